import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { EventMeta } from '../kept/stored-event.ts'

/** One event as pages and the API show it, with its hash in hex. */
export interface HistoryRow {
  readonly version: number
  readonly id: string
  readonly type: string
  readonly schemaVersion: number
  readonly data: object
  readonly meta: EventMeta
  readonly recordedAt: Instant
  readonly hash: string
}

/** A case's events after a version, oldest first, at most so many. */
export const caseHistory = async (
  reads: Pool,
  id: CaseId,
  after: number,
  limit: number,
): Promise<readonly HistoryRow[]> => {
  const { rows } = await reads.query<HistoryRow>({
    name: 'case-history',
    text: `select version, id, type, schema_version as "schemaVersion", data, meta, recorded_at as "recordedAt",
      encode(hash, 'hex') as hash
      from events where stream = $1 and version > $2 order by version limit $3`,
    values: [id, after, limit],
  })
  return rows
}
