import type { Pool } from 'pg'
import type { CaseId, PersonId } from '../../domain/kernel/ids.ts'
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

const columns = `version, id, type, schema_version as "schemaVersion", data, meta, recorded_at as "recordedAt",
      encode(hash, 'hex') as hash`

/** A case's events after a version, oldest first, at most so many. */
export const caseHistory = async (
  reads: Pool,
  id: CaseId,
  after: number,
  limit: number,
): Promise<readonly HistoryRow[]> => {
  const { rows } = await reads.query<HistoryRow>({
    name: 'case-history',
    text: `select ${columns} from events where stream = $1 and version > $2 order by version limit $3`,
    values: [id, after, limit],
  })
  return rows
}

/** From which version of a case backwards its events are read; null from its last on. */
interface Backwards {
  readonly before: number | null
  readonly limit: number
}

/** What was recorded about one person in a case, the newest first, and whether there is more before it. */
export const historyOfPerson = async (
  reads: Pool,
  id: CaseId,
  person: PersonId,
  { before, limit }: Backwards,
): Promise<{ readonly entries: readonly HistoryRow[]; readonly more: boolean }> => {
  const { rows } = await reads.query<HistoryRow>({
    name: 'history-of-person',
    text: `select ${columns} from events
      where stream = $1 and data ->> 'person' = $2 and ($3::int is null or version < $3)
      order by version desc limit $4`,
    values: [id, person, before, limit + 1],
  })
  return { entries: rows.slice(0, limit), more: rows.length > limit }
}
