import type { Pool } from 'pg'
import type { CaseId, PersonId, PostId } from '../domain/kernel/ids.ts'
import type { LetterPlan } from '../domain/kernel/letter.ts'
import type { PlainDate } from '../domain/kernel/plain-date.ts'
import type { Act } from './wanted-act.ts'
import type { CaseRow } from './read-models/case-row.ts'
import type { TaskChanges } from './read-models/task-changes.ts'
import type { Origin, StoredEvent } from './stored-event.ts'

/** Everything that one act writes, all of it or nothing. */
export interface Append {
  readonly stream: CaseId
  readonly procedure: string
  readonly expected: number
  readonly state: object
  readonly closed: boolean
  readonly events: readonly { readonly event: StoredEvent; readonly hash: Buffer }[]
  readonly command: { readonly origin: Origin; readonly id: string; readonly fingerprint: Buffer }
  /** The post under which the person acts, checked again in the same statement; null for the practice. */
  readonly standing: { readonly person: PersonId; readonly post: PostId } | null
  readonly today: PlainDate
  readonly row: CaseRow
  readonly tasks: TaskChanges
  readonly letters: readonly (LetterPlan & { readonly version: number; readonly ordinal: number })[]
}

/** The actor still holds the post under which they act, or it is the practice. */
const standing = `($12::uuid is null or exists (select 1 from post_assignments a
    where a.person = $12 and a.post = $13 and a.from_day <= $14::date and (a.to_day is null or a.to_day >= $14::date)))`

const caseRow = `jsonb_to_record($16::jsonb) as c("fiscalYear" int, series text, serial int, title text, vendor text, search text,
    office text, stage text, round int, submitted boolean, "startedBy" uuid, "startedAt" timestamptz, "startsOn" date, "endsOn" date,
    ending text, holders text[], "waitingFor" text, "waitingSince" timestamptz, due timestamptz)`

/** A case's first act makes its head and its row in the lists; every later one changes them. (An upsert would do both, and cost more each time.) */
const firstHead = `
  insert into streams (stream, procedure, version, state, hash, last_at, closed)
  select $1, $3, $4, $5, $6, $7, $8 where $2::int = 0 and ${standing}
  on conflict (stream) do nothing`
const firstRow = `
  insert into cases (stream, procedure, fiscal_year, series, serial, title, vendor, search, office, stage, round, submitted,
    started_by, started_at, changed_at, starts_on, ends_on, ending, holders, waiting_for, waiting_since, due)
  select $1, $3, c."fiscalYear", c.series, c.serial, c.title, c.vendor, c.search, c.office, c.stage, c.round, c.submitted,
    c."startedBy", c."startedAt", $7, c."startsOn", c."endsOn", c.ending, c.holders, c."waitingFor", c."waitingSince", c.due
  from head, ${caseRow}`
const nextHead = `
  update streams set version = $4, state = $5, hash = $6, last_at = $7, closed = $8
  where stream = $1 and version = $2 and procedure = $3 and ${standing}`
const nextRow = `
  update cases set
    fiscal_year = c."fiscalYear", series = c.series, serial = c.serial, title = c.title, vendor = c.vendor, search = c.search, stage = c.stage,
    round = c.round, submitted = c.submitted, changed_at = $7, starts_on = c."startsOn", ends_on = c."endsOn", ending = c.ending,
    holders = c.holders, waiting_for = c."waitingFor", waiting_since = c."waitingSince", due = c.due
  from head, ${caseRow} where cases.stream = $1`

/**
 * One statement, one transaction. `head` is the guard: it moves the stream's head only from the version that the
 * decision was made on, and only while the actor still holds the post; every other part selects from it, so a lost
 * race writes nothing at all. Prepared once per connection.
 */
