import { Kysely, PostgresDialect, type CompiledQuery } from 'kysely'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Connection } from '../../../db/connection/connect.ts'
import { countFollowed, openCases } from '../../../db/act/open-cases.ts'
import { noFilters, type CaseFilters } from '../../../db/outsourcing/case-filters.ts'
import { caseList, type CaseListQuery } from '../../../db/outsourcing/case-list.ts'
import { caseOrders } from '../../../db/outsourcing/case-orders.ts'
import { vendorsFound } from '../../../db/outsourcing/vendors-found.ts'
import { vendorsNear } from '../../../db/outsourcing/vendors-near.ts'
import { casesNumbered } from '../../../db/read-models/cases-numbered.ts'
import { casesToChoose } from '../../../db/read-models/cases-to-choose.ts'
import { searchAll } from '../../../db/read-models/search-all.ts'
import { searchTexts } from '../../../db/read-models/search-texts.ts'
import type { Database } from '../../../db/tables/database.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { readingScope } from '../../../domain/guideline/reading-scope.ts'
import type { OfficeId, PostId } from '../../../domain/kernel/ids.ts'
import { instant } from '../../../domain/kernel/instant.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { procedureNames } from '../../../domain/procedures.ts'
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
 * unnumbered come first, and all that the citizens' office has changed longest ago. Words stand in every case, in three
 * of a hundred, in one of a thousand, and in three of ten: these were recorded last.
 */
beforeAll(async () => {
  database = await freshDatabase()
  city = connect({ url: database.ownerUrl, statementTimeoutMs: 0 })
  await city.pool.query(
    `insert into cases (stream, procedure, fiscal_year, series, serial, title, vendor, search, office, stage, round,
       submitted, started_by, started_at, changed_at, ends_on, holders, due)
     select 'outsourcing/' || md5(n::text)::uuid, 'outsourcing', case when n % 4 > 0 then 2020 + n / 2000 end,
       case when n % 4 > 0 then '委' end, case when n % 4 > 0 then n end, '端末 ' || n, '株式会社あおい',
       case when n % 3 = 0 then '端末保守' else '端末' end || n || case when n % 33 = 0 then ' 少数' else '' end ||
         case when n % 1000 = 0 then ' 稀有' else '' end || case when n > ${cases * 0.7} then ' 新設' else '' end,
       case when n < 600 then 'citizen' else 'heiwa' end,
       case when n % 4 = 0 then 'vetting' when n % 2 = 0 then 'closed' else 'in-force' end, 1, n % 4 > 0,
       gen_random_uuid(), $1::timestamptz - (${cases} - n) * interval '1 hour',
       $1::timestamptz - (${cases} - n) * interval '1 hour', '2026-01-01'::date + n % 900, '{}',
       case when n % 2 = 0 and n % 4 > 0 then null else $1::timestamptz + n * interval '1 minute' end
     from generate_series(1, ${cases}) n`,
    [now],
  )
  // Other procedures have some of the cases: what is planned for any of them is planned for one with few.
  await city.pool.query(
    `insert into cases (stream, procedure, title, vendor, search, office, stage, round, submitted, started_by,
       started_at, changed_at, holders)
     select p || '/' || md5(p || n)::uuid, p, 'その他' || n, '', 'その他' || n, 'sobue', 'reported', 1, false,
       gen_random_uuid(), $1, $1, '{}'
     from unnest($2::text[]) p, generate_series(1, 100) n`,
    [now, procedureNames.filter((one) => one !== 'outsourcing')],
  )
  // What was said in each case: the same words, as the index of texts has them.
  await city.pool.query(
    `insert into case_texts (stream, version, said, search, grams)
     select stream, 1, array[search], search, search_grams(search) || array['\u001fo' || office]
     from cases order by changed_at`,
  )
  await city.pool.query('vacuum (analyze) cases, case_search, case_texts')
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
  readonly 'Shared Hit Blocks': number
  readonly 'Shared Read Blocks': number
  readonly Plans?: readonly Plan[]
}

/** What was said to the database, as it carried it out. */
const planOf = async (text: string, values: readonly unknown[]): Promise<Plan> => {
  const { rows } = await city.pool.query<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>(
    `explain (analyze, buffers, format json) ${text}`,
    [...values],
  )
  return rows[0]!['QUERY PLAN'][0]!.Plan
}

/** The same of a statement that was asked often: one with a name is planned once, whatever its values. */
const planKept = async ({ name, text, values }: Said): Promise<Plan> => {
  if (name === undefined) return planOf(text, values)
  const client = await city.pool.connect()
  try {
    const said = values.map((one) => client.escapeLiteral(Array.isArray(one) ? `{${one.join(',')}}` : String(one)))
    await client.query('set plan_cache_mode = force_generic_plan')
    await client.query(`prepare kept as ${text}`)
    const { rows } = await client.query<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>(
      `explain (analyze, buffers, format json) execute kept (${said.join(', ')})`,
    )
    return rows[0]!['QUERY PLAN'][0]!.Plan
  } finally {
    client.release(true)
  }
}

const pagesRead = (plan: Plan): number => plan['Shared Hit Blocks'] + plan['Shared Read Blocks']

const nodes = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)]

