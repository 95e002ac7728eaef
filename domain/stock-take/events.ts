import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { OfficeId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { EventOf } from '../law/decider.ts'
import type { TaskEvent } from '../tasks/task.ts'
import type { Counts, ListedItems, Settlement } from './fields.ts'

/** What can have happened to a stock-take, besides its tasks (operational setting). */
export type OwnStockTakeEvent =
  | EventOf<
      'StockTakeOpened',
      {
        readonly office: OfficeId
        readonly fiscalYear: number
        readonly dueOn: PlainDate
        readonly number: CaseNumber
        readonly at: Instant
        /** Nobody where time began it. */
        readonly by: By | null
      }
    >
  | EventOf<'StockTakeListed', ListedItems & { readonly at: Instant }>
  | EventOf<'AssetsCounted', Counts & { readonly by: By }>
  | EventOf<'StockTakeFinished', { readonly note: string; readonly by: By }>
  | EventOf<'StockTakeDifferenceSettled', Settlement & { readonly by: By }>

/** Everything that can have happened. */
export type StockTakeEvent = OwnStockTakeEvent | TaskEvent
