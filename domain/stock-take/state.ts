import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { OfficeId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { noTasks, type Tasks } from '../tasks/task.ts'
import type { Counts, ListedItems, Settlement } from './fields.ts'

/**
 * The stock-take of an office in a fiscal year (operational setting; Arts. 17 and 19 ask for management).
 *
 * - **none**: nothing has happened. Each year with the setting's month it begins by itself in every office that acts
 *   for assets (`OpenStockTake`), which enters *listing*.
 * - **listing**: the practice reads what stands in the office's ledger just then (`ListStockTake`), a long one in
 *   pieces: *counting*, or *closed* where nothing does.
 * - **counting**: the office says of each item whether it was found, was elsewhere, is missing or can't be told. What
 *   was said stays; said anew, the last holds. When all is counted, the head finishes it: *differences*, or *closed*
 *   where there are none.
 * - **differences**: each difference is followed to its end: the item's ledger says the new place, its loss is
 *   reported, or it was found. After the last the stock-take is *closed*.
 * - **closed**: nothing changes any more.
 */
export interface StockTakeState {
  readonly stage: Stage
  readonly number: CaseNumber | null
  readonly office: OfficeId
  readonly fiscalYear: number
  readonly openedAt: Instant | null
  readonly openedBy: By | null
  readonly dueOn: PlainDate | null
  readonly items: readonly CountedItem[]
  readonly finished: { readonly note: string; readonly by: By } | null
  readonly ending: { readonly how: 'nothing' | 'completed' } | null
  readonly tasks: Tasks
}

/** An item of the ledger with all that was said of it, the last holding, and how a difference ended. */
export interface CountedItem {
  readonly id: string
  readonly listed: ListedItems['items'][number]
  readonly counts: readonly (Counts['counts'][number] & { readonly by: By })[]
  readonly settled: (Settlement & { readonly by: By }) | null
}

/** The steps while a stock-take is open, in their order. */
export const steps = ['listing', 'counting', 'differences'] as const
/** One of those. */
export type Step = (typeof steps)[number]
/** Where a stock-take stands. */
export type Stage = 'none' | Step | 'closed'

/** A stock-take before its first event. */
export const initialState: StockTakeState = {
  stage: 'none',
  number: null,
  office: '' as OfficeId,
  fiscalYear: 0,
  openedAt: null,
  openedBy: null,
  dueOn: null,
  items: [],
  finished: null,
  ending: null,
  tasks: noTasks,
}

/** What was said last of an item; null where nothing was yet. */
export const outcomeOf = ({ counts }: CountedItem) => counts.at(-1)?.outcome ?? null

/** The items of which nothing was said yet. */
export const uncounted = ({ items }: StockTakeState): readonly CountedItem[] =>
  items.filter((one) => outcomeOf(one) === null)

/** The differences that haven't come to their end. */
export const openDifferences = ({ items }: StockTakeState): readonly CountedItem[] =>
  items.filter((one) => one.settled === null && outcomeOf(one) !== null && outcomeOf(one) !== 'found')
