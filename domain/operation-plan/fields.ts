import {
  longestText,
  fiscalYear,
  line,
  oneOf,
  optionalLine,
  orNull,
  paragraph,
  reason,
  remarks,
  whole,
  type DataOf,
} from '../kernel/fields.ts'

/** For which year or month, and what is to be run when: with the paper on which it stands, where there is one. */
export const draftFields = {
  fiscalYear: fiscalYear(),
  month: orNull(whole(1, 12)),
  title: line(),
  content: paragraph(longestText.long),
  paper: optionalLine(),
}
/** What the plan says from now on, and why. */
export const amendFields = {
  title: line(),
  content: paragraph(longestText.long),
  paper: optionalLine(),
  reason: reason(),
}
/** What there is to say to those who are consulted. */
export const askFields = { note: remarks() }
/** What whoever is consulted thinks of it. */
export const answerFields = { opinion: oneOf(['agreed', 'disagreed'], 'opinions'), note: remarks() }
/** How what they said was taken. */
export const settleFields = { response: remarks() }

/** A plan as it was drafted. */
export type DraftedPlan = DataOf<typeof draftFields>
/** A plan as it was amended or revised. */
export type AmendedPlan = DataOf<typeof amendFields>
/** An answer to a consultation. */
export type Answer = DataOf<typeof answerFields>
