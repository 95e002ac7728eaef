import type { Pool, PoolClient } from 'pg'

/** Letters of a kind that wait for a person's word. */
export interface HeldLetters {
  readonly kind: string
  readonly letters: number
  readonly firstWrittenAt: string
  readonly lastWrittenAt: string
}

/** Since when letters are held, and which; null where none need be. */
export interface LetterHold {
  readonly since: string
  readonly held: readonly HeldLetters[]
}

/**
 * Holds every letter that is due, and from now on whatever the practice writes: all that may have gone out already.
 * What people do from now on is new, and so are its letters. Answers how many are held now.
 */
export const holdLetters = async (pool: Pool | PoolClient): Promise<number> => {
  await pool.query(`insert into letter_hold (since) values (clock_timestamp()) on conflict (one) do nothing`)
  return (await pool.query(`update letters set status = 'held' where status = 'due'`)).rowCount ?? 0
}

/** Marks the same letters in tables of a release that knew no hold: its upgrade will hold them. */
export const markRestored = async (client: PoolClient): Promise<void> => {
  await client.query(`update letters set note = 'restored' where status = 'due'`)
}

/** Holds letters of the practice whose turn has come while others are held. */
export const holdAsWell = async (pool: Pool, letters: readonly string[]): Promise<void> => {
  if (letters.length === 0) return
  await pool.query(`update letters set status = 'held' where id = any($1::uuid[]) and status = 'due'`, [letters])
}

/** Ends the hold by somebody's word: those that are held are sent now, or never. Answers how many that were. */
export const endHold = async (pool: Pool, how: 'send' | 'drop'): Promise<number> => {
  await pool.query('delete from letter_hold')
  const { rowCount } = await pool.query(
    how === 'send'
      ? `update letters set status = 'due', attempts = 0, note = null, next_at = clock_timestamp()
        where status = 'held'`
      : `update letters set status = 'dropped', note = 'not-sent-again' where status = 'held'`,
  )
  return rowCount ?? 0
}

/** Looks whether letters are held, and which. */
export const letterHold = async (pool: Pool): Promise<LetterHold | null> => {
  const { rows } = await pool.query<{ readonly since: string }>('select since from letter_hold')
  const { rows: held } = await pool.query<HeldLetters>(
    `select kind, count(*)::int as letters, min(written_at) as "firstWrittenAt", max(written_at) as "lastWrittenAt"
     from letters where status = 'held' group by kind order by kind`,
  )
  const [hold] = rows
  return hold === undefined ? null : { since: hold.since, held }
}
