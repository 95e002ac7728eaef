import type { Json } from '../../kernel/json.ts'

/** One field in which two versions of a paper differ; null where nothing had been entered. */
export interface Difference<Field extends string = string> {
  readonly field: Field
  readonly before: Json
  readonly after: Json
  /** For lists: what came in and what went out, so that a reader needn't compare them entry by entry. */
  readonly added: readonly Json[]
  readonly removed: readonly Json[]
}

/**
 * What changed from one version of a paper to the next, field by field, in the order of the fields given (Art. 21: the
 * council weighs what it is asked for; after a return or for a change of a running contract it has to see what is new).
 * Nothing entered is the same whether a field is missing, null, empty text or an empty list: papers written before a
 * field existed don't differ in it.
 */
export const differences = <Paper extends object, Field extends keyof Paper & string>(
  before: Paper,
  after: Paper,
  fields: readonly Field[],
): readonly Difference<Field>[] =>
  fields.flatMap((field) => {
    const [old, now] = [entered(before[field]), entered(after[field])]
    if (sameJson(old, now)) return []
    return [{ field, before: old, after: now, added: entriesBeyond(now, old), removed: entriesBeyond(old, now) }]
  })

/**
 * The fields of two papers taken together, each once, those of the first in its order: for papers whose fields are not
 * listed anywhere.
 */
export const fieldsOf = <Paper extends object>(before: Paper, after: Paper): readonly (keyof Paper & string)[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])] as unknown as readonly (keyof Paper & string)[]

const entered = (value: unknown): Json => {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return value.trim() === '' ? null : value
  return Array.isArray(value) && value.length === 0 ? null : (value as Json)
}

/** Equal whatever the order of an object's keys: the database gives them back in its own. */
const sameJson = (a: Json, b: Json): boolean => {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((one: Json, index) => sameJson(one, (b as readonly Json[])[index] ?? null))
    )
  }
  const [left, right] = [a as { readonly [key: string]: Json }, b as { readonly [key: string]: Json }]
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key] ?? null, right[key] ?? null))
  )
}

const entriesBeyond = (list: Json, other: Json): readonly Json[] => {
  const rest = Array.isArray(other) ? (other as readonly Json[]) : []
  return Array.isArray(list) ? (list as readonly Json[]).filter((one) => !rest.some((same) => sameJson(one, same))) : []
}
