import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { forgetTraces } from '../db/act/act-traces.ts'

const everyMs = 60 * 60_000

/** Forgets each hour to which traces acts belonged that nothing will follow any more. */
export const keepForgettingTraces = async (pool: Pool, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    // Tried again in an hour: nothing but a little space depends on it.
    await forgetTraces(pool).catch(() => {})
    await pause(everyMs, undefined, { signal }).catch(() => {})
  }
}
