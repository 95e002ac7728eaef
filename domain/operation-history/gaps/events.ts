import type { By } from '../../kernel/by.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Explained, NotedMedium } from './fields.ts'
import type { Gap } from './watch.ts'

declare module '../events.ts' {
  interface OwnHistoryEvents {
    readonly gaps: GapEvent
  }
}

/** Whose the watch is, since when, and what its equipment is called, which was not recorded before it was shown. */
interface OfWatch {
  readonly office: OfficeId
  readonly at: Instant
  readonly called?: string
}

/** What can have happened to the watch over the operation history of a piece of equipment (Art. 16). */
export type GapEvent =
  | EventOf<'HistoryWatchBegan', { readonly equipment: string } & OfWatch>
  | EventOf<'HistoryMediumNoted', NotedMedium & OfWatch>
  | EventOf<'HistoryGapsChecked', { readonly gaps: readonly Gap[]; readonly at: Instant }>
  | EventOf<'HistoryGapExplained', Explained & { readonly by: By }>
