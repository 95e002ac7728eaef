import type { Stage } from '../../domain/outsourcing/stages.ts'
import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely'
import type { CaseId, OfficeId, PostId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { ReadingScope } from '../../domain/guideline/reading-scope.ts'
import type { Database } from '../tables/database.ts'
import type { CasesTable } from '../tables/read-models.ts'
import { numberOf } from '../read-models/case-number.ts'
import { filterConditions, type CaseFilters } from './case-filters.ts'
import { orders, type CaseListRow, type CaseOrder } from './case-orders.ts'
import { expected, hitsOf, searchConditions, searchWords, type Expected } from '../read-models/case-search.ts'
import { pageOf, readCursor, type Page, type Place } from '../read-models/page.ts'

/** What to list, in which order, and of which reader's cases. */
export interface CaseListQuery {
  readonly scope: ReadingScope
  readonly filters: CaseFilters
  readonly order: { readonly by: CaseOrder; readonly descending: boolean }
  readonly place: Place
  readonly now: Instant
}

/**
 * The cases that one may read. Each order has an index with the very same key, so that a page costs the same at the end
 * of the list. The index holds what the list is narrowed by as well: a narrowed list is found by walking it, or by an
 * index of the narrower kind, as the planner thinks best. What is searched stands in no index of an order: see
 * `searched`.
 */
export const caseList = async (db: Kysely<Database>, asked: CaseListQuery): Promise<Page<CaseListRow>> => {
  const { scope, filters, place } = asked
  const { cursorOf } = orders[asked.order.by]
  const page = (rows: readonly Selectable<CasesTable>[]) => pageOf(rows.map(listRow), place.limit, cursorOf)
  if (!scope.all && !scope.council && !isWithin(scope, filters.office)) return page([])
  const words = searchWords(filters.q)
  if (words.length === 0) return page(await read(db, asked, byIndex))
  return page(await searched(db, asked, words))
}

/** So many of the order's next cases are looked through at once for those that fit and have the searched words. */
const longestLook = 5_000

/**
 * A page of the cases that have the words. Where the next cases should fill it, it is looked for among them. Else, or
 * where that wasn't enough, in the way that reads least at its worst, by what the database expects. What it expects
 * changes nothing but how long it takes.
 */
const searched = async (db: Kysely<Database>, asked: CaseListQuery, words: readonly string[]) => {
  const search = searchConditions(words)
  const { place } = asked
  const count = await expected(db, all(narrowedBy(asked)), words)
  if (perhapsBoth(count) * longestLook > count.cases * place.limit) {
    const near = await read(db, asked, inOrder(longestLook), search)
    if (near.length > place.limit) return near
  }
  return read(db, asked, cheapest(count, words), search)
}

/** So many fit and have the words, if neither has to do with the other. */
const perhapsBoth = ({ cases, fitting, hits }: Expected) => (hits * fitting) / Math.max(cases, 1)

/**
 * What a row costs in each way, in hundredths of a microsecond, as measured among 100,000 cases: one that fits, read
 * wherever it lies; one that may have the words, looked up; one of the order, read as it comes; one of the order passed
 * over within its index, and beforehand one of those gathered that may have the words.
 */
const costs = { fitting: 100, lookedUp: 220, inOrder: 55, passed: 20, gathered: 45 } as const
/** More than these the planner wouldn't hold in memory while an order is walked. */
const mostGathered = 80_000

const cheapest = (count: Expected, words: readonly string[]): Source => {
  const { cases, fitting, hits } = count
  const ways: readonly (readonly [number, Source])[] = [
    [fitting * costs.fitting, ofFitting],
    [hits * costs.lookedUp, ofHits(words)],
    // All of which a page isn't made may come first.
    [(cases - perhapsBoth(count)) * costs.inOrder, inOrder(null)],
    [hits > mostGathered ? Infinity : hits * costs.gathered + cases * costs.passed, inWalk(words)],
  ]
  return ways.reduce((best, one) => (one[0] < best[0] ? one : best))[1]
}

/** From which rows a page is taken, given the conditions that an index answers, and those on the searched text. */
type Source = (
  db: Kysely<Database>,
  asked: CaseListQuery,
  narrowed: Conditions,
  search: Conditions,
) => ReturnType<typeof only>
type Conditions = readonly RawBuilder<boolean>[]

const read = async (
  db: Kysely<Database>,
  asked: CaseListQuery,
  source: Source,
  search: Conditions = [],
): Promise<readonly Selectable<CasesTable>[]> => {
  const narrowed = narrowedBy(asked)
  return sorted(source(db, asked, narrowed, search), asked)
    .where(all([...narrowed, ...search]))
    .execute()
}

/** What a case has to be besides having the searched words. */
const narrowedBy = (asked: CaseListQuery): Conditions => [
  sql<boolean>`procedure = 'outsourcing'`,
  ...fromCondition(asked),
  scopeCondition(asked.scope),
  ...filterConditions(asked.filters, asked.now),
]

const all = (conditions: Conditions) => sql<boolean>`${sql.join(conditions, sql` and `)}`

/** These cases as if they were the whole table, each looked up by its id: for hundreds the planner may read all. */
const only = (db: Kysely<Database>, streams: RawBuilder<unknown>) =>
  db
    .selectFrom(
      sql<Selectable<CasesTable>>`(select one.* from ${streams} as these cross join lateral
        (select * from cases where cases.stream = these.stream offset 0) as one)`.as('cases'),
    )
    .selectAll()

/** No column is asked for that the order's index doesn't hold. */
const byIndex: Source = (db, asked, narrowed) => only(db, sql`(${walk(asked, narrowed)} ${limited(asked)})`)

/** Of the order's next cases, so many or all, those that fit and have the words: each is read as it comes. */
const inOrder =
  (most: number | null): Source =>
  (db, asked, narrowed, search) => {
    const next = sql`select *, ${keys(asked)} from cases where ${all([sql<boolean>`true`, ...fromCondition(asked)])}
      ${ordered(asked, orders[asked.order.by].key)} ${most === null ? sql`offset 0` : sql`limit ${most}`}`
    return only(
      db,
      sql`(select stream from (${next}) as cases where ${all([...narrowed, ...search])} ${again(asked, 'cases')})`,
    )
  }

/** Of all that fit otherwise, read in whichever way is the shortest, those that have the words. */
const ofFitting: Source = (db, asked, narrowed, search) =>
  only(db, firstOf(asked, sql`select stream, ${keys(asked)} from cases where ${all([...narrowed, ...search])}`))

/** Of all that may have the words, each looked up by its id, those that have them and fit otherwise. */
const ofHits =
  (words: readonly string[]): Source =>
  (db, asked, narrowed, search) =>
    only(
      db,
      firstOf(
        asked,
        sql`select one.* from (${hitsOf(words)} offset 0) as hits
          cross join lateral (select stream, ${keys(asked)} from cases
            where cases.stream = hits.stream and ${all([...narrowed, ...search])} offset 0) as one`,
      ),
    )

/** The order is walked within its index for cases that may have the words; each is looked up for them. */
const inWalk =
  (words: readonly string[]): Source =>
  (db, asked, narrowed, search) => {
    // Those that may have them are gathered and held: `is true` keeps the planner from beginning with them.
    const mayHave = sql<boolean>`(stream in (${hitsOf(words)})) is true`
    return only(
      db,
      sql`(select walked.stream from (${walk(asked, [...narrowed, mayHave])} offset 0) as walked
        cross join lateral (select from cases where cases.stream = walked.stream and ${all(search)} offset 0) as has
        ${again(asked)})`,
    )
  }

/** All of these are found, then a page of them is taken. */
const firstOf = (asked: CaseListQuery, found: RawBuilder<unknown>) =>
  sql`(select stream from (${found} offset 0) as walked ${again(asked)})`

/** What was walked, in the same order, as much as a page wants. */
const again = (asked: CaseListQuery, of = 'walked') =>
  sql`${ordered(
    asked,
    orders[asked.order.by].key.map((_part, place) => sql.ref(`${of}.key${place}`)),
  )} ${limited(asked)}`

const keys = (asked: CaseListQuery) =>
  sql.join(orders[asked.order.by].key.map((part, place) => sql`${part} as ${sql.ref(`key${place}`)}`))

const walk = (asked: CaseListQuery, conditions: Conditions) =>
  sql`select stream, ${keys(asked)} from cases where ${all(conditions)} ${ordered(asked, orders[asked.order.by].key)}`

const limited = ({ place }: CaseListQuery) => sql`limit ${place.limit + 1}`

const ordered = ({ order }: CaseListQuery, key: readonly RawBuilder<unknown>[]) =>
  sql`order by ${sql.join(key.map((part) => sql`${part} ${sql.raw(order.descending ? 'desc' : 'asc')}`))}`

/** One row more than the page shows: it tells whether there are more. */
const sorted = <Query extends { orderBy(by: RawBuilder<unknown>): Query; limit(most: number): Query }>(
  query: Query,
  { order, place }: CaseListQuery,
): Query =>
  orders[order.by].key
    .reduce((ordered, part) => ordered.orderBy(sql`${part} ${sql.raw(order.descending ? 'desc' : 'asc')}`), query)
    .limit(place.limit + 1)

/** After the last row of the page before. */
const fromCondition = ({ order, place }: CaseListQuery): Conditions => {
  const { key, valid } = orders[order.by]
  const from = readCursor(place.after, key.length)
  if (from === null || !valid(from)) return []
  const last = sql.join(from.map((one) => sql`${one}`))
  return [sql<boolean>`(${sql.join(key)}) ${sql.raw(order.descending ? '<' : '>')} (${last})`]
}

const isWithin = ({ offices }: ReadingScope, office: string | null): boolean =>
  office === null ? offices.length > 0 : offices.some((one) => one === office)

const scopeCondition = ({ all, offices, council }: ReadingScope) => {
  if (all) return sql<boolean>`true`
  const own = offices.length === 1 ? sql<boolean>`office = ${offices[0]}` : sql<boolean>`office = any(${offices})`
  return council ? sql<boolean>`(${own} or submitted)` : own
}

const listRow = (columns: Selectable<CasesTable>): CaseListRow => {
  const row = numberOf(columns)
  return {
    id: row.stream as CaseId,
    number: row.number,
    title: row.title,
    vendor: row.vendor,
    office: row.office as OfficeId,
    stage: row.stage as Stage,
    round: row.round,
    startsOn: row.starts_on as PlainDate | null,
    endsOn: row.ends_on as PlainDate | null,
    ending: row.ending,
    holders: row.holders as readonly PostId[],
    waitingFor: row.waiting_for,
    since: row.waiting_since as Instant | null,
    due: row.due as Instant | null,
    startedAt: row.started_at as Instant,
    changedAt: row.changed_at as Instant,
  }
}
