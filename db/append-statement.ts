import { named, type NamedStatement } from './named-parameters.ts'
import { recordForm } from './record-form.ts'
import { ruleBookVersion } from './rule-book-version.ts'
import { registerColumns } from './tables/register-columns.ts'

/**
 * What one act's statement needs to be able to do. An act pays for no part that it doesn't use; each form is planned
 * once per connection.
 */
export interface Form {
  /** The case's first act makes its head and its row in the lists; every later one changes them. */
  readonly first: boolean
  /** The practice acts because of another case, which must still stand as it was seen. */
  readonly caused: boolean
  readonly letters: boolean
  /** Reminds of tasks or escalates them. What is escalated may lie before the post already; what is new can't. */
  readonly reminds: boolean
  /** Changes rows of its procedure's registers. */
  readonly registers: boolean
  /** Belongs to a trace, which what follows from it is to join. */
  readonly traced: boolean
}

/** The parameters of that statement. Those in the plural, and what events hold, are arrays with one element a row. */
export type Parameter =
  | 'stream'
  | 'procedure'
  | 'expected'
  | 'ruleBook'
  | 'version'
  | 'state'
  | 'hash'
  | 'at'
  | 'recordedAt'
  | 'closed'
  | 'cause'
  | 'causeVersion'
  | 'today'
  | 'origin'
  | 'command'
  | 'commandType'
  | 'fingerprint'
  | 'person'
  | 'personName'
  | 'post'
  | 'schemaVersion'
  | 'eventIds'
  | 'eventTypes'
  | 'eventData'
  | 'eventMeta'
  | 'eventHashes'
  | 'fiscalYear'
  | 'series'
  | 'serial'
  | 'title'
  | 'vendor'
  | 'search'
  | 'office'
  | 'stage'
  | 'round'
  | 'submitted'
  | 'startedBy'
  | 'startedAt'
  | 'startsOn'
  | 'endsOn'
  | 'ending'
  | 'holders'
  | 'waitingFor'
  | 'waitingSince'
  | 'due'
  | 'opened'
  | 'openedKinds'
  | 'openedPosts'
  | 'openedArticles'
  | 'openedAbout'
  | 'openedAnswers'
  | 'openedAts'
  | 'openedDues'
  | 'closedTasks'
  | 'closedHow'
  | 'remindedTasks'
  | 'reminded'
  | 'escalatedTasks'
  | 'escalatedTo'
  | 'putTasks'
  | 'putPosts'
  | 'putNatures'
  | 'putDues'
  | 'letterVersions'
  | 'letterOrdinals'
  | 'letterPosts'
  | 'letterKinds'
  | 'letterTasks'
  | 'fallback'
  | 'registers'
  | 'trace'

/** Whether an assignment holds on the day of the act. */
const inForce = 'a.from_day <= @today::date and (a.to_day is null or a.to_day >= @today::date)'

/** The actor still holds the post under which they act, or it is the practice. */
const standing = `(@person::uuid is null or exists (select 1 from post_assignments a where a.person = @person and a.post = @post and ${inForce}))`

const borneOut = 'exists (select 1 from streams c where c.stream = @cause and c.version = @causeVersion)'

/** It was decided by the rule book as it stands: where the city has settled something since, it is decided again. */
const sameBook = `${ruleBookVersion} = @ruleBook::int`

const firstHead = `
  insert into streams (stream, procedure, version, state, form, hash, last_at, closed)
  select @stream, @procedure, @version, @state, ${recordForm}, @hash, @at, @closed where ${standing} and ${sameBook}`
const nextHead = `
  update streams set version = @version, state = @state, form = ${recordForm}, hash = @hash, last_at = @at, closed = @closed
  where stream = @stream and version = @expected and procedure = @procedure and ${standing} and ${sameBook}`

const firstRow = `
  insert into cases (stream, procedure, fiscal_year, series, serial, title, vendor, search, office, stage, round, submitted,
    started_by, started_at, changed_at, starts_on, ends_on, ending, holders, waiting_for, waiting_since, due)
  values (@stream, @procedure, @fiscalYear, @series, @serial, @title, @vendor, @search, @office, @stage, @round, @submitted,
    @startedBy, @startedAt, @at, @startsOn, @endsOn, @ending, @holders, @waitingFor, @waitingSince, @due)`
const nextRow = `
  update cases set fiscal_year = @fiscalYear, series = @series, serial = @serial, title = @title, vendor = @vendor, search = coalesce(@search, search),
    office = @office, stage = @stage, round = @round, submitted = @submitted, changed_at = @at, starts_on = @startsOn, ends_on = @endsOn,
    ending = @ending, holders = @holders, waiting_for = @waitingFor, waiting_since = @waitingSince, due = @due
  where stream = @stream`

/**
 * A letter's id is made from its cause: should a restore have the practice act once more, the letter has the Message-ID
 * that it had the first time (docs/backup.md). People's acts have other ids each time, and so have their letters.
 */
const letterId = `encode(substr(sha256(convert_to(
    concat_ws(' ', (@eventIds::uuid[])[n.version - @expected::int], n.ordinal, h.person), 'UTF8')), 1, 16), 'hex')::uuid`

/**
 * To all who hold the post on the day of the act; where nobody does, to the holders of the secretariat's, so that what
 * the law tells somebody is told to someone. A person who is asked under two posts gets one letter.
 */
