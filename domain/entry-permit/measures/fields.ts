import { reason, type DataOf } from '../../kernel/fields.ts'

/** Why it rests, goes on, or is over. */
export const measureFields = { reason: reason() }

/** A measure, as the law is given it. */
export type Measure = DataOf<typeof measureFields>
