import type { Rules } from '../../guideline/rules.ts'
import type { Ruled } from '../../law/command-law.ts'
import { today } from '../../law/deciding.ts'
import { grantedBy } from '../in-effect/approved-terms.ts'
import { isUnsettled } from '../in-effect/in-doubt.ts'
import type { OutsourcingLaw } from '../law.ts'
import { running } from '../stages.ts'
import type { OutsourcingState } from '../state.ts'
import type { Beyond } from '../subcontracts/beyond.ts'
import { beyondSince } from '../subcontracts/beyond-approved.ts'
import type { Subcontract } from '../subcontracts/subcontract.ts'
import { doubtArises, doubtsLift } from './arise.ts'

const cause = 'beyond-approval'

/**
 * What follows from every act for the consents to sub-contracts: one that a later change of what was approved has left
 * beyond it is doubtful, and isn't any more once another change has it within again, or it is over (Arts. 21, 22(1)).
 */
export const doubtsOfConsents = (state: OutsourcingState, rules: Rules): readonly Ruled<OutsourcingLaw>[] => {
  const known = (about: string) =>
    state.doubts.find((one) => one.cause === cause && one.about === about && isUnsettled(one))
  const beyond = state.subcontracts.map((one) => ({ one, kinds: leftBeyond(one, state, rules) }))
  const settled = beyond.filter(({ one, kinds }) => kinds.length === 0 && known(one.id))
  // One arises in one act, and again with each as long as one is left.
  const first = beyond.find(({ one, kinds }) => kinds.length > 0 && !known(one.id))
  return [
    ...settled.flatMap(({ one }) =>
      doubtsLift({ about: one.id, cause }, one.status === 'consented' ? 'within-approval' : 'ended', state),
    ),
    ...(first
      ? doubtArises({ cause, about: first.one.id, vendor: first.one.terms.name, beyond: first.kinds }, state, rules)
      : []),
  ]
}

/** In what a consent that runs goes beyond what is approved, by a change that was approved after it. */
const leftBeyond = (one: Subcontract, state: OutsourcingState, rules: Rules): readonly Beyond[] => {
  const since = one.consent?.by.at
  return running.some((step) => step === state.stage) &&
    one.status === 'consented' &&
    since !== undefined &&
    grantedBy(state.changes, today(rules)).some(({ approval }) => approval !== null && approval.by.at > since)
    ? beyondSince(one, state, rules)
    : []
}
