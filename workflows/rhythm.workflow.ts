import { condition, continueAsNew, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow'
import type { createBeginDue } from '../activities/begin-due.ts'
import { lookAgain } from './moves/follow.ts'

const { beginDue } = proxyActivities<ReturnType<typeof createBeginDue>>({
  startToCloseTimeout: '5 minutes',
  retry: { initialInterval: '10 seconds', backoffCoefficient: 2, maximumInterval: '10 minutes' },
})

const daysARun = 90

/**
 * Every day begins what begins by itself: the ledgers of a new fiscal year, the round of a period that is over. What
 * that is, each procedure's law says; when the next day is, the activity. Asked to look again, it looks at once.
 */
export async function rhythm(): Promise<void> {
  let asked = false
  setHandler(lookAgain, () => {
    asked = true
  })
  for (let day = 0; day < daysARun && !workflowInfo().continueAsNewSuggested; day++) {
    asked = false
    const { inMs } = await beginDue()
    await condition(() => asked, Math.max(inMs, 1), { summary: 'the next day' })
  }
  await continueAsNew()
}
