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
import { fewFound, mayHave, searchConditions, searchWords } from '../read-models/case-search.ts'
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
 * index of the narrower kind, as the planner thinks best. What is searched stands in no index of an order: a page of it
 * is looked for among the next rows, then, where few cases can have the words, among those; else the order is walked
 * once more for cases that can.
 */
export const caseList = async (db: Kysely<Database>, asked: CaseListQuery): Promise<Page<CaseListRow>> => {
  const { scope, filters, place } = asked
  const { cursorOf } = orders[asked.order.by]
  const page = (rows: readonly Selectable<CasesTable>[]) => pageOf(rows.map(listRow), place.limit, cursorOf)
  if (!scope.all && !scope.council && !isWithin(scope, filters.office)) return page([])
  const words = searchWords(filters.q)
  if (words.length === 0) return page(await read(db, asked, byIndex))
  if (place.limit <= longestWalk / 10) {
    const near = await read(db, asked, nextOnes, searchConditions(words))
    if (near.length > place.limit) return page(near)
  }
  const found = await fewFound(db, words)
  if (found === null) return page(await read(db, asked, inWalk(words), searchConditions(words)))
  return page(found.length === 0 ? [] : await read(db, asked, among(found), searchConditions(words)))
}

/** So many cases that fit otherwise are looked through for searched words at once. */
const longestWalk = 2_000

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
  const { scope, filters, now } = asked
  const narrowed = [
    sql<boolean>`procedure = 'outsourcing'`,
    ...fromCondition(asked),
    scopeCondition(scope),
    ...filterConditions(filters, now),
  ]
  return inOrder(source(db, asked, narrowed, search), asked)
    .where(all([...narrowed, ...search]))
    .execute()
}

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

/** Of the next cases that fit otherwise, those that have the words. */
const nextOnes: Source = (db, asked, narrowed, search) =>
  only(db, havingThem(asked, sql`${walk(asked, narrowed)} limit ${longestWalk}`, search))

/** The order is walked for cases that may have the words. */
const inWalk =
  (words: readonly string[]): Source =>
  (db, asked, narrowed, search) => {
    const { hits, isHit } = mayHave(words)
    return only(db, havingThem(asked, sql`${walk(asked, [...narrowed, isHit])} offset 0`, search, sql`with ${hits}`))
  }

/** A page of the cases of a walk in which the words stand: each is looked up for them, until the page is full. */
const havingThem = (
  asked: CaseListQuery,
  walked: RawBuilder<unknown>,
  search: Conditions,
  beforehand = sql``,
): RawBuilder<unknown> => {
  const again = orders[asked.order.by].key.map((_part, place) => sql`${sql.ref(`walked.key${place}`)}`)
  return sql`(${beforehand} select walked.stream from (${walked}) as walked
    cross join lateral (select from cases where cases.stream = walked.stream and ${all(search)} offset 0) as has_them
    ${ordered(asked, again)} ${limited(asked)})`
}

const walk = (asked: CaseListQuery, conditions: Conditions) => {
  const { key } = orders[asked.order.by]
  const named = sql.join(key.map((part, place) => sql`${part} as ${sql.ref(`key${place}`)}`))
  return sql`select stream, ${named} from cases where ${all(conditions)} ${ordered(asked, key)}`
}

const limited = ({ place }: CaseListQuery) => sql`limit ${place.limit + 1}`

const ordered = ({ order }: CaseListQuery, key: readonly RawBuilder<unknown>[]) =>
  sql`order by ${sql.join(key.map((part) => sql`${part} ${sql.raw(order.descending ? 'desc' : 'asc')}`))}`

/** Each of the cases is looked up by its id. */
const among =
  (found: readonly string[]): Source =>
  (db) =>
    only(db, sql`(select unnest(${found}::text[]) as stream)`)

/** One row more than the page shows: it tells whether there are more. */
const inOrder = <Query extends { orderBy(by: RawBuilder<unknown>): Query; limit(most: number): Query }>(
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
