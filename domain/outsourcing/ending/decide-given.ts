import { refuse } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { GivenTerms } from '../oversight-commands.ts'
import { stillOut } from './parties.ts'
import { askBackTask } from '../plans.ts'
import { accept, closeTask, invalid, notYet, openTasks, type Decide } from '../decide/deciding.ts'

/**
 * Something was given for the work: a permit, an ID, an authority, a key, lent equipment. It is on the list until it is
 * back.
 */
export const recordGiven: Decide<GivenTerms> = (data, state, rules, by) => {
  for (const field of ['what', 'toWhom'] as const) {
    if (data[field].trim() === '') return invalid(field, 'empty')
  }
  const wrong = notYet('since', data.since, rules, 'operational setting')
  if (wrong) return wrong
  const given = `given-${state.oversight.given.length + 1}`
  const asks = state.stage === 'closing' && !state.tasks.open.some((one) => one.kind === 'ask-back')
  return accept(
    { type: 'GivenRecorded', article: 'operational setting', data: { ...data, given, by } },
    ...(asks ? openTasks(state, rules, askBackTask(state.office, rules)) : []),
  )
}

/** What was given is back, revoked or deregistered; the last one ends the task that asks for it. */
export const recordTakenBack: Decide<{ readonly given: string; readonly takenBackOn: PlainDate }> = (
  data,
  state,
  rules,
  by,
) => {
  const known = state.oversight.given.find((one) => one.id === data.given)
  if (!known) return refuse('given-unknown', 'operational setting', { field: 'given', given: data.given })
  if (known.takenBack) return accept()
  if (data.takenBackOn < known.since) return invalid('takenBackOn', 'before-it-was-given')
  const wrong = notYet('takenBackOn', data.takenBackOn, rules, 'operational setting')
  if (wrong) return wrong
  const last = stillOut(state).every((id) => id === data.given)
  return accept(
    { type: 'TakenBackRecorded', article: 'operational setting', data: { ...data, by } },
    ...(last ? closeTask(state, 'ask-back', 'answered') : []),
  )
}
