import { Hono, type Context } from 'hono'
import { caseList, caseOrders, dueFilters, noFilters, type CaseListQuery } from '../../db/read-models/case-list.ts'
import { fiscalYears } from '../../db/read-models/fiscal-years.ts'
import { guidelineOn } from '../../domain/guideline/guideline.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { isStorableText } from '../../domain/kernel/text.ts'
import { withQuery } from '../../web/addresses.ts'
import { document } from '../../web/layout.tsx'
import { casesPage, type CaseFilters } from '../../web/pages/cases.tsx'
import { caseListCsv } from '../case-list-csv.ts'
import { askedRow, pager, placeIn } from '../list-place.ts'
import { takeNotice } from '../notice.ts'
import { uiOf } from '../reader-ui.ts'
import { scopeOf } from '../reading.ts'
import { signedIn, standingIn } from '../session.ts'
import type { Env, Surroundings } from '../surroundings.ts'

/** The list of cases, and the same rows as a file for a spreadsheet. */
export const casesPages = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/cases', signedIn(all), (c) => cases(c, all))
    .get('/cases.csv', signedIn(all), (c) => exported(c, all))

/** So many rows at most go into one file; who needs more narrows the list. */
const rowsInFile = 10_000

const cases = async (c: Context<Env>, all: Surroundings) => {
  const { filters, query } = asked(c)
  const [{ rows, next }, years] = await Promise.all([caseList(all.reads.db, { ...query, place: placeIn(c) }), fiscalYears(all.reads.pool)])
  const ui = uiOf(c, undefined, takeNotice(c))
  const requesting = guidelineOn(tokyoDateOf(query.now)).requesting.map((one) => one.office)
  const props = {
    ui, filters, sort: query.order, fiscalYears: years, ...pager(ui.here, next),
    offices: query.scope.all || query.scope.submitted ? requesting : query.scope.offices,
    csv: withQuery(ui.here, {}).replace(/^\/cases/, '/cases.csv'),
  }
  return c.html(document(casesPage({ ...props, rows: rows.map((row) => ({ ...askedRow(row), vendor: row.vendor, startsOn: row.startsOn, endsOn: row.endsOn })) })))
}

const exported = async (c: Context<Env>, all: Surroundings) => {
  const { query } = asked(c)
  const { rows } = await caseList(all.reads.db, { ...query, place: { after: null, limit: rowsInFile } })
  return c.body(caseListCsv(uiOf(c), rows), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="cases-${tokyoDateOf(query.now)}.csv"`,
  })
}

/** What the address asks for: what it says wrongly is left open rather than refused, since people edit addresses. */
const asked = (c: Context<Env>): { readonly filters: CaseFilters; readonly query: Omit<CaseListQuery, 'place'> } => {
  const standing = standingIn(c)
  const said = (name: string) => {
    const text = c.req.query(name)?.slice(0, 200) ?? ''
    return isStorableText(text) ? text : ''
  }
  const filters: CaseFilters = { q: said('q'), stage: said('stage'), office: said('office'), due: said('due'), fiscalYear: said('fiscalYear') }
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
