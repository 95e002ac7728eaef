import { sql, type Kysely } from 'kysely'

/**
 * The functions through which the application writes the record, as its owner: the application's role has no other way
 * to events, heads, lists, tasks, inboxes, registers and new letters. What they can't see is whether the law would have
 * it so; what they can see, they check: whoever acts holds the post on that day, versions follow each other, time
 * doesn't go back. A later release that writes otherwise makes functions of other names, so that both can work side by
 * side.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/** The city's own stream, whose version is the rule book's. */
const cityId = 'city/00000000-0000-4000-8000-000000000001'

/** Nobody can slip a table or function of their own under a name that is used here. */
const asOwner = 'language plpgsql security definer set search_path = pg_catalog, public, pg_temp'

/** The element of an array that belongs to the task whose row this is, as its name stands in the other. */
const ofTask = (array: string, tasks: string): string => `${array}[array_position(${tasks}, task)]`
/** A list that the planner can't see into (docs/performance.md). */
const among = (tasks: string): string => `any((select ${tasks})::text[])`
const each = (list: string): string => `generate_series(1, (select cardinality(${list}))) n`

const inForce = (day: string): string => `a.from_day <= ${day} and (a.to_day is null or a.to_day >= ${day})`

/**
 * The actor holds the post under which they act, or it is the practice; the cause still stands as it was seen, and so
 * does the rule book by which it was decided.
 */
const borneOut = `
      (p_person is null or exists (select 1 from post_assignments a where a.person = p_person and a.post = p_post and ${inForce('v_day')}))
      and (p_cause is null or exists (select 1 from streams c where c.stream = p_cause and c.version = p_cause_version))
      and coalesce((select city.version from streams city where city.stream = '${cityId}'), 0) = p_rule_book`

const caseColumns = `fiscal_year, series, serial, title, vendor, search, office, stage, round, submitted,
      started_by, started_at, changed_at, starts_on, ends_on, ending, holders, waiting_for, waiting_since, due`

const registerColumns = [
  'fiscal_year',
  'series',
  'serial',
  'title',
  'search',
  'offices',
  'readers',
  'for_council',
  'stage',
  'ending',
  'starts_on',
  'ends_on',
  'opened_at',
  'holders',
  'waiting_for',
  'due',
  'cells',
]

