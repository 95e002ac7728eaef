import { parseClockTime } from '../../kernel/instant.ts'
import type { Announcement, InspectionCall, MoveTerms, SkipTerms } from './fields.ts'
import { inspectionTask } from './plans.ts'
import type { Inspection } from './state.ts'
import { accept, type DecideOutsourcing, type Decision } from '../law.ts'
import { alreadyPast, closeTask, invalid, openTasks, tooFar } from '../../law/deciding.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { Rules } from '../../guideline/rules.ts'
import { inspectionPlan, isOpenInspection } from './inspection-plan.ts'
import { partiesOf } from '../subcontracts/parties.ts'
import type { OutsourcingState } from '../state.ts'

/** The head puts an inspection on another day, with the reason; one that is open already gets a new time (Art. 23). */
export const moveInspection: DecideOutsourcing<MoveTerms> = (data, state, rules, by) => {
  const found = toBeHeld(data.inspection, state)
  if (!found) return unknown(data.inspection)
  const wrong =
    alreadyPast('toDay', data.toDay, rules, 'inspection-rhythm') ??
    tooFar('toDay', data.toDay, 'inspection-rhythm') ??
    outside(data.toDay, found.isOpen, state)
  if (wrong) return wrong
  if (data.toDay === found.dueOn) return accept()
  return accept(
    { type: 'InspectionMoved', rule: 'inspection-rhythm', data: { ...data, fromDay: found.dueOn, by } },
    ...(found.isOpen ? askAgain(data.inspection, data.toDay, state, rules) : []),
  )
}

/** The head lets an inspection fall away, with the reason; it stays visible as skipped (Art. 23 says "as needed"). */
export const skipInspection: DecideOutsourcing<SkipTerms> = ({ inspection, ...said }, state, _rules, by) => {
  const found = toBeHeld(inspection, state)
  if (!found) return unknown(inspection)
  const { nth, dueOn } = found
  return accept(
    { type: 'InspectionSkipped', rule: 'inspection-rhythm', data: { inspection, nth, dueOn, ...said, by } },
    ...closeTask(state, 'inspect', 'answered', inspection),
  )
}

/** An inspection outside the rhythm, today if need be, of the contractor or a consented sub-contractor (Art. 23). */
export const scheduleInspection: DecideOutsourcing<InspectionCall> = (call, state, rules, by) => {
  if (!partiesOf(state).some((one) => one.id === call.subject)) return invalid('subject', 'unknown-subject')
  const wrong =
    alreadyPast('onDay', call.onDay, rules, 'inspection-rhythm') ??
    tooFar('onDay', call.onDay, 'inspection-rhythm') ??
    notUnderContract(call.onDay, state)
  if (wrong) return wrong
  const nth = state.inspections.filter((one) => one.adHoc !== null).length + 1
  const inspection = `adhoc-${nth}`
  return accept(
    { type: 'InspectionScheduled', rule: 'inspection-as-needed', data: { ...call, inspection, nth, by } },
    ...openTasks(state, rules, { ...inspectionTask(inspection, state.office, rules), dueOn: call.onDay }),
  )
}

/** What the contractor is told of a coming inspection; the notice is printed from it (Art. 23). */
export const announceInspection: DecideOutsourcing<Announcement> = (data, state, rules, by) => {
  if (!toBeHeld(data.inspection, state)) return unknown(data.inspection)
  if (parseClockTime(data.clock) === null) return invalid('clock', 'not-a-time')
  const wrong =
    alreadyPast('onDay', data.onDay, rules, 'inspection-rhythm') ??
    tooFar('onDay', data.onDay, 'inspection-rhythm') ??
    (state.contract !== null && data.onDay < state.contract.startsOn
      ? invalid('onDay', 'before-the-contract', 'inspection-rhythm')
      : null)
  return wrong ?? accept({ type: 'InspectionAnnounced', rule: 'inspection-as-needed', data: { ...data, by } })
}

/**
 * Nothing is to be seen before the contract begins, and nothing after its end but how the contractor keeps what it
 * still holds: while its certificate of return or disposal is missing (Arts. 22(2), 23).
 */
const notUnderContract = (day: Inspection['dueOn'], state: OutsourcingState): Decision | null => {
  const { contract } = state
  if (contract === null) return null
  if (day < contract.startsOn) return invalid('onDay', 'before-the-contract', 'inspection-rhythm')
  const holds = state.stage === 'closing' && state.disposal === null
  return day > contract.endsOn && !holds ? invalid('onDay', 'after-the-contract', 'inspection-rhythm') : null
}

/** The task of an open inspection with another due day. */
export const askAgain = (inspection: string, dueOn: Inspection['dueOn'], state: OutsourcingState, rules: Rules) => [
  ...closeTask(state, 'inspect', 'answered', inspection),
  ...openTasks(state, rules, { ...inspectionTask(inspection, state.office, rules), dueOn }),
]

/** No such inspection, or it is over: held, skipped, fallen away. */
export const unknown = (inspection: string): Decision =>
  refuse('inspection-unknown', 'inspection-rhythm', { field: 'inspection', inspection })

/** An inspection that is still to be held: open, or planned for a day before the contract's end. */
const toBeHeld = (id: string, state: OutsourcingState) => {
  const open = state.inspections.find((one) => one.id === id)
  if (open) return isOpenInspection(open) ? { nth: open.nth, dueOn: open.dueOn, isOpen: true } : null
  const planned =
    state.stage === 'in-force' ? inspectionPlan(state).find((one) => one.id === id && !one.fallsAway) : undefined
  return planned ? { nth: planned.nth, dueOn: planned.dueOn, isOpen: false } : null
}

/** A planned inspection stays within the contract; after its end only what is open can still be put off. */
const outside = (day: Inspection['dueOn'], isOpen: boolean, { contract }: OutsourcingState): Decision | null => {
  if (contract === null) return null
  if (day < contract.startsOn) return invalid('toDay', 'before-the-contract', 'inspection-rhythm')
  return !isOpen && day > contract.endsOn ? invalid('toDay', 'after-the-contract', 'inspection-rhythm') : null
}
