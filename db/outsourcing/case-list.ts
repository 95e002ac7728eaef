import type { Stage } from '../../domain/outsourcing/stages.ts'
import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely'
import type { CaseId, OfficeId, PostId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { ReadingScope } from '../../domain/guideline/reading-scope.ts'
import type { Database } from '../tables/database.ts'
import type { CasesTable } from '../tables/read-models.ts'
import { numberOf } from '../read-models/case-number.ts'
import { filterConditions, noFilters, type CaseFilters } from './case-filters.ts'
import { orders, type CaseListRow, type CaseOrder } from './case-orders.ts'
import { fewFound, searchConditions, searchWords } from '../read-models/case-search.ts'
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
 * of the list. A narrowed list is looked for twice: among the next rows of the whole list, where a page of it is mostly
 * found at once; else all that fits is gathered and sorted, as a walk to the few that fit could be as long as the list.
 */
export const caseList = async (db: Kysely<Database>, asked: CaseListQuery): Promise<Page<CaseListRow>> => {
  const { scope, filters, place } = asked
  const { cursorOf } = orders[asked.order.by]
  const page = (rows: readonly Selectable<CasesTable>[]) => pageOf(rows.map(listRow), place.limit, cursorOf)
  if (!scope.all && !scope.council && !isWithin(scope, filters.office)) return page([])
  const words = searchWords(filters.q)
  if (!isNarrowed(asked) || isInOrder(asked))
    return page(await read(db, asked, wholeList, searchConditions(words, null)))
  if (place.limit <= longestWalk / 10) {
    const near = await read(db, asked, nextRows, searchConditions(words, null))
    if (near.length > place.limit) return page(near)
  }
  const found = words.length === 0 ? null : await fewFound(db, words)
  return page(found?.length === 0 ? [] : await read(db, asked, gathered, searchConditions(words, found)))
}

/** So many rows of the whole list are looked through before all that fits is gathered. */
const longestWalk = 1_500

/** Whether rows that fit may lie far apart in the list's order. */
const isNarrowed = ({ filters, order }: CaseListQuery): boolean => {
  const { q, stage, office, due, fiscalYear } = filters
  return (
    isByEnd(filters, order.by) ||
    q !== null ||
    stage !== null ||
    office !== null ||
    (due !== null && order.by !== 'due') ||
    (fiscalYear !== null && order.by !== 'number')
  )
}

const isByEnd = ({ endsFrom, endsTo, unrenewed }: CaseFilters, by: CaseOrder): boolean =>
  unrenewed || (by !== 'ends' && (endsFrom !== null || endsTo !== null))

/**
 * Whether an index has just the rows that are asked for in just this order: those of a stage, or of a stage and an
 * office, by due date.
 */
const isInOrder = ({ scope, filters, order }: CaseListQuery): boolean => {
  const { q, stage, office, fiscalYear } = filters
  return (
    order.by === 'due' &&
    stage !== null &&
    q === null &&
    fiscalYear === null &&
    !isByEnd(filters, order.by) &&
    (scope.all || (office === null ? isOneOffice(scope) : isWithin(scope, office)))
  )
}

const isOneOffice = ({ offices, council }: ReadingScope): boolean => offices.length === 1 && !council

/** From which rows a page is taken, given the conditions on their place in the order and those on all rows. */
type Source = (
  db: Kysely<Database>,
  asked: CaseListQuery,
  placed: Conditions,
  all: Conditions,
) => ReturnType<typeof wholeList>
type Conditions = readonly RawBuilder<boolean>[]

const read = async (
  db: Kysely<Database>,
  asked: CaseListQuery,
  source: Source,
  search: Conditions,
): Promise<readonly Selectable<CasesTable>[]> => {
  const { scope, filters, order, now } = asked
  const { due, fiscalYear, endsFrom, endsTo } = filters
  const open = {
    ...noFilters,
    ...(order.by === 'ends' ? { endsFrom, endsTo } : {}),
    due: order.by === 'due' ? due : null,
    fiscalYear: order.by === 'number' ? fiscalYear : null,
  }
  const placed = [sql<boolean>`procedure = 'outsourcing'`, ...filterConditions(open, now), ...fromCondition(asked)]
  const all = [...placed, scopeCondition(scope), ...filterConditions(filters, now), ...search]
  return inOrder(source(db, asked, placed, all), asked)
    .where(sql<boolean>`${sql.join(all, sql` and `)}`)
    .execute()
}

const wholeList = (db: Kysely<Database>) => db.selectFrom('cases').selectAll()

const nextRows: Source = (db, asked, placed) =>
  db
    .with(
      (cte) => cte('cases').materialized(),
      (whole) =>
        inOrder(whole.selectFrom('cases').selectAll(), asked)
          .where(sql<boolean>`${sql.join(placed, sql` and `)}`)
          .limit(longestWalk),
    )
    .selectFrom('cases')
    .selectAll()

/**
 * The fence (`offset 0`) keeps the planner from walking along the order after all; only what the order needs is sorted.
 */
const gathered: Source = (db, asked, _, all) => {
  const fitting = (whole: typeof db) =>
    whole
      .selectFrom('cases')
      .select(['stream', 'due', 'fiscal_year', 'serial', 'changed_at', 'ends_on'])
      .where(sql<boolean>`${sql.join(all, sql` and `)}`)
      .offset(0)
  return db
    .with(
      (cte) => cte('cases').materialized(),
      (whole) =>
        whole
          .selectFrom('cases')
          .selectAll()
          .where('stream', 'in', inOrder(db.selectFrom(fitting(db).as('fitting')).select('stream'), asked)),
    )
    .selectFrom('cases')
    .selectAll()
}

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
