import type { Instant } from '../domain/kernel/instant.ts'
import type { PlainDate } from '../domain/kernel/plain-date.ts'
import type { MeetingFact } from './memory/council-memory.ts'
import type { PermitFact } from './memory/entry-permit-memory.ts'
import type { Wrong } from './breach.ts'

/** Something of a case's own that is to be nobody else's, and the event at which that is told. */
export interface OwnFact {
  readonly case: string
  readonly look: { readonly wrong: Wrong }
}

/** The same for a time; without an end it lasts. */
export interface SpanFact extends OwnFact {
  readonly from: string
  readonly until: string | null
}

/** What cases leave for each other, by its kind. */
export interface Facts {
  /** By the number as it is written: series, fiscal year, serial. */
  readonly number: OwnFact
  readonly ledger: OwnFact
  readonly 'stock-take': OwnFact
  /** By the number on the device. */
  readonly id: SpanFact
  /** By room and person. */
  readonly 'permit-held': SpanFact
  /** By case and part; the case is the meeting's. */
  readonly 'on-agenda': SpanFact
  /** By person, kind and equipment. */
  readonly authority: SpanFact
  readonly 'operator-id': OwnFact & { readonly operator: string }
  /** By the case's own id, from here on. */
  readonly meeting: MeetingFact
  readonly permit: PermitFact
  readonly contract: { readonly office: string; readonly contractor: string; readonly startsOn: PlainDate }
  readonly 'contract-end': { readonly at: Instant; readonly endsOn: PlainDate }
  readonly subcontract: { readonly from: Instant }
  readonly 'subcontract-end': { readonly endedOn: PlainDate }
  readonly instruction: { readonly issued: boolean }
  readonly incident: { readonly closed: boolean }
  readonly 'authority-over': { readonly over: boolean }
  readonly asset: { readonly losses: number }
}
