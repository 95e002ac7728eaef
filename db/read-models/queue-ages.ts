import type { Pool } from 'pg'
import { earlyAnchors } from '../kept/early-anchors.ts'

/** What lies too long, for those who watch over the system. */
export interface QueueAges {
  /** Open tasks, before posts that nobody holds just now as well. */
  readonly openTasks: number
  /** Those of them whose day is over. */
  readonly overdueTasks: number
  /** For how long the task that is overdue longest has been so; 0 where none is. */
  readonly oldestOverdueSeconds: number
  /** For how long no day has been sealed; 0 where nothing was recorded yet. */
  readonly sealAgeSeconds: number
  /** Seals that a wrong clock set before their day was over, and that nobody has corrected. */
  readonly earlySeals: number
}

/**
 * Counts the tasks that are open, by the wall clock and within their index: those before posts that nobody holds as
 * well, for they wait until somebody does, and who holds a post is another question than how long a task has lain.
 */
export const queueAges = async (pool: Pool): Promise<QueueAges> => {
  const { rows } = await pool.query<QueueAges>({
    name: 'queue-ages',
    text: `select count(*)::int as "openTasks", (count(*) filter (where due < now()))::int as "overdueTasks",
      coalesce(greatest(extract(epoch from now() - min(due)), 0), 0)::float8 as "oldestOverdueSeconds",
      coalesce(extract(epoch from now() - coalesce((select max(anchored_at) from anchors where anchored_at <= now()),
        (select recorded_at from events limit 1))), 0)::float8 as "sealAgeSeconds",
      (select count(*)::int from ${earlyAnchors} early where day not in (select day
      from anchor_corrections)) as "earlySeals"
      from tasks where closed_at is null`,
  })
  return rows[0] ?? { openTasks: 0, overdueTasks: 0, oldestOverdueSeconds: 0, sealAgeSeconds: 0, earlySeals: 0 }
}
