/**
 * Every reason for which an act of the council can be refused (a closed union). What each means and what to do stands,
 * in both languages, in docs/errors.md and the pages' messages; a test keeps them equal.
 */
export const councilRefusals = [
  'not-permitted',
  'sign-in-required',
  'other-task',
  'not-your-seat',
  'already-started',
  'case-missing',
  'case-closed',
  'wrong-step',
  'field-invalid',
  'date-in-past',
  'too-early',
  'item-unknown',
  'item-on-agenda',
  'item-decided',
  'order-incomplete',
  'agenda-empty',
  'guest-unknown',
  'guest-is-member',
  'deputies-not-allowed',
  'quorum-missing',
  'quorum-met',
  'chair-missing',
  'conditions-missing',
  'outcome-not-for-case',
  'items-open',
  'outcomes-recorded',
  'minutes-incomplete',
  'question-unknown',
  'question-open',
  'opinions-outstanding',
  'majority-missing',
] as const

/** One of those reasons. */
export type CouncilRefusal = (typeof councilRefusals)[number]
