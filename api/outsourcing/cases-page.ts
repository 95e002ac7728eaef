import { Hono, type Context } from 'hono'
import { dueFilters, noFilters } from '../../db/outsourcing/case-filters.ts'
import { caseList, caseOrders, type CaseListQuery, type CaseListRow } from '../../db/outsourcing/case-list.ts'
import { fiscalYears } from '../../db/read-models/fiscal-years.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { dayInAddress } from '../../web/day-in-address.ts'
import { parsePlainDate } from '../../domain/kernel/plain-date.ts'
import { isStorableText } from '../../domain/kernel/text.ts'
import { document } from '../../web/layout.tsx'
import { caseColumnNames, casesPage, type CaseColumn, type CaseFilters } from '../../web/outsourcing/cases-page.tsx'
import { caseColumns } from '../../web/outsourcing/cases-file.ts'
import { rowsAtATime, sendTable, withWareki } from '../table-file.ts'
import { askedRow, pager, placeIn } from '../list-place.ts'
import { addresses } from '../../web/addresses.ts'
import { viewsOf } from '../routes/views.ts'
import { takeNotice } from '../notice.ts'
import { uiOf } from '../reader-ui.ts'
import { scopeOf } from '../reader.ts'
import { signedIn, personIn } from '../session.ts'
import type { Env, Surroundings } from '../surroundings.ts'

/** The list of cases, and the same rows as a file for a spreadsheet. */
export const casesPages = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/cases', signedIn(all), (c) => cases(c, all))
    .get('/cases.csv', signedIn(all), (c) => exported(c, all))

const cases = async (c: Context<Env>, all: Surroundings) => {
  const { filters, query } = asked(c)
  const [{ rows, next }, years, views] = await Promise.all([
    caseList(all.reads.db, { ...query, place: placeIn(c) }),
    fiscalYears(all.reads.pool),
    viewsOf(c, all, addresses.cases),
  ])
  const ui = uiOf(c, undefined, takeNotice(c))
  const requesting = ui.guideline.requesting.map((one) => one.office)
  const props = {
    ui,
    filters,
    sort: query.order,
    fiscalYears: years,
    views,
    columns: columnsIn(c.req.queries('col') ?? []),
    ...pager(ui.here, next),
    offices: query.scope.all || query.scope.council ? requesting : query.scope.offices,
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

/** The columns that are asked for; all where none is that the list has. */
const columnsIn = (asked: readonly string[]): readonly CaseColumn[] => {
  const shown = caseColumnNames.filter((one) => asked.includes(one))
  return shown.length === 0 ? caseColumnNames : shown
}

const exported = async (c: Context<Env>, all: Surroundings) => {
  const { query } = asked(c)
  const ui = uiOf(c)
  return sendTable(c, all, {
    ui,
    name: 'cases',
    day: tokyoDateOf(query.now),
    columns: caseColumns(ui, columnsIn(c.req.queries('col') ?? []), withWareki(c)),
    pages: rowsOf(all, query),
  })
}

/** All rows, some at a time. A case that moves in the order meanwhile would else stand there twice. */
async function* rowsOf(all: Surroundings, query: Omit<CaseListQuery, 'place'>): AsyncGenerator<readonly CaseListRow[]> {
  const written = new Set<string>()
  for (let after: string | null = null; ;) {
    const page = await caseList(all.reads.db, { ...query, place: { after, limit: rowsAtATime } })
    yield page.rows.filter((row) => !written.has(row.id))
    for (const row of page.rows) written.add(row.id)
    if (page.next === null) return
    after = page.next
  }
}

/** What the address asks for: what it says wrongly is left open rather than refused, since people edit addresses. */
const asked = (c: Context<Env>): { readonly filters: CaseFilters; readonly query: Omit<CaseListQuery, 'place'> } => {
  const person = personIn(c)
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
    endsFrom: dayInAddress(said('endsFrom')) ?? '',
    endsTo: dayInAddress(said('endsTo')) ?? '',
    renewal: said('renewal'),
  }
  const wanted = said('sort').replace(/^-/, '')
  return {
    filters,
    query: {
      scope: scopeOf(person),
      filters: {
        ...noFilters,
        q: filters.q || null,
        stage: filters.stage || null,
        office: filters.office || null,
        due: dueFilters.find((one) => one === filters.due) ?? null,
        fiscalYear: /^\d{4}$/.test(filters.fiscalYear) ? Number(filters.fiscalYear) : null,
        endsFrom: parsePlainDate(filters.endsFrom),
        endsTo: parsePlainDate(filters.endsTo),
        unrenewed: filters.renewal === 'none',
      },
      order: { by: caseOrders.find((one) => one === wanted) ?? 'due', descending: said('sort').startsWith('-') },
      now: person.now,
    },
  }
}
