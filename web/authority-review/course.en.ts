import type { Course } from '../words/course.ts'

/** English of how it runs, for the help page. */
export const authorityReviewCourse: Course = {
  title: 'How authorities are reviewed',
  steps: () => [
    ['List', 'authorities-reviewed', 'Once a year every live authority is listed.'],
    ['Review', 'nobody-reviews-own', 'The security officers say of each whether it stays; nobody reviews their own.'],
    ['What is left', 'unreviewed-answered-for', 'Whoever manages access answers for what nobody has reviewed.'],
    ['Revocations', 'revocations-followed', 'Revocations are followed to the removal on the machine.'],
    ['Report', 'review-reported', 'The report closes the round.'],
  ],
}
