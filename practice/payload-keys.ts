/** A key for what Temporal stores for us, with the name under which payloads remember it. */
export interface PayloadKey {
  readonly id: string
  readonly key: Buffer
}

/** The first key encrypts; the others still decrypt what was stored under them. */
export type PayloadKeys = readonly [PayloadKey, ...PayloadKey[]]

/**
 * Reads `id:base64` pairs, parted by commas, each of 32 bytes. A new key is put in front and the old one kept as long
 * as Temporal may hold payloads under it. Throws with what is wrong, never with the key itself.
 */
export const parsePayloadKeys = (text: string): PayloadKeys => {
  const [first, ...rest] = text.split(',').map((part) => parseKey(part.trim()))
  if (first === undefined) throw new Error('no payload key')
  const ids = [first, ...rest].map((one) => one.id)
  if (new Set(ids).size < ids.length) throw new Error(`two payload keys have the same id: ${ids.join(', ')}`)
  return [first, ...rest]
}

const parseKey = (part: string): PayloadKey => {
  const colon = part.indexOf(':')
  const id = part.slice(0, colon)
  if (colon < 1 || !/^[\w.-]{1,64}$/.test(id))
    throw new Error('a payload key is written id:base64, its id in letters, digits, ".", "_" or "-"')
  const key = Buffer.from(part.slice(colon + 1), 'base64')
  if (key.length !== 32) throw new Error(`payload key ${id} has ${key.length} bytes instead of 32`)
  return { id, key }
}
