import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Tasks } from '../tasks/task.ts'

/**
 * The ledger of entries to one room for one fiscal year (入退室管理簿, Art. 10).
 *
 * - **none**: nothing has happened. As the year begins the practice opens the ledger of each room that has one, or its
 *   keeper does, which enters *open*.
 * - **open** (Arts. 7(2), 10): whoever is admitted specially, or enters under a permit where no device records it, is
 *   written down with escort and times; the device's log is brought in month by month; what is wrong is corrected by an
 *   addition. Some days after the year's end, when nobody is inside any more, the practice closes it.
 * - **closed**: nothing changes any more.
 *
 * A year's lines are many. The state holds those that are open, and those that the last act has touched; all of them
 * stand in the ledger's lasting register, and in the events.
 *
 * Each part keeps its own slice of the state, and says in its `state.ts` what that is.
 */
export interface EntryLogState {
  readonly stage: Stage
  readonly number: CaseNumber | null
  readonly room: string
  /** How the room was called when the ledger was opened, and whose it was. */
  readonly called: { readonly ja: string; readonly en: string }
  readonly manager: PostId
  readonly office: OfficeId
  /** Whether a device records who enters, so that its log is brought in. */
  readonly device: boolean
  readonly fiscalYear: number
  readonly openedAt: Instant | null
  readonly openedBy: By | null
  /** The posts that admit besides the manager. */
  readonly admitters: readonly PostId[]
  readonly ending: { readonly how: 'year-over'; readonly at: Instant } | null
  readonly tasks: Tasks
}

/** The steps of a ledger while it is open, in their order. */
export const steps = ['open'] as const
/** One of those. */
export type Step = (typeof steps)[number]
/** Where a ledger stands. */
export type Stage = 'none' | Step | 'closed'
