import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Decline, RenewalStart, RenewalTold, Season } from './fields.ts'

declare module '../events.ts' {
  interface OutsourcingEvents {
    readonly renewal: RenewalEvent
  }
}

/** What can have happened about the contract that follows (Art. 21). */
export type RenewalEvent =
  | EventOf<'RenewalSeasonNoted', Season & { readonly nextStartsOn: PlainDate }>
  | EventOf<'RenewalStarted', RenewalStart>
  | EventOf<'RenewalFellAway', RenewalStart & { readonly on: PlainDate }>
  | EventOf<'RenewalTold', RenewalTold>
  | EventOf<'RenewalDeclined', Decline & { readonly by: By }>
