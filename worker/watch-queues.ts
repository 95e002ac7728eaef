import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { queueAges } from '../db/read-models/queue-ages.ts'
import { headsOfAnotherForm } from '../db/kept/record-form.ts'
import { untilNextRound, type Duty } from './duty.ts'
import type { WorkerMetrics } from './metrics.ts'

/** What watching over the queues needs, for as long as the worker lives. */
export interface WatchQueuesOptions {
  readonly pool: Pool
  readonly metrics: Pick<
    WorkerMetrics,
    'openTasks' | 'overdueTasks' | 'oldestOverdue' | 'otherForms' | 'sealAge' | 'earlySeals'
  >
  readonly duty: Pick<Duty, 'isMine'>
  readonly signal: AbortSignal
}

/** These are counted over all cases, and nobody is woken up for them within the minute. */
const everyMs = 30_000

/** Counts what lies before people and what another release has left; a record that is away is said elsewhere. */
export const keepWatchingQueues = async ({ pool, metrics, duty, signal }: WatchQueuesOptions): Promise<void> => {
  while (!signal.aborted) {
    try {
      const { openTasks, overdueTasks, oldestOverdueSeconds, sealAgeSeconds, earlySeals } = await queueAges(pool)
      metrics.openTasks.set(openTasks)
      metrics.overdueTasks.set(overdueTasks)
      metrics.oldestOverdue.set(oldestOverdueSeconds)
      metrics.sealAge.set(sealAgeSeconds)
      metrics.earlySeals.set(earlySeals)
      metrics.otherForms.set(await headsOfAnotherForm(pool))
    } catch {
      // Tried again in the next round.
    }
    await pause(await untilNextRound(duty, everyMs), undefined, { signal }).catch(() => {})
  }
}
