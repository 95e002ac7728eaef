import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { checkTonight, nightChecked } from '../db/proof/night-check.ts'
import { safeError, type Log } from '../operation/log.ts'
import { holdAgainstLaw } from './hold-against-law.ts'
import type { WorkerMetrics } from './metrics.ts'

/** What looking over the record by night needs, for as long as the worker lives. */
export interface KeepCheckingOptions {
  /** Two connections at least, whose statements may take their time. */
  readonly pool: Pool
  readonly timeSkipping: boolean
  readonly log: Log
  readonly metrics: Pick<WorkerMetrics, 'brokenPlaces' | 'checkAge' | 'lawBreaches'>
  readonly signal: AbortSignal
}

const everyMs = 60_000

/**
 * Verifies a share of the record each night and holds it against guideline and settings, without Temporal, and says
 * what was found: places by their names, for operators; of what is written there nothing. Whichever worker comes first
 * does it.
 */
export const keepChecking = async ({
  pool,
  timeSkipping,
  log,
  metrics,
  signal,
}: KeepCheckingOptions): Promise<void> => {
  while (!signal.aborted) {
    try {
      const check = await checkTonight(pool, { timeSkipping, signal, holdAgainstLaw })
      if (check !== null) {
        const { day, streams, events, broken, breaches, breachesInAll } = check
        log.info(
          { day, streams, events, broken, breaches: breachesInAll },
          'the night’s share of the record is verified',
        )
        for (const { problem, stream, version, row, field } of check.flaws)
          log.error({ problem, stream, version, row, field }, 'the record is not whole: npm run verify shows more')
        for (const { rule, stream, version } of breaches ?? [])
          log.error({ rule, stream, version }, 'against guideline or settings: npm run verify -- --law shows it')
        const more = (breachesInAll ?? 0) - (breaches?.length ?? 0)
        if (more > 0) log.error({ more }, 'more against guideline or settings: npm run verify -- --law shows them')
      }
      const { broken, breaches, ageSeconds } = await nightChecked(pool)
      metrics.brokenPlaces.set(broken)
      metrics.lawBreaches.set(breaches)
      metrics.checkAge.set(ageSeconds)
    } catch (error) {
      // A record that is away is said elsewhere; anything else comes again, and the age of the last check tells.
      if (!signal.aborted) log.warn(safeError(error), 'the record could not be verified tonight; trying on')
    }
    await pause(everyMs, undefined, { signal }).catch(() => {})
  }
}
