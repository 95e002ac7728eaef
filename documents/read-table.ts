import { fewAtOnce } from './few-at-once.ts'
import { problemOf, readApart, type ReadingLimits } from './read-apart.ts'
import { textTable } from './text-table.ts'

/** What can be wrong with a table's file as a whole. */
export type TableProblem =
  | 'no-file'
  | 'too-large'
  | 'not-a-table'
  | 'damaged'
  | 'encrypted'
  | 'old-format'
  | 'busy'
  | 'too-slow'
  | 'unreadable-text'

/** A table as rows of texts, the first of them its headings; or what is wrong with the file. */
export type TableRead =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly problem: TableProblem }

/** The largest file that is taken (operational settings), and how many rows it may have. */
export const largestTable = 8 * 1_048_576
export const mostRows = 20_000

/** What a table may come to, whatever its file says: as much as a file of text of that size can hold. */
export const mostCells = 1_000_000
export const mostCharacters = largestTable

const limits: ReadingLimits = { memoryMiB: 512, processorSeconds: 30, longestMs: 60_000, mostSaid: 6 * largestTable }
const inTurn = fewAtOnce({ most: 1, waiting: 4 })

/** A text of this size is read within a millisecond or two, sooner than a process begins. */
const smallText = 64 * 1024

/**
 * Reads a table: CSV in UTF-8, UTF-16 or Shift_JIS, or a workbook's first one. It comes from outside, so a process of
 * its own reads it, with little memory and time and no right to write, to connect or to start anything; a small text
 * alone is read here.
 */
export const readTable = async (file: Buffer): Promise<TableRead> => {
  if (file.length === 0) return { ok: false, problem: 'no-file' }
  if (file.length > largestTable) return { ok: false, problem: 'too-large' }
  if (file.length <= smallText && !isBook(file)) return withinBounds(textTable(file))
  return (await inTurn.run(() => inProcess(file))) ?? { ok: false, problem: 'busy' }
}

/** The rows up to the last that says something, if that is a table and not too much of one. */
export const withinBounds = (read: TableRead): TableRead => {
  if (!read.ok) return read
  // Blank rows stay where they are: people look for a row by its number.
  const rows = read.rows.slice(0, read.rows.findLastIndex((row) => row.some((cell) => cell.trim() !== '')) + 1)
  if (rows.length < 2) return { ok: false, problem: 'not-a-table' }
  if (rows.length - 1 > mostRows) return { ok: false, problem: 'too-large' }
  let [cells, characters] = [0, 0]
  for (const row of rows) {
    cells += row.length
    for (const cell of row) characters += cell.length
    if (cells > mostCells || characters > mostCharacters) return { ok: false, problem: 'too-large' }
  }
  return { ok: true, rows }
}

/** A workbook, or the container of an older or an encrypted one, of which the true cause is said. */
export const isBook = (file: Buffer): boolean =>
  [Buffer.from('504b0304', 'hex'), Buffer.from('d0cf11e0a1b11ae1', 'hex')].some((mark) =>
    file.subarray(0, mark.length).equals(mark),
  )

const program = new URL('table-process.ts', import.meta.url)

const inProcess = async (file: Buffer): Promise<TableRead> => {
  const read = await readApart<TableRead>(program, file, limits)
  return read.ended === 'well' ? read.said : { ok: false, problem: problemOf[read.ended] }
}
