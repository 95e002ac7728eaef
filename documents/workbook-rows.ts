import { readXlsx, type Cell, type CellValue, type Sheet, type Workbook } from 'hucre'
import { storedZip, unpack, type ZipLimits, type ZipProblem } from './plain-zip.ts'
import { headingsAt, type TableProblem, type TableRead } from './table-bounds.ts'
import { shownText, type DateSystem } from './shown-text.ts'
import { unshownCell } from './unshown-cell.ts'
import { holdsCells } from './workbook-parts.ts'

/** A register of an office has some thousand rows of a dozen columns. */
const limits: ZipLimits = { entries: 400, bytes: 48 * 1_048_576 }

/** Why nothing can be read from it, in a table's terms. */
const problems = {
  'not-xlsx': 'not-a-table',
  'old-format': 'old-format',
  encrypted: 'encrypted',
  damaged: 'damaged',
  'too-large': 'too-large',
} as const satisfies { readonly [problem in ZipProblem]: TableProblem }

/** The rows of a workbook's table as texts, each as its reader sees it; runs in a process of its own. */
export const rowsOfWorkbook = async (file: Buffer): Promise<TableRead> => {
  const parts = unpack(file, limits, holdsCells)
  if (typeof parts === 'string') return { ok: false, problem: problems[parts] }
  if (!parts.has('[Content_Types].xml')) return { ok: false, problem: 'not-a-table' }
  let book: Workbook
  try {
    book = await readXlsx(storedZip(parts), { readStyles: true })
  } catch {
    // Whatever the reader throws, it is about the file: nothing else is in this process.
    return { ok: false, problem: 'damaged' }
  }
  const shown = book.sheets.filter((one) => one.hidden !== true && one.veryHidden !== true)
  const sheet = shown.find(isTable) ?? shown.find(hasTable) ?? shown[0]
  return sheet === undefined
    ? { ok: false, problem: 'not-a-table' }
    : { ok: true, rows: rowsOf(sheet, book.dateSystem) }
}

/** Below a title and a few words, too, though a sheet that begins with its headings comes first. */
const hasTable = ({ rows }: Sheet): boolean => headingsAt(rows.map((row) => filled(row).map(String))) > 0

/** A sheet put in front, with a title and a few words, is no table: that has headings side by side, and rows. */
const isTable = ({ rows }: Sheet): boolean =>
  filled(rows[0]).length > 1 && rows.slice(1).some((row) => filled(row).length > 0)

const filled = (row: Sheet['rows'][number] | undefined) => (row ?? []).filter((one) => one !== null && one !== '')

/** Its cells as texts. What is merged stands in each of its cells, as a reader takes it. */
const rowsOf = (sheet: Sheet, system: DateSystem | undefined): readonly (readonly string[])[] => {
  const rows = sheet.rows.map((row, at) =>
    row.map((value, column) => textOf(value, sheet.cells?.get(`${at},${column}`), system)),
  )
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0)
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const text = rows[startRow]?.[startCol] ?? ''
    if (text === '') continue
    const last = Math.min(endCol, widest - 1)
    for (const row of rows.slice(Math.max(startRow, 1), endRow + 1))
      for (let column = startCol; column <= last; column++) row[column] = text
  }
  return rows
}

/** A day as ISO 8601, whatever pattern shows it; everything else as it is shown. */
const textOf = (value: CellValue, cell: Cell | undefined, system: DateSystem | undefined): string => {
  const numFmt = cell?.style?.numFmt
  if (cell?.type === 'error' || (cell?.formula !== undefined && value === null)) return unshownCell(cell.formula ?? '')
  if (value instanceof Date && isDay(numFmt))
    return value.toISOString().replace('T00:00:00.000Z', '').slice(0, 16).replace('T', ' ')
  return shownText(value, numFmt, system)?.trim() ?? unshownCell(String(value))
}

/** Whether a pattern shows a day at all, rather than a time or a span of time alone; one of no pattern is a day's. */
const isDay = (numFmt = 'y'): boolean =>
  /[yde]|a{3}|g{1,3}/i.test(numFmt.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|general/giu, ''))
