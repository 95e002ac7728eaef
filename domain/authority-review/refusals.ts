import type { CommonRefusal, RefusalKinds } from '../law/refusal-kinds.ts'

/** The reasons for which an act on a review is refused besides those that every procedure has. */
export const authorityReviewRefusals = {
  'review-row-unknown': 'unfit',
  'review-of-another': 'not-yours',
  'review-of-own': 'not-yours',
  'review-unreasoned': 'unfit',
  'review-day-missing': 'unfit',
  'revocation-not-decided': 'not-now',
  'authority-still-there': 'not-now',
  'review-rows-open': 'not-now',
} as const satisfies RefusalKinds

/** Every reason for which an act on a review can be refused. */
export type AuthorityReviewRefusal = keyof typeof authorityReviewRefusals | CommonRefusal
