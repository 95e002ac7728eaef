import { tooEarly } from '../../kernel/too-early.ts'
import type { InspectionAnswer, InspectionOpening, InspectionReport } from './fields.ts'
import type { Finding } from './state.ts'
import { answerTask, correctionTask, inspectionTask } from './plans.ts'
import { type ToldOutsourcing, accept, type DecideOutsourcing, type Decision } from '../law.ts'
import { alreadyPast, closeTask, invalid, notYet, openTasks, today, farAhead } from '../../law/deciding.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { Rules } from '../../guideline/rules.ts'
import { headPost } from '../head-post.ts'
import { checklistOf } from './checklist.ts'
import { inspectionId, isOpenInspection, nextInspection } from './inspection-plan.ts'
import type { OutsourcingState } from '../state.ts'

/** The practice: an inspection has fallen due (Art. 23). Said again, or out of turn, it changes nothing. */
export const openInspection: ToldOutsourcing<InspectionOpening> = ({ nth }, state, rules) => {
  const next = nextInspection(state)
  if (next === null || next.nth !== nth) return accept()
  if (next.dueOn > today(rules)) return tooEarly('inspection-rhythm', next.dueOn)
  const inspection = inspectionId(nth)
  return accept(
    { type: 'InspectionDue', rule: 'inspection-rhythm', data: { inspection, nth, dueOn: next.dueOn } },
    ...openTasks(state, rules, inspectionTask(inspection, state.office, rules)),
  )
}

/** The contractor was inspected (Art. 23); each finding but a mere suggestion is put right by its day. */
export const recordInspection: DecideOutsourcing<InspectionReport> = (report, state, rules, by) => {
  const due = state.inspections.find((one) => one.id === report.inspection)
  if (!due)
    return refuse('inspection-unknown', 'inspection-reported', { field: 'inspection', inspection: report.inspection })
  if (due.report)
    return refuse('inspection-unknown', 'inspection-reported', {
      field: 'inspection',
      inspection: report.inspection,
      heldOn: due.report.heldOn,
    })
  if (!isOpenInspection(due))
    return refuse('inspection-unknown', 'inspection-reported', { field: 'inspection', inspection: report.inspection })
  const wrong = reportProblem(report, state, rules) ?? checklistProblem(report, state, rules)
  if (wrong) return wrong
  const findings: readonly Finding[] = report.findings.map((one, index) => ({
    id: `finding-${state.findings.length + index + 1}`,
    ...one,
  }))
  const own = headPost(state.office, rules.guideline).includes(by.post)
  const grave = findings.filter((one) => one.severity !== 'suggestion')
  return accept(
    {
      type: 'InspectionRecorded',
      rule: 'inspection-as-needed',
      data: { ...report, findings, ...(own ? { answeredFor: true as const } : {}), by },
    },
    ...closeTask(state, 'inspect', 'answered', report.inspection),
    ...openTasks(
      state,
      rules,
      ...grave.map((one) => correctionTask(one, state.office, rules)),
      ...(own ? [] : [answerTask(report.inspection, state.office, rules)]),
    ),
  )
}

/**
 * Art. 23 asks the head: what staff have found is seen by the head, who answers for it. Said again it is nothing new.
 */
export const answerForInspection: DecideOutsourcing<InspectionAnswer> = (
  { inspection, ...said },
  state,
  _rules,
  by,
) => {
  const held = state.inspections.find((one) => one.id === inspection && one.report !== null)
  if (!held) return refuse('inspection-unknown', 'inspection-answered-for', { field: 'inspection', inspection })
  if (held.answeredFor !== null) return accept()
  return accept(
    { type: 'InspectionAnsweredFor', rule: 'inspection-answered-for', data: { inspection, ...said, by } },
    ...closeTask(state, 'answer-for-inspection', 'answered', inspection),
  )
}

