import type { Pool } from 'pg'
import { letterCounts, recallLetters } from '../db/letters/letters.ts'
import type { Poke } from '../practice/poke.ts'
import type { WorkerMetrics } from './metrics.ts'

/** What watching over the letters needs. */
export interface WatchLettersOptions {
  readonly pool: Pool
  readonly poke: Pick<Poke, 'tellLasting' | 'endStuck'>
  readonly metrics: Pick<WorkerMetrics, 'lettersDue' | 'lettersFailed' | 'lettersHeld' | 'oldestLetter'>
}

/** A letter that has lain for so long was written while the postman could not be told. */
const lieMs = 3_000
/** Told once, the postman is left alone for so long: while the mail server is away every poke is in vain. */
const againMs = 60_000
/** A postman that can't go on is found so soon. */
const lookEveryMs = 10_000

/** So often it is looked whether a clock was wrong. */
const recallEveryMs = 60_000

/** Shows how the letters stand, and makes good the pokes that the postman never got. */
export const createLetterWatch = ({ pool, poke, metrics }: WatchLettersOptions): (() => Promise<void>) => {
  let toldAt = -Infinity
  let lookedAt = -Infinity
  let recalledAt = -Infinity
  return async () => {
    if (performance.now() - recalledAt > recallEveryMs) {
      await recallLetters(pool)
      recalledAt = performance.now()
    }
    const { due, failed, held, waitingMs } = await letterCounts(pool)
    metrics.lettersDue.set(due)
    metrics.lettersFailed.set(failed)
    metrics.lettersHeld.set(held)
    metrics.oldestLetter.set(waitingMs / 1_000)
    if (waitingMs < lieMs) return
    if (Date.now() - lookedAt > lookEveryMs) {
      lookedAt = Date.now()
      if (await poke.endStuck('postman')) toldAt = -Infinity
    }
    if (Date.now() - toldAt < againMs) return
    if ((await poke.tellLasting('postman')) === 'told') toldAt = Date.now()
  }
}
