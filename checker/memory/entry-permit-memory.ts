import type { Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'

/** A time from a moment on; to nothing while it lasts. */
export interface Span {
  readonly from: Instant
  until: Instant | null
}

/** An ID on the device, a key, a card or a badge. */
export interface Given {
  readonly kind: string
  readonly number: string
  readonly at: Instant
  /** From when on it lets nobody in, and when it was accounted for. */
  over: Instant | null
  accounted: Instant | null
  readonly rests: Span[]
}

/** Whose permit it is. */
export type WhosePermit =
  | { readonly kind: 'staff'; readonly person: string }
  | {
      readonly kind: 'worker'
      readonly name: string
      readonly company: string
      readonly contract: string
      readonly subcontract: string | null
    }

/** What is left of a permit for others: a ledger's escorts, a second permit of the same person, an ID's number. */
export interface PermitFact {
  readonly room: string
  readonly whose: string
  /** When it held; nothing where it never did. */
  readonly held: Span | null
  readonly fromOn: PlainDate | null
  readonly untilOn: PlainDate | null
  readonly hours: readonly [string, string] | null
  readonly rests: readonly Span[]
  readonly ids: readonly Given[]
  readonly needsId: boolean
}

/** What is kept in mind of a permit while its events pass. */
export interface PermitMemory {
  readonly stream: string
  room: string
  office: string
  manager: string
  holder: WhosePermit | null
  permitted: {
    fromOn: PlainDate
    untilOn: PlainDate
    readonly at: Instant
    readonly hours: readonly [string, string] | null
  } | null
  refused: boolean
  asked: { readonly untilOn: PlainDate } | null
  readonly rests: Span[]
  readonly given: Map<string, Given>
  over: Instant | null
  needsId: boolean
}

/** A permit of which nothing has passed yet. */
export const permitMemory = (stream: string): PermitMemory => ({
  stream,
  room: '',
  office: '',
  manager: '',
  holder: null,
  permitted: null,
  refused: false,
  asked: null,
  rests: [],
  given: new Map(),
  over: null,
  needsId: false,
})
