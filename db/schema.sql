-- What the migrations make, in the order of names. Written by launch/dump-schema.ts; never edited by hand.

-- Tables

create table account_links (
  token_hash bytea not null,
  person uuid not null,
  made_at timestamp with time zone not null default clock_timestamp(),
  ends_at timestamp with time zone not null,
  used_at timestamp with time zone,
  letter uuid,
  constraint account_links_pkey PRIMARY KEY (token_hash),
  constraint account_links_person_fkey FOREIGN KEY (person) REFERENCES people(id)
);

create table act_traces (
  stream text not null,
  from_version integer not null,
  version integer not null,
  trace text not null,
  at timestamp with time zone not null default clock_timestamp(),
  constraint act_traces_pkey PRIMARY KEY (stream, version),
  constraint act_traces_trace_check CHECK ((length(trace) = 55))
);

create table anchor_corrections (
  day date not null,
  person text not null,
  reason text not null,
  corrected_at timestamp with time zone not null,
  after_nth integer not null,
  hash bytea not null,
  constraint anchor_corrections_pkey PRIMARY KEY (day),
  constraint anchor_corrections_day_fkey FOREIGN KEY (day) REFERENCES anchors(day),
  constraint anchor_corrections_person_check CHECK ((person <> ''::text)),
  constraint anchor_corrections_reason_check CHECK ((reason <> ''::text))
);

create table anchor_heads (
  day date not null,
  stream text not null,
  version integer not null,
  hash bytea not null,
  constraint anchor_heads_pkey PRIMARY KEY (day, stream),
  constraint anchor_heads_day_fkey FOREIGN KEY (day) REFERENCES anchors(day) DEFERRABLE INITIALLY DEFERRED
);

create table anchors (
  day date not null,
  streams integer not null,
  hash bytea not null,
  anchored_at timestamp with time zone not null default clock_timestamp(),
  nth integer not null,
  form smallint not null default 1,
  roster text,
  constraint anchors_pkey PRIMARY KEY (day),
  constraint anchors_nth_key UNIQUE (nth)
);

create table attachment_contents (
  sha256 bytea not null,
  size bigint not null,
  pieces integer not null,
  stored_at timestamp with time zone not null default clock_timestamp(),
  constraint attachment_contents_pkey PRIMARY KEY (sha256),
  constraint attachment_contents_pieces_check CHECK ((pieces > 0)),
  constraint attachment_contents_sha256_check CHECK ((octet_length(sha256) = 32)),
  constraint attachment_contents_size_check CHECK ((size > 0))
);

create table attachment_pieces (
  sha256 bytea not null,
  nth integer not null,
  content bytea not null,
  constraint attachment_pieces_pkey PRIMARY KEY (sha256, nth),
  constraint attachment_pieces_sha256_fkey FOREIGN KEY (sha256) REFERENCES attachment_contents(sha256),
  constraint attachment_pieces_nth_check CHECK ((nth > 0))
);

create table auth_accounts (
  id uuid not null,
  account_id text not null,
  provider_id text not null,
  user_id uuid not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  password text,
  created_at timestamp with time zone not null default clock_timestamp(),
  updated_at timestamp with time zone not null default clock_timestamp(),
  constraint auth_accounts_pkey PRIMARY KEY (id),
  constraint auth_accounts_provider_id_account_id_key UNIQUE (provider_id, account_id),
  constraint auth_accounts_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth_users(id) ON DELETE CASCADE
);

create table auth_sessions (
  id uuid not null,
  token text not null,
  user_id uuid not null,
  expires_at timestamp with time zone not null,
  ip_address text,
  user_agent text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint auth_sessions_pkey PRIMARY KEY (id),
  constraint auth_sessions_token_key UNIQUE (token),
  constraint auth_sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth_users(id) ON DELETE CASCADE
);

create table auth_users (
  id uuid not null,
  name text not null,
  email text not null,
  email_verified boolean not null default true,
  image text,
  created_at timestamp with time zone not null default clock_timestamp(),
  updated_at timestamp with time zone not null default clock_timestamp(),
  constraint auth_users_pkey PRIMARY KEY (id),
  constraint auth_users_email_key UNIQUE (email),
  constraint auth_users_id_fkey FOREIGN KEY (id) REFERENCES people(id)
);

create table auth_verifications (
  id uuid not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint auth_verifications_pkey PRIMARY KEY (id)
);

create table calendar_feeds (
  person uuid not null,
  token_hash bytea not null,
  made_at timestamp with time zone not null default clock_timestamp(),
  constraint calendar_feeds_pkey PRIMARY KEY (person),
  constraint calendar_feeds_token_hash_key UNIQUE (token_hash),
  constraint calendar_feeds_person_fkey FOREIGN KEY (person) REFERENCES people(id)
);

create table case_search (
  stream text not null,
  grams text[] not null,
  constraint case_search_pkey PRIMARY KEY (stream)
);

create table case_texts (
  stream text not null,
  version integer not null,
  said text[] not null,
  search text not null,
  grams text[] not null,
  constraint case_texts_pkey PRIMARY KEY (stream)
);

create table case_texts_due (
  nth bigint not null,
  stream text not null,
  constraint case_texts_due_pkey PRIMARY KEY (nth)
);

create table cases (
  stream text not null,
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
  started_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  starts_on date,
  ends_on date,
  ending text,
  holders text[] not null,
  waiting_for text,
  waiting_since timestamp with time zone,
  due timestamp with time zone,
  constraint cases_pkey PRIMARY KEY (stream),
  constraint cases_procedure_series_fiscal_year_serial_key UNIQUE (procedure, series, fiscal_year, serial)
) with (autovacuum_vacuum_scale_factor=0.02, autovacuum_vacuum_threshold=500);

create table commands (
  origin text not null,
  id text not null,
  fingerprint bytea not null,
  stream text not null,
  version integer not null,
  constraint commands_pkey PRIMARY KEY (origin, id)
);

create table counted_tries (
  key bytea not null,
  until timestamp with time zone not null,
  count integer not null,
  constraint counted_tries_pkey PRIMARY KEY (key)
);

create table dependants (
  stream text not null,
  cause text not null,
  office text not null,
  since date not null,
  constraint dependants_pkey PRIMARY KEY (stream, cause, office)
);

create table drafts (
  id uuid not null,
  person uuid not null,
  content jsonb not null,
  revision integer not null default 1,
  saved_at timestamp with time zone not null default clock_timestamp(),
  saved_in text not null default ''::text,
  turn integer not null default 0,
  constraint drafts_pkey PRIMARY KEY (id),
  constraint drafts_person_fkey FOREIGN KEY (person) REFERENCES people(id)
);

create table entry_log_rows (
  stream text not null,
  batch text not null,
  nth integer not null,
  at timestamp with time zone not null,
  direction text not null,
  id_number text not null,
  name text not null,
  flag text not null,
  constraint entry_log_rows_pkey PRIMARY KEY (stream, batch, nth),
  constraint entry_log_rows_direction_check CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text]))),
  constraint entry_log_rows_nth_check CHECK ((nth > 0))
);

create table events (
  stream text not null,
  version integer not null,
  id uuid not null,
  type text not null,
  schema_version smallint not null,
  data jsonb not null,
  meta jsonb not null,
  occurred_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null default clock_timestamp(),
  hash bytea not null,
  constraint events_pkey PRIMARY KEY (stream, version)
);

create table inbox (
  post text not null,
  nature text not null,
  due timestamp with time zone not null,
  stream text not null,
  task text not null,
  constraint inbox_pkey PRIMARY KEY (stream, task, post)
);

create table known_places (
  account bytea not null,
  place bytea not null,
  seen_at timestamp with time zone not null default clock_timestamp(),
  constraint known_places_pkey PRIMARY KEY (account, place)
);

