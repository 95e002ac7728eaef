import type { OutsourcingState } from '../state.ts'
import type { MatterSeen } from '../../kernel/other-cases.ts'
import type { By } from '../../kernel/by.ts'
import type { OfOwnWork } from '../../law/own-work.ts'
import type { ConditionTerms } from '../conditions/condition-fields.ts'
import type { Caution } from '../in-effect/caution.ts'

declare module '../state.ts' {
  interface OutsourcingState {
    readonly approval: Approval | null
    readonly conditionsMet: readonly string[]
  }
}

/** A condition of the approval, with the name by which the case knows it. */
export interface Condition extends ConditionTerms {
  readonly id: string
  /** Whether the council asked for it or the chief added it. */
  readonly from: 'council' | 'chief'
}

/** The chief's approval (Art. 21). */
export interface Approval extends OfOwnWork {
  readonly by: By
  readonly conditions: readonly Condition[]
  readonly note: string
  /** The revision and content that the council deliberated and the chief approved; kept since it is recorded. */
  readonly saw?: MatterSeen
  /** What it rests on that nobody must overlook, such as an outcome from outside. */
  readonly marks?: readonly string[]
  /** What was out of order on its day, such as a period that had begun. */
  readonly cautions?: readonly Caution[]
  /** Set where the work had begun before it (事後). */
  readonly afterTheFact?: true
}

/** Nothing is approved yet. */
export const approvalBefore = { approval: null, conditionsMet: [] } satisfies Partial<OutsourcingState>
