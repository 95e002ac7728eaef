import type { EvolveOf } from '../../law/part.ts'
import { withCautions } from '../in-effect/cautions.ts'
import { ended } from '../in-effect/ended.ts'
import type { OutsourcingState } from '../state.ts'
import type { ApprovalEvent } from './events.ts'

/** What the case is after the chief has decided, and after a condition was met. */
export const approvalEvolve: EvolveOf<OutsourcingState, ApprovalEvent> = {
  OutsourcingApproved: (state, approval) =>
    withCautions({ ...state, stage: 'contracting', approval, lastStep: null }, approval.cautions, approval.by),
  OutsourcingDisapproved: (state, { reason, by }) => ended(state, 'disapproved', reason, by),
  ConditionFulfilled: (state, { condition }) => ({ ...state, conditionsMet: [...state.conditionsMet, condition] }),
}
