import type { Pool } from 'pg'
import { standInPost } from '../../domain/guideline/role-posts.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { perPool } from '../connection/per-pool.ts'
import { askTogether } from '../connection/ask-together.ts'
import type { TakenLetter } from './take-letter.ts'

/** One statement, and one flush to disk, for all letters that were accepted while the one before was under way. */
const marks = perPool((pool) =>
  askTogether<string, null>(
    async (letters) => {
      await pool.query({
        name: 'mark-sent',
        text: `update letters set status = 'sent', sent_at = clock_timestamp(), note = null where id = any($1::uuid[])
          and status = 'due'`,
        values: [letters],
      })
      return letters.map(() => null)
    },
    () => false,
  ),
)

/** Records that the mail server accepted a letter. From then on nobody sends it again. */
export const markSent = async (pool: Pool, letter: string): Promise<void> => {
  await marks(pool)(letter)
}

/** Goes on holding letters that are still being sent; a process that was killed doesn't, and others get them soon. */
export const keepInHand = async (pool: Pool, letters: readonly string[], leaseMs: number): Promise<void> => {
  if (letters.length === 0) return
  await pool.query(
    `update letters set next_at = now() + $2 * interval '1 millisecond' where id = any($1::uuid[]) and status = 'due'`,
    [letters, leaseMs],
  )
}

/** Records that a letter can't be delivered, with the server's reply code; somebody has to look at it. */
export const markFailed = async (pool: Pool, letter: string, note: string): Promise<void> => {
  await pool.query(
    `update letters set status = 'failed', attempts = attempts + 1, note = $2 where id = $1 and status = 'due'`,
    [letter, note],
  )
}

/** Why a letter makes no sense any more. */
export type DropNote = 'task-closed' | 'overtaken' | 'account-over'

/** Records that letters make no sense any more. */
export const markDropped = async (
  pool: Pool,
  letters: readonly { readonly id: string; readonly note: DropNote }[],
): Promise<void> => {
  if (letters.length === 0) return
  await pool.query({
    name: 'mark-dropped',
    text: `update letters l set status = 'dropped', note = why.note from unnest($1::uuid[], $2::text[]) why(id, note)
      where l.id = why.id and l.status = 'due'`,
    values: [letters.map(({ id }) => id), letters.map(({ note }) => note)],
  })
}

/** Puts a letter off that the mail server refused for now. */
export const putOff = async (pool: Pool, letter: string, note: string, waitMs: number): Promise<void> => {
  await pool.query(
    `update letters set attempts = attempts + 1, note = $2, next_at = now() + $3 * interval '1 millisecond'
      where id = $1 and status = 'due'`,
    [letter, note, waitMs],
  )
}

/** Gives letters back that could not even be offered: nothing was tried, so nothing counts. */
export const giveBack = async (pool: Pool, letters: readonly string[]): Promise<void> => {
  if (letters.length === 0) return
  await pool.query(`update letters set next_at = now() where id = any($1::uuid[]) and status = 'due'`, [letters])
}

/**
 * Drops letters to persons who no longer hold the post, and writes one to each who does and hasn't had it; where nobody
 * does, to whoever stands in. Where nobody does that either, the letter stays undelivered for all to see.
 */
export const passOn = async (
  pool: Pool,
  letters: readonly Pick<TakenLetter, 'id' | 'post' | 'today' | 'guideline'>[],
): Promise<void> => {
  if (letters.length === 0) return
  await pool.query({
    name: 'pass-letters-on',
    text: 'select pass_letters_on($1, $2, $3, $4)',
    values: [
      letters.map(({ id }) => id),
      letters.map(({ post }) => post),
      letters.map(({ today }) => today),
      letters.map(({ guideline }) => standInPost(guideline)),
    ],
  })
}

/** When the postman is needed again. */
export interface NextLetters {
  /** In how many milliseconds the next letter is due, 0 where one is already; null where none waits. */
  readonly inMs: number | null
  /** How many are due already: at most `mostCounted`, for beyond that it makes no difference. */
  readonly due: number
}

const mostCounted = 1_000

/** Looks when the next letter is due, and how many are. */
export const nextLetters = async (pool: Pool): Promise<NextLetters> => {
  const { rows } = await pool.query<NextLetters>({
    name: 'next-letters',
    // min() of no rows is null, and so must the answer be: greatest() alone would make 0 of it.
    text: `select case when min(next_at) is null then null else ceil(greatest(extract(epoch
      from min(next_at) - now()) * 1000, 0))::float8 end as "inMs",
       (select count(*)::int from (select from letters where status = 'due' and next_at <= now() limit $1) d) as due
     from letters where status = 'due'`,
    values: [mostCounted],
  })
  return rows[0] ?? { inMs: null, due: 0 }
}

/** No letter waits longer for its turn than for some hours. */
const longestWaitHours = 7

/** Lets letters go whose turn a clock has set that ran ahead: they would wait for as long as it was wrong. */
export const recallLetters = async (pool: Pool): Promise<number> => {
  const { rowCount } = await pool.query({
    name: 'recall-letters',
    text: `update letters set next_at = now() where status = 'due' and next_at > now() + $1 * interval '1 hour'`,
    values: [longestWaitHours],
  })
  return rowCount ?? 0
}

/** What the metrics show of the letters. */
export interface LetterCounts {
  readonly due: number
  readonly failed: number
  /** Those that wait for a person's word after a restore. */
  readonly held: number
  /**
   * For how long the letter that is due longest has been waiting: rises when the postman or the mail server is away.
   */
  readonly waitingMs: number
}

/** Counts the letters that wait and those that failed, each from its own partial index. */
export const letterCounts = async (pool: Pool): Promise<LetterCounts> => {
  const { rows } = await pool.query<LetterCounts>(
    `select due.letters as due, due.waiting as "waitingMs", (select count(*)::int from letters
      where status = 'failed') as failed,
       (select count(*)::int from letters where status = 'held') as held
     from (select count(*)::int as letters, coalesce(greatest(extract(epoch
     from now() - min(next_at)) * 1000, 0), 0)::float8 as waiting
       from letters where status = 'due') due`,
  )
  return rows[0] ?? { due: 0, failed: 0, held: 0, waitingMs: 0 }
}

/** A letter of a case that hasn't reached its reader, and why. */
export interface UndeliveredLetter {
  readonly id: string
  readonly kind: string
  readonly task: string | null
  readonly post: string
  readonly status: 'due' | 'failed' | 'dropped' | 'held'
  readonly attempts: number
  readonly note: string | null
  readonly writtenAt: string
  readonly nextAt: string
}

/**
 * The case's letters that were refused, are held, have no reader, or have waited for more than ten minutes: what the
 * case's page shows.
 */
export const undeliveredLetters = async (pool: Pool, stream: CaseId): Promise<readonly UndeliveredLetter[]> => {
  const { rows } = await pool.query<UndeliveredLetter>(
    `select id, kind, task, post, status, attempts, note, written_at as "writtenAt", next_at as "nextAt" from letters
     where stream = $1 and (status in ('failed', 'held') or (status = 'dropped' and note = 'post-vacant')
       or (status = 'due' and (attempts > 0 or written_at < now() - interval '10 minutes')))
     order by written_at, id`,
    [stream],
  )
  return rows
}
