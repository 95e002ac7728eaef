import { day, optionalLine, orNull, reason, type DataOf } from '../../kernel/fields.ts'

/** A day, why the city hall is closed on it (nothing: it is open), and why that was settled. */
export const dayFields = { day: day(), closedFor: orNull(optionalLine(100)), reason: reason() }

/** A change of the calendar as it is given. */
export type GivenDay = DataOf<typeof dayFields>
