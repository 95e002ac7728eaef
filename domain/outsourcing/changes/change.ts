import type { DecidedBy } from '../../guideline/change-settings.ts'
import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Condition } from '../approval/state.ts'
import type { Deliberated } from '../deliberation/state.ts'
import type { UrgentValues } from '../request/state.ts'
import type { ContractValues } from '../contract/fields.ts'
import type { OfOwnWork } from '../../law/own-work.ts'
import type { ChangedTerms } from './fields.ts'

/**
 * A change of what was approved (変更, Art. 21): of the work, its place, its period, the information, its protection,
 * the price, the sub-contracting, or a condition of the approval.
 *
 * - **deliberation**: the settings want the council for one of the fields; the secretariat or the meeting itself
 *   records its outcome. Continued stays here; any other outcome leads to *approval*.
 * - **approval**: the chief approves, which leads to *approved*, or disapproves, or returns it to the head.
 * - **returned**: the head amends it (the next revision), which leads to *deliberation* or *approval* again.
 * - **approved**: decided, but the old approval holds until the change's day; then the practice has it take effect.
 * - **effective**: what it says is what is approved, and the contract's end has moved where it changed the period.
 * - **disapproved**, **withdrawn**, **lapsed**: over; the old approval holds. It lapses when the contract ends first.
 */
export interface Change {
  readonly id: string
  readonly status: ChangeStatus
  readonly needs: DecidedBy
  /** Every version of it, the last being what counts. */
  readonly revisions: readonly ChangeRevision[]
  readonly council: Deliberated | null
  readonly approval: ChangeApproval | null
  /** Why it was returned last, disapproved or withdrawn, and by whom. */
  readonly answer: { readonly reason: string; readonly by: By } | null
}

/** Where a change stands. */
export type ChangeStatus =
  | 'deliberation'
  | 'approval'
  | 'returned'
  | 'approved'
  | 'effective'
  | 'disapproved'
  | 'withdrawn'
  | 'lapsed'

/** One version of a change: what is to be so and what was approved before, field by field. */
export interface ChangeRevision {
  readonly revision: number
  readonly before: ChangedTerms
  readonly changes: ChangedTerms
  readonly reason: string
  readonly effectiveOn: PlainDate
  /** What was recorded wrongly and leaves what was approved: put right when the change takes effect. */
  readonly corrects?: Corrects
  readonly by: By
}

/** What a change puts right: values of the contract, or since when urgent work went on. */
export interface Corrects {
  readonly contract?: ContractValues
  readonly urgent?: UrgentValues
}

/** The chief's approval of a change: from which day, and under which conditions. */
export interface ChangeApproval extends OfOwnWork {
  readonly by: By
  readonly effectiveOn: PlainDate
  readonly conditions: readonly Condition[]
  readonly note: string
  /** What it rests on that nobody must overlook, such as an outcome from outside. */
  readonly marks?: readonly string[]
}