/** How many rows of the table a plan has read; what an index alone has told is none. */
const rowsRead = (plan: Plan): number =>
  nodes(plan)
    .filter((one) => one['Relation Name'] === 'cases' && one['Node Type'] !== 'Index Only Scan')
    .reduce((sum, one) => sum + (one['Actual Rows'] + (one['Rows Removed by Filter'] ?? 0)) * one['Actual Loops'], 0)

/** How many rows of the index of words were read to find that it doesn't name them. */
const readInVain = (plan: Plan): number =>
  nodes(plan)
    .filter((one) => ['case_search', 'case_texts'].includes(one['Relation Name'] ?? ''))
    .reduce((sum, one) => sum + (one['Rows Removed by Filter'] ?? 0) * one['Actual Loops'], 0)

const allCases: CaseListQuery['scope'] = { all: true, offices: [], council: true }

/** Reads a page of the list; answers how many rows of the table, and how many pages of all, that took. */
const cost = async (filters: Partial<CaseFilters>, order: CaseListQuery['order'], limit = 50, scope = allCases) => {
  asked.length = 0
  const page = await caseList(listening, {
    scope,
    filters: { ...noFilters, ...filters },
    order,
    place: { after: null, limit },
    now,
  })
  // What the database only expects costs no reading.
  const said = asked.filter(({ sql }) => !sql.trimStart().startsWith('explain'))
  const plans: Plan[] = []
  for (const { sql, parameters } of said) plans.push(await planOf(sql, parameters))
  const sum = (of: (plan: Plan) => number) => plans.reduce((total, plan) => total + of(plan), 0)
  return { rows: page.rows.length, read: sum(rowsRead), pages: sum(pagesRead), inVain: sum(readInVain) }
}

/** A statement, and the name under which its plan is kept. */
interface Said {
  readonly name?: string
  readonly text: string
  readonly values: unknown[]
}

