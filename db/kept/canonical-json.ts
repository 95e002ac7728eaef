import canonicalize from 'canonicalize'

/**
 * RFC 8785 canonical JSON of a JSON-safe value: the same bytes whoever writes them. The runtime writes strings and
 * numbers as the RFC asks, so a copy with its members in order is written by it in one go, in a third of the library's
 * time. What such a copy can't hold is left to the library. Throws where there is no canonical form.
 */
export const canonicalJson = (value: object): string => {
  const copy = inOrder(value)
  const text = copy === undefined ? canonicalize(value) : JSON.stringify(copy)
  if (text === undefined) throw new Error('a value that has no JSON form came to the record')
  return text
}

/**
 * The value with its members in the RFC's order; undefined where anything in it isn't plain, or an object would order
 * it otherwise.
 */
const inOrder = (value: unknown): unknown => {
  if (typeof value === 'string') return value.isWellFormed() ? value : undefined
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (value === null || typeof value === 'boolean') return value
  if (Array.isArray(value)) return inOrderEach(value)
  return typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype
    ? membersInOrder(value as { readonly [key: string]: unknown })
    : undefined
}

const inOrderEach = (values: readonly unknown[]): unknown => {
  const copies: unknown[] = []
  for (const one of values) {
    const copy = inOrder(one)
    if (copy === undefined) return undefined
    copies.push(copy)
  }
  return copies
}

const membersInOrder = (members: { readonly [key: string]: unknown }): unknown => {
  const copies: { [key: string]: unknown } = {}
  // The RFC's order is that of UTF-16 code units, which is the language's own.
  for (const key of Object.keys(members).toSorted()) {
    const member = members[key]
    if (member === undefined) continue
    const copy = isPlainKey(key) ? inOrder(member) : undefined
    if (copy === undefined) return undefined
    copies[key] = copy
  }
  return copies
}

/** An object would put numbers first, and take the one name for something else. */
const isPlainKey = (key: string): boolean => key !== '__proto__' && key.isWellFormed() && !(key >= '0' && key < ':')