const statement = (head: string, row: string): string => `
with head as (${head}
  returning 1
), said as (
  insert into commands (origin, id, fingerprint, stream, version) select $9, $10, $11, $1, $4 from head
), happened as (
  insert into events (stream, version, id, type, schema_version, data, meta, occurred_at, hash)
  select $1, e.version, e.id, e.type, e."schemaVersion", e.data, e.meta, $7, decode(e.hash, 'hex')
  from head, jsonb_to_recordset($15::jsonb) as e(version int, id uuid, type text, "schemaVersion" smallint, data jsonb, meta jsonb, hash text)
), listed as (${row}
), opened as (
  insert into tasks (stream, task, kind, posts, article, about, answers, opened_at, due)
  select $1, t.task, t.kind, t.posts, t.article, t.about, t.answers, t."openedAt", t.due
  from head, jsonb_to_recordset($17::jsonb) as t(task text, kind text, posts text[], article text, about text, answers text[],
    "openedAt" timestamptz, due timestamptz)
), changed as (
  update tasks set
    reminded = coalesce(t.reminded, tasks.reminded), escalated_to = coalesce(t."escalatedTo", tasks.escalated_to),
    closed_at = t."closedAt", closed_how = t."closedHow", closed_with = t."closedWith",
    closed_by = t."closedBy", closed_by_name = t."closedByName", closed_by_post = t."closedByPost"
  from head, jsonb_to_recordset($18::jsonb) as t(task text, reminded int, "escalatedTo" text, "closedAt" timestamptz, "closedHow" text,
    "closedWith" text, "closedBy" uuid, "closedByName" text, "closedByPost" text)
  where tasks.stream = $1 and tasks.task = t.task
), put as (
  insert into inbox (post, nature, due, stream, task)
  select i.post, i.nature, i.due, $1, i.task
  from head, jsonb_to_recordset($19::jsonb) as i(post text, nature text, due timestamptz, task text)
  on conflict (stream, task, post) do nothing
), cleared as (
  delete from inbox using head where inbox.stream = $1 and inbox.task = any($20::text[])
), written as (
  insert into letters (stream, version, ordinal, person, post, kind, task)
  select $1, l.version, l.ordinal, a.person, l.post, l.kind, l.task
  from head, jsonb_to_recordset($21::jsonb) as l(version int, ordinal int, post text, kind text, task text)
  join post_assignments a on a.post = l.post and a.from_day <= $14::date and (a.to_day is null or a.to_day >= $14::date)
  on conflict (stream, version, ordinal, person) do nothing
)
select count(*)::int as moved from head`

const first = { name: 'append-first', text: statement(firstHead, firstRow) }
const next = { name: 'append', text: statement(nextHead, nextRow) }

/** Appends to the record; false where the race was lost (the head moved on, or the actor lost the post), and then nothing is written. */
export const append = async (pool: Pool, act: Append): Promise<boolean> => {
  const last = act.events.at(-1)
  if (!last) throw new Error('an append without events')
  const { rows } = await pool.query<{ readonly moved: number }>({
    ...(act.expected === 0 ? first : next),
    values: [
      act.stream, act.expected, act.procedure, last.event.version, act.state, last.hash, last.event.meta.occurredAt, act.closed,
      act.command.origin, act.command.id, act.command.fingerprint,
      act.standing?.person ?? null, act.standing?.post ?? null, act.today,
      JSON.stringify(act.events.map(({ event, hash }) => ({ ...event, hash: hash.toString('hex') }))),
      act.row,
      JSON.stringify(act.tasks.opened),
      JSON.stringify(act.tasks.changed),
      JSON.stringify(act.tasks.put),
      act.tasks.cleared,
      JSON.stringify(letterRows(act.letters)),
    ],
  })
  return rows[0]?.moved === 1
}

const letterRows = (letters: Append['letters']): readonly object[] =>
  letters.flatMap(({ to, kind, task, version, ordinal }) => to.map((post) => ({ version, ordinal, post, kind, task })))

/** Keeps the id of a command that needed no event; false where the id was taken meanwhile. */
export const remember = async (pool: Pool, { stream, origin, id }: Pick<Act, 'stream' | 'origin' | 'id'>, version: number, fingerprint: Buffer): Promise<boolean> => {
  const { rowCount } = await pool.query({
    name: 'remember',
    text: `insert into commands (origin, id, fingerprint, stream, version) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    values: [origin, id, fingerprint, stream, version],
  })
  return rowCount === 1
}
