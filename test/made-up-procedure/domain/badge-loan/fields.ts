import { caseOf, day, leftOut, line, office, reason, remarks, type DataOf } from '../kernel/fields.ts'

/** What an office asks for: a badge for whom (by their role, no name), under which contract, why, and for how long. */
export const askFields = {
  office: office(),
  holder: line(),
  purpose: reason(),
  fromOn: day(),
  untilOn: day(),
  contract: leftOut(caseOf('outsourcing')),
}

/** Which badge is lent, and by when it is to come back. */
export const lendFields = { badge: line(40), dueOn: day() }

/** That the badge is back, and in which state. */
export const returnFields = { note: remarks() }

/** That the badge is lost: since when, and what was done. */
export const loseFields = { lostOn: day(), measures: reason() }

/** A loan as it was asked for. */
export type AskedLoan = DataOf<typeof askFields>
/** A loan as it was made. */
export type LentBadge = DataOf<typeof lendFields>
/** A return as it was recorded. */
export type ReturnedBadge = DataOf<typeof returnFields>
/** A loss as it was reported. */
export type LostBadge = DataOf<typeof loseFields>
