import type { Pool } from 'pg'
import type { PersonId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { hashOfToken, isToken, newToken } from './secret-token.ts'

/**
 * Makes a one-time link's token for somebody; it is used once, and ends after so many hours or with the next one.
 * Nothing keeps it. Null where the person's account has ended since they were invited.
 */
export const newAccountLink = async (pool: Pool, person: PersonId, hours: number): Promise<string | null> => {
  const token = newToken()
  const { rowCount } = await pool.query(
    `insert into account_links (token_hash, person, ends_at)
      values ($1, $2, clock_timestamp() + $3 * interval '1 hour')`,
    [hashOfToken(token), person, hours],
  )
  return rowCount === 1 ? token : null
}

/**
 * Binds the token of a letter to its person before it goes out, for so many hours from now; again where it has to be
 * sent again. False where the letter has nothing to carry any more: its link was used, or the account has ended.
 */
export const bindAccountLink = async (pool: Pool, token: string, letter: string, hours: number): Promise<boolean> => {
  const { rows } = await pool.query<{ readonly bound: boolean }>('select bind_account_link($1, $2, $3) as bound', [
    hashOfToken(token),
    letter,
    hours,
  ])
  return rows[0]?.bound === true
}

/** Has a letter with a link written to whoever signs in by an address; nobody is told whether anybody does. */
export const askAccountLetter = async (pool: Pool, mail: string): Promise<void> => {
  await pool.query('select ask_account_letter($1)', [mail])
}

/** Whose a link is, and until when it can be used. */
export interface AccountLink {
  readonly name: string
  readonly mail: string
  readonly until: Instant
}

/** For whom a link is, as long as it can be used; null for every other text. Reads only: mail scanners open links. */
export const accountLinkFor = async (reads: Pool, token: string): Promise<AccountLink | null> => {
  if (!isToken(token)) return null
  const { rows } = await reads.query<AccountLink>(
    `select p.name, p.mail, to_char(l.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as until
      from account_links l join people p on p.id = l.person
     where l.token_hash = $1 and l.used_at is null and l.ends_at > clock_timestamp()
       and (p.last_day is null or p.last_day >= (clock_timestamp() at time zone 'Asia/Tokyo')::date)`,
    [hashOfToken(token)],
  )
  return rows[0] ?? null
}

/**
 * Uses a link up for a password, which comes as its hash; answers the address to sign in with, null where it can't
 * be.
 */
export const takeAccountLink = async (
  pool: Pool,
  { token, account, passwordHash }: { readonly token: string; readonly account: string; readonly passwordHash: string },
): Promise<string | null> => {
  const { rows } = await pool.query<{ readonly address: string | null }>(
    'select use_account_link($1, $2, $3) as address',
    [hashOfToken(token), account, passwordHash],
  )
  return rows[0]?.address ?? null
}
