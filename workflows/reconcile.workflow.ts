import { condition, continueAsNew, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow'
import type { createReconcilePractice } from '../activities/reconcile-practice.ts'
import { lookAgain } from './moves/follow.ts'

const { reconcilePractice } = proxyActivities<ReturnType<typeof createReconcilePractice>>({
  startToCloseTimeout: '10 minutes',
  retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumInterval: '1 minute' },
})

const eventsAPage = 1_000

/**
 * Looks for ever whether record and practice still belong together, by a mark that both remember: what Temporal knows
 * of it is this workflow's own memory. A worker that starts asks it to look at once.
 */
export async function reconcile(known: string | null = null): Promise<void> {
  let asked = false
  setHandler(lookAgain, () => {
    asked = true
  })
  let mark = known
  while (workflowInfo().historyLength < eventsAPage && !workflowInfo().continueAsNewSuggested) {
    asked = false
    const round = await reconcilePractice({ known: mark })
    mark = round.mark
    await condition(() => asked, round.nextInMs, { summary: 'the next comparison' })
  }
  await continueAsNew<typeof reconcile>(mark)
}