const letters = `, held as materialized (
  select a.person, a.post from post_assignments a where a.post = any((select @letterPosts::text[] || @fallback::text)::text[]) and ${inForce}
), written as (
  insert into letters (id, stream, version, ordinal, person, post, kind, task)
  select distinct on (n.version, n.ordinal, h.person) ${letterId}, @stream::text, n.version, n.ordinal, h.person, n.post, n.kind, n.task
  from (select (@letterVersions::int[])[n] as version, (@letterOrdinals::int[])[n] as ordinal, (@letterPosts::text[])[n] as post,
      (@letterKinds::text[])[n] as kind, (@letterTasks::text[])[n] as task
    from generate_series(1, (select cardinality(@letterPosts::text[]))) n) n
  join held h on h.post = n.post or (h.post = @fallback::text and n.post <> all(array(select held.post from held)))
)`

/** The element of an array that belongs to the task whose row this is, as its name stands in the other. */
const ofTask = (array: string, tasks: string): string => `(@${array})[array_position(@${tasks}::text[], task)]`
/** A list that the planner can't see into (docs/performance.md). */
const among = (tasks: string): string => `any((select @${tasks}::text[])::text[])`

const reminded = `, minded as (
  update tasks set reminded = coalesce(${ofTask('reminded::int[]', 'remindedTasks')}, reminded),
    escalated_to = coalesce(${ofTask('escalatedTo::text[]', 'escalatedTasks')}, escalated_to)
  where stream = @stream and task = any((select @remindedTasks::text[] || @escalatedTasks::text[])::text[])
)`

/** One list for the rows that are made or changed, one for those that are gone, in one parameter. */
const registers = `, registered as (
  insert into register_rows (procedure, stream, register, item, ${registerColumns.join(', ')})
  select @procedure::text, @stream::text, r.register, r.item, ${registerColumns.map((column) => `r.${column}`).join(', ')}
  from jsonb_populate_recordset(null::register_rows, (select @registers::jsonb) -> 'written') r
  on conflict (stream, register, item) do update set ${registerColumns.map((column) => `${column} = excluded.${column}`).join(', ')}
), unregistered as (
  delete from register_rows where stream = @stream and (register, item) in (
    select r.register, r.item from jsonb_populate_recordset(null::register_rows, (select @registers::jsonb) -> 'gone') r)
)`

const trace = `, followed as (
  insert into act_traces (stream, from_version, version, trace) values (@stream, @expected::int + 1, @version, @trace)
)`

/**
 * One statement, one transaction. `head` is the guard: it moves the stream's head only from the version that the
 * decision was made on, and only while the actor still holds the post. It is read first; where it moved nothing, the
 * statement fails before any other part has run, and nothing is written at all.
 */
const statement = ({ first, caused, letters: writes, reminds, registers: lists, traced }: Form): string => `
with head as (${first ? firstHead : nextHead}${caused ? ` and ${borneOut}` : ''}
  returning 1
), said as (
  insert into commands (origin, id, fingerprint, stream, version) values (@origin, @command, @fingerprint, @stream, @version)
), happened as (
  insert into events (stream, version, id, type, schema_version, data, meta, occurred_at, recorded_at, hash)
  select @stream, @expected::int + n, (@eventIds::uuid[])[n], (@eventTypes::text[])[n], @schemaVersion, @eventData::jsonb -> (n - 1),
    @eventMeta::jsonb -> (n - 1), @at, @recordedAt, (@eventHashes::bytea[])[n]
  from generate_series(1, (select @version::int - @expected::int)) n
), listed as (${first ? firstRow : nextRow}
), opened as (
  insert into tasks (stream, task, kind, posts, article, about, answers, opened_at, due)
  select @stream, (@opened::text[])[n], (@openedKinds::text[])[n], (@openedPosts::text[])[n]::text[], (@openedArticles::text[])[n],
    (@openedAbout::text[])[n], (@openedAnswers::text[])[n]::text[], (@openedAts::timestamptz[])[n], (@openedDues::timestamptz[])[n]
  from generate_series(1, (select cardinality(@opened::text[]))) n
), closed as (
  update tasks set closed_how = ${ofTask('closedHow::text[]', 'closedTasks')}, closed_at = @at, closed_with = @commandType,
    closed_by = @person, closed_by_name = @personName, closed_by_post = @post
  where stream = @stream and task = ${among('closedTasks')}
), put as (
  insert into inbox (post, nature, due, stream, task)
  select (@putPosts::text[])[n], (@putNatures::text[])[n], (@putDues::timestamptz[])[n], @stream, (@putTasks::text[])[n]
  from generate_series(1, (select cardinality(@putTasks::text[]))) n
  ${reminds ? 'on conflict (stream, task, post) do nothing' : ''}
), cleared as (
  delete from inbox where stream = @stream and task = ${among('closedTasks')}
)${reminds ? reminded : ''}${writes ? letters : ''}${lists ? registers : ''}${traced ? trace : ''}
select case count(*) when 1 then 1 else another_came_first() end as moved from head`

const forms = new Map<string, NamedStatement<Parameter>>()

/** The statement of that form, prepared under a name of its own. */
export const appendStatement = (form: Form): NamedStatement<Parameter> => {
  const { first, caused, letters: writes, reminds, registers: lists, traced } = form
  const name = [
    'append',
    first && 'first',
    caused && 'caused',
    writes && 'letters',
    reminds && 'reminds',
    lists && 'registers',
    traced && 'traced',
  ]
    .filter(Boolean)
    .join('-')
  const known = forms.get(name) ?? named<Parameter>(name, statement(form))
  forms.set(name, known)
  return known
}
