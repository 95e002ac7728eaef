import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'

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

/**
 * The same for those of these cases that count as seen although nobody waits for them. What was recorded a few
 * moments ago is left alone: its workflow may just be beginning. Says how many it were.
 */
export const showAgainOf = async (pool: Pool, streams: readonly CaseId[], quietSeconds: number): Promise<number> => {
  if (streams.length === 0) return 0
  const { rowCount } = await pool.query(
    `update streams s set seen_version = s.version - 1, poked_at = null, pokes = 0 from events e
     where s.stream = any($1) and not s.closed and s.seen_version = s.version
       and e.stream = s.stream and e.version = s.version
       and e.recorded_at < clock_timestamp() - $2 * interval '1 second'`,
    [streams, quietSeconds],
  )
  return rowCount ?? 0
}

/**
 * The same for open cases in which something was recorded lately. A practice that was restored may have forgotten the
 * last minutes without anything else showing it.
 */
export const showRecentAgain = async (pool: Pool, minutes: number): Promise<number> => {
  const { rowCount } = await pool.query(
    `update streams s set seen_version = s.version - 1, poked_at = null, pokes = 0 from events e
     where not s.closed and s.seen_version = s.version and e.stream = s.stream and e.version = s.version
       and e.recorded_at > clock_timestamp() - $1 * interval '1 minute'`,
    [minutes],
  )
  return rowCount ?? 0
}
