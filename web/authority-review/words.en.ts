import { authorityReviewCourse } from './course.en.ts'
import { letterTaskEn } from '../words/letter-task.ts'
import type { AuthorityReviewWords } from './wording.ts'

/** The words of reviews in English. */
export const authorityReviewEn: AuthorityReviewWords = {
  procedure: 'Review of authorities',
  plural: 'Reviews of authorities',
  noNumber: 'no number yet',
  settings: {
    'authority-review': 'Reviews of authorities',
    'authority-review.reviewMonth': 'Month in which the yearly review begins',
    'authority-review.reviewDays': 'Days for which the review lasts',
    'authority-review.reviewsOwn': 'Reviewers may review their own authorities',
    'series.authority-review': 'Mark of review numbers',
  },
  course: authorityReviewCourse,
  stages: { none: 'not begun', reviewing: 'under review', answering: 'being brought together', closed: 'closed' },
  endings: { reported: 'reported', dropped: 'given up', 'nothing-live': 'nothing live' },
  tasks: {
    'review-authorities': 'Review authorities',
    'decide-on-authority': 'Decide on an authority',
    'follow-revocation': 'Follow a revocation to its end',
    'report-review': 'Report the review',
  },
  taskAsks: {
    'review-authorities': 'Look at each authority of your office, and record: keep, revoke, later, or passed on.',
    'decide-on-authority': 'Nobody reviewed it in time, or it was passed on: decide whether it stays or is revoked.',
    'follow-revocation': 'Revoke it in its own case. When it is removed on the machine, record that here.',
    'report-review': 'When every authority is settled, report what the review came to.',
  },
  commands: {
    OpenReview: 'Begin a review',
    BeginYearlyReview: 'Begin the yearly review',
    ReviewAuthority: 'Record the result',
    CloseReviewTime: 'End the time of the review',
    FollowRevocation: 'Record the end of a revocation',
    ReportReview: 'Report',
    DropReview: 'Give the review up',
  },
  done: {
    OpenReview: 'Review begun',
    ReviewAuthority: 'Result recorded',
    FollowRevocation: 'End of the revocation recorded',
    ReportReview: 'Reported',
    DropReview: 'Review given up',
  },
  sentences: {
    ReviewOpened: ({ number, rows, dueOn }, say) =>
      `Began the review of ${rows.length}, as ${say.number(number)} (due ${say.day(dueOn)}).`,
    AuthorityReviewed: ({ row, outcome }, say) =>
      `Said of ${say.part(row)}: “${{ keep: 'keep', revoke: 'revoke', defer: 'later', escalate: 'passed on' }[outcome]}”.`,
    ReviewTimeOver: ({ unreviewed }) => `The time of the review was over (${unreviewed.length} not reviewed).`,
    RevocationFollowed: ({ row }, say) => `The revocation of ${say.part(row)} came to its end.`,
    ReviewReported: () => 'Reported the review.',
    ReviewDropped: () => 'Gave the review up.',
  },
  refusals: {
    'review-row-unknown': {
      title: 'Not to be reviewed',
      what: () => 'It is not on the list of this review, or is to be revoked already.',
      todo: 'Choose one of the list.',
    },
    'review-of-another': {
      title: 'Somebody else reviews it',
      what: () => 'The post on the list reviews this authority.',
      todo: 'Choose an authority of your own office.',
    },
    'review-of-own': {
      title: 'Your own authority',
      what: () => 'Nobody reviews their own authority.',
      todo: 'Have the access manager or somebody else review it.',
    },
    'review-unreasoned': {
      title: 'No reason',
      what: () => 'All but “keep” says why.',
      todo: 'Give the reason.',
    },
    'review-day-missing': {
      title: 'No day',
      what: ({ day }) =>
        `What is looked at later says on which day, no later than the due day${day('day', (on) => ` (${on})`)}.`,
      todo: 'Enter a day up to the due day.',
    },
    'revocation-not-decided': {
      title: 'Not to be revoked',
      what: () => 'This authority is not to be revoked, or its revocation has come to its end.',
      todo: 'Choose one that is to be revoked.',
    },
    'authority-still-there': {
      title: 'Not removed yet',
      what: () => 'The authority’s own case is not closed.',
      todo: 'Revoke it there and confirm the removal on the machine first.',
    },
    'review-rows-open': {
      title: 'Something is open',
      what: ({ count }) => `Not all authorities are settled yet: ${count('count')} to go.`,
      todo: 'Decide on them, and follow the revocations to their end, before you report.',
    },
  },
  who: { manager: 'access manager', reviewer: 'the reviewer of each row (after the due day: access manager)' },
  forms: {
    names: {
      title: 'Title',
      dueOn: 'Due',
      fiscalYear: 'Fiscal year',
      row: 'Authority',
      outcome: 'Result',
      reason: 'Reason',
      againOn: 'Looked at again on',
      report: 'Report',
    },
    problems: { 'keep-or-revoke': 'after the due day it is keep or revoke' },
  },
  hints: { reason: 'May be empty for “keep”.', againOn: 'For “later” alone: a day up to the due day.' },
  outcomes: {
    open: 'not reviewed',
    keep: 'keep',
    revoke: 'revoke',
    defer: 'later',
    escalate: 'passed on',
    nobody: 'nobody reviewed it in time',
  },
  instead: { vacant: 'for the reviewer’s post is vacant', own: 'for it is the reviewer’s own' },
  facts: {
    due: 'Due',
    rows: 'Authorities',
    settled: 'Settled',
    report: 'Report',
    by: 'Recorded',
    followed: 'revocation at its end',
    open: 'not at its end',
    authority: 'Authority',
    reviewer: 'Reviewer',
    said: 'What was said',
    itself: 'by itself',
  },
  sections: { rows: 'List', round: 'Review' },
  next: { none: '', reviewing: 'the access manager', answering: 'the report', closed: '' },
  parts: { row: (n) => `no. ${n} of the list` },
  fixedParts: {},
  letters: {
    one: 'review',
    title: 'Title',
    asker: 'Begun by',
    noNumber: 'none yet',
    tasks: {
      'review-authorities': letterTaskEn('review of authorities', 'review authorities', 'Look at each, and record it.'),
      'decide-on-authority': letterTaskEn(
        'decision on an authority',
        'decide on an authority',
        'Keep it or revoke it.',
      ),
      'follow-revocation': letterTaskEn(
        'end of a revocation',
        'follow a revocation to its end',
        'Revoke it, have it removed on the machine, and record that.',
      ),
      'report-review': letterTaskEn('report of the review', 'report the review', 'Report what the review came to.'),
    },
    news: {
      'review-reported': {
        said: 'reported',
        subject: 'Review of authorities reported',
        text: 'The result of the following review was reported.',
        todo: 'See what it says.',
      },
    },
  },
  nav: 'Review of authorities',
  registers: {
    reviews: {
      title: 'Reviews of authorities',
      lead: 'How each live authority was reviewed, year by year.',
      search: 'Number, title',
      columns: { case: 'Review', stage: 'Status', rows: 'Listed', settled: 'Settled', holder: 'Now with', due: 'Due' },
      empty: ['No reviews yet', 'One begins by itself in its month; another can be begun at any time.'],
      emptyFiltered: ['No reviews match', 'Remove some of the filters.'],
    },
    reviewed: {
      title: 'Register of reviewed authorities',
      lead: 'One row for each authority that was reviewed. What is said is added and never taken away.',
      search: 'Number, title',
      columns: {
        case: 'Review',
        operator: 'Operator',
        office: 'Office',
        kind: 'Kind',
        equipment: 'Equipment',
        reviewer: 'Reviewer',
        outcome: 'Result',
        reason: 'Reason',
        saidBy: 'Recorded by',
      },
      empty: ['Nothing reviewed yet', 'When a review begins, its authorities are listed here.'],
      emptyFiltered: ['Nothing matches', 'Remove some of the filters.'],
    },
  },
  begin: {
    text: 'Begin a review now',
    lead: 'Every authority that is live now is listed, and each office is asked to review its own.',
  },
}
