import { testRules } from '../../support/stated-rules.ts'

/**
 * The text knows of no review of authorities: all of it is an operational setting.
 */
testRules('authority-review', {
  OpenReview: ['manager', 'authorities-reviewed', 'operational setting'],
  BeginYearlyReview: ['practice', 'authorities-reviewed', 'operational setting'],
  ReviewAuthority: ['reviewer', 'authorities-reviewed', 'operational setting'],
  CloseReviewTime: ['practice', 'unreviewed-answered-for', 'operational setting'],
  FollowRevocation: ['manager', 'revocations-followed', 'operational setting'],
  ReportReview: ['manager', 'review-reported', 'operational setting'],
  DropReview: ['manager', 'review-reported', 'operational setting'],
})
