import { refuse } from '../../kernel/outcome.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import type { CouncilReport } from '../commands.ts'
import { saidOf, type ByMeeting } from './told-by-meeting.ts'
import { stepTask } from '../plans.ts'
import type { OutsourcingState } from '../state.ts'
import {
  accept,
  alreadyPast,
  closeTask,
  invalid,
  notYet,
  openTasks,
  tooFar,
  type Decide,
  type Decision,
} from '../decide/deciding.ts'
import type { ConditionTerms } from '../commands.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { ArticleRef } from '../../kernel/article-ref.ts'

/** The secretariat finds the form in order; the case goes before the council (Art. 5(5)). */
export const acceptForm: Decide<{ readonly note: string }> = ({ note }, state, rules, by) =>
  accept(
    { type: 'FormAccepted', article: 'Art. 5(5)', data: { note, by } },
    ...closeTask(state, 'check-form', 'answered'),
    ...openTasks(state, rules, stepTask('deliberation', state.office, rules)),
  )

/**
 * What the council said (Art. 21): told by the meeting itself through the practice, or written down by the secretariat
 * from the minutes of a meeting that was held outside Sekisho.
 */
export const recordCouncilOutcome: Decide<CouncilReport> = (report, state, rules, by) => {
  const wrong =
    reportProblem(report, rules) ?? notYet('heldOn', report.heldOn, rules, 'Art. 21') ?? heldTooEarly(report, state)
  if (wrong) return wrong
  const next = report.outcome === 'continued' ? 'deliberation' : 'approval'
  return accept(
    { type: 'CouncilOutcomeRecorded', article: 'Art. 21', data: { ...saidOf(report, rules), by } },
    ...closeTask(state, 'record-outcome', 'answered'),
    ...openTasks(state, rules, stepTask(next, state.office, rules)),
  )
}

/** The practice: the meeting tells the case its outcome, for whoever of the secretariat has closed it (Art. 5(5)). */
export const toldCouncilOutcome = (
  report: CouncilReport & Partial<ByMeeting>,
  state: OutsourcingState,
  rules: Rules,
): Decision =>
  report.recordedBy === undefined
    ? invalid('recordedBy', 'empty', 'Art. 5(5)')
    : recordCouncilOutcome(report, state, rules, report.recordedBy)

/**
 * The council deliberated what lies before it now: not before the case was submitted, nor, where the case was sent or
 * pulled back since, before that day, nor before the meeting that continued it. So an old meeting's outcome can't stand
 * for a new round. Interpretation: docs/decisions/council-readings.md.
 */
const heldTooEarly = ({ heldOn }: CouncilReport, { submitted, rounds, council }: OutsourcingState): Decision | null => {
  const submittedOn = submitted ? tokyoDateOf(submitted.at) : heldOn
  if (heldOn < submittedOn) return refuse('deliberated-before-submission', 'Art. 21', { field: 'heldOn', submittedOn })
  const back = rounds.at(-1)
  const backOn = back ? tokyoDateOf(back.by.at) : heldOn
  const since = council !== null && council.heldOn > backOn ? council.heldOn : backOn
  return heldOn < since ? refuse('deliberated-before-return', 'Art. 21', { field: 'heldOn', on: since }) : null
}

/**
 * Whether a report of the council says what it has to: which meeting, which outcome, and conditions where there are
 * some (Art. 21).
 */
export const reportProblem = (report: CouncilReport, rules: Rules): Decision | null => {
  if (report.meeting.trim() === '') return invalid('meeting', 'empty', 'Art. 21')
  const conditional = report.outcome === 'favourable-with-conditions'
  if (conditional && report.conditions.length === 0)
    return refuse('conditions-missing', 'Art. 21', { field: 'conditions' })
  if (!conditional && report.conditions.length > 0) return invalid('conditions', 'not-with-this-outcome', 'Art. 21')
  // A meeting has checked its conditions' days itself; told later, one of them may have come by then.
  return rules.actor.kind === 'practice' ? null : conditionsProblem(report.conditions, rules, 'Art. 21')
}

/** A condition says what to do and by a day that is still to come. */
export const conditionsProblem = (
  conditions: readonly ConditionTerms[],
  rules: Rules,
  article: ArticleRef,
): Decision | null => {
  for (const [index, condition] of conditions.entries()) {
    if (condition.text.trim() === '') return invalid(`conditions.${index}.text`, 'empty', article)
    const field = `conditions.${index}.dueOn`
    const past = alreadyPast(field, condition.dueOn, rules, article) ?? tooFar(field, condition.dueOn, article)
    if (past) return past
  }
  return null
}
