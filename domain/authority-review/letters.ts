import { lettersOf } from '../law/part.ts'
import type { ReviewEvent } from './events.ts'
import type { AuthorityReviewState } from './state.ts'

/** The report goes to the chief and to everybody who has reviewed. */
export const authorityReviewLetters = lettersOf<AuthorityReviewState, ReviewEvent>()({
  ReviewReported: (_, { rows }, { roles }) => [
    {
      kind: 'review-reported',
      to: [...new Set([roles.chief.post, ...rows.map(({ reviewer }) => reviewer)])],
      task: null,
    },
  ],
})
