import { tooEarly } from '../../kernel/too-early.ts'
import type { CorrectiveTerms, EffectivenessCheck, FindingEnd, FindingProposal } from './fields.ts'
import { correctionTask, effectTask } from './plans.ts'
import type { FindingState } from './state.ts'
import { type ToldOutsourcing, accept, type DecideOutsourcing, type Decision } from '../law.ts'
import { alreadyPast, closeTask, invalid, notYet, openTasks, today, farAhead } from '../../law/deciding.ts'
import { refuse } from '../../kernel/outcome.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { By } from '../../kernel/by.ts'
import type { Rules } from '../../guideline/rules.ts'
import { isToBeProposed, proposedAt } from './findings.ts'
import type { OutsourcingState } from '../state.ts'
import { proposalTask } from '../deliberation/plans.ts'

/** The contractor reports what was done against a finding (是正報告); whether it works is checked next (Art. 23). */
export const recordCorrectiveReport: DecideOutsourcing<CorrectiveTerms> = (data, state, rules, by) => {
  const finding = openFinding(data.finding, state)
  if (!finding) return unknownFinding(data.finding)
  const wrong =
    beforeFound('receivedOn', data.receivedOn, finding, state) ??
    notYet('receivedOn', data.receivedOn, rules, 'findings-put-right')
  if (wrong) return wrong
  return accept(
    { type: 'CorrectiveReportRecorded', rule: 'findings-put-right', data: { ...data, by } },
    ...closeTask(state, 'correct', 'answered', finding.id),
    // A second report before the check is one more paper for the same check.
    ...(finding.awaitsCheck ? [] : openTasks(state, rules, effectTask(finding, state.office, rules))),
  )
}

/** Whether what the contractor did works: then the finding is closed, else it goes back with a new day (Art. 23). */
export const checkEffectiveness: DecideOutsourcing<EffectivenessCheck> = (data, state, rules, by) => {
  const finding = openFinding(data.finding, state)
  if (!finding) return unknownFinding(data.finding)
  if (!finding.awaitsCheck)
    return refuse('report-missing', 'findings-put-right', { field: 'finding', findings: [finding.id] })
  const wrong = checkProblem(data, finding, rules, by)
  if (wrong) return wrong
  const { correctBy, ...check } = data
  const again = data.effective === 'effective' ? {} : { correctBy: correctBy ?? finding.correctBy }
  return accept(
    { type: 'EffectivenessChecked', rule: 'findings-put-right', data: { ...check, ...again, by } },
    ...closeTask(state, 'check-effect', 'answered', finding.id),
    ...(data.effective === 'effective'
      ? []
      : openTasks(state, rules, correctionTask({ ...finding, ...again }, state.office, rules))),
  )
}

/**
 * The short way for minor findings: put right and seen to work in one step; a serious one is checked on its own (Art.
 * 23).
 */
export const closeFinding: DecideOutsourcing<FindingEnd> = (data, state, rules, by) => {
  const finding = state.findings.find((one) => one.id === data.finding)
  if (!finding) return unknownFinding(data.finding)
  if (finding.closed) return accept()
  if (finding.severity === 'serious')
    return refuse('effectiveness-unchecked', 'findings-put-right', { field: 'finding', findings: [finding.id] })
  const wrong =
    beforeFound('checkedOn', data.checkedOn, finding, state) ??
    notYet('checkedOn', data.checkedOn, rules, 'findings-put-right')
  if (wrong) return wrong
  return accept(
    { type: 'FindingClosed', rule: 'findings-put-right', data: { ...data, by } },
    ...closeTask(state, 'correct', 'answered', data.finding),
    ...closeTask(state, 'check-effect', 'answered', data.finding),
  )
}

/**
 * The practice: a serious finding was not put right in time and goes before the council (Art. 5(3)(2)), once for each
 * of its days.
 */
export const proposeFinding: ToldOutsourcing<FindingProposal> = (data, state, rules) => {
  const finding = state.findings.find((one) => one.id === data.finding)
  if (!finding || finding.correctBy !== data.correctBy || !isToBeProposed(finding)) return accept()
  const at = proposedAt(finding, rules.calendar, rules.settings)
  if (at > rules.now) return tooEarly('findings-put-right', at)
  const asked = state.tasks.open.some((one) => one.kind === 'propose-item' && one.about === finding.id)
  return accept(
    { type: 'FindingProposed', rule: 'finding-before-council', data },
    ...(asked ? [] : openTasks(state, rules, proposalTask(finding.id, 'finding-before-council', rules))),
  )
}

const checkProblem = (data: EffectivenessCheck, finding: FindingState, rules: Rules, by: By): Decision | null => {
  const report = finding.reports.at(-1)
  if (report && data.checkedOn < report.receivedOn)
    return invalid('checkedOn', 'before-the-report', 'findings-put-right')
  const wrong = notYet('checkedOn', data.checkedOn, rules, 'findings-put-right') ?? againProblem(data, rules)
  if (wrong) return wrong
  const { effectivenessCheckedBy } = rules.settings
  const alone = report !== undefined && report.by.person === by.person && tokyoDateOf(report.by.at) === today(rules)
  return finding.severity === 'serious' && effectivenessCheckedBy === 'another-person-or-day' && alone
    ? refuse('checked-alone', 'findings-put-right', { findings: [finding.id] })
    : null
}

/** What doesn't work yet needs a new day; what works needs none, so that a day left in the form does no harm. */
const againProblem = ({ effective, correctBy }: EffectivenessCheck, rules: Rules): Decision | null => {
  if (effective === 'effective') return null
  if (correctBy === undefined) return invalid('correctBy', 'empty')
  return (
    alreadyPast('correctBy', correctBy, rules, 'findings-put-right') ??
    farAhead('correctBy', correctBy, rules, 'findings-put-right')
  )
}

const openFinding = (id: string, { findings }: OutsourcingState): FindingState | undefined =>
  findings.find((one) => one.id === id && one.closed === null)

const unknownFinding = (finding: string): Decision =>
  refuse('finding-unknown', 'findings-put-right', { field: 'finding', finding })

const beforeFound = (
  field: string,
  day: PlainDate,
  { inspection }: FindingState,
  { inspections }: OutsourcingState,
): Decision | null => {
  const found = inspections.find((one) => one.id === inspection)?.report
  return found && day < found.heldOn ? invalid(field, 'before-the-inspection', 'findings-put-right') : null
}
