/**
 * The order of Arts. 20 to 23 told a second time, from the events alone and without the law's own code: what must have
 * happened before what. Each sentence that an event breaks is returned.
 */
import { returnTargets } from '../../domain/outsourcing/commands.ts'
import type { OutsourcingEvent } from '../../domain/outsourcing/events.ts'

/** Every sentence of the order that a history breaks; none where it keeps the law. */
export const brokenOrder = (events: readonly OutsourcingEvent[]): readonly string[] => {
  const broken: string[] = []
  const must = (holds: boolean, sentence: string) => {
    if (!holds) broken.push(sentence)
  }
  /** The steps that are done in the present round, in the order of the articles. */
  const done = new Set<string>()
  let vendor = ''
  let outcome = ''
  let number = ''
  let conditions = new Set<string>()
  const openInspections = new Set<string>()
  const openSerious = new Set<string>()
  const tasks = { ever: new Set<string>(), open: new Set<string>() }
  for (const event of events) {
    must(!done.has('ended') || event.type === 'TaskClosed', `nothing happens after the end: ${event.type}`)
    switch (event.type) {
      case 'OutsourcingStarted':
        must(vendor === '', 'a case starts once')
        vendor = event.data.request.vendor
        break
      case 'RequestAmended':
        must(!done.has('submission'), 'a submitted request is not amended')
        if (event.data.request.vendor !== vendor) done.delete('vetting')
        vendor = event.data.request.vendor
        break
      case 'VendorVetted':
        must(event.data.vendor === vendor, "Art. 20: the vetting is of the request's vendor")
        if (event.data.verdict === 'unsuitable') done.delete('vetting')
        else done.add('vetting')
        break
      case 'OutsourcingSubmitted':
        must(done.has('vetting'), 'Art. 20: no submission without a vetting')
        must(number === '' || number === JSON.stringify(event.data.number), 'a number never changes')
        number = JSON.stringify(event.data.number)
        done.add('submission')
        break
      case 'FormAccepted':
        must(done.has('submission'), 'Art. 5(5): no form check without a submission')
        done.add('form-check')
        break
      case 'CouncilOutcomeRecorded':
        must(done.has('form-check'), 'Art. 21: no deliberation without a form check')
        outcome = event.data.outcome
        if (outcome !== 'continued') done.add('deliberation')
        break
      case 'OutsourcingReturned':
      case 'OutsourcingPulledBack':
        for (const step of returnTargets.slice(returnTargets.indexOf(event.data.to))) done.delete(step)
        outcome = ''
        break
      case 'OutsourcingApproved':
        must(returnTargets.every((step) => done.has(step)), 'Art. 21: no approval without vetting, submission, form check and deliberation in this round')
        must(outcome.startsWith('favourable'), 'Art. 21: no approval without a favourable outcome in this round')
        done.add('approval')
        conditions = new Set(event.data.conditions.map((one) => one.id))
        break
      case 'OutsourcingDisapproved':
        must(done.has('deliberation'), 'Art. 21: no disapproval without a deliberation')
        done.add('ended')
        break
      case 'OutsourcingWithdrawn':
        must(!done.has('contract'), 'no withdrawal once there is a contract')
        done.add('ended')
        break
      case 'ContractRegistered':
        must(done.has('approval'), 'Art. 22: no contract without the approval')
        must(event.data.contractor === vendor, 'Art. 20: no contract with somebody who was not vetted')
        must(
          event.data.clauses.map((one) => one.clause).toSorted().join() === 'confidentiality,custody,incidents,ownership,purpose,subcontracting',
          'Art. 22: no contract without exactly the six clauses',
        )
        done.add('contract')
        break
      case 'ConditionFulfilled':
        must(conditions.delete(event.data.condition), 'Art. 21: no condition is met that is not open')
        break
      case 'InspectionDue':
        must(done.has('contract') && !done.has('contract-end'), 'Art. 23: no inspection falls due but under a contract')
        openInspections.add(event.data.inspection)
        break
      case 'InspectionRecorded':
        must(openInspections.delete(event.data.inspection), 'Art. 23: no inspection is held that did not fall due, and none twice')
        for (const one of event.data.findings) if (one.severity === 'serious') openSerious.add(one.id)
        break
      case 'FindingClosed':
        openSerious.delete(event.data.finding)
        break
      case 'ContractEnded':
        must(done.has('contract') && !done.has('contract-end'), 'Art. 22: a contract ends once')
        done.add('contract-end')
        break
      case 'DisposalRecorded':
        must(done.has('contract-end'), 'Art. 22(2): no return or disposal before the end of the contract')
        done.add('disposal')
        break
      case 'OutsourcingClosed':
        must(done.has('disposal'), 'Art. 22(2): no closing without return or disposal')
        must(openSerious.size === 0, 'Art. 23: no closing with a serious finding open')
        must(openInspections.size === 0, 'Art. 23: no closing with an inspection open')
        must(conditions.size === 0, 'Art. 21: no closing with a condition open')
        done.add('ended')
        break
      case 'TaskOpened':
        must(!tasks.ever.has(event.data.task), `a task's id is used once: ${event.data.task}`)
        tasks.ever.add(event.data.task)
        tasks.open.add(event.data.task)
        break
      case 'TaskClosed':
        must(tasks.open.delete(event.data.task), `only an open task is closed: ${event.data.task}`)
        break
      case 'TaskReminded':
      case 'TaskEscalated':
        must(tasks.open.has(event.data.task), `only an open task is called to mind: ${event.data.task}`)
        break
    }
  }
  return broken
}
