import { caseOf, day, orNull, reason, remarks, type DataOf } from '../../kernel/fields.ts'

/** Until when it is to go on and why; a contractor's worker may go on under the contract that follows. */
export const renewalFields = { untilOn: day(), contract: orNull(caseOf('outsourcing')), reason: reason() }

/** Until when the manager lets it go on, with which conditions from then on. */
export const renewedFields = { untilOn: day(), conditions: remarks() }

/** Why it does not go on. */
export const noRenewalFields = { reason: reason() }

/** Of which last day the office is asked. */
export const seasonFields = { untilOn: day() }

/** What the office wants. */
export type AskedRenewal = DataOf<typeof renewalFields>
/** What the manager decides. */
export type Renewed = DataOf<typeof renewedFields>
/** A reason for which it doesn't go on. */
export type NoRenewal = DataOf<typeof noRenewalFields>
/** Of which last day it is asked. */
export type Season = DataOf<typeof seasonFields>