const appendAct = `create function append_act(
    p_stream text, p_expected integer, p_rule_book integer, p_state json, p_form smallint, p_at timestamptz, p_recorded_at timestamptz, p_closed boolean,
    p_cause text, p_cause_version integer,
    p_origin text, p_command text, p_command_type text, p_fingerprint bytea, p_person uuid, p_person_name text, p_post text,
    p_schema_version smallint, p_event_ids uuid[], p_event_types text[], p_event_data jsonb, p_event_meta jsonb, p_event_hashes bytea[],
    p_fiscal_year integer, p_series text, p_serial integer, p_title text, p_vendor text, p_search text, p_office text, p_stage text,
    p_round integer, p_submitted boolean, p_started_by uuid, p_started_at timestamptz, p_starts_on date, p_ends_on date, p_ending text,
    p_holders text[], p_waiting_for text, p_waiting_since timestamptz, p_due timestamptz,
    p_opened text[], p_opened_kinds text[], p_opened_posts text[], p_opened_articles text[], p_opened_about text[],
    p_opened_answers text[], p_opened_ats timestamptz[], p_opened_dues timestamptz[],
    p_closed_tasks text[], p_closed_how text[], p_reminded_tasks text[], p_reminded integer[], p_escalated_tasks text[], p_escalated_to text[],
    p_put_tasks text[], p_put_posts text[], p_put_natures text[], p_put_dues timestamptz[],
    p_letter_versions integer[], p_letter_ordinals integer[], p_letter_posts text[], p_letter_kinds text[], p_letter_tasks text[],
    p_fallback text, p_registers jsonb, p_trace text
  ) returns void ${asOwner} as $$
  declare
    v_events integer := cardinality(p_event_ids);
    v_version integer := p_expected + v_events;
    v_hash bytea := p_event_hashes[v_events];
    v_procedure text := split_part(p_stream, '/', 1);
    v_day date := (p_at at time zone 'Asia/Tokyo')::date;
  begin
    if v_events = 0 or exists (
      select 1 from jsonb_array_elements(p_event_meta) meta
      where meta -> 'actor' ->> 'person' is distinct from p_person::text or meta -> 'actor' ->> 'post' is distinct from p_post
    ) then
      raise exception 'an act without events, or whose events say that another has acted' using errcode = 'check_violation';
    end if;

    -- The guard: a lost race has written nothing yet, and ends here.
    if p_expected = 0 then
      insert into streams (stream, procedure, version, state, form, hash, last_at, closed)
      select p_stream, v_procedure, v_version, p_state, p_form, v_hash, p_at, p_closed where ${borneOut};
    else
      update streams set version = v_version, state = p_state, form = p_form, hash = v_hash, last_at = p_at, closed = p_closed
      where stream = p_stream and version = p_expected and last_at <= p_at and ${borneOut};
    end if;
    if not found then
      if exists (select 1 from streams s where s.stream = p_stream and s.version = p_expected and s.last_at > p_at) then
        raise exception 'an act before the last event' using errcode = 'check_violation';
      end if;
      raise exception 'another act came first' using errcode = 'serialization_failure';
    end if;

    insert into commands (origin, id, fingerprint, stream, version) values (p_origin, p_command, p_fingerprint, p_stream, v_version);
    insert into events (stream, version, id, type, schema_version, data, meta, occurred_at, recorded_at, hash)
    select p_stream, p_expected + n, p_event_ids[n], p_event_types[n], p_schema_version, p_event_data -> (n - 1), p_event_meta -> (n - 1),
      p_at, p_recorded_at, p_event_hashes[n]
    from ${each('p_event_ids')};

    if p_expected = 0 then
      insert into cases (stream, procedure, ${caseColumns})
      values (p_stream, v_procedure, p_fiscal_year, p_series, p_serial, p_title, p_vendor, p_search, p_office, p_stage, p_round, p_submitted,
        p_started_by, p_started_at, p_at, p_starts_on, p_ends_on, p_ending, p_holders, p_waiting_for, p_waiting_since, p_due);
    else
      update cases set fiscal_year = p_fiscal_year, series = p_series, serial = p_serial, title = p_title, vendor = p_vendor,
        search = coalesce(p_search, search), office = p_office, stage = p_stage, round = p_round, submitted = p_submitted, changed_at = p_at,
        starts_on = p_starts_on, ends_on = p_ends_on, ending = p_ending, holders = p_holders, waiting_for = p_waiting_for,
        waiting_since = p_waiting_since, due = p_due
      where stream = p_stream;
    end if;

    if cardinality(p_opened) > 0 then
      insert into tasks (stream, task, kind, posts, article, about, answers, opened_at, due)
      select p_stream, p_opened[n], p_opened_kinds[n], p_opened_posts[n]::text[], p_opened_articles[n], p_opened_about[n],
        p_opened_answers[n]::text[], p_opened_ats[n], p_opened_dues[n]
      from ${each('p_opened')};
    end if;
    if cardinality(p_closed_tasks) > 0 then
      update tasks set closed_how = ${ofTask('p_closed_how', 'p_closed_tasks')}, closed_at = p_at, closed_with = p_command_type,
        closed_by = p_person, closed_by_name = p_person_name, closed_by_post = p_post
      where stream = p_stream and task = ${among('p_closed_tasks')};
      delete from inbox where stream = p_stream and task = ${among('p_closed_tasks')};
    end if;
    if cardinality(p_reminded_tasks) + cardinality(p_escalated_tasks) > 0 then
      update tasks set reminded = coalesce(${ofTask('p_reminded', 'p_reminded_tasks')}, reminded),
        escalated_to = coalesce(${ofTask('p_escalated_to', 'p_escalated_tasks')}, escalated_to)
      where stream = p_stream and task = ${among('p_reminded_tasks || p_escalated_tasks')};
    end if;
    if cardinality(p_put_tasks) > 0 then
      -- What is escalated may lie before the post already.
      insert into inbox (post, nature, due, stream, task)
      select p_put_posts[n], p_put_natures[n], p_put_dues[n], p_stream, p_put_tasks[n] from ${each('p_put_tasks')}
      on conflict (stream, task, post) do nothing;
    end if;

    -- A letter's id is made from its cause: should a restore have the practice act once more, the letter has the
    -- Message-ID that it had the first time (docs/backup.md). People's acts have other ids each time.
    -- To all who hold the post on the day of the act; where nobody does, to the holders of the secretariat's. A person
    -- who is asked under two posts gets one letter.
    if cardinality(p_letter_posts) > 0 then
      with held as materialized (
        select a.person, a.post from post_assignments a where a.post = ${among('p_letter_posts || p_fallback')} and ${inForce('v_day')}
      )
      insert into letters (id, stream, version, ordinal, person, post, kind, task)
      select distinct on (l.version, l.ordinal, h.person)
        encode(substr(sha256(convert_to(concat_ws(' ', p_event_ids[l.version - p_expected], l.ordinal, h.person), 'UTF8')), 1, 16), 'hex')::uuid, p_stream, l.version, l.ordinal, h.person, l.post, l.kind, l.task
      from (select p_letter_versions[n] as version, p_letter_ordinals[n] as ordinal, p_letter_posts[n] as post, p_letter_kinds[n] as kind,
        p_letter_tasks[n] as task from ${each('p_letter_posts')}) l
      join held h on h.post = l.post or (h.post = p_fallback and l.post <> all(array(select held.post from held)));
    end if;

    if p_registers is not null then
      delete from register_rows where stream = p_stream and (register, item) in (
        select r.register, r.item from jsonb_populate_recordset(null::register_rows, p_registers -> 'gone') r);
      insert into register_rows (procedure, stream, register, item, ${registerColumns.join(', ')})
      select v_procedure, p_stream, r.register, r.item, ${registerColumns.map((column) => `r.${column}`).join(', ')}
      from jsonb_populate_recordset(null::register_rows, p_registers -> 'written') r
      on conflict (stream, register, item) do update set ${registerColumns.map((column) => `${column} = excluded.${column}`).join(', ')};
    end if;

    if p_trace is not null then
      insert into act_traces (stream, from_version, version, trace) values (p_stream, p_expected + 1, v_version, p_trace);
    end if;
  end $$`

