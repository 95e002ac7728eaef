import type { Pool } from 'pg'
import type { PlainDate } from '../domain/kernel/plain-date.ts'

/** The seal over the heads of all streams, as it was set that day. */
export interface Anchor {
  readonly day: PlainDate
  readonly streams: number
  readonly hash: Buffer
}

/** Held while a day is sealed: a second seal has to see the first, to be chained to it. */
const anchorLock = 7_305_442

/**
 * One statement, so one moment for all heads: the anchor's hash over the previous anchor's, the day, and every stream
 * with its version and hash in byte order; and those heads that moved since they were last sealed.
 */
const text = `
with last as (
  select hash from anchors order by day desc limit 1
), sealed as (
  insert into anchors (day, streams, hash)
  select $1::date, count(*), sha256(coalesce((select hash from last), decode(repeat('00', 32), 'hex')) || convert_to(
    $1::text || E'\\n' || coalesce(string_agg(s.stream || ' ' || s.version || ' ' || encode(s.hash, 'hex') || E'\\n', '' order by s.stream collate "C"), ''), 'UTF8'))
  from streams s
  having not exists (select 1 from anchors where day >= $1::date)
  returning day, streams, hash
), before as materialized (
  select distinct on (stream) stream, version, hash from anchor_heads order by stream, day desc
), kept as (
  insert into anchor_heads (day, stream, version, hash)
  select sealed.day, s.stream, s.version, s.hash
  from sealed cross join streams s left join before using (stream)
  where (before.version, before.hash) is distinct from (s.version, s.hash)
)
select day, streams, hash from sealed`

/**
 * Seals a day: the anchor proves later what every head was at this moment. A day that is sealed already stays as it
 * is, and its anchor is the answer; null for a day before the last one sealed, which can't be sealed any more. The
 * statement is long on a large record: the pool has to give it its time.
 */
export const anchorDay = async (pool: Pool, day: PlainDate): Promise<Anchor | null> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    // A new table has no statistics, and row by row the first night of a large record would take minutes instead of
    // seconds.
    await client.query('set local enable_nestloop = off')
    await client.query('select pg_advisory_xact_lock($1)', [anchorLock])
    const { rows: sealed } = await client.query<Anchor>(text, [day])
    const { rows } =
      sealed.length > 0
        ? { rows: sealed }
        : await client.query<Anchor>('select day, streams, hash from anchors where day = $1', [day])
    await client.query('commit')
    client.release()
    return rows[0] ?? null
  } catch (error) {
    client.release(true)
    throw error
  }
}
