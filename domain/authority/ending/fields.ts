import { day, reason, remarks, time, type DataOf } from '../../kernel/fields.ts'

/** A revocation: on which day, at which minute, and why. */
export const revocationFields = { revokedOn: day(), revokedAt: time(), reason: reason() }
/** The last day of an authority, and why it ends then. */
export const lastDayFields = { lastDay: day(), reason: reason() }
/** When the ID was removed on the machine. */
export const removalFields = { removedOn: day(), removedAt: time(), note: remarks() }
/** The last day of the term that is over. */
export const lapseFields = { untilOn: day() }

/** A revocation as it is given. */
export type Revocation = DataOf<typeof revocationFields>
/** An end as it is set. */
export type SetEnd = DataOf<typeof lastDayFields>
/** A removal as it is confirmed. */
export type Removal = DataOf<typeof removalFields>
