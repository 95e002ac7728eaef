import { reason, remarks } from '../../kernel/fields.ts'

/** Why what was asked is taken back. */
export const withdrawalFields = { reason: reason() }

/** What the chief notes at the end. */
export const closingFields = { note: remarks() }
