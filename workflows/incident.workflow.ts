import { proxyLocalActivities } from '@temporalio/workflow'
import type { createTellContract } from '../activities/tell-contract.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { IncidentWake } from '../domain/incident/practice-view.ts'
import type { Step } from '../domain/incident/state.ts'
import { eachPeriod } from './moves/each-period.ts'
import { follow, type Case } from './moves/follow.ts'
import { turnPage } from './moves/turn-page.ts'

/** Telling a contract is two short acts on the record; should it be away, the case waits and looks again. */
const { tellContract } = proxyLocalActivities<ReturnType<typeof createTellContract>>({
  startToCloseTimeout: '15 seconds',
  scheduleToCloseTimeout: '30 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '5 seconds' },
})

/**
 * The practice of an incident (Art. 22(5)): every affected contract is told at once, and told again when it is over.
 * Between the two people assess, notify, follow up and close; this calls to mind what lies open, by calendar days.
 */
export async function incident(caseId: CaseId): Promise<void> {
  const theCase: Case<Step, IncidentWake> = await follow(caseId)
  while (!theCase.view.closed) {
    await eachPeriod(theCase, {
      'tell-contract': ({ id, now }, { contract, what }) => tellContract({ stream: id, now: now(), contract, what }),
    })
    await turnPage(caseId)
  }
}
