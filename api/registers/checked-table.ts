import type { Pool } from 'pg'
import { recordedOf } from '../../db/read-models/known-for-import.ts'
import { importColumns } from '../../web/register/import-columns.ts'
import type { CheckedTable } from '../../web/register/import-page.tsx'
import type { Ui } from '../../web/ui.ts'
import type { Check } from './import-checks.ts'
import type { Importing, Table } from './import-rows.ts'

/** So many of the rows that have to be mended are shown at once. */
const mostShown = 100

/** A table that was looked at, and how it was read. */
interface Looked {
  readonly table: Table
  readonly map: Importing['map']
  readonly check: Check
}

/** What a table's page shows of what was found: without the rows that have come in since. */
export const checkedTable = async (
  reads: Pool,
  ui: Ui,
  command: string,
  { table, map, check: { rows, errors } }: Looked,
): Promise<CheckedTable> => {
  const recorded = await recordedOf(
    reads,
    rows.map(({ id }) => id),
  )
  const recordedLines = new Set(rows.flatMap(({ line, id }) => (recorded.has(id) ? [line] : [])))
  const open = errors.filter(({ line }) => !recordedLines.has(line))
  return {
    sha256: table.sha256,
    name: table.name,
    headings: table.rows[0] ?? [],
    columns: importColumns(ui, command),
    map,
    good: rows.filter(({ id, ok }) => ok && !recorded.has(id)).length,
    bad: open.length,
    recorded: recorded.size,
    errors: open.slice(0, mostShown),
  }
}
