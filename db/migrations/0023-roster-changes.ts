import { sql, type Kysely } from 'kysely'

/**
 * Who was put on the roster, changed on it or taken off it, when, and under which of the database's roles: kept by the
 * database itself, each change under a hash over the one before, and every anchor seals the last of them. So that
 * nobody holds a post for a minute unseen. And what each night's verification found.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const asOwner = 'language plpgsql security definer set search_path = pg_catalog, public, pg_temp'
const rosters = ['people', 'post_assignments']

/** What a change's hash is over, after the hash of the one before (docs/hash-chain.md). */
const hashedText = `concat_ws(E'\\n', nth, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), by_role, of_table,
  coalesce(before::text, ''), coalesce(after::text, ''))`

/**
 * Seals a day that is over (db/anchor.ts). Row by row the first night of a large record would take minutes instead of
 * seconds, for a new table has no statistics.
 */
const sealDay = `create or replace function seal_day(p_day date) returns void ${asOwner} set enable_nestloop = off as $$
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
    ), sealed as (
      insert into anchors (day, form, anchored_at, roster, streams, hash)
      select p_day, 2, (select at from moment), last_roster_change(), count(*), sha256(coalesce((select hash from last), decode(repeat('00', 32), 'hex')) || convert_to(
        p_day::text || ' ' || (select text from moment) || E'\\n' || coalesce((select lines from corrected), '')
        || coalesce('roster ' || last_roster_change() || E'\\n', '')
        || coalesce(string_agg(s.stream || ' ' || s.version || ' ' || encode(s.hash, 'hex') || E'\\n', '' order by s.stream collate "C"), ''), 'UTF8'))
      from streams s
      having p_day < (select today from moment)
        and not exists (select 1 from anchors where day = p_day or (day > p_day and day < (select today from moment)))
      returning day
    ), before as materialized (
      select distinct on (h.stream) h.stream, h.version, h.hash from anchor_heads h join anchors a using (day) order by h.stream, a.nth desc
    )
    insert into anchor_heads (day, stream, version, hash)
    select sealed.day, s.stream, s.version, s.hash
    from sealed cross join streams s left join before using (stream)
    where (before.version, before.hash) is distinct from (s.version, s.hash);
  end $$`

const statements = [
  `create table roster_changes (
    nth integer primary key,
    at timestamptz not null,
    by_role text not null,
    of_table text not null,
    before jsonb,
    after jsonb,
    hash bytea not null
  )`,
  `create function note_roster_change(p_table text, p_before jsonb, p_after jsonb) returns void ${asOwner} as $$
  begin
    perform pg_advisory_xact_lock(7305443);
    insert into roster_changes (nth, at, by_role, of_table, before, after, hash)
    select nth, at, by_role, of_table, before, after, sha256(last_hash || convert_to(${hashedText}, 'UTF8'))
    from (select coalesce(max(nth), 0) + 1 as nth, clock_timestamp() as at, session_user::text as by_role, p_table as of_table,
      p_before as before, p_after as after,
      coalesce((select hash from roster_changes order by nth desc limit 1), decode(repeat('00', 32), 'hex')) as last_hash
      from roster_changes) change;
  end $$`,
  `create function keep_roster_change() returns trigger ${asOwner} as $$
  begin
    perform note_roster_change(tg_table_name, case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end);
    return null;
  end $$`,
  // What stands there already, as found.
  ...rosters.map(
    (table) => `select note_roster_change('${table}', null, to_jsonb(t)) from ${table} t order by to_jsonb(t)::text`,
  ),
  ...rosters.flatMap((table) => [
    `create trigger ${table}_kept after insert or update or delete on ${table} for each row execute function keep_roster_change()`,
    `alter table ${table} enable always trigger ${table}_kept`,
    `create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change()`,
    `alter table ${table} enable always trigger ${table}_no_truncate`,
  ]),
  `create trigger roster_changes_append_only before update or delete on roster_changes for each row execute function refuse_change()`,
  `alter table roster_changes enable always trigger roster_changes_append_only`,
  `create trigger roster_changes_no_truncate before truncate on roster_changes for each statement execute function refuse_change()`,
  `alter table roster_changes enable always trigger roster_changes_no_truncate`,
  // The last change before the seal: its number and its hash, as they stand in what is sealed.
  `alter table anchors add column roster text`,
  `create function last_roster_change() returns text language sql stable set search_path = pg_catalog, public, pg_temp as $$
    select nth || ' ' || encode(hash, 'hex') from roster_changes order by nth desc limit 1
  $$`,

  sealDay,

  `create table night_checks (
    day date primary key,
    finished_at timestamptz not null default clock_timestamp(),
    after text not null,
    streams integer not null,
    events bigint not null,
    broken integer not null,
    flaws jsonb not null
  )`,
]
