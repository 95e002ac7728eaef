import type { Json } from './json.ts'

/**
 * A type whose every value survives JSON, or one that nothing fits: `JsonSafe<OutsourcingEvent>` stops compiling to
 * its event when a `Date`, a `Map`, a `bigint`, a function or an undefined-valued key creeps in. It takes interfaces
 * too, which `Json` itself can't.
 */
export type JsonSafe<T> = T extends string | number | boolean | null
  ? T
  : T extends bigint | symbol | undefined | ((...args: never) => unknown)
    ? never
    : T extends object
      ? { [Key in keyof T]: JsonSafe<T[Key]> }
      : never

const deepest = 64

/**
 * Whether a value comes back from the record as it went in: plain objects and arrays, no undefined-valued key, no
 * hole, no class instance, no number beyond JSON's safe ones, no text that Postgres can't hold. Cycles, getters and
 * bottomless depth are answered, not thrown. (-0 passes and comes back as 0, which is equal to it.)
 */
export function isJsonSafe(value: unknown): value is Json {
  return isSafe(value, new Set())
}

function isSafe(value: unknown, above: Set<object>): boolean {
  switch (typeof value) {
    case 'string':
      return isSafeText(value)
    case 'number':
      return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value)
    case 'boolean':
      return true
    case 'object':
      return value === null || isSafeObject(value, above)
    default:
      return false
  }
}

function isSafeObject(value: object, above: Set<object>): boolean {
  if (above.size >= deepest || above.has(value) || !isPlain(value)) return false
  above.add(value)
  const safe = Reflect.ownKeys(value).every((key) => isSafeMember(value, key, above))
  above.delete(value)
  return safe
}

function isSafeMember(value: object, key: string | symbol, above: Set<object>): boolean {
  if (typeof key === 'symbol' || !isSafeText(key)) return false
  const member = Object.getOwnPropertyDescriptor(value, key)
  if (Array.isArray(value) && key === 'length') return true
  return member !== undefined && member.enumerable === true && 'value' in member && isSafe(member.value, above)
}

/** Told by the prototype chain rather than by `Object.prototype` itself, which differs in a workflow's sandbox. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (!Array.isArray(value)) return prototype === null || isRoot(prototype)
  return prototype !== null && isRoot(Object.getPrototypeOf(prototype)) && Object.keys(value).length === value.length
}

function isRoot(prototype: unknown): boolean {
  return prototype !== null && Object.getPrototypeOf(prototype) === null
}

/** JSON could carry these, but Postgres' jsonb can't. */
function isSafeText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000')
}
