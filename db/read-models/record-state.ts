import type { Pool } from 'pg'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import { countedTo } from '../../domain/kernel/counted-to.ts'
import type { CaseId, PostId } from '../../domain/kernel/ids.ts'
import { instantInJson, type Instant } from '../../domain/kernel/instant.ts'
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

/**
 * What is asked of a post that nobody holds, and of no other that somebody does: from one post to the next by the
 * inbox's index, so that what lies before those who are there is not read, however much it is.
 */
const unheld = `(
  with recursive posts as (
    select min(post) as post from inbox
    union all
    select (select min(post) from inbox where inbox.post > posts.post) from posts where posts.post is not null),
  held as (select distinct post from post_assignments, (values ((now() at time zone 'Asia/Tokyo')::date)) as t(day)
    where from_day <= t.day and (to_day is null or to_day >= t.day)),
  vacant as materialized (select post from posts where post is not null and post not in (select post from held)),
  waiting as (select i.stream, i.task, array_agg(i.post) as posts from vacant cross join lateral (
      select inbox.post, stream, task from inbox where inbox.post = vacant.post and nature in ('decide', 'do')
        and not coalesce((select true from inbox other where other.stream = inbox.stream and other.task = inbox.task
          and other.nature in ('decide', 'do') and other.post in (select post from held) limit 1), false)
      offset 0) as i
    group by i.stream, i.task)
  select jsonb_build_object('tasks', (select count(*) from waiting), 'posts',
    coalesce((select jsonb_agg(distinct one) from waiting cross join unnest(waiting.posts) one), '[]')))`

const text = `
  select (select to_jsonb(a) from (select day, anchored_at as at, streams from anchors order by day desc
  limit 1) as a) as anchor,
    (select to_jsonb(n) from (select day, finished_at as at, events, broken as flaws,
      breaches_in_all as breaches
      from night_checks order by day desc limit 1) as n) as "check",
    (select count(*)::int from (select 1 from letters where status = 'failed' limit ${countedTo}) as one) as failed,
    (select count(*)::int from (select 1 from letters where status = 'held' limit ${countedTo}) as one) as held,
    (select count(*)::int from (select 1 from letters where status = 'due' and next_at < now() - interval '15 minutes'
    limit ${countedTo}) as one) as late,
    (select count(*)::int from (select 1 from streams where ${isStuck} limit ${countedTo}) as one) as unseen,
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

/** What auditor and administrator see of the record on their home page. */
export const recordState = async (reads: Pool): Promise<RecordState> => {
  const { rows } = await reads.query<Row>({ name: 'record-state', text })
  const { anchor, check, failed, held, late, unseen, stuck, unheld: tasks } = rows[0] as Row
  return {
    anchor: anchor && { ...anchor, at: instantInJson(anchor.at) },
    check: check && { ...check, at: instantInJson(check.at) },
    letters: { failed, held, late },
    unseen,
    stuck: stuck.map(numberOf),
    unheld: tasks,
  }
}
