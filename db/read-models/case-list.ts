import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely'
import type { CaseId, OfficeId, PersonId, PostId } from '../../domain/kernel/ids.ts'
import { parseInstant, plusMs, type Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { CaseNumber } from '../../domain/outsourcing/events.ts'
import type { ReadingScope } from '../../domain/outsourcing/reading.ts'
import type { Stage } from '../../domain/outsourcing/state.ts'
import type { Database } from '../tables/database.ts'
import type { CasesTable } from '../tables/read-models.ts'
import { numberOf } from './case-number.ts'
import { fewFound, searchConditions, searchWords } from './case-search.ts'
import { pageOf, readCursor, type Page, type Place } from './page.ts'

/** One row of the list of cases. */
export interface CaseListRow {
  readonly id: CaseId
  readonly number: CaseNumber | null
  readonly title: string
  readonly vendor: string
  readonly office: OfficeId
  readonly stage: Stage
  readonly round: number
  readonly startsOn: PlainDate | null
  readonly endsOn: PlainDate | null
  readonly ending: string | null
  /** The most urgent open task: of whom it is asked, what, since when, until when. */
  readonly holders: readonly PostId[]
  readonly waitingFor: string | null
  readonly since: Instant | null
  readonly due: Instant | null
  readonly changedAt: Instant
}

/** What the list can be narrowed by; null leaves it open. */
export interface CaseFilters {
  readonly q: string | null
  readonly stage: string | null
  readonly office: string | null
  readonly due: DueFilter | null
  readonly fiscalYear: number | null
  /** Only the open cases that this person started. */
  readonly askedBy: PersonId | null
}

/** Ways to narrow a list by due date. */
export const dueFilters = ['overdue', 'soon', 'none'] as const
/** One of them. */
export type DueFilter = (typeof dueFilters)[number]

/** The orders in which the list can run. */
export const caseOrders = ['due', 'number', 'changed'] as const
/** One of them. */
export type CaseOrder = (typeof caseOrders)[number]

/** No filter at all. */
export const noFilters: CaseFilters = { q: null, stage: null, office: null, due: null, fiscalYear: null, askedBy: null }

/** What to list, in which order, and of which reader's cases. */
export interface CaseListQuery {
  readonly scope: ReadingScope
  readonly filters: CaseFilters
  readonly order: { readonly by: CaseOrder; readonly descending: boolean }
  readonly place: Place
  readonly now: Instant
}

/** The cases that one may read. Each order has an index with the very same key, so that a page costs the same at the end of the list. */
export const caseList = async (db: Kysely<Database>, { scope, filters, order, place, now }: CaseListQuery): Promise<Page<CaseListRow>> => {
  const nothing = { rows: [], next: null }
  if (!scope.all && !scope.submitted && !isWithin(scope, filters.office)) return nothing
  const words = searchWords(filters.q)
  const found = words.length === 0 ? null : await fewFound(db, words)
  if (found?.length === 0) return nothing
  const { key, cursorOf, valid } = orders[order.by]
  const direction = sql.raw(order.descending ? 'desc' : 'asc')
  const from = readCursor(place.after, key.length)
  let query = startOf(db, filters, order.by).selectAll().where('procedure', '=', 'outsourcing').limit(place.limit + 1)
  for (const condition of [scopeCondition(scope), ...filterConditions(filters, now), ...searchConditions(words, found)]) query = query.where(condition)
  if (from !== null && valid(from)) {
    query = query.where(sql<boolean>`(${sql.join(key)}) ${sql.raw(order.descending ? '<' : '>')} (${sql.join(from.map((one) => sql`${one}`))})`)
  }
  for (const part of key) query = query.orderBy(sql`${part} ${direction}`)
  const rows = await query.execute()
  return pageOf(rows.map(listRow), place.limit, cursorOf)
}

/** A year's cases may lie anywhere in another order: they are gathered first, then sorted. */
const startOf = (db: Kysely<Database>, { fiscalYear }: CaseFilters, by: CaseOrder) =>
  fiscalYear === null || by === 'number'
    ? db.selectFrom('cases')
    : db
        .with((cte) => cte('cases').materialized(), (year) => year.selectFrom('cases').selectAll().where(sql<boolean>`coalesce(fiscal_year, 0) = ${fiscalYear}`))
        .selectFrom('cases')

const isWithin = ({ offices }: ReadingScope, office: string | null): boolean => (office === null ? offices.length > 0 : offices.some((one) => one === office))

interface Order {
  readonly key: readonly RawBuilder<unknown>[]
  readonly cursorOf: (row: CaseListRow) => readonly string[]
  readonly valid: (key: readonly string[]) => boolean
}

const isMoment = (text: string | undefined) => text === 'infinity' || parseInstant(text ?? '') !== null
const isCount = (text: string | undefined) => /^\d{1,9}$/.test(text ?? '')

const orders: { readonly [by in CaseOrder]: Order } = {
  due: {
    key: [sql`coalesce(due, 'infinity'::timestamptz)`, sql`stream`],
    cursorOf: (row) => [row.due ?? 'infinity', row.id],
    valid: ([due]) => isMoment(due),
  },
  number: {
    key: [sql`coalesce(fiscal_year, 0)`, sql`coalesce(serial, 0)`, sql`stream`],
    cursorOf: (row) => [String(row.number?.fiscalYear ?? 0), String(row.number?.serial ?? 0), row.id],
    valid: ([year, serial]) => isCount(year) && isCount(serial),
  },
  changed: {
    key: [sql`changed_at`, sql`stream`],
    cursorOf: (row) => [row.changedAt, row.id],
    valid: ([at]) => isMoment(at),
  },
}

const scopeCondition = ({ all, offices, submitted }: ReadingScope) => {
  if (all) return sql<boolean>`true`
  const own = sql<boolean>`office = any(${offices})`
  return submitted ? sql<boolean>`(${own} or submitted)` : own
}

/** How far "soon" reaches (operational setting). */
const soonMs = 3 * 86_400_000

const filterConditions = ({ stage, office, due, fiscalYear, askedBy }: CaseFilters, now: Instant): readonly RawBuilder<boolean>[] => [
  ...(stage === null ? [] : [sql<boolean>`stage = ${stage}`]),
  ...(office === null ? [] : [sql<boolean>`office = ${office}`]),
  ...(fiscalYear === null ? [] : [sql<boolean>`coalesce(fiscal_year, 0) = ${fiscalYear}`]),
  ...(askedBy === null ? [] : [sql<boolean>`started_by = ${askedBy} and stage <> 'closed'`]),
  ...(due === 'overdue' ? [sql<boolean>`coalesce(due, 'infinity'::timestamptz) < ${now}::timestamptz`] : []),
  ...(due === 'soon' ? [sql<boolean>`coalesce(due, 'infinity'::timestamptz) >= ${now}::timestamptz and coalesce(due, 'infinity'::timestamptz) < ${plusMs(now, soonMs)}::timestamptz`] : []),
  ...(due === 'none' ? [sql<boolean>`coalesce(due, 'infinity'::timestamptz) = 'infinity'`] : []),
]

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
    changedAt: row.changed_at as Instant,
  }
}
