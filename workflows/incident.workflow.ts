import { proxyLocalActivities } from '@temporalio/workflow'
import type { createTellContract } from '../activities/incident/tell-contract.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { IncidentCommand } from '../domain/incident/commands.ts'
import type { ContractWake } from '../domain/incident/contracts/telling.ts'
import type { IncidentLaw } from '../domain/incident/law.ts'
import type { Step } from '../domain/incident/state.ts'
import type { TaskWake } from '../domain/tasks/wakes.ts'
import { practise, type Stages } from './moves/practise.ts'
import type { InTime } from './moves/stay.ts'

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
  await practise(caseId, incidentStages)
}

type IncidentWake = TaskWake | ContractWake

const telling: InTime<IncidentWake> = {
  'tell-contract': ({ id, now }, { contract, what }) => tellContract({ stream: id, now: now(), contract, what }),
}

/** What each stage of an incident waits for. */
export const incidentStages: Stages<Step, IncidentCommand['type'], IncidentLaw['Who'], IncidentWake> = {
  /** It is assessed, notified and followed up as its tasks ask; when nothing is open the chief closes it. */
  handling: {
    rule: 'incident-closed-when-settled',
    waitsFor: { CloseIncident: 'chief' },
    meanwhile: ['report', 'contracts', 'assessment', 'notices', 'follow-ups', 'council'],
    inTime: telling,
  },
  /** It is closed; each contract that heard of it hears of its end, too. */
  telling: { rule: 'incident-contracts', waitsFor: {}, inTime: telling },
}
