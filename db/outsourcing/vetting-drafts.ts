import type { Pool } from 'pg'
import type { CaseId, PersonId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { DraftContent } from './drafts.ts'

/**
 * A vetting that is being filled in: no act yet, so no event. It belongs to the case and the vendor, not to a person,
 * for an office looks into a vendor together.
 */
export interface VettingDraft {
  readonly content: DraftContent
  /** Counts the savings, from 1; two who write at once notice each other by it. */
  readonly revision: number
  readonly savedAt: Instant
}

/** Which vetting: of which case, and of which candidate where there are several; empty where there is one vendor. */
export interface DraftPlace {
  readonly stream: CaseId
  readonly about: string
}

const columns = 'content, revision, saved_at as "savedAt"'

/** What is saved of a vetting; null where nothing is. */
export const readVettingDraft = async (reads: Pool, { stream, about }: DraftPlace): Promise<VettingDraft | null> => {
  const { rows } = await reads.query<VettingDraft>({
    name: 'vetting-draft',
    text: `select ${columns} from vetting_drafts where stream = $1 and about = $2`,
    values: [stream, about],
  })
  return rows[0] ?? null
}

/** Saves it over the revision that its writer saw, 0 where nothing was saved; null where another's hand came first. */
export const saveVettingDraft = async (
  pool: Pool,
  draft: DraftPlace & { readonly person: PersonId; readonly content: DraftContent; readonly seen: number },
): Promise<Pick<VettingDraft, 'revision' | 'savedAt'> | null> => {
  const { rows } = await pool.query<Pick<VettingDraft, 'revision' | 'savedAt'>>(
    draft.seen === 0
      ? `insert into vetting_drafts (stream, about, person, content) select $1, $2, $3, $4 where $5::int = 0
         on conflict do nothing returning revision, saved_at as "savedAt"`
      : `update vetting_drafts set person = $3, content = $4, revision = revision + 1, saved_at = clock_timestamp()
         where stream = $1 and about = $2 and revision = $5 returning revision, saved_at as "savedAt"`,
    [draft.stream, draft.about, draft.person, JSON.stringify(draft.content), draft.seen],
  )
  return rows[0] ?? null
}

/**
 * Forgets what was saved of a vendor's vetting: it is recorded now. What was saved without naming the vendor goes with
 * it.
 */
export const forgetVettingDrafts = async (pool: Pool, stream: CaseId, vendor: string): Promise<void> => {
  await pool.query(`delete from vetting_drafts where stream = $1 and about in ($2, '')`, [stream, vendor])
}
