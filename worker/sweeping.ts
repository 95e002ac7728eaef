import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { lastCompared } from '../db/act/practice-mark.ts'
import { showRecentAgain } from '../db/kept/show-again.ts'
import type { Poke } from '../practice/poke.ts'
import { lastingWorkflows } from '../practice/lasting-workflows.ts'
import { safeError, type Log } from '../operation/log.ts'
import { untilNextRound, type Duty } from './duty.ts'
import type { WorkerMetrics } from './metrics.ts'
import { mostNext, sweep } from './sweep.ts'
import { createLetterWatch } from './watch-letters.ts'

/** What sweeping needs for as long as the worker lives. */
export interface SweepingOptions {
  readonly pool: Pool
  readonly poke: Poke
  readonly log: Log
  readonly metrics: WorkerMetrics
  readonly duty: Pick<Duty, 'isMine'>
  readonly signal: AbortSignal
}

const everyMs = 1_000
/** How often it is made sure that the lasting workflows run: somebody may have ended one by hand. */
const ageEveryMs = 5 * 60_000
/** How far back a worker that begins looks: whoever was restored meanwhile may have forgotten the last minutes. */
const recentMinutes = 15
/** A case that nobody has looked at for so long is worth waking somebody up for. */
const alarmSeconds = 300
const alarmEveryMs = 60_000

/**
 * Sweeps each second while on duty, and else more seldom, until told to stop, keeps the lasting workflows running,
 * watches over the letters, and says so loudly when it falls behind.
 */
export const keepSweeping = async ({ pool, poke, log, metrics, duty, signal }: SweepingOptions): Promise<void> => {
  const watchLetters = createLetterWatch({ pool, poke, metrics })
  let startedAt = -Infinity
  let isFirst = true
  let alarmedAt = -Infinity
  let troubled = false
  let most = 100
  while (!signal.aborted) {
    try {
      if (isFirst) await showRecentAgain(pool, recentMinutes)
      isFirst = false
      const round = await sweep({ pool, poke, most, onPoked: (outcome) => metrics.pokes.inc({ outcome }) })
      most = mostNext(most, round.waiting)
      metrics.unseen.set(round.unseen)
      metrics.oldestUnseen.set(round.oldestSeconds)
      if (round.reached !== null) metrics.temporalReachable.set(round.reached ? 1 : 0)
      if (round.told > 0) log.info({ told: round.told, unseen: round.unseen }, 'told cases to look again')
      if (round.oldestSeconds > alarmSeconds && Date.now() - alarmedAt > alarmEveryMs) {
        alarmedAt = Date.now()
        log.error(
          { unseen: round.unseen, oldestSeconds: Math.round(round.oldestSeconds), reached: round.reached },
          'cases have not been looked at for too long',
        )
      }
      if (Date.now() - startedAt > ageEveryMs) {
        await Promise.all(lastingWorkflows.map((name) => poke.endStuck(name)))
        const told = await Promise.all(lastingWorkflows.map((name) => poke.tellLasting(name)))
        await Promise.all(lastingWorkflows.map((name) => poke.letGoFirst(name)))
        if (told.every((one) => one === 'told')) startedAt = Date.now()
        metrics.temporalReachable.set(told.includes('failed') ? 0 : 1)
      }
      metrics.unwaited.set((await lastCompared(pool)).unwaited)
      await watchLetters()
      troubled = false
    } catch (error) {
      if (!troubled) log.warn(safeError(error), 'the record cannot be swept; trying on')
      troubled = true
    }
    await pause(troubled ? everyMs : await untilNextRound(duty, everyMs), undefined, { signal }).catch(() => {})
  }
}
