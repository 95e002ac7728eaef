import type { By } from '../kernel/by.ts'
import type { CaseId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'

/** How somebody came in: admitted specially, or under a permit of their own. */
export type EntryKind = 'special' | 'permitted'

/** One line of the ledger: who was inside, from when to when, admitted by whom and under whose control (Art. 10). */
export interface LedgerEntry {
  /** `entry-12`; the number is the line's. */
  readonly id: string
  readonly nth: number
  readonly kind: EntryKind
  readonly company: string
  readonly name: string
  readonly kana: string
  /** The others of the group, each with how they are read, as written. */
  readonly companions: readonly string[]
  readonly purpose: string
  /** Why somebody without a permit had to enter; empty where one had a permit. */
  readonly reason: string
  readonly belongings: string
  readonly badge: string
  readonly enteredAt: Instant
  readonly leftAt: Instant | null
  /** Those of the group who left before the others. */
  readonly leftEarlier: readonly { readonly name: string; readonly at: Instant }[]
  /** Under whose control they were, one after the other; the only one of a permitted entry is whoever entered. */
  readonly escorts: readonly EscortTime[]
  /** Why it was written later than at once; empty where it wasn't. */
  readonly lateness: string
  readonly by: By
  /** When the time passed after which an exit counts as missing. */
  readonly missedAt: Instant | null
  /** Since when nobody who may be there has control of them; null as long as somebody has. */
  readonly unescortedFrom: Instant | null
  /** The times in which nobody had, until another took over; unsaid where there were none. */
  readonly gaps?: readonly ControlGap[]
  readonly corrections: readonly Correction[]
}

/** A time in which nobody who may be in the room had control of those who were admitted (Art. 7(2)). */
export interface ControlGap {
  readonly from: Instant
  readonly to: Instant
}

/** Somebody's time of control: the permit by which they may be there, and how they were called on that day. */
export interface EscortTime {
  readonly permit: CaseId
  /** The permit's number and its holder, as they were then. */
  readonly number: string
  /** The ID that the escort had on the device; empty where the room has none. */
  readonly idNumber: string
  readonly name: string
  readonly from: Instant
  readonly to: Instant | null
  /** When the permit ended, as far as was known then: until there it is looked at again. */
  readonly until: Instant
}

/** What of a line can be corrected. */
export const correctable = [
  'enteredAt',
  'leftAt',
  'company',
  'name',
  'kana',
  'purpose',
  'reason',
  'belongings',
  'badge',
] as const
/** One of those. */
export type Correctable = (typeof correctable)[number]

/** A correction: what stood there, what stands there now, and why. */
export interface Correction {
  readonly item: Correctable
  readonly was: string
  readonly is: string
  readonly reason: string
  readonly by: By
}

/** The group of a line: who was admitted, and the others as they were written, each with how they are read. */
export const groupOf = ({ name, companions }: Pick<LedgerEntry, 'name' | 'companions'>): readonly string[] => [
  name,
  ...companions,
]

/** Whether somebody is still inside. */
export const isInside = ({ leftAt }: Pick<LedgerEntry, 'leftAt'>): boolean => leftAt === null
