import type { Instant } from '../../kernel/instant.ts'

/** Somebody went in or out, as the device says. */
export interface Passage {
  readonly at: Instant
  readonly direction: 'in' | 'out'
  readonly id: string
  readonly name: string
}

/** What has to be looked at in a passage: nobody's live ID at that time, or one outside the hours of its permit. */
export type PassageFlag = '' | 'no-live-id' | 'out-of-hours'

/** A passage as the ledger keeps it. */
export interface KeptPassage extends Passage {
  readonly flag: PassageFlag
}

/** What tells one passage from another: the same one comes in once, from however many files. */
export const passageKey = ({ at, direction, id }: Passage): string => `${at} ${direction} ${id}`

/** A passage as its digest is computed over it. */
export const passageText = ({ at, direction, id, name, flag }: KeptPassage): string =>
  JSON.stringify([at, direction, id, name, flag])
