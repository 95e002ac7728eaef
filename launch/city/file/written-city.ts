import type { CityState } from '../../../domain/city/state.ts'
import type { Field, Fields } from '../../../domain/kernel/fields.ts'
import { cityFileFields } from './city-file.ts'
import { sections } from './sections.ts'

/**
 * The rule book as a city's file: keys in the order in which they are declared, rows in the order of their sections, so
 * that two files of one rule book are the same to the byte and a difference shows what a city changed.
 */
export const writtenCity = (state: CityState): string => {
  const rows = Object.fromEntries(sections.map(({ name, recorded }) => [name, recorded(state)]))
  return `${JSON.stringify(asDeclared(cityFileFields, { name: state.name, ...rows }), null, 2)}\n`
}

type Members = { readonly [key: string]: unknown }

const asDeclared = (fields: Fields, value: Members): Members =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      value[name] === undefined ? [] : [[name, valueAsDeclared(field, value[name])]],
    ),
  )

const valueAsDeclared = (field: Field, value: unknown): unknown => {
  if (field.kind === 'group' && typeof value === 'object' && value !== null)
    return asDeclared(field.fields, value as Members)
  if (field.kind !== 'list' || !Array.isArray(value)) return value
  const { of } = field
  return value.map((one: unknown) => valueAsDeclared(of, one))
}
