import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Entrusting, TakingBack } from './fields.ts'

declare module '../events.ts' {
  interface CityEvents {
    readonly convening: ConveningEvent
  }
}

/** What the chair has given to the secretariat of the acts of convening, and has taken back (Art. 5(1)). */
export type ConveningEvent =
  | EventOf<'ConveningEntrusted', Entrusting & { readonly entrusted: string; readonly by: By }>
  | EventOf<'ConveningTakenBack', TakingBack & { readonly by: By }>
  | EventOf<'EntrustingEndNoted', { readonly entrusted: string; readonly until: PlainDate }>
