import type { By } from '../../kernel/by.ts'
import type { CaseNumber } from '../../kernel/case-number.ts'
import type { OfficeId, PostId } from '../../kernel/ids.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Admitters, Closing, Opening } from './fields.ts'

declare module '../events.ts' {
  interface LedgerEvents {
    readonly keeping: KeepingEvent
  }
}

/** What can have happened to a ledger as a whole (Art. 10). `by` is null where the practice opened it. */
export type KeepingEvent =
  | EventOf<
      'EntryLogOpened',
      Opening & {
        readonly number: CaseNumber
        readonly called: { readonly ja: string; readonly en: string }
        readonly manager: PostId
        /** Whether a device records who enters, as the guideline had it on that day. */
        readonly device: boolean
        readonly office: OfficeId
        readonly at: Instant
        readonly by: By | null
      }
    >
  | EventOf<'AdmittersNamed', Admitters & { readonly by: By }>
  | EventOf<'EntryLogClosed', Closing & { readonly at: Instant }>