/**
 * Keeps the id of a person's command that needed no event; answers false where the id was taken. Never one of the
 * practice's: those come from their cause, and one that was taken would stop what waits.
 */
const rememberCommand = `create function remember_command(p_origin text, p_id text, p_fingerprint bytea, p_stream text, p_version integer)
  returns boolean ${asOwner} as $$
  begin
    insert into commands (origin, id, fingerprint, stream, version)
    select p_origin, p_id, p_fingerprint, p_stream, p_version where p_origin <> 'practice' on conflict do nothing;
    return found;
  end $$`

/**
 * Drops letters to persons who no longer hold the post, and writes one to each who does and hasn't had it; where nobody
 * does, to whoever holds the secretariat's.
 */
const passLettersOn = `create function pass_letters_on(p_letters uuid[], p_posts text[], p_days date[], p_secretariats text[])
  returns void ${asOwner} as $$
  begin
    with asked as (
      select * from unnest(p_letters, p_posts, p_days, p_secretariats) asked(letter, post, day, secretariat)
    ), held as (
      select asked.letter, a.person, a.post = asked.post as own from asked
      join post_assignments a on a.post in (asked.post, asked.secretariat) and ${inForce('asked.day')}
    ), holders as (
      select distinct letter, person from held
      where own or not exists (select 1 from held other where other.letter = held.letter and other.own)
    ), dropped as (
      update letters l set status = 'dropped',
        note = case when exists (select 1 from holders where holders.letter = l.id) then 'post-passed-on' else 'post-vacant' end
      from asked where l.id = asked.letter and l.post = asked.post and l.status = 'due'
      returning l.id, l.stream, l.version, l.ordinal, l.post, l.kind, l.task
    )
    insert into letters (stream, version, ordinal, person, post, kind, task)
    select d.stream, d.version, d.ordinal, h.person, d.post, d.kind, d.task from dropped d join holders h on h.letter = d.id
    on conflict (stream, version, ordinal, person) do nothing;
  end $$`

const statements = [appendAct, rememberCommand, passLettersOn]
