import { closeTask, openTasks } from '../../law/deciding.ts'
import { accept, type DecideCouncil } from '../law.ts'
import type { Minutes } from './fields.ts'
import { minutesProblem } from './minutes-problem.ts'
import { confirmMinutesTask, draftTask } from './plans.ts'

/** The secretariat drafts the minutes (Art. 5(5)); until the chair has confirmed them it may draft them again. */
export const draftMinutes: DecideCouncil<Minutes> = (minutes, state, rules, by) => {
  const wrong = minutesProblem(minutes, state)
  if (wrong) return wrong
  const revision = (state.minutes?.revision ?? 0) + 1
  return accept(
    { type: 'MinutesDrafted', rule: 'council-affairs', data: { ...minutes, revision, by } },
    ...closeTask(state, 'draft-minutes', 'answered'),
    ...(state.stage === 'minutes' ? openTasks(state, rules, confirmMinutesTask(rules)) : []),
  )
}

/** The chair confirms the minutes: nobody changes them any more. */
export const confirmMinutes: DecideCouncil<{ readonly note: string }> = (said, state, _rules, by) =>
  accept(
    { type: 'MinutesConfirmed', rule: 'minutes-confirmed', data: { ...said, by } },
    ...closeTask(state, 'confirm-minutes', 'answered'),
  )

/** The chair sends the minutes back to be drafted again. */
export const returnMinutes: DecideCouncil<{ readonly reason: string }> = (said, state, rules, by) =>
  accept(
    { type: 'MinutesReturned', rule: 'minutes-confirmed', data: { ...said, by } },
    ...closeTask(state, 'confirm-minutes', 'answered'),
    ...openTasks(state, rules, draftTask(rules)),
  )
