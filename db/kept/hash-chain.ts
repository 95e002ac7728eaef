import { hash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import type { StoredEvent } from './stored-event.ts'

/** What the first event of a stream is chained to: 32 zero bytes. */
export const genesis: Buffer = Buffer.alloc(32)

/**
 * SHA-256 over the previous hash and the event's canonical JSON (UTF-8). docs/hash-chain.md is the recipe for others.
 */
export const chain = (previous: Buffer, event: StoredEvent): Buffer =>
  hash('sha256', Buffer.concat([previous, Buffer.from(canonicalJson(event))]), 'buffer')

/**
 * SHA-256 of a text in UTF-8. Of a command's content, case and actor it tells the same command again from another under
 * its id.
 */
export const sha256 = (text: string): Buffer => hash('sha256', text, 'buffer')

/**
 * An event's id, the same at every attempt: the first 128 bits of a SHA-256 over stream, command and place, as a
 * version-8 uuid.
 */
export const eventId = (stream: string, origin: string, command: string, ordinal: number): string => {
  const hex = hash('sha256', JSON.stringify([stream, origin, command, ordinal]), 'hex')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
