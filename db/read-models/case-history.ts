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

/**
 * A stretch of a case's events, behind one version and up to another; from which of its ends on as much is read as
 * fits.
 */
interface Stretch {
  readonly after: number
  readonly upTo: number
  readonly from: 'first' | 'last'
}

/**
 * From one to the next, until what was passed has so many bytes: no event is looked into beyond. Versions of a case
 * have no gaps.
 */
const within = (from: Stretch['from']): string => {
  const [order, next, read] =
    from === 'last'
      ? ['version desc', 'w.version - 1', 'version between (select min(version) from walk) and $3']
      : ['version', 'w.version + 1', 'version > $2 and version <= (select max(version) from walk)']
  return `with recursive walk as (
      (select version, octet_length(data::text)::bigint as bytes from events
        where stream = $1 and version > $2 and version <= $3 order by ${order} limit 1)
      union all
      select e.version, w.bytes + octet_length(e.data::text)
      from walk w join events e on e.stream = $1 and e.version = ${next}
      where w.bytes < $4 and e.version > $2 and e.version <= $3
    )
    select ${columns} from events where stream = $1 and ${read} order by version`
}

/** As much of a stretch as comes to so many bytes, one event at least, oldest first. */
export const historyWithin = async (
  reads: Pool,
  id: CaseId,
  { after, upTo, from }: Stretch,
  bytes: number,
): Promise<readonly HistoryRow[]> => {
  const { rows } = await reads.query<HistoryRow>({
    name: `history-within-from-${from}`,
    text: within(from),
    values: [id, after, upTo, bytes],
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
