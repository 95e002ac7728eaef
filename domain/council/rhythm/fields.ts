import { caseOf, day, orNull, reason, type DataOf } from '../../kernel/fields.ts'

/** When the council last met, when it was last said why it doesn't, and since when it could have. */
export const missedFields = { metOn: orNull(day()), excusedOn: orNull(day()), since: day() }
/** The meeting that has been called, so that nothing is to be asked any more. */
export const keptFields = { meeting: caseOf('council') }
/** Why the council doesn't meet for now. */
export const whyNotFields = { reason: reason() }

/** What the rhythm is counted from. */
export type CountedFrom = DataOf<typeof missedFields>
/** The meeting that has been called. */
export type RhythmKept = DataOf<typeof keptFields>
