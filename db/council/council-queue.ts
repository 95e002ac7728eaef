import { sql, type Kysely } from 'kysely'
import type { CaseId, OfficeId, PostId } from '../../domain/kernel/ids.ts'
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

/** More than any agenda holds; the longest waiting come first. */
const mostWaiting = 500

type Columns = NumberColumns & Omit<QueuedRow, 'number' | 'kind'> & { readonly task: string }

/**
 * What waits for the council: an open task of one of two kinds says so (Art. 21). By the secretariat's inbox, which is
 * short however many cases there have been. With a case given, that case's own.
 */
export const councilQueue = async (
  db: Kysely<Database>,
  secretariat: PostId,
  only: CaseId | null = null,
): Promise<readonly QueuedRow[]> => {
  const { rows } = await sql<Columns>`
    select t.stream as case, t.kind as task, t.about as part, t.opened_at as since, c.title, c.office, c.submitted,
    c.fiscal_year, c.series, c.serial
    from inbox i join tasks t on t.stream = i.stream and t.task = i.task join cases c on c.stream = i.stream
    where i.post = ${secretariat} and i.nature <> 'watch'
    and t.kind in ('record-outcome', 'propose-item') ${only === null ? sql`` : sql`and i.stream = ${only}`}
    order by t.opened_at, t.stream, t.task limit ${mostWaiting}`.execute(db)
  return rows.map(({ task, ...row }) => ({
    ...numberOf(row),
    kind: task === 'record-outcome' ? 'outsourcing' : 'proposed',
  }))
}
