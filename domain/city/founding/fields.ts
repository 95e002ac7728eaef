import { group, inBoth, line, type DataOf } from '../../kernel/fields.ts'

/** What a city is called. */
export const foundingFields = { name: group(inBoth(line(60), line(120))) }

/** The founding of a city's rule book. */
export type Founding = DataOf<typeof foundingFields>
