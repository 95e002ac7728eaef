import { invalid } from '../../law/deciding.ts'
import { refuse } from '../../kernel/outcome.ts'
import { opennesses, type Minutes } from '../commands.ts'
import { confirmTask, draftTask } from '../plans.ts'
import type { CouncilState } from '../state.ts'
import { accept, closeAllTasks, closeTask, openTasks, type Decide, type Decision } from './deciding.ts'

/** The secretariat drafts the minutes (Art. 5(5)); until the chair has confirmed them it may draft them again. */
export const draftMinutes: Decide<Minutes> = ({ items, publicSummary }, state, rules, by) => {
  const wrong = minutesProblem({ items, publicSummary }, state)
  if (wrong) return wrong
  const revision = (state.minutes?.revision ?? 0) + 1
  return accept(
    { type: 'MinutesDrafted', article: 'Art. 5(5)', data: { items, publicSummary, revision, by } },
    ...closeTask(state, 'draft-minutes', 'answered'),
    ...(state.stage === 'minutes' ? openTasks(state, rules, confirmTask('minutes', rules)) : []),
  )
}

/** The chair confirms the minutes: nobody changes them any more. */
export const confirmMinutes: Decide<{ readonly note: string }> = ({ note }, state, _rules, by) =>
  accept(
    { type: 'MinutesConfirmed', article: 'Art. 5(1)', data: { note, by } },
    ...closeAllTasks(state, 'ended', 'confirm-minutes'),
  )

/** The chair sends the minutes back to be drafted again. */
export const returnMinutes: Decide<{ readonly reason: string }> = ({ reason }, state, rules, by) =>
  reason.trim() === ''
    ? invalid('reason', 'empty', 'Art. 5(1)')
    : accept(
        { type: 'MinutesReturned', article: 'Art. 5(1)', data: { reason, by } },
        ...closeAllTasks(state, 'returned', 'confirm-minutes'),
        ...openTasks(state, rules, draftTask(rules)),
      )

/**
 * Every item has its part, each once; what the public may not read says why; and there is something that it may read.
 */
export const minutesProblem = ({ items, publicSummary }: Minutes, state: CouncilState): Decision | null => {
  const missing = state.items
    .filter((item) => items.filter((one) => one.item === item.id && one.summary.trim() !== '').length !== 1)
    .map((one) => one.id)
  if (missing.length > 0) return refuse('minutes-incomplete', 'Art. 5(5)', { field: 'items', items: missing })
  if (items.length !== state.items.length) return invalid('items', 'unknown-item', 'Art. 5(5)')
  for (const [index, one] of items.entries()) {
    if (!opennesses.includes(one.openness)) return invalid(`items.${index}.openness`, 'unknown')
    if (one.openness === 'closed' && one.reason.trim() === '') return invalid(`items.${index}.reason`, 'empty')
  }
  return publicSummary.trim() === '' ? invalid('publicSummary', 'empty') : null
}
