import { kindsWithRegister, type GivenTerms, type TakenBack } from './fields.ts'
import { askBackTask } from './plans.ts'
import { accept, type DecideOutsourcing } from '../law.ts'
import { closeTask, invalid, notYet, openTasks } from '../../law/deciding.ts'
import { refuse } from '../../kernel/outcome.ts'
import { longBefore } from '../in-effect/long-before.ts'
import { stillOut } from './still-out.ts'

/**
 * Something was given for the work that no register knows of. It is on the list until it is back. What lets somebody
 * into a room is given by a permit alone, in its register, and hangs on the contract by itself.
 */
export const recordGiven: DecideOutsourcing<GivenTerms> = (data, state, rules, by) => {
  if (kindsWithRegister.includes(data.kind)) return refuse('given-by-register', 'given-taken-back', { field: 'kind' })
  const wrong =
    notYet('since', data.since, rules, 'given-taken-back') ?? longBefore('since', data.since, state, 'given-taken-back')
  if (wrong) return wrong
  const given = `given-${state.oversight.given.length + 1}`
  const asks = state.stage === 'closing' && !state.tasks.open.some((one) => one.kind === 'ask-back')
  return accept(
    { type: 'GivenRecorded', rule: 'given-taken-back', data: { ...data, given, by } },
    ...(asks ? openTasks(state, rules, askBackTask(state.office, rules)) : []),
  )
}

/** What was given is back, revoked or deregistered; the last one ends the task that asks for it. */
export const recordTakenBack: DecideOutsourcing<TakenBack> = (data, state, rules, by) => {
  const known = state.oversight.given.find((one) => one.id === data.given)
  if (!known) return refuse('given-unknown', 'given-taken-back', { field: 'given', given: data.given })
  if (known.takenBack) return accept()
  if (data.takenBackOn < known.since) return invalid('takenBackOn', 'before-it-was-given')
  const wrong = notYet('takenBackOn', data.takenBackOn, rules, 'given-taken-back')
  if (wrong) return wrong
  const last = stillOut(state).every((id) => id === data.given)
  return accept(
    { type: 'TakenBackRecorded', rule: 'given-taken-back', data: { ...data, by } },
    ...(last ? closeTask(state, 'ask-back', 'answered') : []),
  )
}
