import { tooEarly } from '../../kernel/too-early.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { Rules } from '../../guideline/rules.ts'
import { refuse } from '../../kernel/outcome.ts'
import { closeAllTasks, closeTask, invalid, notYet, openTasks, today } from '../../law/deciding.ts'
import { aboutsOf, type TaskEvent } from '../../tasks/task.ts'
import { awaitingTheirDay } from '../in-effect/approved-terms.ts'
import { doubtsEnd } from '../doubts/arise.ts'
import { isUnasked } from '../renewal/season.ts'
import { nextInspection } from '../inspections/inspection-plan.ts'
import { accept, type DecideOutsourcing, type Decision, type ToldOutsourcing } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import { disposed } from './disposed.ts'
import type { Closing, ContractEnd, DisposalReport } from './fields.ts'
import { partTasksEnded } from '../in-effect/parts-ended.ts'
import { partiesOf } from '../subcontracts/parties.ts'
import { missingCertificates, stillOut } from './still-out.ts'
import { askBackTask, closingTask, disposalTask } from './plans.ts'

/**
 * The practice: the contract's last day has passed; the city's materials are to come back (Art. 22(2)). Inspections
 * that fell due meanwhile are opened first (Art. 23), or the case could be closed without them; and nobody lets a
 * contract run out without having been asked whether the work goes on (operational setting).
 */
export const endContract: ToldOutsourcing<ContractEnd> = ({ endsOn }, state, rules) => {
  if (state.contract === null || state.contract.endsOn !== endsOn) return accept()
  if (endsOn >= today(rules)) return tooEarly('contract-ends', addDays(endsOn, 1))
  const change = awaitingTheirDay(state.changes).find((one) => one.effectiveOn <= endsOn)
  if (change) return refuse('change-pending', 'nothing-left-open', { changes: [change.change] })
  const missed = nextInspection(state)
  if (missed) return refuse('inspection-open', 'nothing-left-open', { inspections: [`inspection-${missed.nth}`] })
  if (isUnasked(state, rules)) return refuse('renewal-unasked', 'renewal-in-time', { endsOn })
  return accept(
    { type: 'ContractEnded', rule: 'contract-ends', data: { endsOn } },
    ...closeTask(state, 'decide-renewal', 'ended'),
    ...closeTask(state, 'renew-certificate', 'ended'),
    ...closeTask(state, 'certificate-expired', 'ended'),
    ...partTasksEnded(state, endsOn),
    ...doubtsEnd(state),
    ...openTasks(
      state,
      rules,
      ...partiesOf(state).map((party) => disposalTask(party.id, state.office, rules)),
      ...(stillOut(state).length > 0 ? [askBackTask(state.office, rules)] : []),
    ),
  )
}

/**
 * What a party held came back or was destroyed, and there is proof (Art. 22(2)): the contractor, a sub-contractor, or
 * the backups, of which the contractor's certificate may speak as well. When nothing is missing, the case can be
 * closed.
 */
export const recordDisposal: DecideOutsourcing<DisposalReport> = (report, state, rules, by) => {
  const wrong =
    certificateProblem(report, state) ??
    itemsProblem(report, rules) ??
    notYet('doneOn', report.doneOn, rules, 'materials-accounted-for') ??
    beforeContract(report, state) ??
    certifiedProblem(report, state, rules)
  if (wrong) return wrong
  const event = { type: 'DisposalRecorded', rule: 'materials-accounted-for', data: { ...report, by } } as const
  const after = missingCertificates(disposed(state, event.data))
  const answered = state.tasks.open.filter(
    (one) => one.kind === 'return-disposal' && !after.some((party) => waitsFor(party) === one.about),
  )
  const toClose = after.length === 0 && !state.tasks.open.some((one) => one.kind === 'close')
  return accept(
    event,
    ...answered.map((one): TaskEvent => ({
      type: 'TaskClosed',
      article: one.article,
      data: { task: one.task, how: 'answered' },
    })),
    ...(toClose ? openTasks(state, rules, closingTask(state.office, rules)) : []),
  )
}

/**
 * The head closes the case: nothing is left open any more (Art. 22(2)). By that the head answers for the inspections
 * that staff reported and nobody had looked at yet; a contract that was never inspected says so (Art. 23). What is out
 * by the registers of whatever hangs on the contract (permits, what lets people in, what they were handed) comes first.
 */
