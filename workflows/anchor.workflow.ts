import { condition, proxyActivities, setHandler, continueAsNew, workflowInfo } from '@temporalio/workflow'
import type { createAnchorHeads } from '../activities/anchor-heads.ts'
import { epochOf } from '../domain/kernel/instant.ts'
import { lookAgain } from './moves/follow.ts'

const { anchorHeads } = proxyActivities<ReturnType<typeof createAnchorHeads>>({
  startToCloseTimeout: '10 minutes',
  retry: { initialInterval: '10 seconds', backoffCoefficient: 2, maximumInterval: '10 minutes' },
})

const nightsARun = 90

/**
 * Every night seals the heads of all streams, so that nobody can change a past day without it showing. When the next
 * night is, the activity says. Asked to look again, it seals at once what is not sealed yet.
 */
export async function anchor(): Promise<void> {
  let asked = false
  setHandler(lookAgain, () => {
    asked = true
  })
  for (let night = 0; night < nightsARun && !workflowInfo().continueAsNewSuggested; night++) {
    asked = false
    const { next, inMs = epochOf(next) - Date.now() } = await anchorHeads()
    await condition(() => asked, Math.max(inMs, 1), { summary: 'the next night' })
  }
  await continueAsNew()
}
