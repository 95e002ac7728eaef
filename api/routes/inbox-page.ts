import { Hono, type Context } from 'hono'
import { askedCases } from '../../db/read-models/asked-cases.ts'
import { dueBefore, inboxCounts, inboxItems, inboxNatures, type InboxItem } from '../../db/read-models/inbox.ts'
import type { Page } from '../../db/read-models/page.ts'
import { tasksDone, type TaskDone } from '../../db/read-models/tasks-done.ts'
import { procedureOf } from '../../domain/kernel/ids.ts'
import { document } from '../../web/layout.tsx'
import { inboxPage, inboxTabs, type InboxTab } from '../../web/pages/inbox.tsx'
import type { TaskRow } from '../../web/pages/task-rows.tsx'
import { answersTogether } from '../../web/together/declared-together.ts'
import { askedRow, pager, placeIn } from '../registers/list-place.ts'
import { takeNotice } from '../surroundings/notice.ts'
import { served, servedNamed } from '../procedures/procedures.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { readerOf, scopeOf } from '../surroundings/reader.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import { kindOf } from '../together/held-together.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** The inbox, where everybody's day begins. */
export const inboxPages = (all: Surroundings): Hono<Env> =>
  new Hono<Env>().get('/inbox', signedIn(all), (c) => inbox(c, all))

const inbox = async (c: Context<Env>, all: Surroundings) => {
  const { posts, id: person } = personIn(c)
  const pool = all.reads.pool
  const [counts, overdue, begun] = await Promise.all([
    inboxCounts(pool, posts, person, scopeOf(personIn(c))),
    dueBefore(pool, posts, personIn(c).now),
    Promise.all(served.map(async (one) => (await one.drafts?.(pool, person)) ?? [])),
  ])
  const tab = inboxTabs.find((one) => one === c.req.query('tab')) ?? 'all'
  const { list, next } = await inboxRows(c, all, tab)
  const ui = uiOf(c, undefined, takeNotice(c))
  const drafts = begun.flat()
  const toDo = counts.do + drafts.length
  const shown = { ...counts, all: counts.decide + toDo + counts.watch, do: toDo }
  return c.html(document(inboxPage({ ui, counts: shown, overdue, drafts, list, ...pager(ui.here, next) })))
}

const inboxRows = async (c: Context<Env>, all: Surroundings, tab: InboxTab) => {
  const { pool } = all.reads
  const person = personIn(c)
  const place = placeIn(c)
  if (tab === 'asked') {
    const { rows, next } = await askedCases(pool, person.id, readerOf(person), place)
    return { list: { tab, rows: rows.map(askedRow) }, next }
  }
  if (tab === 'done') {
    const { rows, next } = mapped(await tasksDone(pool, person.id, readerOf(person), place), doneRow)
    return { list: { tab, rows }, next }
  }
  const { rows, next } = await inboxItems(pool, person.posts, tab === 'all' ? inboxNatures : tab, place)
  const together = pickable(rows)
  return { list: { tab, rows: rows.map((row) => ({ ...openRow(row), together: together.has(row) })) }, next }
}

/** Those of the rows that can be answered together with another one of them. */
const pickable = (rows: readonly InboxItem[]): ReadonlySet<InboxItem> => {
  const able = rows.filter(
    ({ id, nature, answers }) =>
      nature !== 'watch' && answersTogether(servedNamed(procedureOf(id)).pages.together, answers).length > 0,
  )
  const kinds = Object.values(Object.groupBy(able, kindOf))
  return new Set(kinds.flatMap((group = []) => (group.length > 1 ? group : [])))
}

const mapped = <From, To>({ rows, next }: Page<From>, to: (row: From) => To): Page<To> => ({ rows: rows.map(to), next })

const caseIn = ({ id, number, title, office }: Pick<InboxItem, 'id' | 'number' | 'title' | 'office'>) => ({
  id,
  number,
  title,
  office,
})

/** An open task as a row of the inbox and of the home page. */
export const openRow = (
  row: Omit<InboxItem, 'nature' | 'article' | 'answers'> & Partial<Pick<InboxItem, 'nature'>>,
): TaskRow => ({
  case: caseIn(row),
  task: row.task,
  kind: row.kind,
  about: row.about,
  holders: row.askedOf,
  since: row.since,
  due: row.due,
  nature: row.nature ?? null,
  closed: null,
})

const doneRow = (row: TaskDone): TaskRow => ({
  ...openRow(row),
  closed: { at: row.closedAt, with: row.closedWith },
})
