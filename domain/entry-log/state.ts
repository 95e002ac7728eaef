import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import { noTasks, type Tasks } from '../tasks/task.ts'
import type { LogBatch } from './device/fields.ts'
import type { LedgerEntry } from './entry.ts'

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
  /** The lines that are open, and those that the last act has touched. */
  readonly entries: readonly LedgerEntry[]
  /** How many lines there have been, and how many of them were corrected. */
  readonly lines: number
  readonly corrected: number
  readonly batches: readonly LogBatch[]
  /** The months whose log was asked for, and those of which somebody said that there is none. */
  readonly asked: readonly string[]
  readonly without: readonly { readonly month: string; readonly reason: string; readonly by: By }[]
  readonly ending: { readonly how: 'year-over'; readonly at: Instant } | null
  readonly tasks: Tasks
}

/** The steps of a ledger while it is open, in their order. */
export const steps = ['open'] as const
/** One of those. */
export type Step = (typeof steps)[number]
/** Where a ledger stands. */
export type Stage = 'none' | Step | 'closed'

/** A ledger before its first event. */
export const initialState: EntryLogState = {
  stage: 'none',
  number: null,
  room: '',
  called: { ja: '', en: '' },
  manager: '' as PostId,
  office: '' as OfficeId,
  device: false,
  fiscalYear: 0,
  openedAt: null,
  openedBy: null,
  admitters: [],
  entries: [],
  lines: 0,
  corrected: 0,
  batches: [],
  asked: [],
  without: [],
  ending: null,
  tasks: noTasks,
}
