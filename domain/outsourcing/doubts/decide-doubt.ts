import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { Ruled } from '../../law/command-law.ts'
import { closeTask, invalid, openTasks, today } from '../../law/deciding.ts'
import { conditionTask } from '../approval/plans.ts'
import { conditionsProblem } from '../conditions/conditions-problem.ts'
import { numberedConditions } from '../in-effect/conditions.ts'
import { restsSince } from '../in-effect/rests.ts'
import { accept, type DecideOutsourcing, type OutsourcingLaw } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import { endsNotAsked } from './arise.ts'
import { coursesFor } from './courses.ts'
import type { DoubtAnswerTerms } from './fields.ts'
import { isOfCompany, isUnsettled } from '../in-effect/in-doubt.ts'
import { endEarlyTask } from './plans.ts'
import type { Doubt } from './state.ts'
import { takenBack } from './taken-back.ts'

/**
 * The chief answers a doubt (operational setting): it stands, is taken back, or the contract rests or ends. Whoever is
 * unsuitable, or was looked into too long ago, goes on under dated conditions alone; those of a corrected outcome are
 * carried in, whatever the chief adds.
 */
export const answerDoubt: DecideOutsourcing<DoubtAnswerTerms> = (terms, state, rules, by) => {
  const { doubt: asked, course, reason, conditions: added = [], ...said } = terms
  const doubt = state.doubts.find((one) => one.doubt === asked && isUnsettled(one))
  if (doubt === undefined) return refuse('doubt-unknown', 'grounds-hold', { field: 'doubt', doubt: asked })
  if (!coursesFor(doubt, state).includes(course)) return invalid('course', 'not-with-this-doubt', 'grounds-hold')
  const wrong = conditionsProblem(added, rules)
  if (wrong) return wrong
  if (isOfCompany(doubt) && course === 'stands' && added.length === 0 && state.stage === 'in-force')
    return refuse('conditions-missing', 'company-remains-fit', { field: 'conditions' })
  const conditions = course === 'stands' ? numberedConditions(state, carriedIn(doubt, state), added) : []
  return accept(
    {
      type: 'DoubtAnswered',
      rule: isOfCompany(doubt) ? 'company-remains-fit' : 'grounds-hold',
      data: { doubt: doubt.doubt, about: doubt.about, course, conditions, reason, ...said, by },
    },
    ...closeTask(state, 'answer-doubt', 'answered', doubt.doubt),
    ...endsNotAsked(doubt, state, 'replaced'),
    ...openTasks(state, rules, ...conditions.map((one) => conditionTask(one, state.office, rules))),
    ...follows[course](doubt, state, rules, { reason, by }),
  )
}

/** What forbids an answer altogether: there is nothing doubtful. */
export const nothingDoubtful = ({ doubts }: OutsourcingState) =>
  doubts.some(isUnsettled) ? null : refuse('doubt-unknown', 'grounds-hold').refusal

/** The conditions of the true outcome, which what was granted on the other one lacks. */
const carriedIn = ({ cause, about }: Doubt, { council, changes, subcontracts }: OutsourcingState) =>
  cause !== 'outcome-corrected'
    ? null
    : about === 'approval'
      ? council
      : ([...changes, ...subcontracts].find((one) => one.id === about)?.council ?? null)

type Follows = (
  doubt: Doubt,
  state: OutsourcingState,
  rules: Rules,
  said: { readonly reason: string; readonly by: By },
) => readonly Ruled<OutsourcingLaw>[]

/** What an answer brings about in the same act. */
const follows: { readonly [course in DoubtAnswerTerms['course']]: Follows } = {
  stands: () => [],
  'taken-back': takenBack,
  suspended: (_doubt, state, rules, { reason, by }) =>
    restsSince(state) === null
      ? [{ type: 'ContractSuspended', rule: 'contract-rests', data: { from: today(rules), reason, by } }]
      : [],
  // Another doubt may have asked for it already; this one's own task was closed with its earlier answer.
  terminated: (doubt, state, rules) =>
    state.tasks.open.some(({ kind }) => kind === 'end-early') && endsNotAsked(doubt, state, 'replaced').length === 0
      ? []
      : openTasks(state, rules, endEarlyTask(state.office, rules)),
}
