import { day, type DataOf } from '../../kernel/fields.ts'

/** Which last day has passed. */
export const expiryFields = { untilOn: day() }

/** The end of a permit's period. */
export type Expiry = DataOf<typeof expiryFields>
