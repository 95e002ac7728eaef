import { countedTo } from '../../domain/kernel/counted-to.ts'
import type { Pool } from 'pg'
import type { Reach } from '../../domain/city/reach/reach.ts'
import type { CaseId, TaskId } from '../../domain/kernel/ids.ts'
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { personCause } from '../../domain/law/hanging.ts'

/** A case as it is named beside what touches it. */
export interface TouchedCase {
  readonly id: CaseId
  readonly procedure: string
  readonly title: string
}

/** Meetings that are still to come, the next first: how many in all, and the first of them. */
export interface MeetingsBetween {
  readonly count: number
  readonly first: readonly { readonly id: CaseId; readonly title: string; readonly day: PlainDate }[]
}

/** What a change of the rule book touches as the record stands: how much in all, and the first of each. */
export interface Touched {
  readonly tasks: {
    readonly count: number
    /** In how many cases. */
    readonly cases: number
    readonly first: readonly (TouchedCase & { readonly task: TaskId; readonly kind: string; readonly due: string })[]
  }
  /** Open cases by their procedure. */
  readonly cases: readonly { readonly procedure: string; readonly count: number }[]
  readonly meetings: MeetingsBetween
  /** What is kept in the registers of a room, a device or a kind that changes or goes: cases by their procedure. */
  readonly named: readonly { readonly procedure: string; readonly count: number }[]
  /** What people have only as long as they are here: permits and the like. */
  readonly hanging: { readonly count: number; readonly first: readonly TouchedCase[] }
}

const noTasks: Touched['tasks'] = { count: 0, cases: 0, first: [] }
const noMeetings: MeetingsBetween = { count: 0, first: [] }
const nothingHangs: Touched['hanging'] = { count: 0, first: [] }

/** Each post's first thousand come from the inbox's own index; a task before several posts counts once. */
const tasksText = `
  with mine as materialized (
    select distinct i.due, i.stream, i.task from unnest($1::text[]) p(post)
    cross join unnest(array['decide', 'do']) n(nature)
    cross join lateral (select due, stream, task from inbox where inbox.post = p.post and inbox.nature = n.nature
      and inbox.due >= $2 and inbox.due < $3 order by due limit ${countedTo}) i)
  select (select count(*)::int from mine) as count, (select count(distinct stream)::int from mine) as cases,
    coalesce((select json_agg(f) from (
      select m.stream as id, m.task, m.due, t.kind, c.title, c.procedure
      from (select * from mine order by due, stream, task limit 10) m join tasks t using (stream, task)
      join cases c using (stream)
      order by m.due, m.stream, m.task) f), '[]') as first`

/** Those that are open are few beside those that are over, and the index by step leaves the latter out. */
const openCasesText = `
  select procedure, count(*)::int as count from cases
  where (stage < 'closed' or stage > 'closed') and procedure <> 'city' group by procedure order by procedure`

const casesOfText = `
  select procedure, count(*)::int as count from cases where office = any($1::text[]) and stage <> 'closed'
  group by procedure order by procedure`

const hangingText = `
  with mine as materialized (
    select distinct d.stream from unnest($1::text[], $2::text[]) x(cause, office)
    join dependants d on d.cause = x.cause and (x.office = '' or d.office = x.office)
    join cases c on c.stream = d.stream and c.stage <> 'closed')
  select (select count(*)::int from mine) as count, coalesce((select json_agg(f) from (
    select c.stream as id, c.procedure, c.title from mine join cases c using (stream) order by c.stream
    limit 10) f), '[]') as first`

const namedText = `
  select r.procedure, count(distinct r.stream)::int as count
  from unnest($1::jsonb[], $2::jsonb[]) n(alone, listed)
  join register_rows r on r.ending is null and (narrowing(r.cells) @> n.alone or narrowing(r.cells) @> n.listed)
  group by r.procedure order by r.procedure`

/**
 * What a change touches, with one query for each kind of thing, all at once; none for what it can't reach. The meetings
 * are asked for by whoever knows of them.
 */
export const touchedBy = async (
  pool: Pool,
  reach: Reach,
  meetingsBetween: (pool: Pool, days: NonNullable<Reach['meetings']>) => Promise<MeetingsBetween>,
): Promise<Touched> => {
  const { posts, dueOn, offices, meetings, people } = reach
  const names = reach.named.flatMap(({ cell, ids }) => ids.map((id) => [cell, id] as const))
  const one = async <Row extends object>(name: string, text: string, values: readonly unknown[]) =>
    (await pool.query<Row>({ name, text, values: [...values] })).rows
  const due = dueOn === null ? ['-infinity', 'infinity'] : [startOf(dueOn), startOf(addDays(dueOn, 1))]
  const [tasks, cases, coming, named, hanging] = await Promise.all([
    posts.length === 0 ? [] : one<Touched['tasks']>('touched-tasks', tasksText, [posts, ...due]),
    offices === null
      ? one<Touched['cases'][number]>('touched-cases', openCasesText, [])
      : offices.length === 0
        ? []
        : one<Touched['cases'][number]>('touched-cases-of', casesOfText, [offices]),
    meetings === null ? noMeetings : meetingsBetween(pool, meetings),
    names.length === 0
      ? []
      : one<Touched['named'][number]>('touched-named', namedText, [
          // A cell says one of them, or several.
          names.map(([cell, id]) => JSON.stringify({ [cell]: id })),
          names.map(([cell, id]) => JSON.stringify({ [cell]: [id] })),
        ]),
    people.length === 0
      ? []
      : one<Touched['hanging']>('touched-hanging', hangingText, [
          people.map(({ person }) => personCause(person)),
          people.map(({ office }) => office ?? ''),
        ]),
  ])
  return { tasks: tasks[0] ?? noTasks, cases, meetings: coming, named, hanging: hanging[0] ?? nothingHangs }
}

/** Whether a change touches nothing at all. */
export const isUntouched = (
  { vacant, unfilled, beside, gone, overtaken }: Reach,
  { tasks, cases, meetings, named, hanging }: Touched,
): boolean =>
  vacant.length +
    unfilled.length +
    beside.length +
    gone.length +
    overtaken.length +
    tasks.count +
    cases.length +
    meetings.count +
    named.length +
    hanging.count ===
  0

const startOf = (day: string): string => `${day}T00:00:00+09:00`
