import type { Pool } from 'pg'
import { recordedOf } from '../../db/read-models/known-for-import.ts'
import { importColumns } from '../../web/register/import-columns.ts'
import type { CheckedTable, RowErrors, SameError } from '../../web/register/import-page.tsx'
import type { Ui } from '../../web/ui.ts'
import type { Check, CheckedRow } from './import-checks.ts'
import type { Importing, Table } from './import-rows.ts'

/** So much of what has to be mended is shown at once, and of each so many rows by their numbers. */
const mostShown = 100
const mostLines = 20

/** A table that was looked at, and how it was read. */
interface Looked {
  readonly table: Table
  readonly map: Importing['map']
  readonly check: Check
}

/** Which of the rows that were looked at have come in, from this file or from another that says the same. */
export const recordedLines = async (reads: Pool, rows: readonly CheckedRow[]): Promise<ReadonlySet<number>> => {
  const recorded = await recordedOf(
    reads,
    rows.map(({ id, stream }) => ({ id, stream: stream ?? '' })),
  )
  return new Set(rows.flatMap(({ line, id }) => (recorded.has(id) ? [line] : [])))
}

/** What a table's page shows of what was found: without the rows that have come in since. */
export const checkedTable = async (
  reads: Pool,
  ui: Ui,
  command: string,
  { table, map, check: { rows, errors } }: Looked,
): Promise<CheckedTable> => {
  const recorded = await recordedLines(reads, rows)
  const open = errors.filter(({ line }) => !recorded.has(line))
  const columns = importColumns(ui, command)
  const missing = missingIn(columns, map)
  const found = sameErrors(open, new Set(missing))
  return {
    sha256: table.sha256,
    name: table.name,
    headings: table.rows[0] ?? [],
    columns,
    map,
    missing,
    good: rows.filter(({ line, ok }) => ok && !recorded.has(line)).length,
    bad: open.length,
    recorded: recorded.size,
    errors: found.slice(0, mostShown),
    more: Math.max(0, found.length - mostShown),
  }
}

const missingIn = (columns: CheckedTable['columns'], map: Importing['map']): readonly string[] =>
  columns.flatMap(({ path, label, required }) => (required && map[path] === undefined ? [label] : []))

/**
 * What is wrong, once for all rows in which the same is: three hundred rows of one unknown kind are one thing to mend.
 * That a needed column is chosen for none is said above, not of each row.
 */
const sameErrors = (rows: readonly RowErrors[], missing: ReadonlySet<string>): readonly SameError[] => {
  const all = rows.flatMap(({ line, errors }) =>
    errors.filter(({ column }) => !missing.has(column)).map(({ column, text }) => ({ line, column, text })),
  )
  return [...Map.groupBy(all, ({ column, text }) => JSON.stringify([column, text])).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const lines = same.map(({ line }) => line)
    return { column: first.column, text: first.text, lines: lines.slice(0, mostLines), rows: lines.length }
  })
}
