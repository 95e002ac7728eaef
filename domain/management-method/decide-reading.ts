import { ownPost } from '../kernel/own-post.ts'
import { refuse } from '../kernel/outcome.ts'
import { personCause, type EndsWith } from '../law/hanging.ts'
import { closeTask } from '../law/deciding.ts'
import type { AcknowledgedMethod } from './fields.ts'
import { declaredKinds } from './kinds.ts'
import { accept, type DecideMethod, type ToldMethod } from './law.ts'
import { inForce, unread } from './state.ts'

/** Whoever the version concerns has read it and keeps to it: each for themself alone (Art. 15). */
export const acknowledge: DecideMethod<AcknowledgedMethod> = (given, state, _rules, by) => {
  const rule = declaredKinds[state.kind].acknowledged
  const version = inForce(state)?.version
  const reader = unread(state).find(({ id, person }) => id === given.reader && ownPost(person) === by.post)
  if (version === undefined || reader === undefined) return refuse('method-reader-unknown', rule, { field: 'reader' })
  return accept(
    { type: 'MethodVersionAcknowledged', rule, data: { ...given, version, by } },
    ...closeTask(state, 'read-method', 'answered', reader.id),
  )
}

const rule = 'acknowledgement-waited-for'

/**
 * Somebody's acknowledgement isn't waited for any more: their authority or designation is over, say (operational
 * setting).
 */
export const excuse: DecideMethod<{ readonly reader: string; readonly reason: string }> = (given, state, _rules, by) =>
  unread(state).some(({ id }) => id === given.reader)
    ? accept(
        { type: 'MethodReaderExcused', rule, data: { ...given, by } },
        ...closeTask(state, 'read-method', 'ended', given.reader),
      )
    : refuse('method-reader-unknown', rule, { field: 'reader' })

/** Somebody has left the city: nobody waits for them (operational setting). */
export const hearLeft: ToldMethod<EndsWith> = (heard, state) => {
  const left = unread(state).filter(({ person }) => personCause(person) === heard.cause)
  return left.length === 0
    ? accept()
    : accept(
        { type: 'MethodReaderLeft', rule, data: { ...heard, readers: left.map(({ id }) => id) } },
        ...left.flatMap(({ id }) => closeTask(state, 'read-method', 'ended', id)),
      )
}
