import { day, line, optionalLine, part, reason, remarks, time, unless, type DataOf } from '../../kernel/fields.ts'

/** The number under which an ID is registered on the device. */
export const idFields = { idNumber: line(40) }

/** A number of what may be lent; what isn't is left empty, or out. */
const numberOf = () => unless(optionalLine(40), '')

/** What is lent, by its number; nothing for what isn't, and for kinds that the room doesn't have. */
export const lendingFields = { key: numberOf(), card: numberOf(), badge: numberOf() }

/** What is lost, since when, and what was done at once. */
export const lossFields = { means: part(), lostOn: day(), measures: reason() }

/** Which ID rests, goes on or is over, and why. */
export const idReasonFields = { means: part(), reason: reason() }

/** That an ID is off the device: at which minute, as whoever confirms it found it there. */
export const removalFields = { means: part(), removedOn: day(), removedTime: time(), note: remarks() }

/** What came back, and when. */
export const returnFields = { means: part(), returnedOn: day(), note: remarks() }

/** What is lent. */
export type Lending = DataOf<typeof lendingFields>
/** A loss. */
export type Loss = DataOf<typeof lossFields>
/** An ID that rests, goes on or is over. */
export type IdReason = DataOf<typeof idReasonFields>
/** A removal from the device. */
export type Removal = DataOf<typeof removalFields>
/** Something that came back. */
export type Return = DataOf<typeof returnFields>
