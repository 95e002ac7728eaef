import type { Pool, PoolClient } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { aboutHowMany } from './about-how-many.ts'
import { readEventsInBatches, readStream, type RecordedEvent } from './event-store.ts'
import { atOneMoment } from './one-moment.ts'

/**
 * The record as lines of JSON (NDJSON), for another program to verify or keep: each event with its hash, stream by
 * stream in order; then, where the whole record is exported, each anchor after the heads that it found moved, in the
 * order in which they were set, and what corrects them. One moment of the record, however long it takes.
 * docs/hash-chain.md describes the lines.
 */
export const exportRecord = (
  pool: Pool,
  stream: CaseId | undefined,
  write: (lines: string) => Promise<void>,
  onProgress?: (events: number, of: number | null) => void,
): Promise<number> =>
  atOneMoment(pool, async (client) => {
    if (stream !== undefined) {
      const events = await readStream(client, stream)
      await write(linesOf(events))
      return events.length
    }
    let count = 0
    const of = onProgress === undefined ? null : await aboutHowMany(client, 'events')
    for await (const batch of readEventsInBatches(client)) {
      await write(linesOf(batch))
      count += batch.length
      onProgress?.(count, of)
    }
    await writeAnchors(client, write)
    return count
  })

const linesOf = (events: readonly RecordedEvent[]): string =>
  events
    .map(({ event, hash, recordedAt }) => `${JSON.stringify({ event, hash: hash.toString('hex'), recordedAt })}\n`)
    .join('')

/** An instant as the events have it. */
const isoText = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

interface Line {
  readonly line: string
}

const writeAnchors = async (client: PoolClient, write: (lines: string) => Promise<void>): Promise<void> => {
  const { rows } = await client.query<Line & { readonly day: string; readonly nth: number }>(
    `select day, nth, json_build_object('anchor', json_build_object('day', day, 'form', form, 'anchoredAt',
      ${isoText('anchored_at')},
       'streams', streams, 'roster', roster, 'hash', encode(hash, 'hex')))::text as line from anchors order by nth`,
  )
  const { rows: corrections } = await client.query<Line & { readonly after: number }>(
    `select after_nth as after, json_build_object('correction', json_build_object('day', day, 'person', person,
      'reason', reason,
       'correctedAt', ${isoText('corrected_at')}))::text as line from anchor_corrections order by day`,
  )
  for (const anchor of rows) {
    await writeSealed(client, anchor.day, write)
    const after = corrections.filter((one) => one.after === anchor.nth)
    await write([anchor, ...after].map(({ line }) => `${line}\n`).join(''))
  }
}

/** A first night may find every case of a large record moved: its heads are read some thousands at a time. */
const headsAtOnce = 5_000

const writeSealed = async (client: PoolClient, day: string, write: (lines: string) => Promise<void>): Promise<void> => {
  for (let after = ''; ;) {
    const { rows } = await client.query<Line & { readonly stream: string }>({
      name: 'export-sealed',
      text: `select stream, json_build_object('sealed', json_build_object('day', day, 'stream', stream,
          'version', version, 'hash', encode(hash, 'hex')))::text as line
       from anchor_heads where day = $1 and stream > $2 order by stream limit ${headsAtOnce}`,
      values: [day, after],
    })
    const last = rows.at(-1)
    if (last === undefined) return
    await write(rows.map(({ line }) => `${line}\n`).join(''))
    after = last.stream
  }
}
