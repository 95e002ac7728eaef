import { epochOf, instantFromEpoch, tokyoDateOf, tokyoTime } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'

/** Longer than any file of tests takes, beside others on a busy machine as well. */
export const longestFileMs = 10 * 60_000

/** Said to what a test runs of tests itself: those begin at once, for the test that waits for them began in time. */
export const runByTest = 'SEKISHO_RUN_BY_TEST'

/**
 * How long a file of tests waits before it begins, so that one day of Tokyo's is today for all of it: as it is loaded,
 * in what it records, and in what it expects at its end. Nothing but in the last minutes of a day.
 */
export const waitForWholeDay = (nowMs: number): number => {
  const tomorrow = tokyoTime(addDays(tokyoDateOf(instantFromEpoch(nowMs)), 1), '00:00')
  const leftMs = epochOf(tomorrow) - nowMs
  return leftMs > longestFileMs ? 0 : leftMs
}
