import { day, orNull, part, reason, severalOf, type DataOf } from '../../kernel/fields.ts'
import { entrustableActs } from '../../guideline/entrusted.ts'

/** Which of the chair's acts are given to the secretariat, from and until when, and why. */
export const entrustingFields = {
  acts: severalOf(entrustableActs, 1, 'conveningActs'),
  from: day(),
  until: orNull(day()),
  reason: reason(),
}
/** What was given and is taken back, and why. */
export const takingBackFields = { entrusted: part(), reason: reason() }

/** What was given and is about to end. */
export const endingFields = { entrusted: part() }

/** What is given to the secretariat. */
export type Entrusting = DataOf<typeof entrustingFields>
/** What is about to end. */
export type EntrustingEnding = DataOf<typeof endingFields>
/** What is taken back. */
export type TakingBack = DataOf<typeof takingBackFields>
