import type { Pool } from 'pg'
import type { LedgerEntry } from '../../domain/entry-log/entry.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'

/** The lines of a ledger on which somebody entered between two moments, in their order, as its register has them. */
export const linesOfMonth = async (
  reads: Pool,
  stream: CaseId,
  from: Instant,
  to: Instant,
): Promise<readonly LedgerEntry[]> => {
  const { rows } = await reads.query<{ readonly line: LedgerEntry }>({
    name: 'lines-of-month',
    text: `select cells -> 'line' as line from register_rows
      where stream = $1 and register = 'entries' and opened_at >= $2 and opened_at < $3 order by opened_at, item`,
    values: [stream, from, to],
  })
  return rows.map(({ line }) => line)
}
