import { day, orNull, person, post, reason, remarks, type DataOf } from '../../kernel/fields.ts'

/** A person, a post, the first day and the last one (nothing: until further notice). */
export const appointmentFields = {
  person: person(),
  post: post(),
  from: day(),
  until: orNull(day()),
  reason: remarks(),
}
/** The last day on which somebody holds a post, and why. */
export const endFields = { person: person(), post: post(), lastDay: day(), reason: reason() }
/** An appointment that hasn't begun and won't. */
export const withdrawalFields = { person: person(), post: post(), from: day(), reason: reason() }

/** An appointment as it is given. */
export type GivenAppointment = DataOf<typeof appointmentFields>
/** The end of one as it is given. */
export type GivenEnd = DataOf<typeof endFields>
/** A withdrawal as it is given. */
export type Withdrawal = DataOf<typeof withdrawalFields>
