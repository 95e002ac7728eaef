import { sql, type Kysely } from 'kysely'

/**
 * The record: people and posts, the events with their heads and commands, the read models, letters and drafts.
 * The database itself refuses to change or remove an event, an anchor or a command, whoever asks.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table people (
    id uuid primary key,
    name text not null,
    kana text not null,
    mail text not null unique,
    language text not null default 'ja' check (language in ('ja', 'en'))
  )`,
  `create table post_assignments (
    person uuid not null references people,
    post text not null,
    from_day date not null,
    to_day date,
    primary key (person, post, from_day),
    check (to_day is null or to_day >= from_day)
  )`,
  `create index post_assignments_by_post on post_assignments (post, from_day)`,

  `create table streams (
    stream text primary key,
    procedure text not null,
    version integer not null,
    state jsonb not null,
    hash bytea not null,
    last_at timestamptz not null,
    closed boolean not null,
    offset_ms bigint not null default 0,
    seen_version integer not null default 0,
    poked_at timestamptz,
    pokes integer not null default 0
  ) with (fillfactor = 80)`,
  `create index streams_unseen on streams (poked_at nulls first) where seen_version < version`,

  `create table events (
    stream text not null,
    version integer not null,
    id uuid not null unique,
    type text not null,
    schema_version smallint not null,
    data jsonb not null,
    meta jsonb not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null default clock_timestamp(),
    hash bytea not null,
    primary key (stream, version)
  )`,

  `create table commands (
    origin text not null,
    id text not null,
    fingerprint bytea not null,
    stream text not null,
    version integer not null,
    primary key (origin, id)
  )`,

  `create table anchors (
    day date primary key,
    streams integer not null,
    hash bytea not null,
    anchored_at timestamptz not null default clock_timestamp()
  )`,

  `create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception 'the record is append-only: % on % is refused', tg_op, tg_table_name using errcode = 'restrict_violation';
  end $$`,
  ...['events', 'anchors', 'commands'].flatMap((table) => [
    `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change()`,
    `create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change()`,
  ]),

  `create table cases (
    stream text primary key,
    procedure text not null,
    fiscal_year integer,
    series text,
    serial integer,
    title text not null,
    vendor text not null,
    search text not null,
    office text not null,
    stage text not null,
    round integer not null,
    submitted boolean not null,
    started_by uuid not null,
    started_at timestamptz not null,
    changed_at timestamptz not null,
    starts_on date,
    ends_on date,
    ending text,
    holders text[] not null,
    waiting_for text,
    waiting_since timestamptz,
    due timestamptz,
    unique (procedure, series, fiscal_year, serial)
  )`,
  `create index cases_by_change on cases (changed_at desc, stream desc)`,
  `create index cases_by_office on cases (office, changed_at desc, stream desc)`,
  `create index cases_by_stage on cases (stage, changed_at desc, stream desc)`,
  `create index cases_by_starter on cases (started_by, changed_at desc, stream desc)`,
  `create index cases_by_due on cases (due, stream) where due is not null`,

  `create table tasks (
    stream text not null,
    task text not null,
    kind text not null,
    posts text[] not null,
    article text not null,
    about text,
    answers text[] not null,
    opened_at timestamptz not null,
    due timestamptz not null,
    reminded integer not null default 0,
    escalated_to text,
    closed_at timestamptz,
    closed_how text,
    closed_with text,
    closed_by uuid,
    closed_by_name text,
    closed_by_post text,
    primary key (stream, task)
  )`,
  `create index tasks_by_closer on tasks (closed_by, closed_at desc, stream desc) where closed_by is not null`,

  `create table inbox (
    post text not null,
    nature text not null,
    due timestamptz not null,
    stream text not null,
    task text not null,
    primary key (stream, task, post)
  )`,
  `create index inbox_by_due on inbox (post, nature, due, stream, task)`,

  `create table drafts (
    id uuid primary key,
    person uuid not null references people,
    content jsonb not null,
    revision integer not null default 1,
    saved_at timestamptz not null default clock_timestamp()
  )`,
  `create index drafts_by_person on drafts (person, saved_at desc)`,

  `create table letters (
    id uuid primary key default gen_random_uuid(),
    stream text not null,
    version integer not null,
    ordinal integer not null,
    person uuid not null,
    post text not null,
    kind text not null,
    task text,
    written_at timestamptz not null default clock_timestamp(),
    status text not null default 'due' check (status in ('due', 'sent', 'dropped', 'failed')),
    next_at timestamptz not null default clock_timestamp(),
    attempts integer not null default 0,
    sent_at timestamptz,
    note text,
    unique (stream, version, ordinal, person)
  )`,
  `create index letters_due on letters (next_at) where status = 'due'`,

  `create table task_links (
    token_hash bytea primary key,
    letter uuid not null,
    stream text not null,
    task text not null,
    person uuid not null,
    made_at timestamptz not null default clock_timestamp()
  )`,
]
