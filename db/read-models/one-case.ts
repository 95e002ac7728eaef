import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { epochOf, instantFromEpoch, laterOf, type Instant } from '../../domain/kernel/instant.ts'
import { initialState, type OutsourcingState } from '../../domain/outsourcing/state.ts'

/** A case as it stands. */
export interface OneCase {
  readonly id: CaseId
  readonly version: number
  readonly state: OutsourcingState
  /** The case's clock: the wall clock, and its offset where time was skipped; never before its last event. */
  readonly now: Instant
}

/** Reads a case's head; null where there is none. */
export const oneCase = async (reads: Pool, id: CaseId): Promise<OneCase | null> => {
  const { rows } = await reads.query<{ version: number; state: OutsourcingState; offsetMs: number; lastAt: Instant; wall: Instant }>({
    name: 'one-case',
    text: `select version, state, offset_ms as "offsetMs", last_at as "lastAt", clock_timestamp() as wall from streams where stream = $1`,
    values: [id],
  })
  const [row] = rows
  if (!row) return null
  // A state that an older version folded lacks what has come since.
  const state = { ...initialState, ...row.state }
  return { id, version: row.version, state, now: laterOf(instantFromEpoch(epochOf(row.wall) + row.offsetMs), row.lastAt) }
}
