import { caseOf, day, reason, type DataOf } from '../../kernel/fields.ts'

/** Why the work doesn't go on after the contract's end. */
export const declineFields = { reason: reason() }

/** The contract's end for whose season it is time. */
export const seasonFields = { endsOn: day() }

/** The case that renews this one. */
export const startedFields = { renewal: caseOf('outsourcing') }

/** The case before this one, which knows of it now. */
export const toldFields = { of: caseOf('outsourcing') }

/** Work that doesn't go on. */
export type Decline = DataOf<typeof declineFields>
/** A season that has begun. */
export type Season = DataOf<typeof seasonFields>
/** A renewal that was started. */
export type RenewalStart = DataOf<typeof startedFields>
/** A case that was told. */
export type RenewalTold = DataOf<typeof toldFields>
