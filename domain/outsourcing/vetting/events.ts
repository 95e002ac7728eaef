import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { EventOf } from '../../law/decider.ts'
import type { OfOwnWork } from '../../law/own-work.ts'
import type { VerdictTerms, VettingEnd } from './fields.ts'
import type { RecordedVetting } from './found.ts'

declare module '../events.ts' {
  interface OutsourcingEvents {
    readonly vetting: VettingEvent
  }
}

/** What can have happened to a vetting: a vendor was looked into, the head judged, its time ends (Art. 20). */
export type VettingEvent =
  | EventOf<'VendorVetted', RecordedVetting>
  | EventOf<'VettingEndNoted', VettingEnd & { readonly vendor: string; readonly holdsUntil: PlainDate }>
  | EventOf<'VerdictGiven', VerdictTerms & OfOwnWork & { readonly by: By }>
