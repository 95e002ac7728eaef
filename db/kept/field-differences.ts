import { canonicalJson } from './canonical-json.ts'
import { isJsonObject } from '../../domain/kernel/json.ts'

/** A field that isn't what it should be; within a state by its path. */
export interface FieldDifference {
  readonly field: string
  readonly expected: unknown
  readonly found: unknown
}

const mostNamed = 10

/** Which fields differ; within objects the first ten fields of these. */
export const fieldDifferences = (
  expected: { readonly [field: string]: unknown },
  found: { readonly [field: string]: unknown },
): readonly FieldDifference[] =>
  Object.keys(expected).flatMap((field) =>
    differing(field, expected[field] ?? null, found[field] ?? null).slice(0, mostNamed),
  )

const differing = (field: string, expected: unknown, found: unknown): readonly FieldDifference[] => {
  if (canonicalJson([expected]) === canonicalJson([found])) return []
  if (!isJsonObject(expected) || !isJsonObject(found)) return [{ field, expected, found }]
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])]
  const inside = names.flatMap((name) => differing(`${field}.${name}`, expected[name] ?? null, found[name] ?? null))
  return inside.length > 0 ? inside : [{ field, expected, found }]
}

const longest = 120

/** A value for a person to read: cut where it is long. */
export const shortly = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'null'
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
