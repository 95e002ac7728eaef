import { tokyoTime, type Instant } from '../kernel/instant.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { AuthorityReviewState } from './state.ts'

/** The moment at which the reviewers' time is over. */
export interface ReviewWake {
  readonly kind: 'review-time-over'
  readonly at: Instant
  readonly gives: { readonly type: 'CloseReviewTime'; readonly data: { readonly dueOn: PlainDate } }
}

/** What a round waits for besides its tasks. */
export const reviewWakes = ({ stage, dueOn }: AuthorityReviewState): readonly ReviewWake[] =>
  stage === 'reviewing' && dueOn !== null
    ? [
        {
          kind: 'review-time-over',
          at: tokyoTime(addDays(dueOn, 1), '00:00'),
          gives: { type: 'CloseReviewTime', data: { dueOn } },
        },
      ]
    : []
