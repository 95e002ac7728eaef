import type { Pool } from 'pg'
import { importColumns } from '../../web/register/import-columns.ts'
import type { CheckedTable, RowErrors, SameError } from '../../web/register/import-page.tsx'
import type { Ui } from '../../web/ui.ts'
import type { Check } from './import-checks.ts'
import type { Table } from './import-rows.ts'
import type { ReadAs } from './read-as.ts'
import { recordedLines } from './recorded-lines.ts'

/** So much of what has to be mended is shown at once, and of each so many rows by their numbers. */
const mostShown = 100
const mostLines = 20

/** A table that was looked at, and how it was read. */
interface Looked {
  readonly table: Table
  readonly readAs: ReadAs
  readonly others: boolean
  readonly check: Check
}

/** What a table's page shows of what was found: without the rows that have come in since. */
export const checkedTable = async (
  reads: Pool,
  ui: Ui,
  command: string,
  { table, readAs, others, check: { rows, errors, near } }: Looked,
): Promise<CheckedTable> => {
  const recorded = await recordedLines(reads, rows)
  const open = errors.filter(({ line }) => !recorded.has(line))
  const columns = importColumns(ui, command)
  const missing = missingIn(columns, readAs)
  const found = sameErrors(open, new Set(missing))
  return {
    sha256: table.sha256,
    name: table.name,
    headings: table.rows[0] ?? [],
    columns,
    ...readAs,
    missing,
    good: rows.filter(({ line, ok }) => ok && !recorded.has(line)).length,
    bad: open.length,
    recorded: recorded.size,
    others: others ? true : near > 0 ? false : null,
    errors: found.slice(0, mostShown),
    more: Math.max(0, found.length - mostShown),
  }
}

const missingIn = (columns: CheckedTable['columns'], { map, fixed }: ReadAs): readonly string[] =>
  columns.flatMap(({ path, label, required }) =>
    required && map[path] === undefined && fixed[path] === undefined ? [label] : [],
  )

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
