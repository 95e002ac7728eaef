import { sql, type Kysely } from 'kysely'

/**
 * A seal is over the heads that moved since the last one, and by that one's hash over all the others. Over all heads of
 * a record it was a text of 117 bytes a case, which at some nine million cases no database could hold, and every later
 * verification computed again for every day.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  await sql.raw(sealDay).execute(db)
}

/**
 * Seals a day that is over, in form 3 (docs/hash-chain.md). The heads are hashed by ten thousand, so that no text
 * grows with the record. Row by row the first night of a large record would take minutes instead of seconds, for a new
 * table has no statistics.
 */
const sealDay = `create or replace function seal_day(p_day date) returns void language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp set enable_nestloop = off as $$
  begin
    -- Held while a day is sealed or a seal corrected, too.
    perform pg_advisory_xact_lock(7305442);
    with last as (
      select hash from anchors order by nth desc limit 1
    ), moment as materialized (
      select at, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as text, (at at time zone 'Asia/Tokyo')::date as today
      from (select date_trunc('milliseconds', clock_timestamp()) as at) clock
    ), corrected as (
      select string_agg('corrected ' || day || ' ' || encode(hash, 'hex') || E'\\n', '' order by day) as lines from anchor_corrections
    ), before as materialized (
      select distinct on (h.stream) h.stream, h.version, h.hash from anchor_heads h join anchors a using (day) order by h.stream, a.nth desc
    ), moved as materialized (
      select s.stream, s.version, s.hash, (row_number() over (order by s.stream collate "C") - 1) / 10000 as block
      from streams s left join before using (stream)
      where (before.version, before.hash) is distinct from (s.version, s.hash)
    ), blocks as (
      select block, 'heads ' || encode(sha256(convert_to(string_agg(
        stream || ' ' || version || ' ' || encode(hash, 'hex') || E'\\n', '' order by stream collate "C"), 'UTF8')), 'hex') || E'\\n' as line
      from moved group by block
    ), sealed as (
      insert into anchors (day, form, anchored_at, roster, streams, hash)
      select p_day, 3, moment.at, last_roster_change(), counted.streams, sha256(
        coalesce((select hash from last), decode(repeat('00', 32), 'hex')) || convert_to(
          p_day::text || ' ' || moment.text || E'\\n' || coalesce((select lines from corrected), '')
          || coalesce('roster ' || last_roster_change() || E'\\n', '')
          || 'cases ' || counted.streams || E'\\n'
          || coalesce((select string_agg(line, '' order by block) from blocks), ''), 'UTF8'))
      from moment cross join (select count(*)::integer as streams from streams) counted
      where p_day < moment.today
        and not exists (select 1 from anchors where day = p_day or (day > p_day and day < moment.today))
      returning day
    )
    insert into anchor_heads (day, stream, version, hash)
    select sealed.day, moved.stream, moved.version, moved.hash from sealed cross join moved;
  end $$`
