import { refuse } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Rules } from '../../kernel/decider.ts'
import type { InspectionReport } from '../commands.ts'
import type { Finding } from '../events.ts'
import { nextInspection } from '../inspection-plan.ts'
import { correctionTask, inspectionTask } from '../plans.ts'
import type { OutsourcingState } from '../state.ts'
import { accept, alreadyPast, closeTask, invalid, notYet, openTasks, today, tooFar, type Decide, type Decision } from './deciding.ts'

/** The practice: an inspection has fallen due (Art. 23). Said again, or out of turn, it changes nothing. */
export const openInspection = ({ nth }: { readonly nth: number }, state: OutsourcingState, rules: Rules): Decision => {
  const next = nextInspection(state)
  if (next === null || next.nth !== nth) return accept()
  if (next.dueOn > today(rules)) return refuse('too-early', 'Art. 23', { dueOn: next.dueOn })
  const inspection = `inspection-${nth}`
  return accept(
    { type: 'InspectionDue', article: 'Art. 23', data: { inspection, nth, dueOn: next.dueOn } },
    ...openTasks(state, rules, inspectionTask(inspection, state.office, rules)),
  )
}

/** The contractor was inspected (Art. 23); each finding but a mere suggestion is put right by its day. */
export const recordInspection: Decide<InspectionReport> = (report, state, rules, by) => {
  const due = state.inspections.find((one) => one.id === report.inspection)
  if (!due) return refuse('inspection-unknown', 'Art. 23', { field: 'inspection', inspection: report.inspection })
  if (due.report) return refuse('inspection-unknown', 'Art. 23', { field: 'inspection', inspection: report.inspection, heldOn: due.report.heldOn })
  const wrong = reportProblem(report, state, rules)
  if (wrong) return wrong
  const findings: readonly Finding[] = report.findings.map((one, index) => ({ id: `finding-${state.findings.length + index + 1}`, ...one }))
  const grave = findings.filter((one) => one.severity !== 'suggestion')
  return accept(
    { type: 'InspectionRecorded', article: 'Art. 23', data: { ...report, findings, by } },
    ...closeTask(state, 'inspect', 'answered', report.inspection),
    ...openTasks(state, rules, ...grave.map((one) => correctionTask(one, state.office, rules))),
  )
}

/** The contractor has put a finding right and the head has seen that it works (Art. 23). */
export const closeFinding: Decide<{ readonly finding: string; readonly action: string; readonly checkedOn: PlainDate }> = (data, state, rules, by) => {
  const finding = state.findings.find((one) => one.id === data.finding)
  if (!finding) return refuse('finding-unknown', 'Art. 23', { field: 'finding', finding: data.finding })
  if (finding.closed) return accept()
  if (data.action.trim() === '') return invalid('action', 'empty', 'Art. 23')
  const found = state.inspections.find((one) => one.id === finding.inspection)?.report
  if (found && data.checkedOn < found.heldOn) return invalid('checkedOn', 'before-the-inspection', 'Art. 23')
  const wrong = notYet('checkedOn', data.checkedOn, rules, 'Art. 23')
  if (wrong) return wrong
  return accept(
    { type: 'FindingClosed', article: 'Art. 23', data: { ...data, by } },
    ...closeTask(state, 'correct', 'answered', data.finding),
  )
}

const reportProblem = (report: InspectionReport, state: OutsourcingState, rules: Rules): Decision | null => {
  for (const field of ['inspector', 'summary'] as const) {
    if (report[field].trim() === '') return invalid(field, 'empty', 'Art. 23')
  }
  for (const [index, finding] of report.findings.entries()) {
    if (finding.text.trim() === '') return invalid(`findings.${index}.text`, 'empty', 'Art. 23')
    const field = `findings.${index}.correctBy`
    const past = alreadyPast(field, finding.correctBy, rules, 'Art. 23') ?? tooFar(field, finding.correctBy, 'Art. 23')
    if (past) return past
  }
  const early = state.contract !== null && report.heldOn < state.contract.startsOn
  return early ? invalid('heldOn', 'before-the-contract', 'Art. 23') : notYet('heldOn', report.heldOn, rules, 'Art. 23')
}
