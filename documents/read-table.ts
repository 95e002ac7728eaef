import { fewAtOnce } from './few-at-once.ts'
import { problemOf, readApart, type ReadingLimits } from './read-apart.ts'

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

const limits: ReadingLimits = { memoryMiB: 512, processorSeconds: 30, longestMs: 60_000 }
const inTurn = fewAtOnce({ most: 1, waiting: 4 })

/**
 * Reads a table: CSV in UTF-8, UTF-16 or Shift_JIS, or a workbook's first one. A workbook comes from outside, so a
 * process of its own reads it, with little memory and time and no right to write, to connect or to start anything.
 */
export const readTable = async (file: Buffer): Promise<TableRead> => {
  if (file.length === 0) return { ok: false, problem: 'no-file' }
  if (file.length > largestTable) return { ok: false, problem: 'too-large' }
  const read = isBook(file)
    ? ((await inTurn.run(() => inProcess(file))) ?? ({ ok: false, problem: 'busy' } as const))
    : readCsv(file)
  if (!read.ok) return read
  // Blank rows stay where they are: people look for a row by its number.
  const rows = read.rows.slice(0, read.rows.findLastIndex((row) => row.some((cell) => cell.trim() !== '')) + 1)
  if (rows.length < 2) return { ok: false, problem: 'not-a-table' }
  return rows.length - 1 > mostRows ? { ok: false, problem: 'too-large' } : { ok: true, rows }
}

/** A workbook, or the container of an older or an encrypted one, of which the true cause is said. */
const isBook = (file: Buffer): boolean =>
  [Buffer.from('504b0304', 'hex'), Buffer.from('d0cf11e0a1b11ae1', 'hex')].some((mark) =>
    file.subarray(0, mark.length).equals(mark),
  )

const readCsv = (file: Buffer): TableRead => {
  const text = decoded(file)
  return text === null ? { ok: false, problem: 'unreadable-text' } : { ok: true, rows: csvRows(text) }
}

/** UTF-16 by its mark, else UTF-8 where it is that, else Shift_JIS as Excel in Japan writes it; null for others. */
const decoded = (file: Buffer): string | null => {
  const mark = file.length < 2 ? 0 : file.readUInt16BE(0)
  const marked = mark === 0xfffe ? ['utf-16le'] : mark === 0xfeff ? ['utf-16be'] : []
  for (const encoding of [...marked, 'utf-8', 'shift_jis'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(file)
    } catch {
      // The next one may fit.
    }
  return null
}

/** Ctrl+Z. */
const endOfFile = '\u001a'

/**
 * RFC 4180, with what spreadsheets make of it: any end of line, tabs in Excel's “Unicode text”, the mark by which old
 * programs end a file, and the apostrophe before what is no formula.
 */
const csvRows = (whole: string): readonly (readonly string[])[] => {
  const ended = whole.trimEnd()
  const text = ended.endsWith(endOfFile) ? ended.slice(0, -1) : whole
  const [first = ''] = text.split(/[\r\n]/, 1)
  const between = first.includes('\t') && !first.includes(',') ? '\t' : ','
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const end = (): void => {
    rows.at(-1)?.push(cell.replace(/^'(?=[\s\0]*[=+\-@＝＋－＠])/, '').trim())
    cell = ''
  }
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[at + 1] === '"') cell += text[(at += 1)] ?? ''
      else quoted = false
    } else if (character === '"' && cell.trim() === '') {
      cell = ''
      quoted = true
    } else if (character === between) end()
    else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[at + 1] === '\n') at += 1
      end()
      rows.push([])
    } else cell += character
  }
  end()
  return rows
}

const program = new URL('table-process.ts', import.meta.url)

const inProcess = async (file: Buffer): Promise<TableRead> => {
  const read = await readApart<TableRead>(program, file, limits)
  return read.ended === 'well' ? read.said : { ok: false, problem: problemOf[read.ended] }
}
