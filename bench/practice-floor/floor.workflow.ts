import { condition, defineSignal, proxyLocalActivities, setHandler } from '@temporalio/workflow'
import type { createInsertRow } from './insert-row.ts'

const { insertRow } = proxyLocalActivities<ReturnType<typeof createInsertRow>>({ startToCloseTimeout: '15 seconds' })
const yearMs = 365 * 24 * 60 * 60 * 1_000

/** The same signal that cases get. */
export const lookAgain = defineSignal('lookAgain')

/**
 * The practice floor (docs/performance.md): a bare workflow that takes as many signals and sets as many timers as
 * a case, and inserts a row by a local activity each time.
 */
export async function floor(id: string, signals: number): Promise<void> {
  let told = 0
  setHandler(lookAgain, () => {
    told += 1
  })
  for (let seen = 0; seen < signals;) {
    await condition(() => told > seen, yearMs)
    seen = told
    await insertRow(id, seen)
  }
}