create table letter_hold (
  one boolean not null default true,
  since timestamp with time zone not null default clock_timestamp(),
  constraint letter_hold_pkey PRIMARY KEY (one),
  constraint letter_hold_one_check CHECK (one)
);

create table letters (
  id uuid not null default gen_random_uuid(),
  stream text not null,
  version integer not null,
  ordinal integer not null,
  person uuid not null,
  post text not null,
  kind text not null,
  task text,
  written_at timestamp with time zone not null default clock_timestamp(),
  status text not null default 'due'::text,
  next_at timestamp with time zone not null default clock_timestamp(),
  attempts integer not null default 0,
  sent_at timestamp with time zone,
  note text,
  constraint letters_pkey PRIMARY KEY (id),
  constraint letters_stream_version_ordinal_person_key UNIQUE (stream, version, ordinal, person),
  constraint letters_status_check CHECK ((status = ANY (ARRAY['due'::text, 'sent'::text, 'dropped'::text, 'failed'::text, 'held'::text])))
);

create table links_given_up (
  person uuid not null,
  at timestamp with time zone not null,
  constraint links_given_up_pkey PRIMARY KEY (person),
  constraint links_given_up_person_fkey FOREIGN KEY (person) REFERENCES people(id)
);

create table night_checks (
  day date not null,
  finished_at timestamp with time zone not null default clock_timestamp(),
  after text not null,
  streams integer not null,
  events bigint not null,
  broken integer not null,
  flaws jsonb not null,
  breaches jsonb,
  breaches_in_all integer,
  constraint night_checks_pkey PRIMARY KEY (day),
  constraint night_that_came CHECK ((day <= ((finished_at AT TIME ZONE 'Asia/Tokyo'::text))::date))
);

create table people (
  id uuid not null,
  name text not null,
  kana text not null,
  mail text not null,
  language text not null default 'ja'::text,
  renamed_from date,
  earlier_name text,
  earlier_kana text,
  last_day date,
  constraint people_pkey PRIMARY KEY (id),
  constraint people_language_check CHECK ((language = ANY (ARRAY['ja'::text, 'en'::text])))
);

create table post_assignments (
  person uuid not null,
  post text not null,
  from_day date not null,
  to_day date,
  constraint post_assignments_pkey PRIMARY KEY (person, post, from_day),
  constraint post_assignments_person_fkey FOREIGN KEY (person) REFERENCES people(id),
  constraint post_assignments_check CHECK (((to_day IS NULL) OR (to_day >= from_day)))
);

create table practice_mark (
  one boolean not null default true,
  mark uuid not null,
  mark_before uuid,
  turned_at timestamp with time zone not null default clock_timestamp(),
  compared_at timestamp with time zone,
  unwaited integer not null default 0,
  constraint practice_mark_pkey PRIMARY KEY (one),
  constraint practice_mark_one_check CHECK (one)
);

create table record_form (
  always boolean not null default true,
  form smallint not null,
  readable_from smallint not null,
  release text not null,
  since timestamp with time zone not null default clock_timestamp(),
  constraint record_form_pkey PRIMARY KEY (always),
  constraint record_form_always_check CHECK (always)
);

create table register_history (
  procedure text not null,
  register text not null,
  stream text not null,
  item text not null,
  fiscal_year integer,
  series text,
  serial integer,
  title text not null,
  search text not null,
  offices text[] not null,
  readers text[] not null,
  for_council boolean not null,
  stage text not null,
  ending text,
  starts_on date,
  ends_on date,
  opened_at timestamp with time zone not null,
  holders text[] not null,
  waiting_for text,
  due timestamp with time zone,
  cells jsonb not null,
  since timestamp with time zone not null,
  until timestamp with time zone not null,
  constraint register_history_pkey PRIMARY KEY (stream, register, item, since)
);

create table register_rows (
  procedure text not null,
  register text not null,
  stream text not null,
  item text not null,
  fiscal_year integer,
  series text,
  serial integer,
  title text not null,
  search text not null,
  offices text[] not null,
  readers text[] not null,
  for_council boolean not null,
  stage text not null,
  ending text,
  starts_on date,
  ends_on date,
  opened_at timestamp with time zone not null,
  holders text[] not null,
  waiting_for text,
  due timestamp with time zone,
  cells jsonb not null,
  since timestamp with time zone not null default clock_timestamp(),
  constraint register_rows_pkey PRIMARY KEY (stream, register, item)
);

create table roster_changes (
  nth integer not null,
  at timestamp with time zone not null,
  by_role text not null,
  of_table text not null,
  before jsonb,
  after jsonb,
  hash bytea not null,
  constraint roster_changes_pkey PRIMARY KEY (nth)
);

create table saved_views (
  person uuid not null,
  list text not null,
  name text not null,
  query text not null,
  shared_with text[] not null default '{}'::text[],
  saved_at timestamp with time zone not null default clock_timestamp(),
  constraint saved_views_pkey PRIMARY KEY (person, list, name),
  constraint saved_views_person_fkey FOREIGN KEY (person) REFERENCES people(id)
);

create table sign_in_failures (
  key bytea not null,
  since timestamp with time zone not null default clock_timestamp(),
  count integer not null default 1,
  constraint sign_in_failures_pkey PRIMARY KEY (key)
);

create table streams (
  stream text not null,
  procedure text not null,
  version integer not null,
  state json not null,
  hash bytea not null,
  last_at timestamp with time zone not null,
  closed boolean not null,
  offset_ms bigint not null default 0,
  seen_version integer not null default 0,
  poked_at timestamp with time zone,
  pokes integer not null default 0,
  form smallint not null default 0,
  constraint streams_pkey PRIMARY KEY (stream)
) with (fillfactor=80, toast_tuple_target=6000);

create table task_links (
  token_hash bytea not null,
  letter uuid not null,
  stream text not null,
  task text not null,
  person uuid not null,
  made_at timestamp with time zone not null default clock_timestamp(),
  constraint task_links_pkey PRIMARY KEY (token_hash)
);

create table tasks (
  stream text not null,
  task text not null,
  kind text not null,
  posts text[] not null,
  article text not null,
  about text,
  answers text[] not null,
  opened_at timestamp with time zone not null,
  due timestamp with time zone not null,
  reminded integer not null default 0,
  escalated_to text,
  closed_at timestamp with time zone,
  closed_how text,
  closed_with text,
  closed_by uuid,
  closed_by_name text,
  closed_by_post text,
  constraint tasks_pkey PRIMARY KEY (stream, task)
);

create table vetting_drafts (
  stream text not null,
  about text not null,
  person uuid not null,
  content jsonb not null,
  revision integer not null default 1,
  saved_at timestamp with time zone not null default clock_timestamp(),
  saved_in text not null default ''::text,
  turn integer not null default 0,
  constraint vetting_drafts_pkey PRIMARY KEY (stream, about)
);

-- Indexes

