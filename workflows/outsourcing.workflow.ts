import type { OutsourcingWake } from '../domain/outsourcing/wakes.ts'
import type { Step } from '../domain/outsourcing/stages.ts'
import { proxyLocalActivities } from '@temporalio/workflow'
import type { createContractActs } from '../activities/outsourcing/contract-acts.ts'
import type { createTellRenewal } from '../activities/outsourcing/tell-renewal.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { OutsourcingCommand } from '../domain/outsourcing/commands.ts'
import type { OutsourcingLaw } from '../domain/outsourcing/law.ts'
import { given } from './moves/given.ts'
import { practise, type Stages } from './moves/practise.ts'
import type { InTime } from './moves/stay.ts'

/** What time brings about in a contract, and what is told to the case that it renews: a short statement or two each. */
const acts = proxyLocalActivities<ReturnType<typeof createTellRenewal> & ReturnType<typeof createContractActs>>({
  startToCloseTimeout: '15 seconds',
  scheduleToCloseTimeout: '30 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '5 seconds' },
})

/**
 * The practice of an outsourcing, from the office's draft to the end of the contract (Arts. 20–23). People decide, and
 * the law opens the next task in the same act; this waits with them, calls to mind what lies open, has the contractor
 * inspected in time and ends the contract on its day.
 */
export async function outsourcing(caseId: CaseId): Promise<void> {
  await practise(caseId, outsourcingStages)
}

/** A renewal tells the case before it, once, wherever it has got to by then (operational setting). */
const telling: InTime<OutsourcingWake> = {
  'tell-renewal': ({ id, now }, { of }) => acts.tellRenewal({ stream: id, now: now(), of }),
}

/** Art. 21: an approved change takes effect on its day; until then what was approved before holds. */
const changing: InTime<OutsourcingWake> = {
  'change-effective': ({ id, now }, { change }) => acts.effectChange({ stream: id, now: now(), change }),
}

/**
 * Art. 23: the contractor is inspected each period, and asked when a certificate that it showed expires; each
 * company under the contract is vetted anew before what was found of it is too old (Art. 20), or the chief is asked.
 */
const inspecting: InTime<OutsourcingWake> = {
  inspection: ({ id, now }, { nth, again }) =>
    acts.openInspection({ stream: id, now: now(), nth, ...(again === undefined ? {} : { again }) }),
  certificate: ({ id, now }, { certificate, nth, expiresOn }) =>
    acts.noteCertificate({ stream: id, now: now(), certificate, nth, expiresOn }),
  'vetting-over': given,
  'vetting-end': ({ id, now }, { party, checkedOn }) =>
    acts.noteVettingEnd({ stream: id, now: now(), party, checkedOn }),
}

/** Art. 5(3)(2): a serious finding that is not put right in time comes before the council, also after the end. */
const bringingFindings: InTime<OutsourcingWake> = {
  'propose-finding': ({ id, now }, { finding, correctBy }) =>
    acts.proposeFinding({ stream: id, now: now(), finding, correctBy }),
}

/**
 * In time before its end the head is asked whether the contract is renewed; when its last day has passed, it has ended.
 */
const ending: InTime<OutsourcingWake> = {
  'renewal-season': ({ id, now }, { endsOn, asked }) =>
    acts.noteRenewalSeason({ stream: id, now: now(), endsOn, asked }),
  'contract-end': ({ id, now }, { endsOn }) => acts.endContract({ stream: id, now: now(), endsOn }),
}

/** What each stage of an outsourcing waits for, and what happens in time. */
export const outsourcingStages: Stages<Step, OutsourcingCommand['type'], OutsourcingLaw['Who'], OutsourcingWake> = {
  /** Before anything else the office looks into the vendor. */
  vetting: {
    rule: 'vetting-before-outsourcing',
    waitsFor: { RecordVetting: 'office' },
    meanwhile: ['request', 'attachments', 'vetting', 'side-paths'],
    inTime: telling,
  },
  /** The head of the office submits the request. */
  submission: {
    rule: 'approval-sought',
    waitsFor: { SubmitOutsourcing: 'head' },
    meanwhile: ['request', 'attachments', 'vetting', 'side-paths'],
    inTime: telling,
  },
  /** The secretariat looks at the form, and takes it or returns it. */
  'form-check': {
    rule: 'form-checked',
    waitsFor: { AcceptForm: 'secretariat', ReturnOutsourcing: 'decider' },
    meanwhile: ['request', 'side-paths'],
    inTime: telling,
  },
  /** The council deliberates; the meeting tells the outcome, or the secretariat records it from minutes on paper. */
  deliberation: {
    rule: 'deliberation-before-approval',
    waitsFor: { RecordCouncilOutcome: 'secretariat', ReturnOutsourcing: 'decider' },
    meanwhile: ['request', 'outside', 'side-paths'],
    inTime: telling,
  },
  /** The chief approves what the council has deliberated, refuses it or returns it. */
  approval: {
    rule: 'approval-before-outsourcing',
    waitsFor: { ApproveOutsourcing: 'chief', DisapproveOutsourcing: 'chief', ReturnOutsourcing: 'decider' },
    meanwhile: ['request', 'outside', 'side-paths'],
    inTime: telling,
  },
  /** The head registers the contract with its clauses; a change may already take effect. */
  contracting: {
    rule: 'clauses-in-contract',
    waitsFor: { RegisterContract: 'head' },
    meanwhile: ['vetting', 'outside', 'approval', 'doubts', 'side-paths', 'changes', 'subcontracts'],
    inTime: { ...telling, ...changing },
  },
  /** The contract runs: inspections, findings, certificates, changes, until its last day or its termination. */
  'in-force': {
    rule: 'contract-ends',
    waitsFor: { TerminateContract: 'head' },
    meanwhile: [
      'vetting',
      'outside',
      'approval',
      'doubts',
      'contract',
      'changes',
      'corrections',
      'subcontracts',
      'inspections',
      'renewal',
      'certificates',
      'ending',
    ],
    inTime: { ...telling, ...changing, ...inspecting, ...bringingFindings, ...ending },
  },
  /** What the contractor held comes back or is destroyed, with proof; then the head closes the case. */
  closing: {
    rule: 'materials-accounted-for',
    waitsFor: { RecordDisposal: 'head', CloseOutsourcing: 'head' },
    meanwhile: ['outside', 'approval', 'doubts', 'contract', 'corrections', 'inspections', 'ending'],
    inTime: { ...telling, ...bringingFindings },
  },
}
