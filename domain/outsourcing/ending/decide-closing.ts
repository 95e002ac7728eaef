import { refuse } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { TaskEvent } from '../../tasks/task.ts'
import type { DisposalReport } from '../commands.ts'
import { disposed } from '../evolve-oversight.ts'
import { openSerious } from '../inspections/findings.ts'
import { openIncidents } from '../incidents/incidents.ts'
import { isOpenInspection, nextInspection } from '../inspections/inspection-plan.ts'
import { missingCertificates, partiesOf, stillOut } from './parties.ts'
import { askBackTask, endingTask, openConditions } from '../plans.ts'
import { areUnread } from '../contract/decide-clauses.ts'
import { awaitingTheirDay } from '../changes/approved-terms.ts'
import { partTasksEnded } from './part-ending.ts'
import type { OutsourcingState } from '../state.ts'
import {
  accept,
  closeAllTasks,
  closeTask,
  invalid,
  notYet,
  openTasks,
  today,
  type Decide,
  type Decision,
} from '../decide/deciding.ts'

/**
 * The practice: the contract's last day has passed; the city's materials are to come back (Art. 22(2)). Inspections
 * that fell due meanwhile are opened first (Art. 23), or the case could be closed without them.
 */
export const endContract = (
  { endsOn }: { readonly endsOn: PlainDate },
  state: OutsourcingState,
  rules: Rules,
): Decision => {
  if (state.contract === null || state.contract.endsOn !== endsOn) return accept()
  if (endsOn >= today(rules)) return refuse('too-early', 'Art. 22', { endsOn })
  const change = awaitingTheirDay(state.changes).find((one) => one.effectiveOn <= endsOn)
  if (change) return refuse('change-pending', 'Art. 21', { changes: [change.change] })
  const missed = nextInspection(state)
  if (missed) return refuse('inspection-open', 'Art. 23', { inspections: [`inspection-${missed.nth}`] })
  return accept(
    { type: 'ContractEnded', article: 'Art. 22(2)', data: { endsOn } },
    ...closeTask(state, 'decide-renewal', 'ended'),
    ...closeTask(state, 'renew-certificate', 'ended'),
    ...partTasksEnded(state, endsOn),
    ...openTasks(
      state,
      rules,
      ...partiesOf(state).map((party) => endingTask('return-disposal', state.office, rules, party.id)),
      ...(stillOut(state).length > 0 ? [askBackTask(state.office, rules)] : []),
    ),
  )
}

/**
 * What a party held came back or was destroyed, and there is proof (Art. 22(2)): the contractor, a sub-contractor, or
 * the backups, of which the contractor's certificate may speak as well. When nothing is missing, the case can be
 * closed.
 */
export const recordDisposal: Decide<DisposalReport> = (report, state, rules, by) => {
  const wrong =
    certificateProblem(report, state) ??
    itemsProblem(report, rules) ??
    notYet('doneOn', report.doneOn, rules, 'Art. 22(2)')
  if (wrong) return wrong
  const event = { type: 'DisposalRecorded', article: 'Art. 22(2)', data: { ...report, by } } as const
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
    ...(toClose ? openTasks(state, rules, endingTask('close', state.office, rules)) : []),
  )
}

/**
 * The case is closed when nothing is left open: every party's certificate, every inspection, every serious finding,
 * every condition, all that was given.
 */
export const close: Decide<{ readonly note: string }> = ({ note }, state, rules, by) => {
  const parties = missingCertificates(state)
  if (parties.length > 0) return refuse('disposal-missing', 'Art. 22(2)', { parties })
  const inspections = state.inspections.filter(isOpenInspection).map((one) => one.id)
  if (inspections.length > 0) return refuse('inspection-open', 'Art. 23', { inspections })
  const findings = openSerious(state).map((one) => one.id)
  if (findings.length > 0) return refuse('finding-open', 'Art. 23', { findings })
  const conditions = openConditions(state).map((one) => one.id)
  if (conditions.length > 0) return refuse('condition-open', 'Art. 21', { conditions })
  const incidents = openIncidents(state).map((one) => one.label)
  if (incidents.length > 0) return refuse('incident-open', 'operational setting', { incidents })
  if (areUnread(state, rules)) return refuse('clauses-unread', 'operational setting')
  const given = stillOut(state)
  if (given.length > 0) return refuse('given-out', 'operational setting', { given })
  return accept(
    { type: 'OutsourcingClosed', article: 'Art. 22(2)', data: { note, by } },
    ...closeAllTasks(state, 'ended', 'close'),
  )
}

/** The contractor's task waits for the backups too; it names nobody, each sub-contractor's names the sub-contract. */
const waitsFor = (party: string): string | null => (party === 'contractor' || party === 'backups' ? null : party)

const certificateProblem = (report: DisposalReport, state: OutsourcingState): Decision | null => {
  const { party = 'contractor', manner, media, items = [] } = report
  if (party !== 'backups' && !partiesOf(state).some((one) => one.id === party))
    return invalid('party', 'unknown-party', 'Art. 22(2)')
  for (const field of ['certificate', 'confirmedBy'] as const) {
    if (report[field].trim() === '') return invalid(field, 'empty', 'Art. 22(2)')
  }
  if (manner === 'none') return items.length === 0 ? null : invalid('items', 'not-with-this-manner', 'Art. 22(2)')
  return media.trim() === '' && items.length === 0 ? invalid('media', 'empty', 'Art. 22(2)') : null
}

/** Each medium says what, how many, on which day, by whom; what was destroyed says how. */
const itemsProblem = ({ items = [] }: DisposalReport, rules: Rules): Decision | null => {
  for (const [index, item] of items.entries()) {
    for (const field of ['what', 'quantity', 'doneBy'] as const) {
      if (item[field].trim() === '') return invalid(`items.${index}.${field}`, 'empty', 'Art. 22(2)')
    }
    if (item.manner !== 'returned' && item.method.trim() === '')
      return invalid(`items.${index}.method`, 'empty', 'Art. 22(2)')
    const early = notYet(`items.${index}.doneOn`, item.doneOn, rules, 'Art. 22(2)')
    if (early) return early
  }
  return null
}
