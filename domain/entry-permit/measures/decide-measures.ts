import { today } from '../../law/deciding.ts'
import { tasksAtEnd } from '../ended.ts'
import { underContract } from '../application/under-contract.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { WorkerHolder } from '../holder.ts'
import { accept, type DecideEntry } from '../law.ts'
import type { EntryPermitState } from '../state.ts'
import type { Measure } from './fields.ts'

/** The manager suspends a permit, from this minute on, with the reason (Art. 8(2)). */
export const suspend: DecideEntry<Measure> = (said, _state, _rules, by) =>
  accept({ type: 'EntrySuspended', rule: 'entry-measures', data: { ...said, by } })

/** The manager lifts a suspension; a contractor's worker goes on only under a contract that is still in force. */
export const liftSuspension: DecideEntry<Measure> = (said, state, rules, by) => {
  const { holder, permit } = state
  if (holder?.kind === 'worker' && permit !== null) {
    const day = today(rules)
    const found = underContract(
      { ...worksOn(state, holder, day), office: state.office },
      { fromOn: day, untilOn: day },
      rules,
    )
    if (!found.ok && day >= permit.fromOn) return found
  }
  return accept({ type: 'EntrySuspensionLifted', rule: 'entry-measures', data: { ...said, by } })
}

/** Under which contract somebody works on a day: the one before a renewal until its last day. */
const worksOn = ({ earlier }: EntryPermitState, holder: WorkerHolder, day: PlainDate): WorkerHolder => {
  const before = earlier.find(({ untilOn }) => day <= untilOn)
  return before === undefined ? holder : { ...holder, contract: before.contract, subcontract: before.subcontract }
}

/** The manager revokes a permit, from this minute on, with the reason (Art. 8(2)). */
export const revoke: DecideEntry<Measure> = (said, state, rules, by) =>
  accept({ type: 'EntryRevoked', rule: 'entry-measures', data: { ...said, by } }, ...tasksAtEnd(state, rules))

/** The office no longer needs the permit. */
export const giveUp: DecideEntry<Measure> = (said, state, rules, by) =>
  accept(
    { type: 'EntryGivenUp', rule: 'entry-permit-ends', data: { ...said, by } },
    ...tasksAtEnd(state, rules, 'ask-entry-renewal'),
  )
