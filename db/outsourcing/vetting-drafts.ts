import type { Pool } from 'pg'
import type { CaseId, PersonId } from '../../domain/kernel/ids.ts'
import { draftColumns, seenBy, type DraftContent, type SavedDraft, type Saving } from '../people/draft-saving.ts'

/**
 * A vetting that is being filled in: no act yet, so no event. It belongs to the case and the vendor, not to a person,
 * for an office looks into a vendor together.
 */
export interface VettingDraft extends SavedDraft {
  /** Whoever saved it last. */
  readonly by: string
}

/** Which vetting: of which case, and of which candidate where there are several; empty where there is one vendor. */
export interface DraftPlace {
  readonly stream: CaseId
  readonly about: string
}

/** What is saved of a vetting; null where nothing is. */
export const readVettingDraft = async (reads: Pool, { stream, about }: DraftPlace): Promise<VettingDraft | null> => {
  const { rows } = await reads.query<VettingDraft>({
    name: 'vetting-draft',
    text: `select ${draftColumns}, coalesce((select name from people where id = person), '') as by
      from vetting_drafts where stream = $1 and about = $2`,
    values: [stream, about],
  })
  return rows[0] ?? null
}

/**
 * Saves it over the revision that its writer saw, 0 where nothing was saved; null where another's hand came first. What
 * was forgotten meanwhile is begun anew: nothing is written over.
 */
export const saveVettingDraft = async (
  pool: Pool,
  draft: DraftPlace & { readonly person: PersonId; readonly content: DraftContent; readonly saving: Saving },
): Promise<Pick<VettingDraft, 'revision' | 'savedAt'> | null> => {
  const { seen, window, turn } = draft.saving
  const set = `person = $3, content = $4, revision = vetting_drafts.revision + 1, saved_at = clock_timestamp(),
    saved_in = $6, turn = $7::int`
  const mine = seenBy('vetting_drafts', { seen: '$5', window: '$6', turn: '$7' })
  const { rows } = await pool.query<Pick<VettingDraft, 'revision' | 'savedAt'>>(
    `insert into vetting_drafts (stream, about, person, content, revision, saved_in, turn)
      values ($1, $2, $3, $4, $5::int + 1, $6, $7::int)
      on conflict (stream, about) do update set ${set} where ${mine} returning revision, saved_at as "savedAt"`,
    [draft.stream, draft.about, draft.person, JSON.stringify(draft.content), seen, window, turn],
  )
  return rows[0] ?? null
}

/**
 * Forgets what was saved of a vendor's vetting, up to the revision that whoever recorded it had before them: what was
 * saved after that is nobody's to throw away. What was saved without naming the vendor goes with it.
 */
export const forgetVettingDrafts = async (
  pool: Pool,
  { stream, about }: DraftPlace,
  vendor: string,
  upTo: number,
): Promise<void> => {
  await pool.query(
    `delete from vetting_drafts where stream = $1 and about in ($2, $3, '') and (about <> $3 or revision <= $4)`,
    [stream, vendor, about, upTo],
  )
}
