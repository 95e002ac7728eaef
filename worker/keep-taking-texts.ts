import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { takeTextsIn } from '../db/read-models/case-texts.ts'
import { safeError, type Log } from '../operation/log.ts'
import { untilNextRound, type Duty } from './duty.ts'

/** What taking in texts needs, for as long as the worker lives. */
export interface KeepTakingTextsOptions {
  readonly pool: Pool
  readonly log: Log
  readonly duty: Pick<Duty, 'isMine'>
  readonly signal: AbortSignal
}

/** A case that is acted on meanwhile again is taken in once. */
const everyMs = 1_000
/** While more are due than are taken in at once, as after an upgrade, the rest of the worker gets its turn between. */
const breathMs = 20

/** Takes in, for as long as the worker lives, what people have written into cases, so that the search finds it. */
export const keepTakingTexts = async ({ pool, log, duty, signal }: KeepTakingTextsOptions): Promise<void> => {
  let troubled = false
  while (!signal.aborted) {
    let isMore = false
    try {
      isMore = (await takeTextsIn(pool)).full
      troubled = false
    } catch (error) {
      if (!troubled && !signal.aborted) log.warn(safeError(error), 'texts cannot be taken in for the search; trying on')
      troubled = true
    }
    const nextMs = isMore ? breathMs : troubled ? everyMs : await untilNextRound(duty, everyMs)
    await pause(nextMs, undefined, { signal }).catch(() => {})
  }
}
