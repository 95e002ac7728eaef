import { Kysely, PostgresDialect, type CompiledQuery } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Connection } from '../../../db/connection/connect.ts'
import { noFilters, type CaseFilters } from '../../../db/outsourcing/case-filters.ts'
import { caseList, type CaseListQuery } from '../../../db/outsourcing/case-list.ts'
import { caseOrders } from '../../../db/outsourcing/case-orders.ts'
import { searchAll } from '../../../db/read-models/search-all.ts'
import type { Database } from '../../../db/tables/database.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { readingScope } from '../../../domain/guideline/reading-scope.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { instant } from '../../../domain/kernel/instant.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { freshDatabase, type FreshDatabase } from '../../support/database.ts'

const cases = 12_000
const now = instant('2026-04-10T00:00:00.000Z')
const { guideline } = rulesOn(templateBook, plainDate('2026-04-10'))

let database: FreshDatabase
let city: Connection
const asked: CompiledQuery[] = []
let listening: Kysely<Database>

/**
 * A store in which what a list is narrowed by lies far from where its orders begin: what is closed has no due date, the
 * unnumbered come first, and all that the citizens' office has changed longest ago.
 */
beforeAll(async () => {
  database = await freshDatabase()
  city = connect({ url: database.ownerUrl, statementTimeoutMs: 0 })
  await city.pool.query(
    `insert into cases (stream, procedure, fiscal_year, series, serial, title, vendor, search, office, stage, round,
       submitted, started_by, started_at, changed_at, ends_on, holders, due)
     select 'outsourcing/' || md5(n::text)::uuid, 'outsourcing', case when n % 4 > 0 then 2020 + n / 2000 end,
       case when n % 4 > 0 then '委' end, case when n % 4 > 0 then n end, '端末 ' || n, '株式会社あおい',
       case when n % 3 = 0 then '端末保守' else '端末' end || n, case when n < 600 then 'citizen' else 'heiwa' end,
       case when n % 4 = 0 then 'vetting' when n % 2 = 0 then 'closed' else 'in-force' end, 1, n % 4 > 0,
       gen_random_uuid(), $1::timestamptz - (${cases} - n) * interval '1 hour',
       $1::timestamptz - (${cases} - n) * interval '1 hour', '2026-01-01'::date + n % 900, '{}',
       case when n % 2 = 0 and n % 4 > 0 then null else $1::timestamptz + n * interval '1 minute' end
     from generate_series(1, ${cases}) n`,
    [now],
  )
  await city.pool.query('vacuum (analyze) cases, case_search')
  listening = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: city.pool }),
    log: ({ query }) => void asked.push(query),
  })
})
afterAll(async () => {
  await city.close()
  await database.drop()
})

interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly Plan[]
}

/** How many rows of the table a plan has read; what an index alone has told is none. */
const rowsRead = (plan: Plan): number => {
  const own =
    plan['Relation Name'] === 'cases' && plan['Node Type'] !== 'Index Only Scan'
      ? (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops']
      : 0
  return (plan.Plans ?? []).reduce((sum, one) => sum + rowsRead(one), own)
}

/** Reads a page of the list; answers how many rows of the table that took. */
const cost = async (filters: Partial<CaseFilters>, order: CaseListQuery['order'], limit = 50) => {
  asked.length = 0
  const page = await caseList(listening, {
    scope: { all: true, offices: [], council: true },
    filters: { ...noFilters, ...filters },
    order,
    place: { after: null, limit },
    now,
  })
  let read = 0
  for (const { sql, parameters } of asked.slice()) {
    const { rows } = await city.pool.query<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>(
      `explain (analyze, format json) ${sql}`,
      [...parameters],
    )
    read += rowsRead(rows[0]!['QUERY PLAN'][0]!.Plan)
  }
  return { rows: page.rows.length, read }
}

const both = caseOrders.flatMap((by) => [true, false].map((descending) => ({ by, descending })))
const narrowings: readonly Partial<CaseFilters>[] = [
  {},
  { stage: 'in-force' },
  { stage: 'closed' },
  { office: 'citizen' },
  { office: 'heiwa', stage: 'vetting' },
  { due: 'none' },
  { due: 'overdue' },
  { fiscalYear: 2026 },
  { endsFrom: plainDate('2028-06-01') },
]

describe('a list of many cases', () => {
  it.each(narrowings)('narrowed by %j reads few rows in any order', async (filters) => {
    for (const order of both)
      for (const limit of [50, 200]) {
        const { read } = await cost(filters, order, limit)
        expect({ order, limit, few: read <= 2 * limit + 700 }, `${read} rows`).toEqual({ order, limit, few: true })
      }
  })

  it.each([{ q: '保守' }, { q: '保守', stage: 'closed' }, { q: '端末1' }, { q: '鼎鬻' }])(
    'searched for %j reads as many as it looks through at once, and no more than a page besides',
    async (filters) => {
      for (const order of both) expect((await cost(filters, order)).read).toBeLessThan(2_500)
    },
  )
})

describe('one search over everything', () => {
  it('finds a clerk’s own cases by a word that stands in thousands of others', async () => {
    const posts = ['citizen-staff'] as PostId[]
    const reader = { posts, scope: readingScope(posts, guideline) }
    const { rows, isCut } = await searchAll(city.pool, '端末', { reader, guideline }, 51)
    expect([rows.length, isCut]).toEqual([51, true])
  })
})
