import type { Pool } from 'pg'

/** Removes sessions that are over, so that their table doesn't grow for ever: with each sign-in. */
export const sweepSessions = async (pool: Pool): Promise<void> => {
  await pool.query(`delete from auth_sessions where expires_at < clock_timestamp() - interval '1 hour'`)
}
