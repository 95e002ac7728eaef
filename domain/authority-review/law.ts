import { lawOf, type Decide, type Told, type Verdict } from '../law/command-law.ts'
import type { AuthorityReviewEvent } from './events.ts'
import type { AuthorityReviewRefusal } from './refusals.ts'
import type { AuthorityReviewRule } from './rules.ts'
import type { AuthorityReviewState, Step } from './state.ts'

/** The terms in which the law of reviews is written. */
export interface AuthorityReviewLaw {
  readonly State: AuthorityReviewState
  readonly Event: AuthorityReviewEvent
  readonly Code: AuthorityReviewRefusal
  readonly Rule: AuthorityReviewRule
  readonly Who: 'manager' | 'reviewer'
  readonly Stage: Step
}

/** One row of the table of commands, and the events that record an act. */
export const { command, accept } = lawOf<AuthorityReviewLaw>()
/** What one command's function is. */
export type DecideReview<Data> = Decide<AuthorityReviewLaw, Data>
/** The same for what time brings about. */
export type ToldReview<Data> = Told<AuthorityReviewLaw, Data>
/** The law's answer about a review. */
export type Decision = Verdict<AuthorityReviewLaw>
