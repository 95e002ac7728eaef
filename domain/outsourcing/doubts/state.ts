import type { Beyond } from '../subcontracts/beyond.ts'
import type { OutsourcingState } from '../state.ts'
import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Condition } from '../approval/state.ts'
import type { CouncilOutcome } from '../deliberation/fields.ts'
import type { DoubtCourse } from './fields.ts'

declare module '../state.ts' {
  interface OutsourcingState {
    /** What an approval, a consent or the contract rested on and is gone, and what the chief said to it. */
    readonly doubts: readonly Doubt[]
  }
}

/** Why something is in doubt. */
export const doubtCauses = ['outcome-corrected', 'unsuitable', 'vetting-over', 'beyond-approval'] as const
/** One of those. */
export type DoubtCause = (typeof doubtCauses)[number]

/**
 * How a doubt went away without an answer: the outcome was right after all, the company is good anew, the consent is
 * within what is approved again, it is over.
 */
export type DoubtLift = 'outcome-holds' | 'vetted-anew' | 'within-approval' | 'replaced' | 'ended'

/** What has become doubtful, and since when: what it rested on is gone. */
export interface DoubtTerms {
  readonly doubt: string
  readonly cause: DoubtCause
  /** `approval`, a change's or a sub-contract's id, or `contractor`. */
  readonly about: string
  /** What the council found in truth. */
  readonly outcome?: CouncilOutcome
  /** The company that was found unsuitable, or whose vetting is over. */
  readonly vendor?: string
  /** The day of the look at that company. */
  readonly checkedOn?: PlainDate
  /** The last day on which its vetting held. */
  readonly holdsUntil?: PlainDate
  /** In what a consent goes beyond what is approved by now. */
  readonly beyond?: readonly Beyond[]
}

/** The chief's answer, with the conditions as the case knows them. */
export interface DoubtAnswer {
  readonly course: DoubtCourse
  readonly conditions: readonly Condition[]
  readonly reason: string
  readonly by: By
}

/**
 * A doubt (疑義): what an approval, a consent or a contract rests on has fallen away.
 *
 * - **open**: the council's outcome was put right to one on which it couldn't have been granted, or a company that
 *   works under the contract was found unsuitable, or its vetting is over, or a change of what was approved has left a
 *   consent beyond it. The chief is asked; nothing goes on upon it.
 * - **answered**: it *stands*, with the reason and whatever conditions; or is *taken back*; or the contract is
 *   *suspended*, or is to be *terminated* by the head. The last two are settled only when it is: until then the chief
 *   may answer otherwise.
 * - **lifted**: there is nothing to answer any more.
 */
export interface Doubt extends DoubtTerms {
  readonly answer: DoubtAnswer | null
  readonly lifted: DoubtLift | null
}

/** Nothing is doubtful. */
export const doubtsBefore = { doubts: [] } satisfies Partial<OutsourcingState>
