import { createHash } from 'node:crypto'
import type { Pool } from 'pg'

/**
 * Attempts to sign in are counted in the database, whichever process they reach, before the password is looked at: so
 * that guesses sent all at once count one by one. A right password takes its attempt back. Counted are an account from
 * one place, an account from anywhere, and a place, each more generously: a whole city hall may sit behind one address,
 * and nobody else's guesses should keep a colleague out (operational settings).
 */
const limits = { accountHere: 10, account: 50, place: 100 } as const
const windowMinutes = 15

/** Whom an attempt counts against. */
export interface Attempt {
  readonly mail: string
  readonly address: string
}

/**
 * Counts an attempt; false where too many have failed lately, and it isn't to be tried at all. A window that is over
 * begins anew.
 */
export const mayAttempt = async (pool: Pool, attempt: Attempt): Promise<boolean> => {
  const { rows } = await pool.query<{ readonly may: boolean }>(
    `with counted as (
       insert into sign_in_failures (key) select key from unnest(array[$1, $2, $3]::bytea[]) as one(key) order by key
       on conflict (key) do update set
         count = case when sign_in_failures.since > clock_timestamp() - $4 * interval '1 minute' then sign_in_failures.count + 1 else 1 end,
         since = case when sign_in_failures.since > clock_timestamp() - $4 * interval '1 minute' then sign_in_failures.since else clock_timestamp() end
       returning key, count)
     select bool_and(count <= case key when $1 then $5::int when $2 then $6::int else $7::int end) as may from counted`,
    [...keysOf(attempt), windowMinutes, limits.accountHere, limits.account, limits.place],
  )
  return rows[0]?.may ?? false
}

/** A right password ends the account's counts, and wasn't one of the place's failures. */
export const forgetFailures = async (pool: Pool, attempt: Attempt): Promise<void> => {
  await pool.query(
    `with held as (select key from sign_in_failures where key in ($1, $2, $3) order by key for update),
       own as (delete from sign_in_failures f using held where f.key = held.key and f.key in ($1, $2))
     update sign_in_failures f set count = f.count - 1 from held where f.key = held.key and f.key = $3 and f.count > 0`,
    [...keysOf(attempt)],
  )
}

/**
 * Neither mail addresses nor network addresses are kept, only what tells one from another. Taken in their order, so
 * that no two attempts wait for each other.
 */
const keysOf = ({ mail, address }: Attempt): readonly [Buffer, Buffer, Buffer] => {
  const account = mail.toLowerCase()
  return [digest(`here\n${account}\n${address}`), digest(`mail\n${account}`), digest(`address\n${address}`)]
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
