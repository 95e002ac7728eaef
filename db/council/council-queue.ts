import { sql, type Kysely } from 'kysely'
import type { CaseId, OfficeId } from '../../domain/kernel/ids.ts'
import type { ReadingScope } from '../../domain/guideline/reading-scope.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import type { Database } from '../tables/database.ts'
import { numberOf, type NumberColumns } from '../read-models/case-number.ts'

/** A case, or a part of one, that waits for the council, or something that a case proposes to put before it. */
export interface QueuedRow {
  readonly case: CaseId
  readonly kind: 'outsourcing' | 'proposed'
  /** What of the case waits; null for the request itself. */
  readonly part: string | null
  readonly number: CaseNumber | null
  readonly title: string
  readonly office: OfficeId
  readonly since: Instant
  readonly submitted: boolean
}

/** What waits, what is due first at its head, and how much waits in all. */
export interface CouncilQueue {
  readonly rows: readonly QueuedRow[]
  readonly count: number
}

/** More than any agenda holds; a page that shows them stays short however many wait. */
const mostShown = 60

type Columns = NumberColumns & Omit<QueuedRow, 'number' | 'kind'> & { readonly task: string; readonly of: number }

/** An open task of one of these kinds says that something waits for the council (Art. 21). */
const kinds = ['record-outcome', 'propose-item'] as const

/**
 * What waits for the council, as far as it may be read, in the order of an index: the open tasks of a kind by their due
 * day, however many cases there have been. With cases given, what of those waits.
 */
export const councilQueue = async (
  db: Kysely<Database>,
  scope: ReadingScope,
  cases: readonly CaseId[] | null = null,
): Promise<CouncilQueue> => {
  const asked = cases === null ? sql`true` : sql`t.stream = any(${cases})`
  const first = kinds.map(
    (kind) => sql`(select t.stream as case, t.kind as task, t.task as id, t.about as part, t.opened_at as since, t.due,
      c.title, c.office, c.submitted, c.fiscal_year, c.series, c.serial
      from tasks t join cases c using (stream)
      where t.kind = ${kind} and t.closed_at is null and ${within(scope)} and ${asked}
      order by t.due, t.opened_at, t.stream, t.task limit ${mostShown})`,
  )
  const { rows } = await sql<Columns>`
    select q.*, (select count(*)::int from tasks t ${scope.all ? sql`` : sql`join cases c using (stream)`}
      where t.kind = any(${kinds}) and t.closed_at is null and ${within(scope)} and ${asked}) as of
    from (${sql.join(first, sql` union all `)}) q
    order by q.due, q.since, q.case, q.id limit ${mostShown}`.execute(db)
  return {
    count: rows[0]?.of ?? 0,
    rows: rows.map(({ task, part, since, ...row }) => {
      const { case: stream, number, title, office, submitted } = numberOf(row)
      const kind = task === 'record-outcome' ? 'outsourcing' : 'proposed'
      return { case: stream, kind, part, number, title, office, since, submitted }
    }),
  }
}

const within = ({ all, offices, council }: ReadingScope) =>
  all ? sql`true` : council ? sql`(c.office = any(${offices}) or c.submitted)` : sql`c.office = any(${offices})`
