import { proxyLocalActivities } from '@temporalio/workflow'
import type { createTellRenewal } from '../activities/tell-renewal.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { OutsourcingWake } from '../domain/outsourcing/practice-view.ts'
import type { Step } from '../domain/outsourcing/events.ts'
import { eachPeriod } from './moves/each-period.ts'
import { follow, type Case } from './moves/follow.ts'
import { record } from './moves/record.ts'
import type { InTime } from './moves/stay.ts'
import { turnPage } from './moves/turn-page.ts'

type Outsourcing = Case<Step, OutsourcingWake>

/** Telling another case is two short statements. */
const { tellRenewal } = proxyLocalActivities<ReturnType<typeof createTellRenewal>>({
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
  const theCase: Outsourcing = await follow(caseId)
  while (!theCase.view.closed) {
    await stages[theCase.view.stage](theCase)
    await turnPage(caseId)
  }
}

/** Art. 21: a renewal tells the case before it, once, wherever it has got to by then. */
const telling: Pick<InTime<OutsourcingWake>, 'tell-renewal'> = {
  'tell-renewal': ({ id, now }, { of }) => tellRenewal({ stream: id, now: now(), of }),
}

/** Waits for people, as long as the request is on its way. */
const prepared = (theCase: Outsourcing) => eachPeriod(theCase, telling)

/** Art. 20: the office looks into the vendor before anything else. */
const vetting = (theCase: Outsourcing) => prepared(theCase)

/** Art. 21: the head of the office submits the request. */
const submission = (theCase: Outsourcing) => prepared(theCase)

/** The secretariat looks at the form before the council does (operational setting). */
const formCheck = (theCase: Outsourcing) => prepared(theCase)

/** Art. 21: the council deliberates, and the secretariat records what it found. */
const deliberation = (theCase: Outsourcing) => prepared(theCase)

/** Art. 21: the chief approves what the council has deliberated. */
const approval = (theCase: Outsourcing) => prepared(theCase)

/** Art. 21: an approved change takes effect on its day; until then what was approved before holds. */
const change: InTime<OutsourcingWake>['change-effective'] = ({ id, now }, wake) =>
  record.effectChange({ stream: id, now: now(), change: wake.change })

/** Art. 22: the head registers the contract with its six clauses. */
const contracting = (theCase: Outsourcing) => eachPeriod(theCase, { 'change-effective': change, ...telling })

/**
 * Art. 5(3)(2): a serious finding that is not put right in time comes before the council, also after the contract's
 * end.
 */
const overdueFindings: Pick<InTime<OutsourcingWake>, 'propose-finding'> = {
  'propose-finding': ({ id, now }, { finding, correctBy }) =>
    record.proposeFinding({ stream: id, now: now(), finding, correctBy }),
}

/**
 * Art. 23: while the contract runs its contractor is inspected each period; when its last day has passed, it has ended.
 */
const inForce = (theCase: Outsourcing) =>
  eachPeriod(theCase, {
    inspection: ({ id, now }, { nth }) => record.openInspection({ stream: id, now: now(), nth }),
    certificate: ({ id, now }, { certificate, nth, expiresOn }) =>
      record.noteCertificate({ stream: id, now: now(), certificate, nth, expiresOn }),
    'renewal-season': ({ id, now }, { endsOn }) => record.noteRenewalSeason({ stream: id, now: now(), endsOn }),
    ...telling,
    'contract-end': ({ id, now }, { endsOn }) => record.endContract({ stream: id, now: now(), endsOn }),
    ...overdueFindings,
    'change-effective': change,
  })

/** Art. 22(2): what the contractor held comes back or is destroyed, with proof; then the head closes the case. */
const closing = (theCase: Outsourcing) => eachPeriod(theCase, { ...overdueFindings, ...telling })

const stages: { readonly [stage in Step]: (theCase: Outsourcing) => Promise<void> } = {
  vetting,
  submission,
  'form-check': formCheck,
  deliberation,
  approval,
  contracting,
  'in-force': inForce,
  closing,
}
