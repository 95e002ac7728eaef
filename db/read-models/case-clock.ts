import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { epochOf, instantFromEpoch, laterOf, type Instant } from '../../domain/kernel/instant.ts'

/** How far a case has come, and what its clock shows: all that is asked of it where its state is known otherwise. */
export interface CaseClock {
  readonly version: number
  /** The wall clock, and its offset where time was skipped; never before the case's last event. */
  readonly now: Instant
}

/** Reads a case's version and clock without its state; null where there is none. */
export const caseClock = async (reads: Pool, id: CaseId): Promise<CaseClock | null> => {
  const { rows } = await reads.query<{
    readonly version: number
    readonly offsetMs: number
    readonly lastAt: Instant
    readonly wall: Instant
  }>({
    name: 'case-clock',
    text: `select version, offset_ms as "offsetMs", last_at as "lastAt", clock_timestamp() as wall
      from streams where stream = $1`,
    values: [id],
  })
  const [found] = rows
  return found === undefined ? null : { version: found.version, now: clockShown(found) }
}

/** What a case's clock shows when the wall clock shows this. */
export const clockShown = ({
  wall,
  offsetMs,
  lastAt,
}: {
  readonly wall: Instant
  readonly offsetMs: number
  readonly lastAt: Instant
}): Instant => laterOf(instantFromEpoch(epochOf(wall) + offsetMs), lastAt)
