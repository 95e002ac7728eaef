import { remarks } from '../../kernel/fields.ts'

/** What the chief notes at the end. */
export const closingFields = { note: remarks() }
