import { namingFields, type Naming } from '../../../domain/city/founding/fields.ts'
import { group, leftOut, line, listOf, type Fields } from '../../../domain/kernel/fields.ts'
import { sections } from './sections.ts'

/**
 * What a city's file holds, declared like a command: the schema that checks a file, the JSON Schema in docs/ and what
 * an export writes follow from it.
 */
export const cityFileFields: Fields = {
  /** Where an editor finds the JSON Schema; it says nothing of the city. */
  $schema: leftOut(line(500)),
  ...namingFields,
  ...Object.fromEntries(sections.map(({ name, row, most }) => [name, { ...listOf(group(row), { most }), unsaid: [] }])),
}

/** A city's file as it was read: its name, and the rows of each section. */
export interface CityFile extends Naming {
  readonly rows: { readonly [section: string]: readonly object[] }
}
