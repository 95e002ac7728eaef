import type { Json } from '../../domain/kernel/json.ts'
import type { FormValues } from './form-context.ts'

/** What a form shows for a command's data: every value under the name of its field. */
export function valuesOf(command: string, data: Json): FormValues {
  return Object.fromEntries(flat(command, data).reduce(grouped, new Map<string, readonly string[]>()))
}

/** A posted form as it came, to show again beside what is wrong with it. */
export function valuesPosted(entries: Iterable<readonly [string, unknown]>): FormValues {
  const texts = [...entries].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
  return Object.fromEntries(texts.reduce(grouped, new Map<string, readonly string[]>()))
}

function flat(name: string, data: Json): readonly (readonly [string, string])[] {
  if (data === null) return []
  if (Array.isArray(data)) {
    return data.flatMap((one: Json, index) =>
      typeof one === 'string' ? [[name, one] as const] : flat(`${name}.${index}`, one),
    )
  }
  if (typeof data === 'object') return Object.entries(data).flatMap(([key, value]) => flat(`${name}.${key}`, value))
  return [[name, String(data)]]
}

function grouped(
  map: Map<string, readonly string[]>,
  [name, value]: readonly [string, string],
): Map<string, readonly string[]> {
  return map.set(name, [...(map.get(name) ?? []), value])
}
