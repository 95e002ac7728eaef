import type { Pool } from 'pg'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import type { CaseId, PostId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { numberOf, type NumberColumns } from './case-number.ts'

/** How the record itself is: sealed until when, checked when, what doesn't go on. */
export interface RecordState {
  readonly anchor: { readonly day: PlainDate; readonly at: Instant; readonly streams: number } | null
  readonly check: {
    readonly day: PlainDate
    readonly at: Instant
    readonly events: number
    readonly flaws: number
    /** What guideline or settings don't accept in that night's share; null where nobody asked. */
    readonly breaches: number | null
  } | null
  readonly letters: { readonly failed: number; readonly held: number; readonly late: number }
  /** Cases of which the practice hasn't seen the latest act for longer than it should take. */
  readonly unseen: number
  /** The first of them, the oldest first: by the number alone, for not everybody here reads every case. */
  readonly stuck: readonly StuckCase[]
  readonly unheld: UnheldTasks
}

/** Open tasks that nobody can do: none of the posts that are asked is held by anybody today. */
export interface UnheldTasks {
  readonly tasks: number
  readonly posts: readonly PostId[]
}

/** A case whose latest act the practice hasn't seen for too long. */
export interface StuckCase {
  readonly id: CaseId
  readonly number: CaseNumber | null
}

/** A case whose latest act the practice should have seen by now. */
const isStuck = `seen_version < version and poked_at < now() - interval '15 minutes'`

/** What lies open before each post is few rows; a task that several are asked waits for nobody where any is held. */
const unheld = `(
  with held as (select distinct post from post_assignments, (values ((now() at time zone 'Asia/Tokyo')::date)) as t(day)
    where from_day <= t.day and (to_day is null or to_day >= t.day)),
  waiting as (select array_agg(post) as posts from inbox where nature in ('decide', 'do')
    group by stream, task having bool_and(post not in (select post from held)))
  select jsonb_build_object('tasks', count(distinct posts_of.nth), 'posts', coalesce(jsonb_agg(distinct one), '[]'))
  from (select posts, row_number() over () as nth from waiting) posts_of cross join unnest(posts_of.posts) one)`

const text = `
  select (select to_jsonb(a) from (select day, anchored_at as at, streams from anchors order by day desc
  limit 1) as a) as anchor,
    (select to_jsonb(n) from (select day, finished_at as at, events, broken as flaws,
      breaches_in_all as breaches
      from night_checks order by day desc limit 1) as n) as "check",
    (select count(*)::int from (select 1 from letters where status = 'failed' limit 1000) as one) as failed,
    (select count(*)::int from (select 1 from letters where status = 'held' limit 1000) as one) as held,
    (select count(*)::int from (select 1 from letters where status = 'due' and next_at < now() - interval '15 minutes'
    limit 1000) as one) as late,
    (select count(*)::int from (select 1 from streams where ${isStuck} limit 1000) as one) as unseen,
    (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from (
      select stream as id, fiscal_year, series, serial from streams join cases using (stream)
      where ${isStuck} order by poked_at, stream limit 5) as s) as stuck,
    ${unheld} as unheld`

interface Row {
  readonly anchor: { readonly day: PlainDate; readonly at: string; readonly streams: number } | null
  readonly check: {
    readonly day: PlainDate
    readonly at: string
    readonly events: number
    readonly flaws: number
    readonly breaches: number | null
  } | null
  readonly failed: number
  readonly held: number
  readonly late: number
  readonly unseen: number
  readonly stuck: readonly (Pick<StuckCase, 'id'> & NumberColumns)[]
  readonly unheld: UnheldTasks
}

const instantOf = (text: string): Instant => new Date(text).toISOString() as Instant

/** What auditor and administrator see of the record on their home page. */
export const recordState = async (reads: Pool): Promise<RecordState> => {
  const { rows } = await reads.query<Row>({ name: 'record-state', text })
  const { anchor, check, failed, held, late, unseen, stuck, unheld: tasks } = rows[0] as Row
  return {
    anchor: anchor && { ...anchor, at: instantOf(anchor.at) },
    check: check && { ...check, at: instantOf(check.at) },
    letters: { failed, held, late },
    unseen,
    stuck: stuck.map(numberOf),
    unheld: tasks,
  }
}
