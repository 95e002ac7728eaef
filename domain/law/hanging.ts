import type { CaseId, OfficeId, PersonId } from '../kernel/ids.ts'
import { day, line, oneOf, type DataOf } from '../kernel/fields.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

/** On what a case can hang: another case, a part of one (such as a sub-contract), a person of the city, or a room. */
export type Cause = CaseId | `${string}#${string}` | `person/${string}` | `room/${string}`

/** A part of a case, by its id within the case, as that on which others hang. */
export const partCause = (of: CaseId, part: string): Cause => `${of}#${part}`

/** The case whose end it is to tell of; null where it is a person or a room, of which the city's own record tells. */
export const caseOfCause = (cause: string): CaseId | null =>
  cause.startsWith('person/') || cause.startsWith('room/') ? null : ((cause.split('#')[0] ?? '') as CaseId)

/** A person as that on which cases hang. */
export const personCause = (person: PersonId): Cause => `person/${person}`

/** A room under control of entry as that on which cases hang. */
export const roomCause = (room: string): Cause => `room/${room}`

/**
 * On what a case hangs: should that end, this case hears of it. It goes on saying so after its own end, so that
 * the chain can be read later.
 */
export interface HangsOn {
  readonly cause: Cause
  /** The office for which the person has it: leaving that ends it, too. Null where only leaving the city does. */
  readonly office: OfficeId | null
  /** From when on it hangs: what ended before that day is none of its business. */
  readonly since: PlainDate
}

/** What can become of that on which others hang. */
export const endingKinds = ['ended', 'suspended', 'resumed', 'left', 'transferred'] as const
/** One of those: a case ended, rests or goes on; a person left the city, or an office. */
export type EndingKind = (typeof endingKinds)[number]

/** Something on which others may hang has ended, or will. Recorded once, it stays in the list. */
export interface EndingOf {
  /** What has ended; null for the case itself, or the part of it. */
  readonly of: Cause | null
  readonly part?: string
  /** Only what hangs on it for this office; null for all. */
  readonly office: OfficeId | null
  readonly how: EndingKind
  /** The last day on which it held, or the day of the suspension. */
  readonly on: PlainDate
  /** The moment from which on it counts; one to come is told when it has come. */
  readonly at: Instant
}

/** What a case is told when that on which it hangs has ended: the fields of the command that it understands. */
export const endsWithFields = { cause: line(), how: oneOf(endingKinds, 'endings'), on: day() }

/** That as the law is given it. */
export type EndsWith = DataOf<typeof endsWithFields>

/**
 * The practice's command by which a procedure hears of each kind of ending; what it leaves out it isn't told. The
 * command has `endsWithFields`.
 */
export type Heeds = { readonly [How in EndingKind]?: string }

/** That on which something hung, as others name it. */
export const whatEnded = ({ of, part }: EndingOf, self: CaseId): Cause =>
  of ?? (part === undefined ? self : partCause(self, part))

/** Whether an ending reaches what hangs so. */
export const reaches = (ending: EndingOf, self: CaseId, { cause, office, since }: HangsOn): boolean =>
  whatEnded(ending, self) === cause && (ending.office === null || ending.office === office) && ending.on >= since

/** Of what kind something is that somebody has because of that on which a case hangs. */
export const heldKinds = ['permit', 'id', 'key', 'card', 'badge', 'handed-over'] as const
/** One of those. */
export type HeldKind = (typeof heldKinds)[number]

/**
 * Something that somebody has because of a contract, a person's post or whatever else a case hangs on: when it was
 * given, and since when it is back, removed or over; null while it is still out.
 */
export interface Held {
  /** What tells it from the others of the same case. */
  readonly id: string
  readonly kind: HeldKind
  /** By what it is known: a number, or what it is. */
  readonly what: string
  readonly toWhom: string
  readonly since: PlainDate
  readonly backOn: PlainDate | null
}