const reportProblem = (report: InspectionReport, state: OutsourcingState, rules: Rules): Decision | null => {
  for (const [index, finding] of report.findings.entries()) {
    const field = `findings.${index}.correctBy`
    const past =
      alreadyPast(field, finding.correctBy, rules, 'inspection-reported') ??
      farAhead(field, finding.correctBy, rules, 'inspection-reported')
    if (past) return past
  }
  return heldOnProblem(report, state, rules)
}

/** What is against the day on which an inspection is said to have been held; `field` is where it was said. */
export const heldOnProblem = (
  report: Pick<InspectionReport, 'inspection' | 'heldOn'>,
  state: OutsourcingState,
  rules: Rules,
  field = 'heldOn',
): Decision | null => {
  const early = state.contract !== null && report.heldOn < state.contract.startsOn
  return early
    ? invalid(field, 'before-the-contract', 'inspection-reported')
    : (notYet(field, report.heldOn, rules, 'inspection-reported') ??
        nothingThere(report, state, field) ??
        visitProblem(report, state, field))
}

/**
 * Nothing is to be seen of a sub-contractor before the city's consent, nor of anybody after the contract's end once
 * all that they held is back or destroyed (Arts. 22, 23).
 */
const nothingThere = (
  { inspection, heldOn }: Pick<InspectionReport, 'inspection' | 'heldOn'>,
  { contract, inspections, subcontracts, oversight }: OutsourcingState,
  field: string,
): Decision | null => {
  const subject = subjectOf(inspections, inspection)
  const consent = subcontracts.find((one) => one.id === subject)?.consent
  if (consent && heldOn < tokyoDateOf(consent.by.at)) return invalid(field, 'before-the-consent', 'inspection-reported')
  const over = oversight.disposals.find((one) => one.party === subject)
  return contract !== null && over && heldOn > contract.endsOn && heldOn > over.doneOn
    ? invalid(field, 'after-the-contract', 'inspection-reported')
    : null
}

/** Whose inspection it is: the contractor's, but where it was called for a sub-contractor. */
const subjectOf = (inspections: OutsourcingState['inspections'], id: string): string =>
  inspections.find((one) => one.id === id)?.adHoc?.subject ?? 'contractor'

/**
 * One visit serves one inspection: the same day at the same company isn't reported a second time for another. What it
 * served as well is skipped with that reason, and stays visible as skipped.
 */
const visitProblem = (
  { inspection, heldOn }: Pick<InspectionReport, 'inspection' | 'heldOn'>,
  { inspections }: OutsourcingState,
  field: string,
): Decision | null => {
  const subject = subjectOf(inspections, inspection)
  const same = inspections.find(
    (one) => one.report?.heldOn === heldOn && one.id !== inspection && subjectOf(inspections, one.id) === subject,
  )
  return same ? refuse('visit-recorded', 'inspection-reported', { field, day: heldOn, inspections: [same.id] }) : null
}

/**
 * The checklist may be partial, but each item is known and named once, and what isn't in order has a finding (Art. 23).
 */
const checklistProblem = (
  { checklist = [], findings }: InspectionReport,
  state: OutsourcingState,
  rules: Rules,
): Decision | null => {
  const known = new Set(checklistOf(state, today(rules), rules).map((one) => one.id))
  for (const [index, { item }] of checklist.entries()) {
    if (!known.has(item)) return invalid(`checklist.${index}.item`, 'unknown-item')
    if (checklist.findIndex((one) => one.item === item) !== index) return invalid(`checklist.${index}.item`, 'repeated')
  }
  for (const [index, { item = '' }] of findings.entries()) {
    if (item !== '' && !known.has(item)) return invalid(`findings.${index}.item`, 'unknown-item')
  }
  const bare = checklist
    .filter((one) => one.result === 'not-met' && !findings.some((finding) => finding.item === one.item))
    .map((one) => one.item)
  return bare.length > 0 ? refuse('finding-missing', 'inspection-reported', { field: 'findings', items: bare }) : null
}
