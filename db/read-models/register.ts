import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely'
import type { CaseId, OfficeId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Json } from '../../domain/kernel/json.ts'
import type { Reader } from '../../domain/law/procedure-terms.ts'
import type { RegisterEntry, RegisterOrder } from '../../domain/law/register.ts'
import type { Database } from '../tables/database.ts'
import type { RegisterRowsTable } from '../tables/read-models.ts'
import { numberOf } from './case-number.ts'
import { gramsOf, searchWords } from './case-search.ts'
import { isCountKey, isDayKey, isMomentKey, pageOf, readCursor, type Page, type Place } from './page.ts'

/** Which register: of which procedure, under which name. */
export interface RegisterName {
  readonly procedure: string
  readonly register: string
}

/** What a register can be narrowed by; null leaves it open. */
export interface RegisterFilters {
  readonly q: string | null
  readonly stage: string | null
  readonly office: string | null
  readonly fiscalYear: number | null
  /** Whose day is over. */
  readonly overdue: boolean
  /** Whether the case is closed. */
  readonly over: boolean | null
  /** What stands in a cell of the procedure's own. */
  readonly cells: { readonly [name: string]: Json }
}

/** Which rows, for whom, in which order, from where on. */
export interface RegisterQuery extends RegisterName {
  readonly reader: Reader
  readonly filters: RegisterFilters
  readonly order: RegisterOrder
  /** The rows as they stood at that moment; null as they stand now. */
  readonly asOf: Instant | null
  readonly now: Instant
  readonly place: Place
}

type Row = Selectable<RegisterRowsTable>
type Condition = RawBuilder<unknown>

/** The rows of a register that somebody may read. */
export const register = async (db: Kysely<Database>, asked: RegisterQuery): Promise<Page<RegisterEntry>> => {
  const page = (rows: readonly Row[]) => pageOf(rows.map(entry), asked.place.limit, orders[asked.order.by].cursorOf)
  if (asked.asOf !== null || !mayLieFar(asked)) return page((await registerStatement(asked).execute(db)).rows)
  const { rows } = await nearStatement(asked).execute(db)
  return page(rows.length > asked.place.limit ? rows : (await gatheredStatement(asked).execute(db)).rows)
}

/** So many rows of the order are looked through before all that fit are gathered by an index of theirs. */
const lookedThrough = 2_000

/**
 * Whether what fits may lie together far from where the order begins: an old year by the first day, a room that is no
 * more. The planner takes it to lie anywhere in the order, and would read all that stands before it.
 */
const mayLieFar = ({ filters, order }: RegisterQuery): boolean =>
  Object.keys(filters.cells).length > 0 ||
  (filters.fiscalYear !== null && (order.by === 'due' || order.by === 'starts'))

/** What fits among the next rows of the order. */
const nearStatement = (asked: RegisterQuery): RawBuilder<Row> =>
  sql<Row>`select ${columns} from (
    select * from register_rows where ${all([...inRegister(asked), ...from(asked)])} ${ordered(asked, lookedThrough)}
  ) near where ${all([...readable(asked.reader), ...narrowed(asked)])} ${ordered(asked)}`

/** All that fits, by whichever index finds it, and the first of them: the order's own index is of no use then. */
const gatheredStatement = (asked: RegisterQuery): RawBuilder<Row> =>
  sql<Row>`${gathered(sql`select * from register_rows where ${all(wantedRows(asked))}`)} ${ordered(asked)}`

/** The same two in one, of which the second is carried out only where the first doesn't fill the page. */
const nearOrGathered = (asked: RegisterQuery, also: Condition): RawBuilder<unknown> => {
  const next = all([...inRegister(asked), ...from(asked), also])
  return sql`with near as materialized (
      select ${columns} from (
        select * from register_rows where ${next} ${ordered(asked, lookedThrough)}
      ) next where ${all([...readable(asked.reader), ...narrowed(asked)])} ${ordered(asked)}
    )
    select ${columns} from (
      select * from near where (select count(*) from near) > ${asked.place.limit}
      union all
      ${gathered(sql`select * from register_rows where ${all([...wantedRows(asked), also])}`)}
      where (select count(*) from near) <= ${asked.place.limit}
    ) either`
}

const wantedRows = (asked: RegisterQuery): readonly Condition[] => [
  ...inRegister(asked),
  ...readable(asked.reader),
  ...narrowed(asked),
  ...from(asked),
]

const ordered = ({ order, place }: RegisterQuery, most = place.limit + 1): RawBuilder<unknown> => {
  const direction = sql.raw(order.descending ? 'desc' : 'asc')
  const key = [...orders[order.by].key, sql`stream`, sql`item`]
  return sql`order by ${sql.join(key.map((part) => sql`${part} ${direction}`))} limit ${most}`
}

/** The statement by which they are read, so that a test can ask the database for its plan. */
export const registerStatement = (asked: RegisterQuery): RawBuilder<Row> => {
  const { asOf } = asked
  const wanted = wantedRows(asked)
  const inOrder = ordered(asked)
  if (asOf === null) return sql<Row>`select ${columns} from register_rows where ${all(wanted)} ${inOrder}`
  // What came into the register later did not stand there yet: its end of the index is passed over.
  const then = sql`since <= ${asOf}::timestamptz and opened_at <= ${asOf}::timestamptz`
  const until = sql`until > ${asOf}::timestamptz`
  const asItStands = sql`select ${columns} from register_rows where ${all([...wanted, then])}`
  const asItStood = sql`select ${columns} from register_history past
    where ${all([...wanted, then, until, ...stillReadable(asked.reader)])}`
  // Each row stood in one way at that moment: as it does still, or as one of those that are past.
  return sql<Row>`select * from (
    (${mayLieFar(asked) ? nearOrGathered(asked, then) : asItStands} ${inOrder})
    union all
    (${mayLieFar(asked) ? gathered(asItStood) : asItStood} ${inOrder})
  ) as rows ${inOrder}`
}

