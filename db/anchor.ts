import type { Pool, PoolClient } from 'pg'
import type { PlainDate } from '../domain/kernel/plain-date.ts'

/** The seal over the heads of all streams, as it was set that day. */
export interface Anchor {
  readonly day: PlainDate
  readonly streams: number
  readonly hash: Buffer
}

/** Held while a day is sealed or a seal corrected: the next seal has to see it, for it is over all before it. */
const anchorLock = 7_305_442

/**
 * One statement, so one moment for all heads: the anchor's hash over the previous anchor's, the day and the moment,
 * the corrections of older seals, and every stream with its version and hash in byte order; and those heads that moved
 * since they were last sealed. A seal that was set for a day to come stops none before it.
 */
const text = `
with last as (
  select hash from anchors order by nth desc limit 1
), moment as materialized (
  select at, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as text, (at at time zone 'Asia/Tokyo')::date as today
  from (select date_trunc('milliseconds', clock_timestamp()) as at) clock
), corrected as (
  select string_agg('corrected ' || day || ' ' || encode(hash, 'hex') || E'\\n', '' order by day) as lines from anchor_corrections
), sealed as (
  insert into anchors (day, form, anchored_at, streams, hash)
  select $1::date, 2, (select at from moment), count(*), sha256(coalesce((select hash from last), decode(repeat('00', 32), 'hex')) || convert_to(
    $1::text || ' ' || (select text from moment) || E'\\n' || coalesce((select lines from corrected), '')
    || coalesce(string_agg(s.stream || ' ' || s.version || ' ' || encode(s.hash, 'hex') || E'\\n', '' order by s.stream collate "C"), ''), 'UTF8'))
  from streams s
  having $1::date < (select today from moment)
    and not exists (select 1 from anchors where day = $1::date or (day > $1::date and day < (select today from moment)))
  returning day, streams, hash
), before as materialized (
  select distinct on (h.stream) h.stream, h.version, h.hash from anchor_heads h join anchors a using (day) order by h.stream, a.nth desc
), kept as (
  insert into anchor_heads (day, stream, version, hash)
  select sealed.day, s.stream, s.version, s.hash
  from sealed cross join streams s left join before using (stream)
  where (before.version, before.hash) is distinct from (s.version, s.hash)
)
select day, streams, hash from sealed`

/**
 * Seals a day: the anchor proves later what every head was at this moment. A day that is sealed already stays as it
 * is, and its anchor is the answer; null for a day before the last one sealed, which can't be sealed any more, and for
 * one that isn't over by the database's clock. The statement is long on a large record: the pool has to give it its
 * time.
 */
export const anchorDay = (pool: Pool, day: PlainDate): Promise<Anchor | null> =>
  betweenAnchors(pool, async (client) => {
    // A new table has no statistics, and row by row the first night of a large record would take minutes instead of
    // seconds.
    await client.query('set local enable_nestloop = off')
    const { rows: sealed } = await client.query<Anchor>(text, [day])
    const [anchor] =
      sealed.length > 0
        ? sealed
        : (await client.query<Anchor>('select day, streams, hash from anchors where day = $1', [day])).rows
    return anchor ?? null
  })

/** One transaction, during which nobody else sets or corrects a seal. */
export const betweenAnchors = async <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [anchorLock])
    const result = await work(client)
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    client.release(true)
    throw error
  }
}