/** A pool that tells what it was asked. */
const overheard = () => {
  const said: Said[] = []
  const query = (one: Said) => {
    said.push(one)
    return city.pool.query(one)
  }
  return { said, pool: { query } as unknown as Pool }
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

const searched = ['鼎鬻', '稀有', '少数', '新設', '保守', '端末', '末', '端末 新設', '少数 保守', '端末1']

describe('a list of many cases', () => {
  it.each(narrowings)('narrowed by %j reads few rows in any order', async (filters) => {
    for (const order of both)
      for (const limit of [50, 200]) {
        const { read } = await cost(filters, order, limit)
        expect({ order, limit, few: read <= 2 * limit + 700 }, `${read} rows`).toEqual({ order, limit, few: true })
      }
  })

  const scopes = {
    all: allCases,
    mostCases: { all: false, offices: ['heiwa' as OfficeId], council: false },
    fewCases: { all: false, offices: ['citizen' as OfficeId], council: false },
  }

  it.each(searched)('searched for %s, for whomever, narrowed or not, reads less than most of the cases', async (q) => {
    for (const [who, scope] of Object.entries(scopes))
      for (const filters of [{ q }, { q, stage: 'closed' }, { q, fiscalYear: 2026 }])
        for (const order of both)
          for (const limit of [50, 200]) {
            const { pages } = await cost(filters, order, limit, scope)
            expect({ who, filters, order, limit, few: pages < cases * 0.75 }, `${pages} pages`).toMatchObject({
              few: true,
            })
          }
  })
})

const posts = ['citizen-staff'] as PostId[]
const clerk = { posts, scope: readingScope(posts, guideline) }

describe('one search over everything', () => {
  it('finds a clerk’s own cases by a word that stands in thousands of others', async () => {
    const { rows, isCut } = await searchAll(city.pool, '端末', { reader: clerk, guideline }, 51)
    expect([rows.length, isCut]).toEqual([51, true])
  })

  it.each(searched)('reads for %s nothing that an index would have told, wherever the cases lie', async (q) => {
    const { said, pool } = overheard()
    await searchAll(pool, q, { reader: clerk, guideline }, 51)
    await vendorsFound(pool, q, clerk, 8)
    expect(said.length).toBeGreaterThan(1)
    for (const { text, values } of said) expect(readInVain(await planOf(text, values)), text).toBe(0)
  })
})

describe('a search in texts', () => {
  it('reads no more of them than it looks at, however many hold the words', async () => {
    const { said, pool } = overheard()
    const chief = { posts: [] as PostId[], scope: allCases as never }
    const asked = { words: ['端末'], like: ['%端末%'] }
    const { rows, isCut } = await searchTexts(pool, asked, chief, { guideline, known: [], limit: 51 })
    expect([rows.length, isCut]).toEqual([51, true])
    const texts = nodes(await planOf(said[0]!.text, said[0]!.values)).filter(
      (node) => node['Relation Name'] === 'case_texts',
    )
    expect(texts.map((node) => node['Actual Rows'] * node['Actual Loops'])).toEqual([300])
  })
})

describe('one search that finds nothing among the thousands that it looks at', () => {
  it('says that there are more; and finds what is newest first', async () => {
    const others = { posts: ['sobue-staff'] as PostId[], scope: readingScope(['sobue-staff'] as PostId[], guideline) }
    try {
      await city.pool.query(
        `insert into cases (stream, procedure, title, vendor, search, office, stage, round, submitted, started_by,
           started_at, changed_at, holders)
         select 'outsourcing/' || md5('x' || n)::uuid, 'outsourcing', '専用札 ' || n, '', '専用札' || n,
           case when n <= 300 then 'citizen' else 'heiwa' end, 'vetting', 1, false, gen_random_uuid(),
           $1::timestamptz + n * interval '1 minute', $1::timestamptz - n * interval '1 minute', '{}'
         from generate_series(1, 2300) n`,
        [now],
      )
      expect(await searchAll(city.pool, '専用札', { reader: others, guideline }, 51)).toEqual({ rows: [], isCut: true })
      const { rows } = await searchAll(city.pool, '専用札', { reader: clerk, guideline }, 3)
      expect(rows.map(({ title }) => title)).toEqual(['専用札 300', '専用札 299', '専用札 298'])
    } finally {
      await city.pool.query(`delete from cases where title like '専用札 %'`)
    }
  })
})

describe('a form that lets one choose among many cases', () => {
  it('walks their order, however often it was asked before', async () => {
    const { said, pool } = overheard()
    const stages = ['vetting', 'in-force', 'closed']
    const { rows, isCut } = await casesToChoose(pool, { procedure: 'outsourcing', stages }, clerk)
    expect([rows.length, isCut]).toEqual([200, true])
    expect(await casesToChoose(pool, { procedure: 'incident', stages }, clerk)).toEqual({ rows: [], isCut: false })
    for (const one of said) expect(rowsRead(await planKept(one))).toBeLessThan(1_000)
  })
})

describe('the cases that workflows follow', () => {
  it('are counted and named without a look at the heads of what is over, which are most', async () => {
    // Of each other procedure one case still waits for its first look.
    await city.pool.query(
      `insert into streams (stream, procedure, version, state, form, hash, last_at, closed, seen_version)
       select stream, procedure, 2, '{}', 1, '\\x00', $1, stage = 'closed',
         case when title = 'その他1' then 0 else 2 end
       from cases`,
      [now],
    )
    await city.pool.query('vacuum (analyze) streams, cases')
    const others = procedureNames.length - 1
    const open = cases * 0.75 + others * 100
    const { said, pool } = overheard()
    expect(await countFollowed(pool, procedureNames)).toBe(open - others)
    let named = 0
    for await (const page of openCases(pool, procedureNames)) named += new Set(page).size
    expect(named).toBe(open)
    for (const one of said) {
      const heads = nodes(await planKept(one)).filter((node) => node['Relation Name'] === 'streams')
      expect(heads.reduce((sum, node) => sum + node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0), 0)).toBe(
        one === said[0] ? others : 0,
      )
    }
  })
})

