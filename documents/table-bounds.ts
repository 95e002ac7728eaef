/** What can be wrong with a table's file as a whole. */
export type TableProblem =
  | 'no-file'
  | 'too-large'
  | 'too-wide'
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

/** The largest file that is taken (operational setting). */
export const largestTable = 8 * 1_048_576
/** How many rows it may have (operational setting). */
export const mostRows = 20_000
/** Each heading is offered for each field: a table of a million columns would make a page of that many lines. */
export const mostColumns = 400

/** What a table may come to, whatever its file says: as much as a file of text of that size can hold. */
export const mostCells = 1_000_000
const mostCharacters = 8_000_000

/** Below how many rows of title, day and explanations a table's headings are still looked for. */
const mostAbove = 20

/** Where the headings stand: in the first row, or in the first with several texts below a title; -1 where in none. */
export const headingsAt = (rows: readonly (readonly string[])[]): number => {
  const at = rows.slice(0, mostAbove).findIndex((row) => new Set(row.filter((one) => one.trim() !== '')).size > 1)
  return at === -1 || at === rows.length - 1 ? -1 : at
}

/**
 * The headings in front, where a title stands above them as on most ledgers; the rows between stay, empty, so that each
 * row keeps the number by which people look for it.
 */
const withHeadingsFirst = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const at = headingsAt(rows)
  return at <= 0 ? rows : [rows[at] ?? [], ...Array.from({ length: at }, () => []), ...rows.slice(at + 1)]
}

/** The rows up to the last that says something, if that is a table and not too much of one. */
export const withinBounds = (read: TableRead): TableRead => {
  if (!read.ok) return read
  // Blank rows stay where they are: people look for a row by its number.
  const written = read.rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1))
  const rows = withHeadingsFirst(written.slice(0, written.findLastIndex((row) => row.length > 0) + 1))
  if (rows.length < 2) return { ok: false, problem: 'not-a-table' }
  if (rows.length - 1 > mostRows) return { ok: false, problem: 'too-large' }
  if (rows.some((row) => row.length > mostColumns)) return { ok: false, problem: 'too-wide' }
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
