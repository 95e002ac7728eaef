import { refuse } from '../../kernel/outcome.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import type { CouncilReport } from '../commands.ts'
import { stepTask } from '../plans.ts'
import { accept, alreadyPast, closeTask, invalid, notYet, openTasks, tooFar, type Decide, type Decision } from './deciding.ts'
import type { ConditionTerms } from '../commands.ts'
import type { Rules } from '../../kernel/decider.ts'
import type { ArticleRef } from '../../guideline/articles.ts'

/** The secretariat finds the form in order; the case goes before the council (Art. 5(5)). */
export const acceptForm: Decide<{ readonly note: string }> = ({ note }, state, rules, by) =>
  accept(
    { type: 'FormAccepted', article: 'Art. 5(5)', data: { note, by } },
    ...closeTask(state, 'check-form', 'answered'),
    ...openTasks(state, rules, stepTask('deliberation', state.office, rules)),
  )

/**
 * What the council said (Art. 21), recorded from its minutes. This is the seam of the council: today the secretariat
 * tells the case, later the meeting itself does, by the same command.
 */
export const recordCouncilOutcome: Decide<CouncilReport> = (report, state, rules, by) => {
  const wrong = reportProblem(report, rules) ?? notYet('heldOn', report.heldOn, rules, 'Art. 21')
  if (wrong) return wrong
  if (state.submitted && report.heldOn < tokyoDateOf(state.submitted.at)) {
    return refuse('deliberated-before-submission', 'Art. 21', { field: 'heldOn', submittedOn: tokyoDateOf(state.submitted.at) })
  }
  const next = report.outcome === 'continued' ? 'deliberation' : 'approval'
  return accept(
    { type: 'CouncilOutcomeRecorded', article: 'Art. 21', data: { ...report, by } },
    ...closeTask(state, 'record-outcome', 'answered'),
    ...openTasks(state, rules, stepTask(next, state.office, rules)),
  )
}

const reportProblem = (report: CouncilReport, rules: Rules): Decision | null => {
  if (report.meeting.trim() === '') return invalid('meeting', 'empty', 'Art. 21')
  const conditional = report.outcome === 'favourable-with-conditions'
  if (conditional && report.conditions.length === 0) return refuse('conditions-missing', 'Art. 21', { field: 'conditions' })
  if (!conditional && report.conditions.length > 0) return invalid('conditions', 'not-with-this-outcome', 'Art. 21')
  return conditionsProblem(report.conditions, rules, 'Art. 21')
}

/** A condition says what to do and by a day that is still to come. */
export const conditionsProblem = (conditions: readonly ConditionTerms[], rules: Rules, article: ArticleRef): Decision | null => {
  for (const [index, condition] of conditions.entries()) {
    if (condition.text.trim() === '') return invalid(`conditions.${index}.text`, 'empty', article)
    const field = `conditions.${index}.dueOn`
    const past = alreadyPast(field, condition.dueOn, rules, article) ?? tooFar(field, condition.dueOn, article)
    if (past) return past
  }
  return null
}
