import type { LedgerEntry } from '../../domain/entry-log/entry.ts'
import type { KeptPassage } from '../../domain/entry-log/device/passage.ts'
import type { EntryLogState } from '../../domain/entry-log/state.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'

/** A month of a ledger, or one day of it: its lines, and what the device recorded. */
export interface LedgerMonth {
  readonly id: CaseId
  readonly ledger: EntryLogState
  readonly from: PlainDate
  readonly to: PlainDate
  /** The day of it that is asked for; null where the whole month is. */
  readonly day: PlainDate | null
  readonly lines: readonly LedgerEntry[]
  /** Those of the device's passages that are shown, and how many there are; of a day's page only that piece. */
  readonly passages: readonly KeptPassage[]
  readonly passagesInAll: number
  /** Whether they are the first, and from where they go on; of a day's page alone. */
  readonly isFirst: boolean
  readonly next: string | null
  /** How much there was on each of its days on which there was something. */
  readonly days: readonly DayOfMonth[]
  /** SHA-256 over the lines and all passages, by which the same state is known again; null where not all were read. */
  readonly digest: string | null
  readonly at: Instant
}

/** How many lines a day has, how many went in and out by the device, and how many of these need a look. */
export interface DayOfMonth {
  readonly day: PlainDate
  readonly lines: number
  readonly in: number
  readonly out: number
  readonly flagged: number
}

/** So many rows a page draws at once: a longer month has its days, and a day its passages page by page. */
export const drawnAtOnce = 500

/** Whether a month's page has its days alone, each with a page of its own. */
export const isByDays = ({
  day,
  lines,
  passagesInAll,
}: Pick<LedgerMonth, 'day' | 'lines' | 'passagesInAll'>): boolean =>
  day === null && lines.length + passagesInAll > drawnAtOnce

/** The address of a month, or of a day of it, as a page or as a file. */
export const monthAddress = (
  { id, from }: Pick<LedgerMonth, 'id' | 'from'>,
  day: PlainDate | null,
  ending: '' | '.pdf' | '.csv' = '',
): string => `/cases/${id}/months/${Number(from.slice(5, 7))}${ending}${day === null ? '' : `?day=${day}`}`