/** All that fits, found before it is put in order: by an index of what it is narrowed by, not by that of the order. */
const gathered = (fitting: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`select ${columns} from (${fitting} offset 0) fitting`

const columns = sql`stream, item, fiscal_year, series, serial, title, offices, stage, ending, starts_on, ends_on,
  opened_at, holders, waiting_for, due, cells`

const all = (conditions: readonly Condition[]): Condition => sql.join([...conditions], sql` and `)

const inRegister = ({ procedure, register: name }: RegisterName): readonly Condition[] => [
  sql`procedure = ${procedure}`,
  sql`register = ${name}`,
]

/** The same as the procedure's own `mayRead` says of each case; a test compares the two. */
const readable = ({ posts, scope }: Reader): readonly Condition[] => {
  if (scope.all) return []
  const own = sql`(offices && ${scope.offices}::text[] or readers && ${posts}::text[])`
  return [scope.council ? sql`(for_council or ${own})` : own]
}

/** How a row stood is read by those alone who may read how it stands, or by whoever may read all. */
const stillReadable = (reader: Reader): readonly Condition[] =>
  reader.scope.all
    ? []
    : [
        sql`exists (select 1 from register_rows where register_rows.stream = past.stream
          and register_rows.register = past.register and register_rows.item = past.item and ${all(readable(reader))})`,
      ]

const narrowed = ({ filters, now, asOf }: RegisterQuery): readonly Condition[] => {
  const { q, stage, office, fiscalYear, overdue, over, cells } = filters
  const words = searchWords(q)
  return [
    ...(stage === null ? [] : [sql`stage = ${stage}`]),
    ...(office === null ? [] : [sql`offices @> ${[office]}::text[]`]),
    ...(fiscalYear === null ? [] : [sql`coalesce(fiscal_year, 0) = ${fiscalYear}`]),
    ...(overdue ? [sql`coalesce(due, 'infinity'::timestamptz) < ${asOf ?? now}::timestamptz`] : []),
    ...(over === null ? [] : [over ? sql`stage = 'closed'` : sql`stage <> 'closed'`]),
    ...(Object.keys(cells).length === 0 ? [] : [sql`narrowing(cells) @> ${JSON.stringify(cells)}::jsonb`]),
    ...(words.length === 0 ? [] : [sql`search_grams(search) @> ${words.flatMap(gramsOf)}::text[]`]),
    ...words.map((word) => sql`search like ${`%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`}`),
  ]
}

/** After the last row of the page before; what isn't one of our own cursors begins at the head. */
const from = ({ order, place }: RegisterQuery): readonly Condition[] => {
  const { key, valid } = orders[order.by]
  const values = readCursor(place.after, key.length + 2)
  if (values === null || !valid(values)) return []
  const row = [...key, sql`stream`, sql`item`]
  return [
    sql`(${sql.join(row)}) ${sql.raw(order.descending ? '<' : '>')} (${sql.join(values.map((one) => sql`${one}`))})`,
  ]
}

interface Order {
  readonly key: readonly RawBuilder<unknown>[]
  readonly cursorOf: (row: RegisterEntry) => readonly string[]
  readonly valid: (key: readonly string[]) => boolean
}

const orders: { readonly [by in RegisterOrder['by']]: Order } = {
  opened: {
    key: [sql`opened_at`],
    cursorOf: ({ openedAt, id, item }) => [openedAt, id, item],
    valid: ([at]) => isMomentKey(at),
  },
  due: {
    key: [sql`coalesce(due, 'infinity'::timestamptz)`],
    cursorOf: ({ due, id, item }) => [due ?? 'infinity', id, item],
    valid: ([due]) => isMomentKey(due),
  },
  starts: {
    key: [sql`coalesce(starts_on, 'infinity'::date)`],
    cursorOf: ({ fromOn: startsOn, id, item }) => [startsOn ?? 'infinity', id, item],
    valid: ([day]) => isDayKey(day),
  },
  number: {
    key: [sql`coalesce(fiscal_year, 0)`, sql`coalesce(serial, 0)`],
    cursorOf: ({ number, id, item }) => [String(number?.fiscalYear ?? 0), String(number?.serial ?? 0), id, item],
    valid: ([year, serial]) => isCountKey(year) && isCountKey(serial),
  },
}

const entry = (columns: Row): RegisterEntry => {
  const row = numberOf(columns)
  return {
    id: row.stream as CaseId,
    item: row.item,
    number: row.number,
    title: row.title,
    offices: row.offices as readonly OfficeId[],
    stage: row.stage,
    ending: row.ending,
    fromOn: row.starts_on,
    untilOn: row.ends_on,
    openedAt: row.opened_at,
    holders: row.holders,
    waitingFor: row.waiting_for,
    due: row.due,
    cells: row.cells as RegisterEntry['cells'],
  }
}

/** The fiscal years of which a register has numbered rows, the latest first: from one to the next by the index. */
export const registerYears = async (db: Kysely<Database>, of: RegisterName): Promise<readonly number[]> => {
  const here = sql.join(inRegister(of), sql` and `)
  const { rows } = await sql<{ readonly year: number }>`
    with recursive years as (
      select max(coalesce(fiscal_year, 0)) as year from register_rows where ${here}
      union all
      select (select max(coalesce(fiscal_year, 0)) from register_rows
      where ${here} and coalesce(fiscal_year, 0) < y.year)
      from years y where y.year is not null
    )
    select year from years where year > 0`.execute(db)
  return rows.map(({ year }) => year)
}
