import type { Pool } from 'pg'
import { recordedOf } from '../../db/read-models/known-for-import.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'

/** By what a row is known: its number in the file, its act, and the case that it would begin. */
interface KnownRow {
  readonly line: number
  readonly id: string
  readonly stream: CaseId | null
}

/** Which of the rows that were looked at have come in, from this file or from another that says the same. */
export const recordedLines = async (reads: Pool, rows: readonly KnownRow[]): Promise<ReadonlySet<number>> => {
  const recorded = await recordedOf(
    reads,
    rows.map(({ id, stream }) => ({ id, stream: stream ?? '' })),
  )
  return new Set(rows.flatMap(({ line, id }) => (recorded.has(id) ? [line] : [])))
}
