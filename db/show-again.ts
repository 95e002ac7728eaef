import type { Pool } from 'pg'

/**
 * Marks every open case as unseen, so that the sweep tells each one's workflow to look again: after Temporal was lost
 * or restored from a backup. Says how many cases there were. Does no harm at any other time; may be run twice.
 */
export const showAgain = async (pool: Pool): Promise<number> => {
  const { rowCount } = await pool.query(
    `update streams set seen_version = 0, poked_at = null, pokes = 0 where not closed`,
  )
  return rowCount ?? 0
}
