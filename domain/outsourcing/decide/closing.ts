import { refuse } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Rules } from '../../kernel/decider.ts'
import type { DisposalReport } from '../commands.ts'
import { nextInspection } from '../inspection-plan.ts'
import { endingTask, openConditions } from '../plans.ts'
import type { OutsourcingState } from '../state.ts'
import { accept, closeAllTasks, closeTask, invalid, notYet, openTasks, today, type Decide, type Decision } from './deciding.ts'

/**
 * The practice: the contract's last day has passed; the city's materials are to come back (Art. 22(2)). Inspections that
 * fell due meanwhile are opened first (Art. 23), or the case could be closed without them.
 */
export const endContract = ({ endsOn }: { readonly endsOn: PlainDate }, state: OutsourcingState, rules: Rules): Decision => {
  if (state.contract === null || state.contract.endsOn !== endsOn) return accept()
  if (endsOn >= today(rules)) return refuse('too-early', 'Art. 22', { endsOn })
  const missed = nextInspection(state)
  if (missed) return refuse('inspection-open', 'Art. 23', { inspections: [`inspection-${missed.nth}`] })
  return accept(
    { type: 'ContractEnded', article: 'Art. 22(2)', data: { endsOn } },
    ...openTasks(state, rules, endingTask('return-disposal', state.office, rules)),
  )
}

/** Everything the contractor held came back or was destroyed, and there is proof (Art. 22(2)). */
export const recordDisposal: Decide<DisposalReport> = (report, state, rules, by) => {
  for (const field of ['certificate', 'confirmedBy'] as const) {
    if (report[field].trim() === '') return invalid(field, 'empty', 'Art. 22(2)')
  }
  if (report.manner !== 'none' && report.media.trim() === '') return invalid('media', 'empty', 'Art. 22(2)')
  const wrong = notYet('doneOn', report.doneOn, rules, 'Art. 22(2)')
  if (wrong) return wrong
  return accept(
    { type: 'DisposalRecorded', article: 'Art. 22(2)', data: { ...report, by } },
    ...closeTask(state, 'return-disposal', 'answered'),
    ...(state.disposal ? [] : openTasks(state, rules, endingTask('close', state.office, rules))),
  )
}

/** The case is closed when nothing is left open: the certificate, every inspection that fell due, every serious finding, every condition. */
export const close: Decide<{ readonly note: string }> = ({ note }, state, _rules, by) => {
  if (state.disposal === null) return refuse('disposal-missing', 'Art. 22(2)')
  const inspections = state.inspections.filter((one) => one.report === null).map((one) => one.id)
  if (inspections.length > 0) return refuse('inspection-open', 'Art. 23', { inspections })
  const findings = state.findings.filter((one) => one.severity === 'serious' && one.closed === null).map((one) => one.id)
  if (findings.length > 0) return refuse('finding-open', 'Art. 23', { findings })
  const conditions = openConditions(state).map((one) => one.id)
  if (conditions.length > 0) return refuse('condition-open', 'Art. 21', { conditions })
  return accept(
    { type: 'OutsourcingClosed', article: 'Art. 22(2)', data: { note, by } },
    ...closeAllTasks(state, 'ended', 'close'),
  )
}
