import type { EventMeta } from '../kept/stored-event.ts'

/** What an act's moment is measured by. */
export interface Moments {
  /** When the case's act before it happened; null for its first. */
  readonly lastAt: string | null
  /** Time is skipped in this record, as tests and the demo city do: an act may then be ahead of the clock. */
  readonly timeSkipping: boolean
}

/** The practice's clock is believed so far ahead, and no further. */
const aheadMs = 60_000

/**
 * Why an act can't have happened when it says; null where it may have. It happens as it is recorded, or at its case's
 * last act where that was later; only history that is brought in is dated back, and says so (`import`). Events of
 * releases before 0.4.0 don't say when they were recorded.
 */
export const untimely = (
  { command, occurredAt, recordedAt }: EventMeta,
  { lastAt, timeSkipping }: Moments,
): string | null => {
  if (recordedAt === undefined || command.origin === 'import') return null
  if (occurredAt < recordedAt) return `recorded at ${recordedAt}, dated back to ${occurredAt}`
  const isAhead = Date.parse(occurredAt) > Date.parse(recordedAt) + aheadMs && occurredAt !== lastAt
  return isAhead && !timeSkipping ? `recorded at ${recordedAt}, dated ahead to ${occurredAt}` : null
}
