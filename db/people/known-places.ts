import type { Pool } from 'pg'

/** An account keeps so many places, those used last, for so long (operational settings). */
const most = 20
const days = 180

/** Which of these places an account has signed in from. All are hashes: no address is kept. */
export const knownPlaces = async (
  pool: Pool,
  account: Buffer,
  places: readonly Buffer[],
): Promise<readonly Buffer[]> => {
  const { rows } = await pool.query<{ readonly place: Buffer }>(
    `select place from known_places where account = $1 and place = any($2)
      and seen_at > clock_timestamp() - $3 * interval '1 day'`,
    [account, places, days],
  )
  return rows.map(({ place }) => place)
}

/** Remembers where an account has signed in from, and forgets what it hasn't used for longest. */
export const rememberPlaces = async (pool: Pool, account: Buffer, places: readonly Buffer[]): Promise<void> => {
  await pool.query(
    `insert into known_places (account, place) select $1, place from unnest($2::bytea[]) as one(place)
     on conflict (account, place) do update set seen_at = clock_timestamp()`,
    [account, places],
  )
  await pool.query(
    `delete from known_places k where account = $1 and (seen_at <= clock_timestamp() - $2 * interval '1 day'
      or place in (
       select place from known_places where account = $1 order by seen_at desc offset $3))`,
    [account, days, most],
  )
}
