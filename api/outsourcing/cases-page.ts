import { Hono, type Context } from 'hono'
import { stream } from 'hono/streaming'
import { caseList, caseOrders, dueFilters, noFilters, type CaseListQuery } from '../../db/outsourcing/case-list.ts'
import { fiscalYears } from '../../db/read-models/fiscal-years.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { isStorableText } from '../../domain/kernel/text.ts'
import { withQuery } from '../../web/addresses.ts'
import { document } from '../../web/layout.tsx'
import { casesPage, type CaseFilters } from '../../web/outsourcing/cases-page.tsx'
import { csvHead, csvRows } from './case-list-csv.ts'
import { askedRow, pager, placeIn } from '../list-place.ts'
import { takeNotice } from '../notice.ts'
import { uiOf } from '../reader-ui.ts'
import { scopeOf } from '../reader.ts'
import { signedIn, standingIn } from '../session.ts'
import type { Env, Surroundings } from '../surroundings.ts'

/** The list of cases, and the same rows as a file for a spreadsheet. */
export const casesPages = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/cases', signedIn(all), (c) => cases(c, all))
    .get('/cases.csv', signedIn(all), (c) => exported(c, all))

/** So many rows are read at a time: a file may have any number of them. */
const rowsAtATime = 1_000

const cases = async (c: Context<Env>, all: Surroundings) => {
  const { filters, query } = asked(c)
  const [{ rows, next }, years] = await Promise.all([
    caseList(all.reads.db, { ...query, place: placeIn(c) }),
    fiscalYears(all.reads.pool),
  ])
  const ui = uiOf(c, undefined, takeNotice(c))
  const requesting = ui.guideline.requesting.map((one) => one.office)
  const props = {
    ui,
    filters,
    sort: query.order,
    fiscalYears: years,
    ...pager(ui.here, next),
    offices: query.scope.all || query.scope.submitted ? requesting : query.scope.offices,
    csv: withQuery(ui.here, {}).replace(/^\/cases/, '/cases.csv'),
  }
  return c.html(
    document(
      casesPage({
        ...props,
        rows: rows.map((row) => ({ ...askedRow(row), vendor: row.vendor, startsOn: row.startsOn, endsOn: row.endsOn })),
      }),
    ),
  )
}

const exported = async (c: Context<Env>, all: Surroundings) => {
  const { query } = asked(c)
  const ui = uiOf(c)
  const pageAfter = (after: string | null) => caseList(all.reads.db, { ...query, place: { after, limit: rowsAtATime } })
  // The first rows are read before anything is sent: what is wrong is then said by a page rather than by a file that
  // breaks off.
  let page = await pageAfter(null)
  c.header('content-type', 'text/csv; charset=utf-8')
  c.header('content-disposition', `attachment; filename="cases-${tokyoDateOf(query.now)}.csv"`)
  return stream(
    c,
    async (out) => {
      const written = new Set<string>()
      await out.write(csvHead(ui))
      while (!out.aborted) {
        // A case that moves in the order meanwhile would else stand there twice.
        const rows = page.rows.filter((row) => !written.has(row.id))
        for (const row of rows) written.add(row.id)
        if (rows.length > 0) await out.write(csvRows(ui, rows))
        if (page.next === null) return
        page = await pageAfter(page.next)
      }
    },
    async (error) =>
      all.log.error({ requestId: c.get('requestId'), error: error.name }, 'a list broke off while it was sent'),
  )
}

/** What the address asks for: what it says wrongly is left open rather than refused, since people edit addresses. */
const asked = (c: Context<Env>): { readonly filters: CaseFilters; readonly query: Omit<CaseListQuery, 'place'> } => {
  const standing = standingIn(c)
  const said = (name: string) => {
    const text = c.req.query(name)?.slice(0, 200) ?? ''
    return isStorableText(text) ? text : ''
  }
  const filters: CaseFilters = {
    q: said('q'),
    stage: said('stage'),
    office: said('office'),
    due: said('due'),
    fiscalYear: said('fiscalYear'),
  }
  const wanted = said('sort').replace(/^-/, '')
  return {
    filters,
    query: {
      scope: scopeOf(standing),
      filters: {
        ...noFilters,
        q: filters.q || null,
        stage: filters.stage || null,
        office: filters.office || null,
        due: dueFilters.find((one) => one === filters.due) ?? null,
        fiscalYear: /^\d{4}$/.test(filters.fiscalYear) ? Number(filters.fiscalYear) : null,
      },
      order: { by: caseOrders.find((one) => one === wanted) ?? 'due', descending: said('sort').startsWith('-') },
      now: standing.now,
    },
  }
}
