import type { By } from '../../kernel/by.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Explained, NotedMedium } from './fields.ts'
import type { Gap } from './watch.ts'

/** What can have happened to the watch over the operation history of a piece of equipment (Art. 16). */
export type GapEvent =
  | EventOf<'HistoryWatchBegan', { readonly equipment: string; readonly office: OfficeId; readonly at: Instant }>
  | EventOf<'HistoryMediumNoted', NotedMedium & { readonly office: OfficeId; readonly at: Instant }>
  | EventOf<'HistoryGapsChecked', { readonly gaps: readonly Gap[]; readonly at: Instant }>
  | EventOf<'HistoryGapExplained', Explained & { readonly by: By }>
