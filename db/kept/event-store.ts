import type { Pool, PoolClient } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { StoredEvent } from './stored-event.ts'
import { upcast } from './upcasters.ts'

/** An event as it was written, with what the record keeps beside it. */
export interface RecordedEvent {
  readonly event: StoredEvent
  readonly hash: Buffer
  /** The case's clock, as the column has it: it must say the same as the event. */
  readonly occurredAt: string
  /** The database's clock at the act, as the column has it: it must say the same as the event, where that says it. */
  readonly recordedAt: string
}

/** Where a reading of all streams stands: after this event. */
export interface Place {
  readonly stream: string
  readonly version: number
}

interface Row {
  readonly stream: CaseId
  readonly version: number
  readonly id: string
  readonly type: string
  readonly schemaVersion: number
  readonly data: object
  readonly meta: StoredEvent['meta']
  readonly occurredAt: string
  readonly recordedAt: string
  readonly hash: Buffer
}

const columns = `stream, version, id, type, schema_version as "schemaVersion", data, meta,
  occurred_at as "occurredAt", recorded_at as "recordedAt", hash`

/** The events of one case in their order, exactly as they were written (`current` brings them to today's schema). */
export const readStream = async (
  from: Pool | PoolClient,
  stream: CaseId,
  fromVersion = 1,
): Promise<readonly RecordedEvent[]> => {
  const { rows } = await from.query<Row>({
    name: 'read-stream',
    text: `select ${columns} from events where stream = $1 and version >= $2 order by version`,
    values: [stream, fromVersion],
  })
  return rows.map(recorded)
}

/** The events of these cases, each case's together and in their order. */
export const readStreams = async (
  from: Pool | PoolClient,
  streams: readonly string[],
): Promise<readonly RecordedEvent[]> => {
  const { rows } = await from.query<Row>({
    name: 'read-streams',
    text: `select ${columns} from events where stream = any($1) order by stream, version`,
    values: [streams],
  })
  return rows.map(recorded)
}

/**
 * All events, stream by stream, in batches. The cursor is a stream and a version, never a running number: those are
 * given in another order than they are committed in, and a reader that follows them loses events. Give it a client
 * inside a `repeatable read` transaction where the whole has to be one moment.
 */
export async function* readEventsInBatches(
  from: Pool | PoolClient,
  size = 2_000,
): AsyncGenerator<readonly RecordedEvent[]> {
  yield* inBatches(async ({ stream, version }) => {
    const { rows } = await from.query<Row>({
      name: 'read-events-after',
      text: `select ${columns} from events where (stream, version) > ($1, $2) order by stream, version limit $3`,
      values: [stream, version, size],
    })
    return rows
  })
}

/** The same for some cases. */
export async function* readEventsOfInBatches(
  from: Pool | PoolClient,
  streams: readonly string[],
  size = 2_000,
): AsyncGenerator<readonly RecordedEvent[]> {
  yield* inBatches(async ({ stream, version }) => {
    const { rows } = await from.query<Row>({
      name: 'read-events-of-after',
      text: `select ${columns} from events where stream = any($4) and (stream, version) > ($1, $2)
        order by stream, version limit $3`,
      values: [stream, version, size, streams],
    })
    return rows
  })
}

async function* inBatches(read: (after: Place) => Promise<readonly Row[]>): AsyncGenerator<readonly RecordedEvent[]> {
  let after: Place = { stream: '', version: 0 }
  for (;;) {
    const rows = await read(after)
    const last = rows.at(-1)
    if (!last) return
    yield rows.map(recorded)
    after = last
  }
}

/** The event in today's schema: what is folded, whatever release wrote it. The hash is over what was written. */
export const current = ({ event }: RecordedEvent): StoredEvent => upcast(event)

const recorded = ({ occurredAt, recordedAt, hash, ...event }: Row): RecordedEvent => ({
  event,
  hash,
  occurredAt,
  recordedAt,
})
