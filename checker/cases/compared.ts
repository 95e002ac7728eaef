import type { Seen } from '../memory/outsourcing-memory.ts'

/** By what one company is told from another: spaces, widths and the ways to write 株式会社 make no second one. */
export const vendorKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replaceAll(/[\s\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replaceAll(/\(株\)|㈱|株式会社/gu, '株')
    .replaceAll(/\(有\)|㈲|有限会社/gu, '有')
    .toLowerCase()

/** Whether two events speak of the same round, revision and content. */
export const isSameSeen = (one: Seen, other: Seen): boolean =>
  one.round === other.round && one.revision === other.revision && one.fingerprint === other.fingerprint
