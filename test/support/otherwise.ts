/** Values that differ from a given one in a single thing, however deep it lies. */
import { addDays, parsePlainDate } from '../../domain/kernel/plain-date.ts'

/** What stands otherwise, where, and the whole with it. */
export interface Otherwise {
  readonly path: string
  readonly whole: unknown
}

/**
 * The same content, one thing of it after the other otherwise: gone, empty, reversed, a day or a minute beside,
 * another.
 */
export function* otherwise(value: unknown, path = ''): Generator<Otherwise> {
  for (const [nth, whole] of besides(value).entries()) yield { path: `${path}~${nth}`, whole }
  if (value === null || typeof value !== 'object') return
  const entries = Object.entries(value)
  // Of many alike the first and the last say what the others would.
  const inner = Array.isArray(value) ? entries.filter((_, nth) => nth === 0 || nth === entries.length - 1) : entries
  for (const [key, one] of inner) {
    const name = path === '' ? key : `${path}.${key}`
    if (one !== null) yield { path: name, whole: withIn(value, key, null) }
    for (const other of otherwise(one, name)) yield { path: other.path, whole: withIn(value, key, other.whole) }
  }
}

const withIn = (value: object, key: string, one: unknown): unknown =>
  Array.isArray(value) ? value.with(Number(key), one) : { ...value, [key]: one }

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

const besides = (value: unknown): readonly unknown[] => {
  if (typeof value === 'number') return [value + 1, value - 1]
  if (typeof value === 'boolean') return [!value]
  if (Array.isArray(value)) return listsBeside(value)
  if (typeof value !== 'string') return []
  const day = parsePlainDate(value)
  if (day !== null) return [addDays(day, -1), addDays(day, 1)]
  return instant.test(value) ? [minutesFrom(value, -1), minutesFrom(value, 1)] : [`${value} 2`]
}

const listsBeside = (list: readonly unknown[]): readonly unknown[] => {
  if (list.length === 0) return []
  return list.length === 1 ? [[], [...list, ...list]] : [[], list.slice(1), list.slice(0, -1), list.toReversed()]
}

const minutesFrom = (value: string, minutes: number): string =>
  new Date(Date.parse(value) + minutes * 60_000).toISOString()
