import { Hono, type Context } from 'hono'
import { draftsOf } from '../../db/drafts.ts'
import { caseList, caseOrders, dueFilters, noFilters, type CaseListRow } from '../../db/read-models/case-list.ts'
import { inboxCounts, inboxItems, type InboxCounts, type InboxItem } from '../../db/read-models/inbox.ts'
import { fiscalYears } from '../../db/read-models/fiscal-years.ts'
import type { Page, Place } from '../../db/read-models/page.ts'
import { tasksDone, type TaskDone } from '../../db/read-models/tasks-done.ts'
import { guidelineOn } from '../../domain/guideline/guideline.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { withQuery } from '../../web/addresses.ts'
import { document } from '../../web/layout.tsx'
import { casesPage, type CaseFilters } from '../../web/pages/cases.tsx'
import { inboxPage, inboxTabs, type AskedRow, type InboxTab, type TaskRow } from '../../web/pages/inbox.tsx'
import { takeNotice } from '../notice.ts'
import { uiOf } from '../reader-ui.ts'
import { scopeOf } from '../reading.ts'
import { signedIn, standingIn } from '../session.ts'
import type { Env, Surroundings } from '../surroundings.ts'

const rowsOnPage = 50

/** The two lists that people start from: their inbox, and the cases that they may see. */
export const listPages = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/inbox', signedIn(all), (c) => inbox(c, all))
    .get('/cases', signedIn(all), (c) => cases(c, all))

const inbox = async (c: Context<Env>, all: Surroundings) => {
  const { posts, person } = standingIn(c)
  const pool = all.reads.pool
  const [counts, drafts] = await Promise.all([inboxCounts(pool, posts, person), draftsOf(pool, person)])
  const tab = inboxTabs.find((one) => one === c.req.query('tab')) ?? firstTab(counts)
  const { list, next } = await inboxRows(c, all, tab)
  const ui = uiOf(c, undefined, takeNotice(c))
  return c.html(document(inboxPage({ ui, counts, drafts, list, ...pager(ui.here, next) })))
}

/** Where work waits; with none, the first tab. */
const firstTab = (counts: InboxCounts): InboxTab => (['decide', 'do', 'watch'] as const).find((tab) => counts[tab] > 0) ?? 'decide'

const inboxRows = async (c: Context<Env>, all: Surroundings, tab: InboxTab) => {
  const { pool, db } = all.reads
  const standing = standingIn(c)
  const place = placeIn(c)
  if (tab === 'asked') {
    const filters = { ...noFilters, askedBy: standing.person }
    const { rows, next } = await caseList(db, { scope: scopeOf(standing), filters, order: { by: 'changed', descending: true }, place, now: standing.now })
    return { list: { tab, rows: rows.map(askedRow) }, next }
  }
  const { rows, next }: Page<TaskRow> = tab === 'done' ? mapped(await tasksDone(pool, standing.person, place), doneRow) : mapped(await inboxItems(pool, standing.posts, tab, place), openRow)
  return { list: { tab, rows }, next }
}

const cases = async (c: Context<Env>, all: Surroundings) => {
  const standing = standingIn(c)
  const scope = scopeOf(standing)
  const said = (name: string) => c.req.query(name)?.slice(0, 200) ?? ''
  const filters: CaseFilters = { q: said('q'), stage: said('stage'), office: said('office'), due: said('due'), fiscalYear: said('fiscalYear') }
  const wanted = said('sort').replace(/^-/, '')
  const sort = { by: caseOrders.find((one) => one === wanted) ?? 'due', descending: said('sort').startsWith('-') } as const
  const [{ rows, next }, years] = await Promise.all([
    caseList(all.reads.db, {
      scope,
      filters: {
        ...noFilters,
        q: filters.q || null,
        stage: filters.stage || null,
        office: filters.office || null,
        due: dueFilters.find((one) => one === filters.due) ?? null,
        fiscalYear: /^\d{4}$/.test(filters.fiscalYear) ? Number(filters.fiscalYear) : null,
      },
      order: sort,
      place: placeIn(c),
      now: standing.now,
    }),
    fiscalYears(all.reads.pool),
  ])
  const ui = uiOf(c, undefined, takeNotice(c))
  const requesting = guidelineOn(tokyoDateOf(standing.now)).requesting.map((one) => one.office)
  const offices = scope.all || scope.submitted ? requesting : scope.offices
  const props = { ui, filters, sort, offices, fiscalYears: years, csv: null, ...pager(ui.here, next) }
  return c.html(document(casesPage({ ...props, rows: rows.map((row) => ({ ...askedRow(row), vendor: row.vendor, startsOn: row.startsOn, endsOn: row.endsOn })) })))
}

const placeIn = (c: Context<Env>): Place => ({ after: c.req.query('after') ?? null, limit: rowsOnPage })

/** The addresses of the next rows and of the first ones, where there are any. */
const pager = (here: string, next: string | null) => ({
  next: next === null ? null : withQuery(here, { after: next }),
  first: new URL(here, 'http://localhost').searchParams.has('after') ? withQuery(here, {}) : null,
})

const mapped = <From, To>({ rows, next }: Page<From>, to: (row: From) => To): Page<To> => ({ rows: rows.map(to), next })

const caseIn = ({ id, number, title, office }: Pick<InboxItem, 'id' | 'number' | 'title' | 'office'>) => ({ id, number, title, office })

const openRow = (row: InboxItem): TaskRow => ({
  case: caseIn(row), task: row.task, kind: row.kind, about: row.about, holders: row.askedOf, since: row.since, due: row.due, closed: null,
})

const doneRow = (row: TaskDone): TaskRow => ({
  case: caseIn(row), task: row.task, kind: row.kind, about: row.about, holders: row.askedOf, since: row.since, due: row.due,
  closed: { at: row.closedAt, with: row.closedWith },
})

const askedRow = (row: CaseListRow): AskedRow => ({
  case: caseIn(row), stage: row.stage, ending: row.ending, holders: row.holders, waitingFor: row.waitingFor, since: row.since, due: row.due,
})
