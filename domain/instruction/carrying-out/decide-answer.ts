import type { Rules } from '../../guideline/rules.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { alreadyPast, closeTask, openTasks, farAhead } from '../../law/deciding.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { accept, type DecideInstruction, type Decision } from '../law.ts'
import type { InstructionState } from '../state.ts'
import type { Anew } from './fields.ts'
import { carryOutTask } from './plans.ts'

/** What was reported is not enough: the addressee is asked again, with the reason and a new day (Arts. 6 and 11). */
export const returnReport: DecideInstruction<Anew> = (data, state, rules, by) => {
  const wrong = anewProblem(data, rules)
  if (wrong) return wrong
  return accept(
    { type: 'ReportReturned', rule: 'instruction-carried-out', data: { ...data, by } },
    ...closeTask(state, 'review-completion', 'answered'),
    ...openTasks(state, rules, ...againTask(state, data.dueOn, rules)),
  )
}

/** The chief gives more time; the task is asked anew with the later day (Arts. 6 and 11). */
export const extend: DecideInstruction<Anew> = (data, state, rules, by) => {
  const wrong = anewProblem(data, rules)
  if (wrong) return wrong
  const from = state.dueOn ?? data.dueOn
  if (data.dueOn <= from)
    return refuse('extension-not-later', 'instruction-carried-out', { field: 'dueOn', dueOn: from })
  return accept(
    { type: 'InstructionExtended', rule: 'instruction-carried-out', data: { ...data, from, by } },
    ...closeTask(state, 'carry-out', 'replaced'),
    ...openTasks(state, rules, ...againTask(state, data.dueOn, rules)),
  )
}

const anewProblem = ({ dueOn }: Anew, rules: Rules): Decision | null =>
  alreadyPast('dueOn', dueOn, rules, 'instruction-due-day') ?? farAhead('dueOn', dueOn, rules, 'instruction-due-day')

const againTask = ({ terms }: InstructionState, dueOn: PlainDate, rules: Rules): readonly TaskPlan[] =>
  terms ? [carryOutTask(terms.kind, terms.addressee, dueOn, rules)] : []
