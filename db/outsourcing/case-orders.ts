import { sql, type RawBuilder } from 'kysely'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Stage } from '../../domain/outsourcing/stages.ts'
import type { AskedCase } from '../read-models/asked-cases.ts'
import { isCountKey, isDayKey, isMomentKey } from '../read-models/page.ts'

/** One row of the list of cases. */
export interface CaseListRow extends AskedCase {
  readonly stage: Stage
  readonly startedAt: Instant
}

/** The orders in which the list can run. */
export const caseOrders = ['due', 'number', 'changed', 'ends'] as const
/** One of them. */
export type CaseOrder = (typeof caseOrders)[number]

interface Order {
  readonly key: readonly RawBuilder<unknown>[]
  readonly cursorOf: (row: CaseListRow) => readonly string[]
  readonly valid: (key: readonly string[]) => boolean
}

/** The key of each order, which is that of an index as well. */
export const orders: { readonly [by in CaseOrder]: Order } = {
  due: {
    key: [sql`coalesce(due, 'infinity'::timestamptz)`, sql`stream`],
    cursorOf: (row) => [row.due ?? 'infinity', row.id],
    valid: ([due]) => isMomentKey(due),
  },
  number: {
    key: [sql`coalesce(fiscal_year, 0)`, sql`coalesce(serial, 0)`, sql`stream`],
    cursorOf: (row) => [String(row.number?.fiscalYear ?? 0), String(row.number?.serial ?? 0), row.id],
    valid: ([year, serial]) => isCountKey(year) && isCountKey(serial),
  },
  ends: {
    key: [sql`coalesce(ends_on, 'infinity'::date)`, sql`stream`],
    cursorOf: (row) => [row.endsOn ?? 'infinity', row.id],
    valid: ([day]) => isDayKey(day),
  },
  changed: {
    key: [sql`changed_at`, sql`stream`],
    cursorOf: (row) => [row.changedAt, row.id],
    valid: ([at]) => isMomentKey(at),
  },
}
