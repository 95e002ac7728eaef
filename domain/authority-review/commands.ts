import type { CommandsOf, RowsRead } from '../law/command-law.ts'
import type { TaskCommand } from '../tasks/remind-and-escalate.ts'
import {
  beginYearly,
  drop,
  follow,
  open,
  report,
  review,
  revocationsOpen,
  rowsOpen,
  timeOver,
} from './decide-review.ts'
import {
  dropFields,
  followFields,
  openFields,
  reportFields,
  reviewFields,
  roundOverFields,
  yearFields,
} from './fields.ts'
import { command } from './law.ts'

/** What is reviewed: the register's rows of authorities that are in force, or wait between two terms. */
const live: RowsRead = { procedure: 'authority', register: 'authorities', stages: ['live', 'between'] }

interface OfRow {
  readonly row: string
}

const another = ({ row }: OfRow, came: OfRow): boolean => row !== came.row

/**
 * What is said of one authority rests on that one: what others say of theirs meanwhile changes nothing of it. What was
 * said of the same one does, and so does the end of the reviewers' time, which changes whose it is and what it can be.
 */
const ofOthers = { AuthorityReviewed: another, RevocationFollowed: another }

/** Who opens a round, reviews, follows and reports (operational setting). */
export const authorityReviewCommands = {
  OpenReview: command({
    fields: openFields,
    who: 'manager',
    rule: 'authorities-reviewed',
    at: ['none'],
    readsRows: live,
    asksWhoHolds: true,
    decide: open,
  }),
  BeginYearlyReview: command({
    fields: yearFields,
    who: 'practice',
    rule: 'authorities-reviewed',
    at: ['none'],
    readsRows: live,
    asksWhoHolds: true,
    told: beginYearly,
  }),
  ReviewAuthority: command({
    fields: reviewFields,
    who: 'reviewer',
    rule: 'authorities-reviewed',
    at: ['reviewing', 'answering'],
    about: ({ row }) => row,
    despite: ofOthers,
    asksWhoHolds: true,
    // Nobody reviews their own authority, whatever the setting.
    passes: null,
    decide: review,
  }),
  CloseReviewTime: command({
    fields: roundOverFields,
    who: 'practice',
    rule: 'unreviewed-answered-for',
    at: ['reviewing'],
    asksWhoHolds: true,
    told: timeOver,
  }),
  FollowRevocation: command({
    fields: followFields,
    who: 'manager',
    rule: 'revocations-followed',
    at: ['reviewing', 'answering'],
    about: ({ row }) => row,
    despite: ofOthers,
    looksAt: ({ row }, { rows }) => rows.filter((one) => one.row === row).map(({ authority }) => authority),
    decide: follow,
  }),
  ReportReview: command({
    fields: reportFields,
    who: 'manager',
    rule: 'review-reported',
    at: ['reviewing', 'answering'],
    bar: rowsOpen,
    decide: report,
  }),
  DropReview: command({
    fields: dropFields,
    who: 'manager',
    rule: 'review-reported',
    at: ['reviewing', 'answering'],
    bar: revocationsOpen,
    decide: drop,
  }),
}

/** What may be asked of a review. */
export type AuthorityReviewCommand = CommandsOf<typeof authorityReviewCommands> | TaskCommand
