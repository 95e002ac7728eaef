import type { Pool } from 'pg'
import type { PersonId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { hashOfToken, isToken, newToken } from './secret-token.ts'

/** Makes the secret of a person's calendar; the one before is worth nothing from then on. Nothing keeps it. */
export const makeCalendarFeed = async (pool: Pool, person: PersonId): Promise<string> => {
  const token = newToken()
  await pool.query(
    `insert into calendar_feeds (person, token_hash) values ($1, $2)
     on conflict (person) do update set token_hash = excluded.token_hash, made_at = clock_timestamp()`,
    [person, hashOfToken(token)],
  )
  return token
}

/** Revokes it; nothing happens where there is none. */
export const revokeCalendarFeed = async (pool: Pool, person: PersonId): Promise<void> => {
  await pool.query('delete from calendar_feeds where person = $1', [person])
}

/**
 * An address that was made with an account opens nothing once the account has ended, also where they have another, nor
 * once another password was set: as with the sessions of then, whoever had got at the account may have made it.
 */
const ofItsAccount = `exists (select from auth_users u where u.id = f.person and u.created_at <= f.made_at
  and not exists (select from auth_accounts a where a.user_id = u.id and a.updated_at > f.made_at))`

/** When a person's calendar got its address; null where it has none. */
export const calendarFeedMade = async (reads: Pool, person: PersonId): Promise<Instant | null> => {
  const { rows } = await reads.query<{ readonly at: Instant }>(
    `select made_at as at from calendar_feeds f where person = $1 and ${ofItsAccount}`,
    [person],
  )
  return rows[0]?.at ?? null
}

/**
 * Whose calendar a secret opens, and in which language they read; null for every other text, after they left, and after
 * their account has ended or they have set another password.
 */
export const calendarFeedOf = async (
  reads: Pool,
  token: string,
): Promise<{ readonly person: PersonId; readonly lang: 'ja' | 'en' } | null> => {
  if (!isToken(token)) return null
  const { rows } = await reads.query<{ readonly person: PersonId; readonly lang: 'ja' | 'en' }>({
    name: 'calendar-feed',
    text: `select f.person, p.language as lang from calendar_feeds f join people p on p.id = f.person
      where f.token_hash = $1 and ${ofItsAccount}
        and (p.last_day is null or p.last_day >= (clock_timestamp() at time zone 'Asia/Tokyo')::date)`,
    values: [hashOfToken(token)],
  })
  return rows[0] ?? null
}
