import { hasSeen } from '../../db/people/draft-saving.ts'
import type { CaseId, PersonId } from '../../domain/kernel/ids.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import type { Meanwhile } from '../../web/components/meanwhile.tsx'
import { savingIn, saysSaving } from './draft-saving.ts'
import { edgeRefusal } from '../problems/problem.ts'
import type { ServedProcedure } from '../procedures/procedures.ts'
import type { DraftedForm, FormPlaceOf } from '../procedures/procedure-extras.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'

/** The field of every drafted form in which it says which saving it shows. */
export const draftRevision = 'draftRevision'

/** A page's form as it was sent, as far as its draft is concerned. */
interface Posted {
  readonly entries: readonly (readonly [string, string])[]
  readonly procedure: ServedProcedure
  readonly stream: CaseId
  readonly about?: string | null
  readonly by: { readonly person: PersonId }
}

/** A form that is saved while it is written, as it was sent. */
export interface WrittenForm {
  readonly drafted: DraftedForm
  readonly place: FormPlaceOf
  readonly isSaving: boolean
}

/** What came of it so far: nothing against it, or what stands there instead. */
export type DraftOutcome =
  | { readonly ok: true; readonly upTo: number }
  | { readonly ok: false; readonly refusal: Refusal; readonly meanwhile: Meanwhile | null }

/** The form of a command as one that is saved while it is written; null where it isn't. */
export const writtenForm = (posted: Posted, type: string): WrittenForm | null => {
  const drafted = posted.procedure.drafted?.[type]
  if (drafted === undefined) return null
  return {
    drafted,
    place: { stream: posted.stream, about: posted.about ?? '' },
    isSaving: posted.entries.some(([name, value]) => name === 'step' && value === 'save'),
  }
}

/**
 * Whether whoever sends a form has seen what is saved of it. Where somebody else has saved since, nothing is recorded:
 * their work would be in neither the event nor the draft.
 */
export const seenDraft = async (
  all: Surroundings,
  { drafted, place }: WrittenForm,
  entries: Posted['entries'],
): Promise<DraftOutcome> => {
  const saving = savingIn(entries, draftRevision)
  if (saving === null) return { ok: false, refusal: edgeRefusal('malformed-body'), meanwhile: null }
  const saved = await drafted.saved(all, place)
  // What says nothing of a saving came from no page of ours.
  return saved === null || !saysSaving(entries, draftRevision) || hasSeen(saved, saving)
    ? { ok: true, upTo: saved?.revision ?? 0 }
    : stale({ revision: saved.revision, savedAt: saved.savedAt, by: saved.by, values: saved.content })
}

/** Saves a form by its button: over what its writer saw, else nothing, and they see both. */
export const keepForm = async (
  all: Surroundings,
  written: WrittenForm,
  { entries, by }: Pick<Posted, 'entries' | 'by'>,
): Promise<DraftOutcome> => {
  const { drafted, place } = written
  const saving = savingIn(entries, draftRevision)
  if (saving === null) return { ok: false, refusal: edgeRefusal('malformed-body'), meanwhile: null }
  const kept = await drafted.save(all, place, { entries, person: by.person, saving })
  if (kept !== null) return { ok: true, upTo: kept.revision }
  const outcome = await seenDraft(all, written, entries)
  return outcome.ok ? { ok: false, refusal: edgeRefusal('draft-stale'), meanwhile: null } : outcome
}

const stale = (meanwhile: Meanwhile): DraftOutcome => ({
  ok: false,
  refusal: edgeRefusal('draft-stale'),
  meanwhile,
})
