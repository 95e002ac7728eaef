import { lostEvents, matterProblem } from '../agenda/matters.ts'
import type { Rules } from '../../guideline/rules.ts'
import { refuse } from '../../kernel/outcome.ts'
import { closeAllTasks, closeTask, invalid, openTasks, today } from '../../law/deciding.ts'
import type { ItemReport } from '../agenda/item-report-fields.ts'
import { reportProblem } from '../agenda/item-report.ts'
import { accept, type CouncilBar, type DecideCouncil, type Refused } from '../law.ts'
import { minutesProblem } from '../minutes/minutes-problem.ts'
import { neededInCircular, openItems, peopleInCircular, peopleSpeaking } from '../quorum.ts'
import { there } from '../../kernel/there.ts'
import type { CouncilState } from '../state.ts'
import type { AgendaItem } from '../agenda/state.ts'
import type { Conclusion } from './fields.ts'
import { concludeTask, confirmCircularTask } from './plans.ts'
import { openQuestions } from './questions.ts'
import { sayingYes } from './yes-to.ts'

/** Nothing is concluded while a question is open, or a member's time to speak isn't over (operational setting). */
export const stillSpeaking: CouncilBar = (state, rules) => {
  const questions = openQuestions(state).map((one) => one.id)
  if (questions.length > 0) return refuse('question-open', 'circulation-questions', { questions }).refusal
  const asked = state.tasks.open.filter((one) => one.kind === 'give-opinion' && one.due > rules.now)
  const members = asked.flatMap((one) => (one.about === null ? [] : [one.about]))
  return members.length > 0
    ? refuse('opinions-outstanding', 'circulation', { members, until: there(state.circular).due }).refusal
    : null
}

/**
 * What came of a deliberation by circulation, drawn together when all have spoken or their time is over. An outcome is
 * favourable only where enough of all seats said 可: whoever has said nothing has not said yes (operational setting).
 */
export const conclude: DecideCouncil<Conclusion> = ({ reports, ...minutes }, state, rules, by) => {
  const wrong = reportsProblem(reports, state, rules) ?? minutesProblem(minutes, state)
  if (wrong) return wrong
  return accept(
    { type: 'CircularConcluded', rule: 'circulation', data: { reports, ...minutes, by } },
    ...closeAllTasks(state, 'ended', 'conclude-circular'),
    ...openTasks(state, rules, confirmCircularTask(rules)),
  )
}

/** The chair confirms what came of it (Art. 5(1)): from here on it stands, and each case is told. */
export const confirmCircular: DecideCouncil<{ readonly note: string }> = (said, state, rules, by) =>
  accept(
    ...lostEvents(state, rules),
    { type: 'CircularConfirmed', rule: 'circulation', data: { ...said, by } },
    ...closeTask(state, 'confirm-circular', 'answered'),
  )

/** The chair sends the conclusion back: it is drawn together again. */
export const returnCircular: DecideCouncil<{ readonly reason: string }> = (said, state, rules, by) =>
  accept(
    { type: 'CircularReturned', rule: 'circulation', data: { ...said, by } },
    ...closeTask(state, 'confirm-circular', 'answered'),
    ...openTasks(state, rules, concludeTask(rules, today(rules))),
  )

const reportsProblem = (reports: readonly ItemReport[], state: CouncilState, rules: Rules): Refused | null => {
  const open = openItems(state)
  const missing = open.filter((item) => reports.filter((one) => one.item === item.id).length !== 1).map((one) => one.id)
  if (missing.length > 0) return refuse('items-open', 'circulation', { field: 'reports', items: missing })
  if (reports.length !== open.length) return invalid('reports', 'unknown-item', 'circulation')
  for (const [index, report] of reports.entries()) {
    // Each open item has its one report, and there are no more reports than items.
    const item = open.find((one) => one.id === report.item) as AgendaItem
    const wrong =
      matterProblem(item, rules.others) ??
      reportProblem(report, item, rules, `reports.${index}.`) ??
      majorityProblem(report, item, state, rules, `reports.${index}.outcome`)
    if (wrong) return wrong
  }
  return null
}

const majorityProblem = (
  { outcome }: ItemReport,
  item: AgendaItem,
  state: CouncilState,
  rules: Rules,
  field: string,
): Refused | null => {
  if (outcome === 'continued' || outcome === 'unfavourable') return null
  const saying = sayingYes(item, state)
  const [yes, needed] = [saying.length, neededInCircular(rules)]
  if (yes < needed) return refuse('majority-missing', 'circulation-majority', { field, item: item.id, yes, needed })
  // Enough seats, and too few people: whoever speaks for two seats is one.
  const [people, wanted] = [peopleSpeaking(saying), peopleInCircular(rules)]
  return people >= wanted
    ? null
    : refuse('majority-missing', 'circulation-majority', { field, item: item.id, yes: people, needed: wanted })
}
