import { group, inBoth, leftOut, line, yesOrNo, type DataOf } from '../../kernel/fields.ts'

/** What a city is called. */
export const namingFields = { name: group(inBoth(line(60), line(120))) }

/** How its rule book begins: what the delivered guideline's own municipality alone has may be left out of it. */
export const foundingFields = { ...namingFields, withoutBranches: leftOut(yesOrNo()) }

/** What a city is called. */
export type Naming = DataOf<typeof namingFields>
/** The founding of a city's rule book. */
export type Founding = DataOf<typeof foundingFields>
