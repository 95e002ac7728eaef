import type { Pool } from 'pg'

/**
 * Removes what is over of sessions and of counts of wrong attempts, so that neither table grows for ever: with each
 * sign-in.
 */
export const sweepSessions = async (pool: Pool): Promise<void> => {
  await pool.query(
    `with ended as (delete from auth_sessions where expires_at < clock_timestamp() - interval '1 hour')
     delete from sign_in_failures where since < clock_timestamp() - interval '1 day'`,
  )
}
