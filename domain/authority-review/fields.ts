import { day, line, oneOf, orNull, paragraph, part, reason, remarks, whole, type DataOf } from '../kernel/fields.ts'

/** What a review can say of an authority: it stays, is to be revoked, is looked at later, or is another's to decide. */
export const reviewOutcomes = ['keep', 'revoke', 'defer', 'escalate'] as const
/** One of those. */
export type ReviewOutcome = (typeof reviewOutcomes)[number]

/** A round: how it is called, and by when the reviewers are to be through. */
export const openFields = { title: line(), dueOn: day() }
/** The round of a fiscal year, which begins by itself. */
export const yearFields = { fiscalYear: whole(2000, 2199) }
/** What is said of one authority; the day of one that is looked at later. */
export const reviewFields = {
  row: part(),
  outcome: oneOf(reviewOutcomes, 'outcomes'),
  reason: remarks(),
  againOn: orNull(day()),
}
/** Which revocation has come to its end. */
export const followFields = { row: part() }
/** The day on which the reviewers' time was over. */
export const roundOverFields = { dueOn: day() }
/** What the access manager reports of the round. */
export const reportFields = { report: paragraph() }
/** Why a round is given up. */
export const dropFields = { reason: reason() }

/** A round as it is opened. */
export type OpenedRound = DataOf<typeof openFields>
/** What was said of one authority. */
export type Reviewed = DataOf<typeof reviewFields>
