import type { Pool } from 'pg'
import type { CaseId } from '../domain/kernel/ids.ts'
import { secretariatOn, type TakenLetter } from './take-letter.ts'

/** Records that the mail server accepted a letter. From then on nobody sends it again. */
export const markSent = async (pool: Pool, letter: string): Promise<void> => {
  await pool.query(
    `update letters set status = 'sent', sent_at = clock_timestamp(), note = null where id = $1 and status = 'due'`,
    [letter],
  )
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

/** Records that a letter makes no sense any more. */
export const markDropped = async (pool: Pool, letter: string, note: 'task-closed' | 'overtaken'): Promise<void> => {
  await pool.query(`update letters set status = 'dropped', note = $2 where id = $1 and status = 'due'`, [letter, note])
}

/** Puts a letter off that the mail server refused for now. */
export const putOff = async (pool: Pool, letter: string, note: string, waitMs: number): Promise<void> => {
  await pool.query(
    `update letters set attempts = attempts + 1, note = $2, next_at = now() + $3 * interval '1 millisecond' where id = $1 and status = 'due'`,
    [letter, note, waitMs],
  )
}

/** Gives a letter back that could not even be offered: nothing was tried, so nothing counts. */
export const giveBack = async (pool: Pool, letter: string): Promise<void> => {
  await pool.query(`update letters set next_at = now() where id = $1 and status = 'due'`, [letter])
}

/**
 * Drops a letter to a person who no longer holds the post, and writes one to each who does and hasn't had it; where
 * nobody does, to whoever holds the secretariat's. Where nobody holds that either, the letter stays undelivered for all
 * to see.
 */
export const passOn = async (pool: Pool, { id, post, today }: TakenLetter): Promise<void> => {
  await pool.query(
    `with held as (
       select a.person, a.post from post_assignments a where a.post in ($2, $4) and a.from_day <= $3::date and (a.to_day is null or a.to_day >= $3::date)
     ), holders as (
       select distinct person from held where post = $2 or not exists (select 1 from held own where own.post = $2)
     ), dropped as (
       update letters set status = 'dropped', note = case when exists (select 1 from holders) then 'post-passed-on' else 'post-vacant' end
       where id = $1 and status = 'due' returning stream, version, ordinal, post, kind, task
     )
     insert into letters (stream, version, ordinal, person, post, kind, task)
     select d.stream, d.version, d.ordinal, h.person, d.post, d.kind, d.task from dropped d, holders h
     on conflict (stream, version, ordinal, person) do nothing`,
    [id, post, today, secretariatOn(today)],
  )
}

/** In how many milliseconds the next letter is due, 0 where one is already; null where none waits. */
export const nextLetterInMs = async (pool: Pool): Promise<number | null> => {
  const { rows } = await pool.query<{ readonly ms: number | null }>(
    // min() of no rows is null, and so must the answer be: greatest() alone would make 0 of it.
    `select case when min(next_at) is null then null else ceil(greatest(extract(epoch from min(next_at) - now()) * 1000, 0))::float8 end as ms
     from letters where status = 'due'`,
  )
  return rows[0]?.ms ?? null
}

/** What the metrics show of the letters. */
export interface LetterCounts {
  readonly due: number
  readonly failed: number
  /**
   * For how long the letter that is due longest has been waiting: rises when the postman or the mail server is away.
   */
  readonly waitingMs: number
}

/** Counts the letters that wait and those that failed, each from its own partial index. */
export const letterCounts = async (pool: Pool): Promise<LetterCounts> => {
  const { rows } = await pool.query<LetterCounts>(
    `select due.letters as due, due.waiting as "waitingMs", (select count(*)::int from letters where status = 'failed') as failed
     from (select count(*)::int as letters, coalesce(greatest(extract(epoch from now() - min(next_at)) * 1000, 0), 0)::float8 as waiting
       from letters where status = 'due') due`,
  )
  return rows[0] ?? { due: 0, failed: 0, waitingMs: 0 }
}

/** A letter of a case that hasn't reached its reader, and why. */
export interface UndeliveredLetter {
  readonly id: string
  readonly kind: string
  readonly task: string | null
  readonly post: string
  readonly status: 'due' | 'failed' | 'dropped'
  readonly attempts: number
  readonly note: string | null
  readonly writtenAt: string
  readonly nextAt: string
}

/**
 * The case's letters that were refused, have no reader, or have waited for more than ten minutes: what the case's page
 * shows.
 */
export const undeliveredLetters = async (pool: Pool, stream: CaseId): Promise<readonly UndeliveredLetter[]> => {
  const { rows } = await pool.query<UndeliveredLetter>(
    `select id, kind, task, post, status, attempts, note, written_at as "writtenAt", next_at as "nextAt" from letters
     where stream = $1 and (status = 'failed' or (status = 'dropped' and note = 'post-vacant')
       or (status = 'due' and (attempts > 0 or written_at < now() - interval '10 minutes')))
     order by written_at, id`,
    [stream],
  )
  return rows
}
