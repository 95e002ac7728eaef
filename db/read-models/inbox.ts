import { countedTo } from '../../domain/kernel/counted-to.ts'
import type { Pool } from 'pg'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import type { CaseId, OfficeId, PersonId, PostId, TaskId } from '../../domain/kernel/ids.ts'
import { parseInstant, type Instant } from '../../domain/kernel/instant.ts'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import type { ReadingScope } from '../../domain/guideline/reading-scope.ts'
import { askedFor } from '../../domain/procedures.ts'
import { numberOf, type NumberColumns } from './case-number.ts'
import { pageOf, readCursor, type Page, type Place } from './page.ts'
import { readableCase } from './readable.ts'

/** The natures of tasks by which an inbox is divided. */
export const inboxNatures = ['decide', 'do', 'watch'] as const
/** One of them. */
export type InboxNature = (typeof inboxNatures)[number]

/** A task that lies before one of the reader's posts, with the case that it belongs to. */
export interface InboxItem {
  readonly id: CaseId
  readonly task: TaskId
  readonly kind: string
  readonly about: string | null
  /** The commands that can answer it. */
  readonly answers: readonly string[]
  readonly nature: InboxNature
  readonly article: ArticleRef
  /** The posts that are asked, the responsible one first. */
  readonly askedOf: readonly PostId[]
  readonly since: Instant
  readonly due: Instant
  readonly number: CaseNumber | null
  readonly title: string
  readonly office: OfficeId
  readonly stage: string
}

/** How many wait in each part of an inbox; counting stops at a thousand. */
export type InboxCounts = { readonly [part in InboxNature | 'asked']: number }

// What lies before one of the posts to be watched and before another to be decided or done is not only watched. A
// single value instead of `exists`: the planner would read the whole of the posts' inboxes for it.
const alsoToDo = (posts: string): string => `coalesce((select true from inbox as own where own.stream = inbox.stream
            and own.task = inbox.task and own.post = any (${posts}::text[]) and own.nature <> 'watch' limit 1), false)`

// Each post's first thousand come from the index; a task that lies before several of the posts is counted once.
const countsText = `
  select n.nature, (select count(*)::int from (
      select distinct i.stream, i.task from unnest($1::text[]) as p(post) cross join lateral (
        select stream, task from inbox where inbox.post = p.post and inbox.nature = n.nature
          and (n.nature <> 'watch' or not ${alsoToDo('$1')}) limit ${countedTo}) as i
      limit ${countedTo}) as one) as count
  from unnest(array['decide', 'do', 'watch']) as n(nature)
  union all
  select 'asked', (select count(*)::int from (select 1 from cases c where c.started_by = $2 and c.stage <> 'closed'
      and ${readableCase({ all: '$3', offices: '$4', council: '$5', asked: '$6', posts: '$1' }, 'c')}
      limit ${countedTo}) as one)`

const overdueText = `
  select count(*)::int as count from (
    select distinct i.stream, i.task from unnest($1::text[]) as p(post) cross join unnest($2::text[]) as n(nature)
    cross join lateral (
      select stream, task from inbox where inbox.post = p.post and inbox.nature = n.nature and inbox.due < $3
      limit ${countedTo}) as i
    limit ${countedTo}) as one`

/** How many of the tasks that these posts have to decide or to do ought to be done before a moment. */
export const dueBefore = async (reads: Pool, posts: readonly PostId[], moment: Instant): Promise<number> => {
  const { rows } = await reads.query<{ readonly count: number }>({
    name: 'inbox-due-before',
    text: overdueText,
    values: [posts, ['decide', 'do'], moment],
  })
  return rows[0]?.count ?? 0
}

/**
 * How many tasks wait for the holder of these posts, each counted once however many of the posts it lies before; and
 * how many open cases the person has asked for, of those that they may still read.
 */
export const inboxCounts = async (
  reads: Pool,
  posts: readonly PostId[],
  person: PersonId,
  scope: ReadingScope,
): Promise<InboxCounts> => {
  const { rows } = await reads.query<{ readonly nature: keyof InboxCounts; readonly count: number }>({
    name: 'inbox-counts',
    text: countsText,
    values: [posts, person, scope.all, scope.offices, scope.council, askedFor],
  })
  return {
    decide: 0,
    do: 0,
    watch: 0,
    asked: 0,
    ...Object.fromEntries(rows.map(({ nature, count }) => [nature, count])),
  }
}

// The first rows of each post are read from the index in their order, so that a long inbox costs no more than a short
// one.
const itemsText = `
  with mine as (
    select distinct on (i.due, i.stream, i.task) i.due, i.stream, i.task, i.nature
    from unnest($1::text[]) as p(post) cross join unnest($2::text[]) as n(nature) cross join lateral (
      select * from inbox where inbox.post = p.post and inbox.nature = n.nature
        and (inbox.due, inbox.stream, inbox.task) > ($3::timestamptz, $4, $5)
        and (n.nature <> 'watch' or not ${alsoToDo('$1')})
      order by inbox.due, inbox.stream, inbox.task limit $6) as i
    order by i.due, i.stream, i.task, i.nature limit $6
  )
  select m.stream as id, m.task, m.nature, t.kind, t.about, t.answers, t.article, t.posts as "askedOf",
    t.opened_at as since, m.due,
    c.title, c.office, c.stage, c.fiscal_year, c.series, c.serial
  from mine m join tasks t using (stream, task) join cases c using (stream)
  order by m.due, m.stream, m.task`

/**
 * The tasks before these posts, of one nature or of several, the nearest due date first. What lies before one reader
 * both to be done and to be watched is there once, to be done.
 */
export const inboxItems = async (
  reads: Pool,
  posts: readonly PostId[],
  nature: InboxNature | readonly InboxNature[],
  { after, limit }: Place,
): Promise<Page<InboxItem>> => {
  const key = readCursor(after, 3)
  const from = key !== null && parseInstant(key[0] ?? '') !== null ? key : ['-infinity', '', '']
  const { rows } = await reads.query<Omit<InboxItem, 'number'> & NumberColumns>({
    name: 'inbox-items',
    text: itemsText,
    values: [posts, [nature].flat(), ...from, limit + 1],
  })
  return pageOf(rows.map(numberOf), limit, (row) => [row.due, row.id, row.task])
}
