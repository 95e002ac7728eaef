import type { Pool } from 'pg'
import { caseId, type CaseId, type PersonId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { draftColumns, seenBy, type DraftContent, type SavedDraft, type Saving } from '../people/draft-saving.ts'

/** A request that somebody is writing: no act yet, so no event; the form's entries as they were typed. */
export interface Draft extends SavedDraft {
  readonly id: string
  readonly person: PersonId
}

/** A draft as lists show it. */
export interface DraftInList {
  readonly id: string
  readonly title: string
  readonly content: DraftContent
  readonly savedAt: Instant
}

/** So many drafts may one person keep (operational setting). */
const mostDrafts = 100
const titleField = 'StartOutsourcing.request.title'

/** Reads a draft, whosever it is; null where there is none. */
export const readDraft = async (reads: Pool, id: string): Promise<Draft | null> => {
  const { rows } = await reads.query<Draft>(`select id, person, ${draftColumns} from drafts where id = $1`, [id])
  return rows[0] ?? null
}

/** A person's drafts, the last saved first; what has been started meanwhile is none any more. */
export const draftsOf = async (reads: Pool, person: PersonId): Promise<readonly DraftInList[]> => {
  const { rows } = await reads.query<DraftInList>({
    name: 'drafts-of',
    text: `select d.id, coalesce(d.content -> $2 ->> 0, '') as title, d.content, d.saved_at as "savedAt" from drafts d
      where d.person = $1 and not exists (select 1 from streams s where s.stream = 'outsourcing/' || d.id::text)
      order by d.saved_at desc limit ${mostDrafts}`,
    values: [person, titleField],
  })
  return rows
}

/**
 * Saves a draft over the revision that its writer saw; 0 for a new one. One that was given up in another window is
 * begun anew by whoever writes on: nothing is written over. Null where somebody else's hand, another window or a start
 * came first, or the person keeps too many.
 */
export const saveDraft = async (
  pool: Pool,
  draft: { readonly id: string; readonly person: PersonId; readonly content: DraftContent; readonly saving: Saving },
): Promise<Pick<SavedDraft, 'revision' | 'savedAt'> | null> => {
  const { seen, window, turn } = draft.saving
  const set = `content = $3, revision = drafts.revision + 1, saved_at = clock_timestamp(),
    saved_in = $5, turn = $6::int`
  const mine = `drafts.person = $2 and ${seenBy('drafts', { seen: '$4', window: '$5', turn: '$6' })}`
  const { rows } = await pool.query<Pick<SavedDraft, 'revision' | 'savedAt'>>(
    `insert into drafts (id, person, content, revision, saved_in, turn) select $1, $2, $3, $4::int + 1, $5, $6::int
      where (exists (select 1 from drafts where id = $1)
          or (select count(*) from drafts where person = $2) < ${mostDrafts})
        and not exists (select 1 from streams where stream = 'outsourcing/' || $1::uuid::text)
      on conflict (id) do update set ${set} where ${mine} returning revision, saved_at as "savedAt"`,
    [draft.id, draft.person, JSON.stringify(draft.content), seen, window, turn],
  )
  return rows[0] ?? null
}

/** Whether somebody keeps as many drafts as one may, so that no other can be begun. */
export const keepsMostDrafts = async (reads: Pool, person: PersonId): Promise<boolean> => {
  const { rows } = await reads.query<{ readonly kept: number }>(
    'select count(*)::int as kept from drafts where person = $1',
    [person],
  )
  return (rows[0]?.kept ?? 0) >= mostDrafts
}

/** Forgets a draft: it was started, or its writer gave it up. */
export const forgetDraft = async (pool: Pool, id: string, person: PersonId): Promise<void> => {
  await pool.query('delete from drafts where id = $1 and person = $2', [id, person])
}

/** The case that a draft becomes: the same id, so that starting twice is starting once. */
export const caseOfDraft = (id: string): CaseId | null => caseId('outsourcing', id)
