import type { Pool } from 'pg'

/** Lets a session that is used live on from now; one that has run out or was ended stays so. */
export const prolongSession = async (pool: Pool, key: string, seconds: number): Promise<void> => {
  await pool.query(
    `update auth_sessions set updated_at = clock_timestamp(), expires_at = clock_timestamp() + $2 * interval '1 second'
     where token = $1 and expires_at > clock_timestamp()`,
    [key, seconds],
  )
}