CREATE INDEX account_links_by_person ON public.account_links USING btree (person);
CREATE INDEX anchor_heads_by_stream ON public.anchor_heads USING btree (stream, day DESC);
CREATE INDEX auth_accounts_by_user ON public.auth_accounts USING btree (user_id);
CREATE INDEX auth_sessions_by_end ON public.auth_sessions USING btree (expires_at);
CREATE INDEX auth_sessions_by_user ON public.auth_sessions USING btree (user_id);
CREATE INDEX auth_verifications_by_identifier ON public.auth_verifications USING btree (identifier);
CREATE INDEX case_search_by_gram ON public.case_search USING gin (grams);
CREATE INDEX case_texts_by_gram ON public.case_texts USING gin (grams);
CREATE INDEX cases_asked ON public.cases USING btree (started_by, changed_at DESC, stream DESC) WHERE (stage <> 'closed'::text);
CREATE INDEX cases_by_change ON public.cases USING btree (changed_at DESC, stream DESC) INCLUDE (fiscal_year, due, ends_on, procedure, stage, office, submitted);
CREATE INDEX cases_by_due ON public.cases USING btree (COALESCE(due, 'infinity'::timestamp with time zone), stream) INCLUDE (due, fiscal_year, ends_on, procedure, stage, office, submitted);
CREATE INDEX cases_by_end ON public.cases USING btree (COALESCE(ends_on, 'infinity'::date), stream) INCLUDE (ends_on, due, fiscal_year, procedure, stage, office, submitted);
CREATE INDEX cases_by_number ON public.cases USING btree (COALESCE(fiscal_year, 0), COALESCE(serial, 0), stream) INCLUDE (fiscal_year, serial, due, ends_on, procedure, stage, office, submitted);
CREATE INDEX cases_by_office ON public.cases USING btree (office, stage, COALESCE(due, 'infinity'::timestamp with time zone), stream);
CREATE INDEX cases_by_stage ON public.cases USING btree (stage, COALESCE(due, 'infinity'::timestamp with time zone), stream);
CREATE INDEX cases_ending ON public.cases USING btree (procedure, ends_on, stream) WHERE (ends_on IS NOT NULL);
CREATE INDEX cases_held ON public.cases USING btree (office, COALESCE(due, 'infinity'::timestamp with time zone), stream) WHERE (stage <> 'closed'::text);
CREATE INDEX cases_of_council ON public.cases USING btree (starts_on DESC, stream) WHERE (procedure = 'council'::text);
CREATE INDEX counted_tries_by_end ON public.counted_tries USING btree (until);
CREATE INDEX dependants_by_cause ON public.dependants USING btree (cause, stream);
CREATE INDEX drafts_by_person ON public.drafts USING btree (person, saved_at DESC);
CREATE UNIQUE INDEX entry_log_rows_once ON public.entry_log_rows USING btree (stream, at, direction, id_number);
CREATE INDEX about_accounts ON public.events USING btree (((data ->> 'person'::text)), version) WHERE ((stream = 'city/00000000-0000-4000-8000-000000000001'::text) AND (type = ANY (ARRAY['PersonEntered'::text, 'PersonInvited'::text, 'AccountEnded'::text])));
CREATE INDEX events_attachments ON public.events USING btree (((data ->> 'sha256'::text))) WHERE (type = 'AttachmentAdded'::text);
CREATE INDEX events_by_naming_post ON public.events USING btree ((((data -> 'by'::text) ->> 'post'::text)), vendor_key(COALESCE((data ->> 'vendor'::text), (data ->> 'contractor'::text), ((data -> 'request'::text) ->> 'vendor'::text))), occurred_at) WHERE (type = ANY (ARRAY['OutsourcingStarted'::text, 'RequestAmended'::text, 'VendorVetted'::text, 'ContractRegistered'::text]));
CREATE INDEX events_by_number_and_name ON public.events USING btree (((data ->> 'corporateNumber'::text)), ((data ->> 'vendor'::text))) WHERE ((type = 'VendorVetted'::text) AND ((data ->> 'corporateNumber'::text) <> ''::text));
CREATE INDEX events_by_time ON public.events USING brin (occurred_at);
CREATE INDEX events_by_vendor ON public.events USING btree (vendor_key(COALESCE((data ->> 'vendor'::text), (data ->> 'contractor'::text), ((data -> 'request'::text) ->> 'vendor'::text))), occurred_at) WHERE (type = ANY (ARRAY['OutsourcingStarted'::text, 'RequestAmended'::text, 'VendorVetted'::text, 'ContractRegistered'::text]));
CREATE INDEX events_own_work ON public.events USING btree (stream) WHERE (data ? 'ownWork'::text);
CREATE INDEX events_renewals ON public.events USING btree (((data ->> 'renewalOf'::text))) WHERE ((type = 'OutsourcingStarted'::text) AND (data ? 'renewalOf'::text));
CREATE INDEX inbox_by_due ON public.inbox USING btree (post, nature, due, stream, task);
CREATE INDEX letters_due ON public.letters USING btree (next_at) WHERE (status = 'due'::text);
CREATE INDEX letters_failed ON public.letters USING btree (written_at) WHERE (status = 'failed'::text);
CREATE INDEX letters_held ON public.letters USING btree (written_at) WHERE (status = 'held'::text);
CREATE INDEX letters_of_accounts ON public.letters USING btree (person, written_at) WHERE (kind = ANY (ARRAY['account-invited'::text, 'account-forgotten'::text, 'password-set'::text, 'mail-test'::text]));
CREATE INDEX post_assignments_by_post ON public.post_assignments USING btree (post, from_day);
CREATE INDEX register_history_by_cell ON public.register_history USING gin (narrowing(cells) jsonb_path_ops);
CREATE INDEX register_history_by_due ON public.register_history USING btree (procedure, register, COALESCE(due, 'infinity'::timestamp with time zone), stream, item, since, until);
CREATE INDEX register_history_by_gram ON public.register_history USING gin (search_grams(search));
CREATE INDEX register_history_by_number ON public.register_history USING btree (procedure, register, COALESCE(fiscal_year, 0), COALESCE(serial, 0), stream, item, since, until);
CREATE INDEX register_history_by_opening ON public.register_history USING btree (procedure, register, opened_at, stream, item, since, until);
CREATE INDEX register_history_by_stage ON public.register_history USING btree (procedure, register, stage, opened_at, stream, item, since, until);
CREATE INDEX register_history_by_start ON public.register_history USING btree (procedure, register, COALESCE(starts_on, 'infinity'::date), stream, item, since, until);
CREATE INDEX register_history_by_year ON public.register_history USING btree (procedure, register, COALESCE(fiscal_year, 0), opened_at, stream, item, since, until);
CREATE INDEX register_rows_by_cell ON public.register_rows USING gin (narrowing(cells) jsonb_path_ops);
CREATE UNIQUE INDEX register_rows_by_claim ON public.register_rows USING btree (((cells ->> 'claim'::text))) WHERE (cells ? 'claim'::text);
CREATE INDEX register_rows_by_due ON public.register_rows USING btree (procedure, register, COALESCE(due, 'infinity'::timestamp with time zone), stream, item);
CREATE INDEX register_rows_by_end ON public.register_rows USING btree (procedure, register, ends_on, stream, item) WHERE (ends_on IS NOT NULL);
CREATE INDEX register_rows_by_gram ON public.register_rows USING gin (search_grams(search));
CREATE INDEX register_rows_by_number ON public.register_rows USING btree (procedure, register, COALESCE(fiscal_year, 0), COALESCE(serial, 0), stream, item);
CREATE INDEX register_rows_by_opening ON public.register_rows USING btree (procedure, register, opened_at, stream, item);
CREATE INDEX register_rows_by_reader ON public.register_rows USING gin (offices, readers);
CREATE INDEX register_rows_by_stage ON public.register_rows USING btree (procedure, register, stage, opened_at, stream, item);
CREATE INDEX register_rows_by_start ON public.register_rows USING btree (procedure, register, COALESCE(starts_on, 'infinity'::date), stream, item, since);
CREATE INDEX register_rows_by_year ON public.register_rows USING btree (procedure, register, COALESCE(fiscal_year, 0), opened_at, stream, item);
CREATE INDEX saved_views_shared ON public.saved_views USING gin (shared_with) WHERE (shared_with <> '{}'::text[]);
CREATE INDEX streams_by_form ON public.streams USING btree (form);
CREATE INDEX streams_unseen ON public.streams USING btree (poked_at NULLS FIRST) WHERE (seen_version < version);
CREATE INDEX tasks_by_closer ON public.tasks USING btree (closed_by, closed_at DESC, stream DESC) WHERE (closed_by IS NOT NULL);
CREATE INDEX tasks_open ON public.tasks USING btree (kind, due) WHERE (closed_at IS NULL);

