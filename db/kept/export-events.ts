import type { Pool, PoolClient } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
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
): Promise<number> =>
  atOneMoment(pool, async (client) => {
    if (stream !== undefined) {
      const events = await readStream(client, stream)
      await write(linesOf(events))
      return events.length
    }
    let count = 0
    for await (const batch of readEventsInBatches(client)) {
      await write(linesOf(batch))
      count += batch.length
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
    const heads = await client.query<Line>(
      `select json_build_object('sealed', json_build_object('day', day, 'stream', stream, 'version', version, 'hash',
        encode(hash, 'hex')))::text as line
       from anchor_heads where day = $1 order by stream`,
      [anchor.day],
    )
    const after = corrections.filter((one) => one.after === anchor.nth)
    await write([...heads.rows, anchor, ...after].map(({ line }) => `${line}\n`).join(''))
  }
}