export const close: DecideOutsourcing<Closing> = (said, state, { others }, by) => {
  if (others.stillHeld.length > 0)
    return refuse('held-under-contract', 'nothing-left-open', { count: others.stillHeld.length })
  const unseen = aboutsOf(state.tasks, 'answer-for-inspection')
  return accept(
    {
      type: 'OutsourcingClosed',
      rule: 'nothing-left-open',
      data: {
        ...said,
        ...(wasInspected(state) ? {} : { neverInspected: true as const }),
        ...(unseen.length === 0 ? {} : { answersFor: unseen }),
        by,
      },
    },
    ...closeAllTasks(state, 'ended', 'close'),
  )
}

/** Whether the contractor was inspected at all while the contract ran (Art. 23). */
export const wasInspected = ({ inspections }: OutsourcingState): boolean =>
  inspections.some((one) => one.report !== null)

/** The contractor's task waits for the backups too; it names nobody, each sub-contractor's names the sub-contract. */
const waitsFor = (party: string): string | null => (party === 'contractor' || party === 'backups' ? null : party)

const certificateProblem = (report: DisposalReport, state: OutsourcingState): Decision | null => {
  const { party = 'contractor', manner, media, items = [] } = report
  if (party !== 'backups' && !partiesOf(state).some((one) => one.id === party))
    return invalid('party', 'unknown-party', 'materials-accounted-for')
  if (manner === 'none')
    return items.length === 0 ? null : invalid('items', 'not-with-this-manner', 'materials-accounted-for')
  return media.trim() === '' && items.length === 0 ? invalid('media', 'empty') : null
}

/** Nothing comes back under a contract that hasn't begun. */
const beforeContract = ({ doneOn, items = [] }: DisposalReport, { contract }: OutsourcingState): Decision | null => {
  if (contract === null) return null
  const early = items.findIndex((one) => one.doneOn < contract.startsOn)
  const field = doneOn < contract.startsOn ? 'doneOn' : early === -1 ? null : `items.${early}.doneOn`
  return field === null ? null : invalid(field, 'before-the-contract', 'materials-accounted-for')
}

/**
 * A certificate says what has happened: it is not older than what it certifies, and no medium came back after the day
 * on which all was back. All of it before the party's last day says why nothing was held from then on: whoever still
 * works under a contract still has what it takes.
 */
const certifiedProblem = (report: DisposalReport, state: OutsourcingState, rules: Rules): Decision | null => {
  const { party = 'contractor', manner, doneOn, certificateOn, items = [], nothingSince = '' } = report
  const late = items.findIndex((one) => one.doneOn > doneOn)
  if (late !== -1) return invalid(`items.${late}.doneOn`, 'after-all-was-back', 'materials-accounted-for')
  if (certificateOn !== undefined) {
    const early =
      certificateOn < doneOn ? invalid('certificateOn', 'before-what-it-certifies', 'materials-accounted-for') : null
    const wrong = early ?? notYet('certificateOn', certificateOn, rules, 'materials-accounted-for')
    if (wrong) return wrong
  }
  const last = lastDayOf(party, state)
  return manner !== 'none' && last !== null && doneOn < last && nothingSince.trim() === ''
    ? invalid('nothingSince', 'needed-before-the-end', 'materials-accounted-for')
    : null
}

/** Until when a party had to do with the city's materials: the contract's end, or the end of its own sub-contract. */
const lastDayOf = (party: string, { contract, subcontracts }: OutsourcingState): PlainDate | null => {
  const sub = subcontracts.find((one) => one.id === party)
  const days = [contract?.endsOn, sub?.terms.endsOn, sub?.ended?.on]
  return days.reduce<PlainDate | null>((least, one) => (one && (least === null || one < least) ? one : least), null)
}

/** Each medium says what, how many, on which day, by whom; what was destroyed says how. */
const itemsProblem = ({ items = [] }: DisposalReport, rules: Rules): Decision | null => {
  for (const [index, item] of items.entries()) {
    if (item.manner !== 'returned' && item.method.trim() === '') return invalid(`items.${index}.method`, 'empty')
    const early = notYet(`items.${index}.doneOn`, item.doneOn, rules, 'materials-accounted-for')
    if (early) return early
  }
  return null
}