-- Functions

CREATE OR REPLACE FUNCTION public.another_came_first()
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
  begin
    raise exception 'another act came first' using errcode = 'serialization_failure';
  end $function$;

CREATE OR REPLACE FUNCTION public.append_act(p_stream text, p_expected integer, p_rule_book integer, p_state json, p_form smallint, p_at timestamp with time zone, p_recorded_at timestamp with time zone, p_closed boolean, p_cause text, p_cause_version integer, p_origin text, p_command text, p_command_type text, p_fingerprint bytea, p_person uuid, p_person_name text, p_post text, p_schema_version smallint, p_event_ids uuid[], p_event_types text[], p_event_data jsonb, p_event_meta jsonb, p_event_hashes bytea[], p_fiscal_year integer, p_series text, p_serial integer, p_title text, p_vendor text, p_search text, p_office text, p_stage text, p_round integer, p_submitted boolean, p_started_by uuid, p_started_at timestamp with time zone, p_starts_on date, p_ends_on date, p_ending text, p_holders text[], p_waiting_for text, p_waiting_since timestamp with time zone, p_due timestamp with time zone, p_opened text[], p_opened_kinds text[], p_opened_posts text[], p_opened_articles text[], p_opened_about text[], p_opened_answers text[], p_opened_ats timestamp with time zone[], p_opened_dues timestamp with time zone[], p_closed_tasks text[], p_closed_how text[], p_reminded_tasks text[], p_reminded integer[], p_escalated_tasks text[], p_escalated_to text[], p_put_tasks text[], p_put_posts text[], p_put_natures text[], p_put_dues timestamp with time zone[], p_letter_versions integer[], p_letter_ordinals integer[], p_letter_posts text[], p_letter_kinds text[], p_letter_tasks text[], p_fallback text, p_registers jsonb, p_trace text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
      select p_stream, v_procedure, v_version, p_state, p_form, v_hash, p_at, p_closed where 
      (p_person is null or exists (select 1 from post_assignments a where a.person = p_person and a.post = p_post and a.from_day <= v_day and (a.to_day is null or a.to_day >= v_day)))
      and (p_cause is null or exists (select 1 from streams c where c.stream = p_cause and c.version = p_cause_version))
      and coalesce((select city.version from streams city where city.stream = 'city/00000000-0000-4000-8000-000000000001'), 0) = p_rule_book;
    else
      update streams set version = v_version, state = p_state, form = p_form, hash = v_hash, last_at = p_at, closed = p_closed
      where stream = p_stream and version = p_expected and last_at <= p_at and 
      (p_person is null or exists (select 1 from post_assignments a where a.person = p_person and a.post = p_post and a.from_day <= v_day and (a.to_day is null or a.to_day >= v_day)))
      and (p_cause is null or exists (select 1 from streams c where c.stream = p_cause and c.version = p_cause_version))
      and coalesce((select city.version from streams city where city.stream = 'city/00000000-0000-4000-8000-000000000001'), 0) = p_rule_book;
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
    from generate_series(1, (select cardinality(p_event_ids))) n;

    if p_expected = 0 then
      insert into cases (stream, procedure, fiscal_year, series, serial, title, vendor, search, office, stage, round, submitted,
      started_by, started_at, changed_at, starts_on, ends_on, ending, holders, waiting_for, waiting_since, due)
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
      from generate_series(1, (select cardinality(p_opened))) n;
    end if;
    if cardinality(p_closed_tasks) > 0 then
      update tasks set closed_how = p_closed_how[array_position(p_closed_tasks, task)], closed_at = p_at, closed_with = p_command_type,
        closed_by = p_person, closed_by_name = p_person_name, closed_by_post = p_post
      where stream = p_stream and task = any((select p_closed_tasks)::text[]);
      delete from inbox where stream = p_stream and task = any((select p_closed_tasks)::text[]);
    end if;
    if cardinality(p_reminded_tasks) + cardinality(p_escalated_tasks) > 0 then
      update tasks set reminded = coalesce(p_reminded[array_position(p_reminded_tasks, task)], reminded),
        escalated_to = coalesce(p_escalated_to[array_position(p_escalated_tasks, task)], escalated_to)
      where stream = p_stream and task = any((select p_reminded_tasks || p_escalated_tasks)::text[]);
    end if;
    if cardinality(p_put_tasks) > 0 then
      -- What is escalated may lie before the post already.
      insert into inbox (post, nature, due, stream, task)
      select p_put_posts[n], p_put_natures[n], p_put_dues[n], p_stream, p_put_tasks[n] from generate_series(1, (select cardinality(p_put_tasks))) n
      on conflict (stream, task, post) do nothing;
    end if;

    -- A letter's id is made from its cause: should a restore have the practice act once more, the letter has the
    -- Message-ID that it had the first time (docs/backup.md). People's acts have other ids each time.
    -- To all who hold the post on the day of the act; where nobody does, to the holders of the secretariat's. A person
    -- who is asked under two posts gets one letter.
    if cardinality(p_letter_posts) > 0 then
      with held as materialized (
        select a.person, a.post from post_assignments a where a.post = any((select p_letter_posts || p_fallback)::text[]) and a.from_day <= v_day and (a.to_day is null or a.to_day >= v_day)
      )
      insert into letters (id, stream, version, ordinal, person, post, kind, task)
      select distinct on (l.version, l.ordinal, h.person)
        encode(substr(sha256(convert_to(concat_ws(' ', p_event_ids[l.version - p_expected], l.ordinal, h.person), 'UTF8')), 1, 16), 'hex')::uuid, p_stream, l.version, l.ordinal, h.person, l.post, l.kind, l.task
      from (select p_letter_versions[n] as version, p_letter_ordinals[n] as ordinal, p_letter_posts[n] as post, p_letter_kinds[n] as kind,
        p_letter_tasks[n] as task from generate_series(1, (select cardinality(p_letter_posts))) n) l
      join held h on h.post = l.post or (h.post = p_fallback and l.post <> all(array(select held.post from held)));
    end if;

    if p_registers is not null then
      insert into register_history select r.*, p_at from register_rows r
      where r.stream = p_stream and r.since < p_at and (r.register, r.item) in (
        select c.register, c.item from jsonb_populate_recordset(null::register_rows, (p_registers -> 'gone') || (p_registers -> 'written')) c);
      delete from register_rows where stream = p_stream and (register, item) in (
        select r.register, r.item from jsonb_populate_recordset(null::register_rows, p_registers -> 'gone') r);
      insert into register_rows (procedure, stream, register, item, fiscal_year, series, serial, title, search, offices, readers, for_council, stage, ending, starts_on, ends_on, opened_at, holders, waiting_for, due, cells, since)
      select v_procedure, p_stream, r.register, r.item, r.fiscal_year, r.series, r.serial, r.title, r.search, r.offices, r.readers, r.for_council, r.stage, r.ending, r.starts_on, r.ends_on, r.opened_at, r.holders, r.waiting_for, r.due, r.cells, p_at
      from jsonb_populate_recordset(null::register_rows, p_registers -> 'written') r
      on conflict (stream, register, item) do update set fiscal_year = excluded.fiscal_year, series = excluded.series, serial = excluded.serial, title = excluded.title, search = excluded.search, offices = excluded.offices, readers = excluded.readers, for_council = excluded.for_council, stage = excluded.stage, ending = excluded.ending, starts_on = excluded.starts_on, ends_on = excluded.ends_on, opened_at = excluded.opened_at, holders = excluded.holders, waiting_for = excluded.waiting_for, due = excluded.due, cells = excluded.cells, since = excluded.since;
    end if;

    if p_registers ? 'hanging' then
      delete from dependants where stream = p_stream;
      insert into dependants (stream, cause, office, since)
      select p_stream, r.cause, r.office, r.since from jsonb_populate_recordset(null::dependants, p_registers -> 'hanging') r;
    end if;

    if p_trace is not null then
      insert into act_traces (stream, from_version, version, trace) values (p_stream, p_expected + 1, v_version, p_trace);
    end if;
  end $function$;

CREATE OR REPLACE FUNCTION public.ask_account_letter(p_mail text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  begin
    insert into letters (stream, version, ordinal, person, post, kind)
    select 'city/00000000-0000-4000-8000-000000000001', last.version,
      1 + coalesce((select max(l.ordinal) from letters l where l.stream = 'city/00000000-0000-4000-8000-000000000001' and l.version = last.version), 0), p.id, '', 'account-forgotten'
    from people p
    join lateral (
      select e.version, e.type from events e where e.stream = 'city/00000000-0000-4000-8000-000000000001' and e.type in ('PersonEntered', 'PersonInvited', 'AccountEnded')
      and e.data ->> 'person' = p.id::text order by e.version desc limit 1
    ) last on last.type = 'PersonInvited' or exists (select 1 from auth_users u where u.id = p.id)
    where lower(p.mail) = lower(p_mail) and (p.last_day is null or p.last_day >= (clock_timestamp() at time zone 'Asia/Tokyo')::date)
      and not exists (select 1 from letters l where l.person = p.id and l.kind = 'account-forgotten' and l.status = 'due')
    on conflict do nothing;
  end $function$;

CREATE OR REPLACE FUNCTION public.bind_account_link(p_hash bytea, p_letter uuid, p_hours integer)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  declare
    v_ends timestamptz := clock_timestamp() + p_hours * interval '1 hour';
  begin
    if exists (select 1 from account_links where token_hash = p_hash) then
      update account_links set ends_at = v_ends where token_hash = p_hash and used_at is null;
      return found;
    end if;
    insert into account_links (token_hash, person, ends_at, letter)
    select p_hash, l.person, v_ends, l.id from letters l
    where l.id = p_letter and l.status = 'due' and l.kind in ('account-invited', 'account-forgotten');
    return found;
  end $function$;

CREATE OR REPLACE FUNCTION public.end_account()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  begin
    perform 1 from people where id = (new.data ->> 'person')::uuid for no key update;
    delete from account_links where person = (new.data ->> 'person')::uuid;
    delete from auth_users where id = (new.data ->> 'person')::uuid;
    return null;
  end $function$;

CREATE OR REPLACE FUNCTION public.fold_roster()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  declare
    d jsonb := new.data;
    who uuid := (new.data ->> 'person')::uuid;
    held text := new.data ->> 'post';
    day date := (new.data ->> 'from')::date;
    last date := (new.data ->> 'lastDay')::date;
  begin
    case new.type
      when 'PersonEntered' then
        -- Somebody whom an older release has put there is taken over as they are entered.
        insert into people (id, name, kana, mail, language)
        values (who, d ->> 'name', d ->> 'kana', d ->> 'mail', d ->> 'language')
        on conflict (id) do update set name = excluded.name, kana = excluded.kana, mail = excluded.mail, language = excluded.language;
      when 'PersonRenamed' then
        -- A name that was to come and is overtaken never was the name of before.
        update people set name = d ->> 'name', kana = d ->> 'kana', renamed_from = day,
          earlier_name = case when renamed_from >= day then earlier_name else name end,
          earlier_kana = case when renamed_from >= day then earlier_kana else kana end
        where id = who;
      when 'PersonContactChanged' then
        update people set mail = d ->> 'mail', language = d ->> 'language' where id = who;
        update auth_users set email = lower(d ->> 'mail'), updated_at = clock_timestamp() where id = who;
      when 'PersonLeft' then
        update people set last_day = last where id = who;
        delete from post_assignments where person = who and from_day > last;
        update post_assignments set to_day = last where person = who and (to_day is null or to_day > last);
      when 'PersonAppointed' then
        insert into post_assignments (person, post, from_day, to_day) values (who, held, day, (d ->> 'until')::date)
        on conflict (person, post, from_day) do update set to_day = excluded.to_day;
      when 'AppointmentEnded' then
        update post_assignments set to_day = last where person = who and post = held and from_day = day;
      when 'AppointmentWithdrawn' then
        delete from post_assignments where person = who and post = held and from_day = day;
    end case;
    return null;
  end $function$;

CREATE OR REPLACE FUNCTION public.free_address()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
    begin
      delete from auth_users u using people p
      where p.id = u.id and u.id <> new.id and u.email = new.email and p.last_day < (clock_timestamp() at time zone 'Asia/Tokyo')::date;
      return new;
    end $function$;

CREATE OR REPLACE FUNCTION public.give_up_links()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  declare
    who uuid := (new.data ->> 'person')::uuid;
  begin
    perform 1 from people where id = who for no key update;
    if new.type = 'PersonContactChanged'
      and exists (select 1 from people where id = who and lower(mail) = lower(new.data ->> 'mail')) then
      return null;
    end if;
    update account_links set used_at = clock_timestamp() where person = who and used_at is null;
    insert into links_given_up (person, at) values (who, clock_timestamp())
    on conflict (person) do update set at = excluded.at;
    return null;
  end $function$;

CREATE OR REPLACE FUNCTION public.head_of_older()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  begin
    new.form := 0;
    return new;
  end $function$;

CREATE OR REPLACE FUNCTION public.hold_own_post()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  begin
    insert into post_assignments (person, post, from_day, to_day) values (new.id, 'person:' || new.id, date '1900-01-01', new.last_day)
    on conflict (person, post, from_day) do update set to_day = excluded.to_day where post_assignments.to_day is distinct from excluded.to_day;
    return null;
  end $function$;

CREATE OR REPLACE FUNCTION public.keep_case_search()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin
    insert into case_search values (new.stream, search_grams(new.search))
      on conflict (stream) do update set grams = excluded.grams;
    return null;
  end $function$;

CREATE OR REPLACE FUNCTION public.keep_change_of_auth_accounts()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  declare
    v_before jsonb := case when tg_op <> 'INSERT' then jsonb_build_object('id', to_jsonb(old) ->> 'id', 'user_id', to_jsonb(old) ->> 'user_id',
      'account_id', to_jsonb(old) ->> 'account_id', 'provider_id', to_jsonb(old) ->> 'provider_id',
      'password', encode(sha256(convert_to(coalesce(to_jsonb(old) ->> 'password', ''), 'UTF8')), 'hex')) end;
    v_after jsonb := case when tg_op <> 'DELETE' then jsonb_build_object('id', to_jsonb(new) ->> 'id', 'user_id', to_jsonb(new) ->> 'user_id',
      'account_id', to_jsonb(new) ->> 'account_id', 'provider_id', to_jsonb(new) ->> 'provider_id',
      'password', encode(sha256(convert_to(coalesce(to_jsonb(new) ->> 'password', ''), 'UTF8')), 'hex')) end;
  begin
    if v_before is distinct from v_after then
      perform note_roster_change(tg_table_name, v_before, v_after);
    end if;
    return null;
  end $function$;

CREATE OR REPLACE FUNCTION public.keep_change_of_auth_users()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  declare
    v_before jsonb := case when tg_op <> 'INSERT' then jsonb_build_object('id', to_jsonb(old) ->> 'id', 'email', to_jsonb(old) ->> 'email') end;
    v_after jsonb := case when tg_op <> 'DELETE' then jsonb_build_object('id', to_jsonb(new) ->> 'id', 'email', to_jsonb(new) ->> 'email') end;
  begin
    if v_before is distinct from v_after then
      perform note_roster_change(tg_table_name, v_before, v_after);
    end if;
    return null;
  end $function$;

CREATE OR REPLACE FUNCTION public.keep_double_claims()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  begin
    if new.cells ? 'claim'
      and exists (select 1 from register_rows r where r.cells ? 'claim' and r.cells ->> 'claim' = new.cells ->> 'claim'
        and (r.stream, r.register, r.item) <> (new.stream, new.register, new.item))
      and (coalesce(current_setting('sekisho.rebuilding', true), '') = 'on'
        or exists (select 1 from register_rows r
          where r.stream = new.stream and r.register = new.register and r.item = new.item
          and (r.cells ? 'claim' or r.cells ? 'doubleClaim')))
    then
      new.cells := (new.cells - 'claim') || jsonb_build_object('doubleClaim', new.cells -> 'claim');
    end if;
    return new;
  end $function$;

CREATE OR REPLACE FUNCTION public.keep_roster_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  begin
    perform note_roster_change(tg_table_name, case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end);
    return null;
  end $function$;

CREATE OR REPLACE FUNCTION public.last_roster_change()
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
    select nth || ' ' || encode(hash, 'hex') from roster_changes order by nth desc limit 1
  $function$;

CREATE OR REPLACE FUNCTION public.look_is_awaited(p_stream text, p_version integer)
 RETURNS boolean
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  begin
    return exists (select 1 from streams where stream = p_stream and seen_version < p_version);
  end $function$;

CREATE OR REPLACE FUNCTION public.narrowing(cells jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (cells - 'line'::text);

CREATE OR REPLACE FUNCTION public.note_case_texts_due()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin
    insert into case_texts_due (stream) values (new.stream);
    return null;
  end $function$;

CREATE OR REPLACE FUNCTION public.note_roster_change(p_table text, p_before jsonb, p_after jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  begin
    perform pg_advisory_xact_lock(7305443);
    insert into roster_changes (nth, at, by_role, of_table, before, after, hash)
    select nth, at, by_role, of_table, before, after, sha256(last_hash || convert_to(concat_ws(E'\n', nth, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), by_role, of_table,
  coalesce(before::text, ''), coalesce(after::text, '')), 'UTF8'))
    from (select coalesce(max(nth), 0) + 1 as nth, clock_timestamp() as at, session_user::text as by_role, p_table as of_table,
      p_before as before, p_after as after,
      coalesce((select hash from roster_changes order by nth desc limit 1), decode(repeat('00', 32), 'hex')) as last_hash
      from roster_changes) change;
  end $function$;

CREATE OR REPLACE FUNCTION public.pass_letters_on(p_letters uuid[], p_posts text[], p_days date[], p_secretariats text[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  begin
    with asked as (
      select * from unnest(p_letters, p_posts, p_days, p_secretariats) asked(letter, post, day, secretariat)
    ), held as (
      select asked.letter, a.person, a.post = asked.post as own from asked
      join post_assignments a on a.post in (asked.post, asked.secretariat) and a.from_day <= asked.day and (a.to_day is null or a.to_day >= asked.day)
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
  end $function$;

CREATE OR REPLACE FUNCTION public.refuse_another_time()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin
    raise exception 'an event is recorded as of now, not as of %', new.recorded_at using errcode = 'serialization_failure';
  end $function$;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin
    raise exception 'the record is append-only: % on % is refused', tg_op, tg_table_name using errcode = 'restrict_violation';
  end $function$;

CREATE OR REPLACE FUNCTION public.remember_command(p_origin text, p_id text, p_fingerprint bytea, p_stream text, p_version integer)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  begin
    insert into commands (origin, id, fingerprint, stream, version)
    select p_origin, p_id, p_fingerprint, p_stream, p_version where p_origin <> 'practice' on conflict do nothing;
    return found;
  end $function$;

CREATE OR REPLACE FUNCTION public.replace_links()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  begin
    -- An end of the account that is being recorded is waited for, and one to come waits: it finds this link.
    perform 1 from people where id = new.person for no key update;
    if (select e.type from events e where e.stream = 'city/00000000-0000-4000-8000-000000000001' and e.type in ('PersonInvited', 'AccountEnded')
        and e.data ->> 'person' = new.person::text order by e.version desc limit 1) = 'AccountEnded' then
      return null;
    end if;
    update account_links set used_at = clock_timestamp() where person = new.person and used_at is null;
    return new;
  end $function$;

CREATE OR REPLACE FUNCTION public.seal_day(p_day date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET enable_nestloop TO 'off'
AS $function$
  begin
    -- Held while a day is sealed or a seal corrected, too.
    perform pg_advisory_xact_lock(7305442);
    with last as (
      select hash from anchors order by nth desc limit 1
    ), moment as materialized (
      select at, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as text, (at at time zone 'Asia/Tokyo')::date as today
      from (select date_trunc('milliseconds', clock_timestamp()) as at) clock
    ), corrected as (
      select string_agg('corrected ' || day || ' ' || encode(hash, 'hex') || E'\n', '' order by day) as lines from anchor_corrections
    ), before as materialized (
      select distinct on (h.stream) h.stream, h.version, h.hash from anchor_heads h join anchors a using (day) order by h.stream, a.nth desc
    ), moved as materialized (
      select s.stream, s.version, s.hash, (row_number() over (order by s.stream collate "C") - 1) / 10000 as block
      from streams s left join before using (stream)
      where (before.version, before.hash) is distinct from (s.version, s.hash)
    ), blocks as (
      select block, 'heads ' || encode(sha256(convert_to(string_agg(
        stream || ' ' || version || ' ' || encode(hash, 'hex') || E'\n', '' order by stream collate "C"), 'UTF8')), 'hex') || E'\n' as line
      from moved group by block
    ), sealed as (
      insert into anchors (day, form, anchored_at, roster, streams, hash)
      select p_day, 3, moment.at, last_roster_change(), counted.streams, sha256(
        coalesce((select hash from last), decode(repeat('00', 32), 'hex')) || convert_to(
          p_day::text || ' ' || moment.text || E'\n' || coalesce((select lines from corrected), '')
          || coalesce('roster ' || last_roster_change() || E'\n', '')
          || 'cases ' || counted.streams || E'\n'
          || coalesce((select string_agg(line, '' order by block) from blocks), ''), 'UTF8'))
      from moment cross join (select count(*)::integer as streams from streams) counted
      where p_day < moment.today
        and not exists (select 1 from anchors where day = p_day or (day > p_day and day < moment.today))
      returning day
    )
    insert into anchor_heads (day, stream, version, hash)
    select sealed.day, moved.stream, moved.version, moved.hash from sealed cross join moved;
  end $function$;

CREATE OR REPLACE FUNCTION public.search_grams(text)
 RETURNS text[]
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$
  declare
    word text;
    grams text[] := '{}';
  begin
    foreach word in array string_to_array($1, ' ') loop
      for place in 1..length(word) loop
        grams := grams || substr(word, place, 1) || substr(word, place, 2);
      end loop;
    end loop;
    return grams;
  end $function$;

CREATE OR REPLACE FUNCTION public.set_anchor_in_its_place()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin
    if new.day >= (clock_timestamp() at time zone 'Asia/Tokyo')::date then
      raise exception 'the day % is not over', new.day using errcode = 'check_violation';
    end if;
    if new.anchored_at not between clock_timestamp() - interval '15 minutes' and clock_timestamp() then
      raise exception 'a seal is set now, not at %', new.anchored_at using errcode = 'check_violation';
    end if;
    new.nth := (select coalesce(max(nth), 0) + 1 from anchors);
    return new;
  end $function$;

CREATE OR REPLACE FUNCTION public.use_account_link(p_hash bytea, p_account uuid, p_password text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  declare
    who uuid;
    address text;
  begin
    select l.person, lower(p.mail) into who, address from account_links l join people p on p.id = l.person
    where l.token_hash = p_hash and l.used_at is null and l.ends_at > clock_timestamp()
      and (p.last_day is null or p.last_day >= (clock_timestamp() at time zone 'Asia/Tokyo')::date)
    for update of l;
    if not found then
      return null;
    end if;
    -- With one link all others of the same person are used up.
    update account_links set used_at = clock_timestamp() where person = who and used_at is null;
    -- Whoever had this address before has left.
    delete from auth_users u using people p where p.id = u.id and u.id <> who and u.email = address and p.last_day < (clock_timestamp() at time zone 'Asia/Tokyo')::date;
    insert into auth_users (id, name, email) select p.id, p.name, address from people p where p.id = who
    on conflict (id) do update set name = excluded.name, email = excluded.email, updated_at = clock_timestamp();
    insert into auth_accounts (id, account_id, provider_id, user_id, password) values (p_account, who::text, 'credential', who, p_password)
    on conflict (provider_id, account_id) do update set password = excluded.password, updated_at = clock_timestamp();
    delete from auth_sessions where user_id = who;
    perform write_password_letter(who);
    return address;
  end $function$;

CREATE OR REPLACE FUNCTION public.vendor_key(name text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare key text;
  begin
    key := regexp_replace(lower(normalize(regexp_replace(name, '[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff]', '', 'g'), nfkc)), '\s', '', 'g');
    key := translate(key, 'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ', 'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖ');
    return replace(replace(replace(replace(replace(replace(replace(key, '(株)', '株式会社'), '(有)', '有限会社'), '(合)', '合同会社'), '(資)', '合資会社'), '(名)', '合名会社'), '(社)', '社団法人'), '(財)', '財団法人');
  end $function$;

CREATE OR REPLACE FUNCTION public.write_account_letter()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  begin
    if new.type = 'PersonInvited' then
      update account_links set used_at = clock_timestamp() where person = (new.data ->> 'person')::uuid and used_at is null;
      if new.data ->> 'how' is distinct from 'letter' then
        return null;
      end if;
    end if;
    insert into letters (stream, version, ordinal, person, post, kind)
    select new.stream, new.version, 1, p.id, '', case new.type when 'MailTried' then 'mail-test' else 'account-invited' end
    from people p where p.id = (case new.type when 'MailTried' then new.data -> 'by' ->> 'person' else new.data ->> 'person' end)::uuid;
    return null;
  end $function$;

CREATE OR REPLACE FUNCTION public.write_password_letter(p_person uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
    insert into letters (stream, version, ordinal, person, post, kind)
    select 'city/00000000-0000-4000-8000-000000000001', last.version,
      1 + coalesce((select max(l.ordinal) from letters l where l.stream = 'city/00000000-0000-4000-8000-000000000001' and l.version = last.version), 0), p_person, '', 'password-set'
    from (select max(version) as version from events where stream = 'city/00000000-0000-4000-8000-000000000001' and data ->> 'person' = p_person::text and type in ('PersonEntered', 'PersonInvited', 'AccountEnded')) last
    where last.version is not null
    on conflict do nothing
  $function$;

-- Triggers

CREATE TRIGGER newest_link_alone BEFORE INSERT ON public.account_links FOR EACH ROW WHEN ((new.used_at IS NULL)) EXECUTE FUNCTION replace_links();
alter table account_links enable always trigger newest_link_alone;

CREATE TRIGGER anchor_corrections_append_only BEFORE DELETE OR UPDATE ON public.anchor_corrections FOR EACH ROW EXECUTE FUNCTION refuse_change();
alter table anchor_corrections enable always trigger anchor_corrections_append_only;

CREATE TRIGGER anchor_corrections_no_truncate BEFORE TRUNCATE ON public.anchor_corrections FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table anchor_corrections enable always trigger anchor_corrections_no_truncate;

CREATE TRIGGER anchor_heads_append_only BEFORE DELETE OR UPDATE ON public.anchor_heads FOR EACH ROW EXECUTE FUNCTION refuse_change();
alter table anchor_heads enable always trigger anchor_heads_append_only;

CREATE TRIGGER anchor_heads_no_truncate BEFORE TRUNCATE ON public.anchor_heads FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table anchor_heads enable always trigger anchor_heads_no_truncate;

CREATE TRIGGER anchors_append_only BEFORE DELETE OR UPDATE ON public.anchors FOR EACH ROW EXECUTE FUNCTION refuse_change();
alter table anchors enable always trigger anchors_append_only;

CREATE TRIGGER anchors_in_their_place BEFORE INSERT ON public.anchors FOR EACH ROW EXECUTE FUNCTION set_anchor_in_its_place();
alter table anchors enable always trigger anchors_in_their_place;

CREATE TRIGGER anchors_no_truncate BEFORE TRUNCATE ON public.anchors FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table anchors enable always trigger anchors_no_truncate;

CREATE TRIGGER attachment_contents_append_only BEFORE DELETE OR UPDATE ON public.attachment_contents FOR EACH ROW EXECUTE FUNCTION refuse_change();
alter table attachment_contents enable always trigger attachment_contents_append_only;

CREATE TRIGGER attachment_contents_no_truncate BEFORE TRUNCATE ON public.attachment_contents FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table attachment_contents enable always trigger attachment_contents_no_truncate;

CREATE TRIGGER attachment_pieces_append_only BEFORE DELETE OR UPDATE ON public.attachment_pieces FOR EACH ROW EXECUTE FUNCTION refuse_change();
alter table attachment_pieces enable always trigger attachment_pieces_append_only;

CREATE TRIGGER attachment_pieces_no_truncate BEFORE TRUNCATE ON public.attachment_pieces FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table attachment_pieces enable always trigger attachment_pieces_no_truncate;

CREATE TRIGGER auth_accounts_kept AFTER INSERT OR DELETE OR UPDATE ON public.auth_accounts FOR EACH ROW EXECUTE FUNCTION keep_change_of_auth_accounts();
alter table auth_accounts enable always trigger auth_accounts_kept;

CREATE TRIGGER auth_accounts_no_truncate BEFORE TRUNCATE ON public.auth_accounts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table auth_accounts enable always trigger auth_accounts_no_truncate;

CREATE TRIGGER address_of_whoever_left BEFORE UPDATE OF email ON public.auth_users FOR EACH ROW WHEN ((new.email IS DISTINCT FROM old.email)) EXECUTE FUNCTION free_address();

CREATE TRIGGER auth_users_kept AFTER INSERT OR DELETE OR UPDATE ON public.auth_users FOR EACH ROW EXECUTE FUNCTION keep_change_of_auth_users();
alter table auth_users enable always trigger auth_users_kept;

CREATE TRIGGER auth_users_no_truncate BEFORE TRUNCATE ON public.auth_users FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table auth_users enable always trigger auth_users_no_truncate;

CREATE TRIGGER cases_found_anew AFTER UPDATE OF search ON public.cases FOR EACH ROW WHEN ((old.search IS DISTINCT FROM new.search)) EXECUTE FUNCTION keep_case_search();

CREATE TRIGGER cases_searchable AFTER INSERT ON public.cases FOR EACH ROW EXECUTE FUNCTION keep_case_search();

CREATE TRIGGER commands_append_only BEFORE DELETE OR UPDATE ON public.commands FOR EACH ROW EXECUTE FUNCTION refuse_change();
alter table commands enable always trigger commands_append_only;

CREATE TRIGGER commands_no_truncate BEFORE TRUNCATE ON public.commands FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table commands enable always trigger commands_no_truncate;

CREATE TRIGGER entry_log_rows_append_only BEFORE DELETE OR UPDATE ON public.entry_log_rows FOR EACH ROW EXECUTE FUNCTION refuse_change();
alter table entry_log_rows enable always trigger entry_log_rows_append_only;

CREATE TRIGGER entry_log_rows_no_truncate BEFORE TRUNCATE ON public.entry_log_rows FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table entry_log_rows enable always trigger entry_log_rows_no_truncate;

CREATE TRIGGER accounts_of_events AFTER INSERT ON public.events FOR EACH ROW WHEN (((new.stream = 'city/00000000-0000-4000-8000-000000000001'::text) AND (new.type = 'AccountEnded'::text))) EXECUTE FUNCTION end_account();
alter table events enable always trigger accounts_of_events;

CREATE TRIGGER events_append_only BEFORE DELETE OR UPDATE ON public.events FOR EACH ROW EXECUTE FUNCTION refuse_change();
alter table events enable always trigger events_append_only;

CREATE TRIGGER events_no_truncate BEFORE TRUNCATE ON public.events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table events enable always trigger events_no_truncate;

CREATE TRIGGER events_of_now BEFORE INSERT ON public.events FOR EACH ROW WHEN (((new.recorded_at < (clock_timestamp() - '00:00:30'::interval)) OR (new.recorded_at > clock_timestamp()))) EXECUTE FUNCTION refuse_another_time();
alter table events enable always trigger events_of_now;

CREATE TRIGGER give_up_links AFTER INSERT ON public.events FOR EACH ROW WHEN (((new.stream = 'city/00000000-0000-4000-8000-000000000001'::text) AND (new.type = ANY (ARRAY['PersonContactChanged'::text, 'AccountEnded'::text])))) EXECUTE FUNCTION give_up_links();
alter table events enable always trigger give_up_links;

CREATE TRIGGER letters_of_accounts AFTER INSERT ON public.events FOR EACH ROW WHEN (((new.stream = 'city/00000000-0000-4000-8000-000000000001'::text) AND (new.type = ANY (ARRAY['PersonInvited'::text, 'MailTried'::text])))) EXECUTE FUNCTION write_account_letter();
alter table events enable always trigger letters_of_accounts;

CREATE TRIGGER roster_of_events AFTER INSERT ON public.events FOR EACH ROW WHEN (((new.stream = 'city/00000000-0000-4000-8000-000000000001'::text) AND (new.type = ANY (ARRAY['PersonEntered'::text, 'PersonRenamed'::text, 'PersonContactChanged'::text, 'PersonLeft'::text, 'PersonAppointed'::text, 'AppointmentEnded'::text, 'AppointmentWithdrawn'::text])))) EXECUTE FUNCTION fold_roster();
alter table events enable always trigger roster_of_events;

CREATE TRIGGER own_post AFTER INSERT OR UPDATE OF last_day ON public.people FOR EACH ROW EXECUTE FUNCTION hold_own_post();
alter table people enable always trigger own_post;

CREATE TRIGGER people_kept AFTER INSERT OR DELETE OR UPDATE ON public.people FOR EACH ROW EXECUTE FUNCTION keep_roster_change();
alter table people enable always trigger people_kept;

CREATE TRIGGER people_no_truncate BEFORE TRUNCATE ON public.people FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table people enable always trigger people_no_truncate;

CREATE TRIGGER post_assignments_kept AFTER INSERT OR DELETE OR UPDATE ON public.post_assignments FOR EACH ROW EXECUTE FUNCTION keep_roster_change();
alter table post_assignments enable always trigger post_assignments_kept;

CREATE TRIGGER post_assignments_no_truncate BEFORE TRUNCATE ON public.post_assignments FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table post_assignments enable always trigger post_assignments_no_truncate;

CREATE TRIGGER register_rows_double_claims BEFORE INSERT OR UPDATE ON public.register_rows FOR EACH ROW EXECUTE FUNCTION keep_double_claims();

CREATE TRIGGER roster_changes_append_only BEFORE DELETE OR UPDATE ON public.roster_changes FOR EACH ROW EXECUTE FUNCTION refuse_change();
alter table roster_changes enable always trigger roster_changes_append_only;

CREATE TRIGGER roster_changes_no_truncate BEFORE TRUNCATE ON public.roster_changes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table roster_changes enable always trigger roster_changes_no_truncate;

CREATE TRIGGER head_of_older BEFORE UPDATE OF state ON public.streams FOR EACH ROW WHEN (((new.form = old.form) AND (CURRENT_USER = 'sekisho_app'::name))) EXECUTE FUNCTION head_of_older();
alter table streams enable always trigger head_of_older;

CREATE TRIGGER streams_texts_due AFTER INSERT OR UPDATE OF state ON public.streams FOR EACH ROW EXECUTE FUNCTION note_case_texts_due();

-- Grants

grant delete, insert, select on letter_hold to sekisho_app;
grant delete, insert, select, update on auth_sessions to sekisho_app;
grant delete, insert, select, update on auth_verifications to sekisho_app;
grant delete, insert, select, update on calendar_feeds to sekisho_app;
grant delete, insert, select, update on counted_tries to sekisho_app;
grant delete, insert, select, update on drafts to sekisho_app;
grant delete, insert, select, update on known_places to sekisho_app;
grant delete, insert, select, update on saved_views to sekisho_app;
grant delete, insert, select, update on vetting_drafts to sekisho_app;
grant delete, select on act_traces to sekisho_app;
grant delete, select, update on case_texts_due to sekisho_app;
grant execute on function append_act to sekisho_app;
grant execute on function ask_account_letter to sekisho_app;
grant execute on function bind_account_link to sekisho_app;
grant execute on function look_is_awaited to sekisho_app;
grant execute on function narrowing to sekisho_app;
grant execute on function pass_letters_on to sekisho_app;
grant execute on function remember_command to sekisho_app;
grant execute on function seal_day to sekisho_app;
grant execute on function search_grams to sekisho_app;
grant execute on function use_account_link to sekisho_app;
grant execute on function vendor_key to sekisho_app;
grant insert (day, after, streams, events, broken, flaws, breaches, breaches_in_all) on night_checks to sekisho_app;
grant insert, select on account_links to sekisho_app;
grant insert, select on attachment_contents to sekisho_app;
grant insert, select on attachment_pieces to sekisho_app;
grant insert, select on entry_log_rows to sekisho_app;
grant insert, select on task_links to sekisho_app;
grant insert, select, update on case_texts to sekisho_app;
grant insert, select, update on practice_mark to sekisho_app;
grant select on anchor_corrections to sekisho_app;
grant select on anchor_heads to sekisho_app;
grant select on anchors to sekisho_app;
grant select on auth_accounts to sekisho_app;
grant select on auth_users to sekisho_app;
grant select on case_search to sekisho_app;
grant select on cases to sekisho_app;
grant select on commands to sekisho_app;
grant select on dependants to sekisho_app;
grant select on events to sekisho_app;
grant select on inbox to sekisho_app;
grant select on kysely_migration to sekisho_app;
grant select on kysely_migration_lock to sekisho_app;
grant select on letters to sekisho_app;
grant select on links_given_up to sekisho_app;
grant select on night_checks to sekisho_app;
grant select on people to sekisho_app;
grant select on post_assignments to sekisho_app;
grant select on record_form to sekisho_app;
grant select on register_history to sekisho_app;
grant select on register_rows to sekisho_app;
grant select on roster_changes to sekisho_app;
grant select on sign_in_failures to sekisho_app;
grant select on streams to sekisho_app;
grant select on tasks to sekisho_app;
grant update (seen_version, poked_at, pokes) on streams to sekisho_app;
grant update (status, next_at, attempts, sent_at, note) on letters to sekisho_app;
