import { countedTo } from '../../domain/kernel/counted-to.ts'
import type { Pool } from 'pg'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { Reader } from '../../domain/law/procedure-terms.ts'
import { askedFor } from '../../domain/procedures.ts'
import { numberOf, type NumberColumns } from './case-number.ts'
import { readableCase, readableRow } from './readable.ts'

/** A kind of day that a procedure puts into the calendar: of its cases, of a register's rows, or of its open tasks. */
export interface DayKind {
  readonly procedure: string
  readonly from: 'cases' | 'register' | 'tasks'
  /** The register's name, or the kind of task; empty for cases. */
  readonly name: string
  /** The first or the last day; of tasks it is always the due date. */
  readonly on: 'starts' | 'ends'
  /** The stages in which the day counts. */
  readonly stages: readonly string[]
  /** The cells of a register's row that say at what time it begins, and where. */
  readonly at?: { readonly time: string; readonly place: string }
}

/** One such day, with the case that it belongs to. */
export interface DayAhead {
  /** Which of the kinds that were asked for. */
  readonly kind: number
  readonly day: PlainDate
  readonly id: CaseId
  /** The row of a register or the task that it is the day of; empty for a case's own. */
  readonly item: string
  readonly number: CaseNumber | null
  readonly title: string
  /** When it begins and where, as far as the row says it; empty else. */
  readonly time: string
  readonly place: string
}

/** From when to when, both included. */
export interface Span {
  readonly from: PlainDate
  readonly until: PlainDate
}

const at = { all: '$4', offices: '$5', council: '$6', posts: '$7', asked: '$8' }
const columns = 'stream, title, fiscal_year, series, serial'
const cell = (which: 'time' | 'place'): string => `coalesce(cells ->> (k.at ->> '${which}'), '')`
// Each kind has its own way by its own index; the others of its ways find nothing, for they are asked of nothing.
const daysText = (limit: number): string => `
  from jsonb_to_recordset($1::jsonb)
    as k(kind int, procedure text, "from" text, name text, "on" text, stages jsonb, at jsonb)
  cross join lateral (
    (select ${columns}, '' as item, ends_on as day, '' as time, '' as place from cases
       where k."from" = 'cases' and procedure = k.procedure
       and ends_on between $2::date and $3::date and k.stages ? stage and ${readableCase(at)} order by ends_on, stream
       limit ${limit})
    union all
    (select ${columns}, item, starts_on as day, ${cell('time')}, ${cell('place')} from register_rows
       where k."from" = 'register' and k."on" = 'starts'
       and procedure = k.procedure and register = k.name and coalesce(starts_on, 'infinity'::date) between $2::date
       and $3::date
       and k.stages ? stage and ${readableRow(at)} order by coalesce(starts_on, 'infinity'::date), stream, item
       limit ${limit})
    union all
    (select ${columns}, item, ends_on as day, '', '' from register_rows where k."from" = 'register' and k."on" = 'ends'
       and procedure = k.procedure and register = k.name and ends_on between $2::date and $3::date
       and k.stages ? stage and ${readableRow(at)} order by ends_on, stream, item limit ${limit})
    union all
    (select c.stream, c.title, c.fiscal_year, c.series, c.serial, t.task as item,
       (t.due at time zone 'Asia/Tokyo')::date as day, '', ''
       from tasks t join cases c using (stream) where k."from" = 'tasks' and t.kind = k.name and t.closed_at is null
       and t.due >= ($2::date)::timestamp at time zone 'Asia/Tokyo'
       and t.due < ($3::date + 1)::timestamp at time zone 'Asia/Tokyo'
       and c.procedure = k.procedure and ${readableCase(at, 'c')} order by t.due limit ${limit})
  ) as d`

const valuesOf = (kinds: readonly DayKind[], { from, until }: Span, { posts, scope }: Reader) => [
  JSON.stringify(kinds.map((one, kind) => ({ kind, ...one }))),
  from,
  until,
  scope.all,
  scope.offices,
  scope.council,
  posts,
  askedFor,
]

/** The days of these kinds within a span, of cases that the reader may read, in their order. */
export const daysAhead = async (
  reads: Pool,
  kinds: readonly DayKind[],
  span: Span,
  reader: Reader,
  most: number,
): Promise<readonly DayAhead[]> => {
  const { rows } = await reads.query<Omit<DayAhead, 'number'> & NumberColumns>({
    name: `days-ahead-${most}`,
    text: `select k.kind, d.day, d.stream as id, d.item, d.title, d.fiscal_year, d.series, d.serial,
      d.time, d.place ${daysText(most)}
      order by d.day, k.kind, d.stream, d.item limit ${most}`,
    values: valuesOf(kinds, span, reader),
  })
  return rows.map(numberOf)
}

/** How many days of a kind fall into a month (2026-04). */
export interface MonthCount {
  readonly kind: number
  readonly month: string
  readonly count: number
}

/** The same counted by months; counting stops at a thousand for each kind. */
export const daysByMonth = async (
  reads: Pool,
  kinds: readonly DayKind[],
  span: Span,
  reader: Reader,
): Promise<readonly MonthCount[]> => {
  const { rows } = await reads.query<MonthCount>({
    name: 'days-by-month',
    text: `select k.kind, to_char(d.day, 'YYYY-MM') as month,
      count(*)::int as count ${daysText(countedTo)} group by 1, 2 order by 1, 2`,
    values: valuesOf(kinds, span, reader),
  })
  return rows
}
