import { forgetVettingDrafts, readVettingDraft } from '../../db/outsourcing/vetting-drafts.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { tokyoClockOf } from '../../domain/kernel/instant.ts'
import type { SentForm } from '../../web/case-page/task-page.tsx'
import type { AskedForm, GivenCommand } from '../procedure-extras.ts'
import type { Surroundings } from '../surroundings.ts'

const command = 'RecordVetting'

/** A vetting's form as it was left; null for other forms, and where nothing is saved. */
export const savedVetting = async (
  { reads }: Surroundings,
  { stream, answers, about }: AskedForm,
): Promise<SentForm | null> => {
  const draft = answers.includes(command) ? await readVettingDraft(reads.pool, { stream, about: about ?? '' }) : null
  if (draft === null) return null
  const values = {
    ...draft.content,
    draftRevision: [String(draft.revision)],
    draftSavedAt: [tokyoClockOf(draft.savedAt)],
  }
  return { chosen: null, values, errors: {}, refusal: null, stale: false }
}

/** A vetting that is recorded needs no draft any more. */
export const forgetSavedVetting = async (
  { writes }: Surroundings,
  { stream, type, data }: { readonly stream: CaseId } & GivenCommand,
): Promise<void> => {
  const { vendor } = data as { readonly vendor?: string }
  if (type === command && vendor !== undefined) await forgetVettingDrafts(writes, stream, vendor)
}
