import type { Rules } from '../../kernel/decider.ts'
import { alreadyPast, invalid, tooFar } from '../../kernel/deciding.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { allTasksClosed, taskClosed } from '../../tasks/close-task.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { carryOutTask } from '../plans.ts'
import type { InstructionState } from '../state.ts'
import { articleOfCase } from './carrying-out.ts'
import { accept, openTasks, type Decide, type Decision } from './deciding.ts'

type Anew = { readonly reason: string; readonly dueOn: PlainDate }

/** What was reported is not enough: the addressee is asked again, with the reason and a new day (Arts. 6 and 11). */
export const returnReport: Decide<Anew> = (data, state, rules, by) => {
  const wrong = anewProblem(data, state, rules)
  if (wrong) return wrong
  return accept(
    { type: 'ReportReturned', article: articleOfCase(state), data: { ...data, by } },
    ...taskClosed(state.tasks, 'review-completion', 'answered'),
    ...openTasks(state, rules, ...againTask(state, data.dueOn, rules)),
  )
}

/** The chief gives more time; the task is asked anew with the later day (Arts. 6 and 11). */
export const extend: Decide<Anew> = (data, state, rules, by) => {
  const wrong = anewProblem(data, state, rules)
  if (wrong) return wrong
  const from = state.dueOn ?? data.dueOn
  if (data.dueOn <= from) return refuse('extension-not-later', articleOfCase(state), { field: 'dueOn', dueOn: from })
  return accept(
    { type: 'InstructionExtended', article: articleOfCase(state), data: { from, ...data, by } },
    ...taskClosed(state.tasks, 'carry-out', 'replaced'),
    ...openTasks(state, rules, ...againTask(state, data.dueOn, rules)),
  )
}

/** The chief takes back what was asked, with the reason (Arts. 6 and 11). A draft that is dropped ends so, too. */
export const withdraw: Decide<{ readonly reason: string }> = ({ reason }, state, _rules, by) =>
  reason.trim() === ''
    ? invalid('reason', 'empty', articleOfCase(state))
    : accept(
        { type: 'InstructionWithdrawn', article: articleOfCase(state), data: { reason, by } },
        ...allTasksClosed(state.tasks, 'withdrawn', 'issue-instruction'),
      )

/** What was reported is enough; or, after a report that was heard, nothing is to be instructed (Arts. 6 and 11). */
export const close: Decide<{ readonly note: string }> = ({ note }, state, _rules, by) =>
  accept(
    { type: 'InstructionClosed', article: articleOfCase(state), data: { note, by } },
    ...allTasksClosed(state.tasks, 'answered'),
  )

const anewProblem = ({ reason, dueOn }: Anew, state: InstructionState, rules: Rules): Decision | null => {
  const article = articleOfCase(state)
  if (reason.trim() === '') return invalid('reason', 'empty', article)
  return alreadyPast('dueOn', dueOn, rules, article) ?? tooFar('dueOn', dueOn, article)
}

const againTask = ({ terms }: InstructionState, dueOn: PlainDate, rules: Rules): readonly TaskPlan[] =>
  terms ? [carryOutTask(terms.kind, terms.addressee, dueOn, rules)] : []
