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

/** What waits, the longest waiting first, and how much waits in all. */
export interface CouncilQueue {
  readonly rows: readonly QueuedRow[]
  readonly count: number
}

/** More than any agenda holds; a page that shows them stays short however many wait. */
const mostShown = 60

type Columns = NumberColumns & Omit<QueuedRow, 'number' | 'kind'> & { readonly task: string; readonly of: number }

/**
 * What waits for the council, as far as it may be read: an open task of one of two kinds says so (Art. 21). By the open
 * tasks of a kind, which are few however many cases there have been. With cases given, what of those waits.
 */
export const councilQueue = async (
  db: Kysely<Database>,
  scope: ReadingScope,
  cases: readonly CaseId[] | null = null,
): Promise<CouncilQueue> => {
  const { rows } = await sql<Columns>`
    select t.stream as case, t.kind as task, t.about as part, t.opened_at as since, c.title, c.office, c.submitted,
    c.fiscal_year, c.series, c.serial, count(*) over ()::int as of
    from tasks t join cases c using (stream)
    where t.kind in ('record-outcome', 'propose-item') and t.closed_at is null and ${within(scope)}
    ${cases === null ? sql`` : sql`and t.stream = any(${cases})`}
    order by t.opened_at, t.stream, t.task limit ${mostShown}`.execute(db)
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
