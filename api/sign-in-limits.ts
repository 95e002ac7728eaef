import { createHash } from 'node:crypto'
import type { Pool } from 'pg'

/**
 * Wrong sign-ins are counted in the database, whichever process they reach: by account, and more generously by
 * address, since a whole city hall may sit behind one. Only failures count (operational settings).
 */
const limits = { mail: 10, address: 100 } as const
const windowMinutes = 15

/** Whom an attempt counts against. */
export interface Attempt {
  readonly mail: string
  readonly address: string
}

/** Whether too many attempts have failed lately. */
export const isLocked = async (pool: Pool, attempt: Attempt): Promise<boolean> => {
  const { rows } = await pool.query<{ readonly locked: boolean }>(
    `select coalesce(bool_or(f.count >= case f.key when $1 then $3::int else $4::int end), false) as locked
     from sign_in_failures f where f.key in ($1, $2) and f.since > clock_timestamp() - $5 * interval '1 minute'`,
    [...keysOf(attempt), limits.mail, limits.address, windowMinutes],
  )
  return rows[0]?.locked ?? false
}

/** Counts a failure; a window that is over begins anew. */
export const countFailure = async (pool: Pool, attempt: Attempt): Promise<void> => {
  await pool.query(
    `insert into sign_in_failures (key) values ($1), ($2)
     on conflict (key) do update set
       count = case when sign_in_failures.since > clock_timestamp() - $3 * interval '1 minute' then sign_in_failures.count + 1 else 1 end,
       since = case when sign_in_failures.since > clock_timestamp() - $3 * interval '1 minute' then sign_in_failures.since else clock_timestamp() end`,
    [...keysOf(attempt), windowMinutes],
  )
}

/** A right password ends the account's count; the address's stays. */
export const forgetFailures = async (pool: Pool, attempt: Attempt): Promise<void> => {
  await pool.query('delete from sign_in_failures where key = $1', [keysOf(attempt)[0]])
}

/** Neither mail addresses nor network addresses are kept, only what tells one from another. */
const keysOf = ({ mail, address }: Attempt): readonly [Buffer, Buffer] => [digest(`mail\n${mail.toLowerCase()}`), digest(`address\n${address}`)]

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
