import { readXlsx, type CellValue, type Workbook } from 'hucre'
import { storedZip, unpack, type ZipLimits } from './plain-zip.ts'
import type { TableRead } from './read-table.ts'
import { shownText } from './shown-text.ts'

/** A register of an office has some thousand rows of a dozen columns. */
const limits: ZipLimits = { entries: 400, bytes: 48 * 1_048_576 }

const isWanted = (name: string): boolean =>
  /\.(?:xml|rels)$/i.test(name) &&
  !/^(?:docProps|customXml)\/|^xl\/(?:drawings|media|charts|theme|comments|threadedComments|persons|externalLinks|pivot\w*)\b/i.test(
    name,
  )

/** The rows of a workbook's first sheet as texts, each as its reader sees it; runs in a process of its own. */
export const rowsOfWorkbook = async (file: Buffer): Promise<TableRead> => {
  const parts = unpack(file, limits, isWanted)
  if (typeof parts === 'string') return { ok: false, problem: 'damaged' }
  if (!parts.has('[Content_Types].xml')) return { ok: false, problem: 'not-a-table' }
  let book: Workbook
  try {
    book = await readXlsx(storedZip(parts), { readStyles: true })
  } catch {
    // Whatever the reader throws, it is about the file: nothing else is in this process.
    return { ok: false, problem: 'damaged' }
  }
  const [sheet] = book.sheets
  if (sheet === undefined) return { ok: false, problem: 'not-a-table' }
  return {
    ok: true,
    rows: sheet.rows.map((row, at) =>
      row.map((value, column) => textOf(value, sheet.cells?.get(`${at},${column}`)?.style?.numFmt)),
    ),
  }
}

/** A day as ISO 8601, whatever pattern shows it; everything else as it is shown. */
const textOf = (value: CellValue, numFmt: string | undefined): string => {
  if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '').slice(0, 16).replace('T', ' ')
  return (shownText(value, numFmt) ?? String(value ?? '')).trim()
}
