import { asDeclared } from '../../domain/law/as-declared.ts'
import { fieldsOfCommand } from '../../domain/procedures.ts'
import type { Json } from '../../domain/kernel/json.ts'
import type { FormValues } from './form-context.ts'

/** What a form shows for a command's data: every value under the name of its field. */
export function valuesOf(command: string, data: Json): FormValues {
  return grouped(flat(command, data))
}

/**
 * What an amendment's form starts with: whatever of what stands its command has a field for, so that a field that is
 * declared is never lost by amending another.
 */
export const valuesAsDeclared = (command: string, stands: object): FormValues =>
  valuesOf(command, asDeclared(fieldsOfCommand(command) ?? {}, stands) as Json)

/** A posted form as it came, to show again beside what is wrong with it. */
export function valuesPosted(entries: Iterable<readonly [string, unknown]>): FormValues {
  return grouped([...entries].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])))
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

/** Every name with its values in their order; each entry is touched once, however many there are. */
function grouped(entries: readonly (readonly [string, string])[]): FormValues {
  const byName = new Map<string, string[]>()
  for (const [name, value] of entries) {
    const values = byName.get(name)
    if (values === undefined) byName.set(name, [value])
    else values.push(value)
  }
  return Object.fromEntries(byName)
}
