import type { By } from '../../kernel/by.ts'
import type { CaseId } from '../../kernel/ids.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Correction, EscortTime, LedgerEntry } from '../entry.ts'

declare module '../events.ts' {
  interface LedgerEvents {
    readonly entries: EntriesEvent
  }
}

/** A line of which something is told. */
interface OfEntry {
  readonly entry: string
}

/**
 * What can have happened to the lines of a ledger (Arts. 7(2) and 10). A line that the state had let go comes back with
 * what is told of it (`line`).
 */
export type EntriesEvent =
  | EventOf<'SpeciallyAdmitted', { readonly line: LedgerEntry; readonly by: By }>
  | EventOf<'EntryRecorded', { readonly line: LedgerEntry; readonly by: By }>
  | EventOf<
      'EscortHandedOver',
      OfEntry & {
        readonly escort: EscortTime
        /** Since when nobody had control until then; null where somebody had, unsaid by what was recorded before. */
        readonly unescortedFrom?: Instant | null
        readonly by: By
      }
    >
  | EventOf<'LeftEarlier', OfEntry & { readonly who: string; readonly at: Instant; readonly by: By }>
  | EventOf<
      'ExitRecorded',
      OfEntry & {
        readonly leftAt: Instant
        readonly escortOut: Instant
        readonly lateness: string
        /** Since when nobody had control, where the escort's permit ended before. */
        readonly unescortedFrom: Instant | null
        readonly by: By
      }
    >
  | EventOf<
      'EntryCorrected',
      OfEntry & {
        readonly line: LedgerEntry
        readonly correction: Correction
        /** Of a corrected exit: since when nobody had control by then; unsaid by what was recorded before. */
        readonly unescortedFrom?: Instant | null
        readonly by: By
      }
    >
  | EventOf<'ExitMissed', OfEntry & { readonly at: Instant }>
  | EventOf<'EscortLost', OfEntry & { readonly permit: CaseId; readonly at: Instant }>
