import type { Generated, JSONColumnType } from 'kysely'

/** The events: append-only, hash-chained per stream. Nothing else is the truth. */
export interface EventsTable {
  readonly stream: string
  readonly version: number
  readonly id: string
  readonly type: string
  readonly schema_version: number
  readonly data: JSONColumnType<object>
  readonly meta: JSONColumnType<object>
  readonly occurred_at: string
  readonly recorded_at: Generated<string>
  readonly hash: Buffer
}

/** The head of each stream: its version, the state folded so far (a cache that `rebuild` proves), its last hash. */
export interface StreamsTable {
  readonly stream: string
  readonly procedure: string
  readonly version: number
  readonly state: JSONColumnType<object>
  readonly hash: Buffer
  readonly last_at: string
  readonly closed: boolean
  /** How far the case's clock is ahead of the wall clock; never in production. */
  readonly offset_ms: Generated<number>
  /** The version that the practice has seen; behind `version` it is owed a "look again". */
  readonly seen_version: Generated<number>
  readonly poked_at: string | null
  readonly pokes: Generated<number>
  /** The form in which the state was folded (db/kept/record-form.ts). */
  readonly form: Generated<number>
}

/** Which command made which events: the same id again gets the same answer. */
export interface CommandsTable {
  readonly origin: string
  readonly id: string
  readonly fingerprint: Buffer
  readonly stream: string
  readonly version: number
}

/** A daily seal over the heads of all streams. */
export interface AnchorsTable {
  readonly day: string
  readonly streams: number
  readonly hash: Buffer
  readonly anchored_at: Generated<string>
  /** Which seal it is: they follow each other as they were set, which is the order of days where no clock was wrong. */
  readonly nth: Generated<number>
  /** 1: over the day and the heads. 2: over the moment and the corrections as well. */
  readonly form: Generated<number>
}

/** Recorded beside a seal that a wrong clock set too early. */
export interface AnchorCorrectionsTable {
  readonly day: string
  readonly person: string
  readonly reason: string
  readonly corrected_at: string
  /** The newest seal when it was recorded: the next one is over it. */
  readonly after_nth: number
  readonly hash: Buffer
}

/** A head that had moved when an anchor sealed it; the others are as their last anchor has them. */
export interface AnchorHeadsTable {
  readonly day: string
  readonly stream: string
  readonly version: number
  readonly hash: Buffer
}