describe('a case that stands behind those that a form lists', () => {
  const stages = ['vetting', 'in-force', 'closed']
  const named = async (...titles: readonly string[]) =>
    (
      await city.pool.query<{ readonly stream: string }>('select stream from cases where title = any($1)', [titles])
    ).rows.map(({ stream }) => stream)

  it('is among them once a form names it, if its reader may read it', async () => {
    const chosen = await named('端末 1', '端末 900')
    const { rows } = await casesToChoose(city.pool, { procedure: 'outsourcing', stages, chosen }, clerk)
    expect(rows.slice(200).map(({ title }) => title)).toEqual(['端末 1'])
  })

  it('is found by its number, if its reader may read it', async () => {
    const numbers = [1, 901, 4, 1].map((serial) => ({ fiscalYear: 2020, series: '委', serial }))
    const [own = '', theirs = ''] = [...(await named('端末 1')), ...(await named('端末 901'))]
    expect(await casesNumbered(city.pool, numbers, clerk)).toEqual([[own], [], [], [own]])
    const chief = { posts: [], scope: allCases as never }
    expect(await casesNumbered(city.pool, numbers, chief)).toEqual([[own], [theirs], [], [own]])
  })
})

describe('a search that finds many rows of registers', () => {
  it('shows those that are open and newest, and says where it hasn’t looked at all', async () => {
    const chief = { posts: [] as PostId[], scope: allCases as never }
    for (const [word, rows, isCut] of [
      ['専用行', 300, false],
      ['専用列', 2_300, true],
    ] as const) {
      await city.pool.query(
        `insert into register_rows (procedure, register, stream, item, title, search, offices, readers, for_council,
           stage, opened_at, holders, cells)
         select 'incident', 'incidents', 'incident/' || md5($2 || n)::uuid, '', $2 || ' ' || n, $2 || n, '{}', '{}',
           false, case when n % 10 = 0 then 'closed' else 'reported' end, $1::timestamptz + n * interval '1 minute',
           '{}', '{}'
         from generate_series(1, $3::int) n`,
        [now, word, rows],
      )
      const found = await searchAll(city.pool, word, { reader: chief, guideline }, 2)
      expect([found.rows.map(({ title }) => title), found.isCut]).toEqual([
        [`${word} ${rows - 1}`, `${word} ${rows - 2}`],
        isCut,
      ])
    }
  })
})

describe('the vendors of a city that has dealt with thousands', () => {
  const chief = { posts: [] as PostId[], scope: allCases as never }

  it('are offered while one types, wherever their name stands among all', async () => {
    await city.pool.query(
      `insert into events (stream, version, id, type, schema_version, data, meta, occurred_at, hash)
       select 'outsourcing/' || md5('vendor' || n)::uuid, 1, gen_random_uuid(), 'OutsourcingStarted', 1,
         jsonb_build_object('request', jsonb_build_object('vendor',
           case n when 5200 then '株式会社鷲尾電算センター' when 5199 then '鷲尾電機' else 'あ' || n end)),
         '{}', $1, ''
       from generate_series(1, 5200) n`,
      [now],
    )
    const near = async (typed: string) => (await vendorsNear(city.pool, typed, chief, 5)).map(({ name }) => name)
    expect(await near('鷲尾電算')).toEqual(['株式会社鷲尾電算センター', '鷲尾電機'])
    expect(await near('鷲尾電機')).toEqual([])
  })

  it('are found by a search whose words stand in hundreds of other cases', async () => {
    await city.pool.query(
      `insert into cases (stream, procedure, title, vendor, search, office, stage, round, submitted, started_by,
         started_at, changed_at, holders)
       select 'outsourcing/' || md5('y' || n)::uuid, 'outsourcing', '特機 ' || n, case n when 700 then '特機商会' else
         '有限会社その他' end, '特機' || n, 'heiwa', 'vetting', 1, false, gen_random_uuid(), $1, $1, '{}'
       from generate_series(1, 700) n`,
      [now],
    )
    expect(await vendorsFound(city.pool, '特機', chief, 5)).toEqual(['特機商会'])
  })
})
