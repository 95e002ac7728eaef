import { itemMarkers } from './item-marker.ts'
import { columnsOf, type SourceLine, type TableToken } from './source-line.ts'
import { articleLine, divisionLine, isSupplementHeading } from './structure-lines.ts'

interface Piece {
  readonly text: string
  /** The column at which it begins. */
  readonly start: number
}

/** The table of tabs, or of columns parted by several spaces, that begins at a line; null where none does. */
export const spacedTable = (lines: readonly SourceLine[], from: number): TableToken | null =>
  tabTable(lines, from) ?? columnTable(lines, from)

const tabTable = (lines: readonly SourceLine[], from: number): TableToken | null => {
  const cells = (line: SourceLine): readonly string[] => line.raw.split('\t')
  const isRow = (line: SourceLine | undefined): line is SourceLine =>
    line?.raw.includes('\t') === true && !isNumbered(cells(line))
  const first = lines[from]
  if (!isRow(first) || first.raw.startsWith('\t')) return null
  const block = [first]
  for (let next = lines[from + 1]; isRow(next) && next.adjacent; next = lines[from + block.length]) block.push(next)
  return block.length < 2 ? null : table('tabs', block, block.map(cells))
}

/** Rows are made equally long; what they lack is empty. */
const table = (
  layout: TableToken['layout'],
  lines: readonly SourceLine[],
  rows: readonly (readonly string[])[],
): TableToken => {
  const most = rows.reduce((longest, row) => Math.max(longest, row.length), 0)
  const filled = rows.map((row) => Array.from({ length: most }, (_, at) => (row[at] ?? '').trim()))
  return { kind: 'table', layout, lines, rows: filled }
}

/** Whether a line is a numbered paragraph, an item, an article or a heading rather than a row of a table. */
const isNumbered = (cells: readonly string[]): boolean => {
  const first = (cells[0] as string).trim()
  if (articleLine(first) !== null || divisionLine(first) !== null || isSupplementHeading(first)) return true
  const marker = itemMarkers(first).find((one) => one.apart)
  return marker !== undefined && !(cells.length > 2 && marker.rest === '')
}

const columnTable = (lines: readonly SourceLine[], from: number): TableToken | null => {
  const first = lines[from]
  const second = lines[from + 1]
  if (first === undefined || second?.adjacent !== true) return null
  const columns = piecesOf(first.raw)
  const isRow = (pieces: readonly Piece[]) =>
    pieces.length === columns.length && pieces.length > 1 && !isNumbered(pieces.map((one) => one.text))
  if (!isRow(columns) || !isRow(piecesOf(second.raw))) return null
  const block: SourceLine[] = []
  const rows: string[][] = []
  let starts = columns
  for (let line: SourceLine | undefined = first; line !== undefined; line = lines[from + block.length]) {
    if (block.length > 0 && !line.adjacent) break
    const pieces = piecesOf(line.raw)
    if (isRow(pieces)) {
      rows.push(pieces.map((one) => one.text))
      starts = pieces
    } else if (!goesOnBelow(pieces, starts, rows.at(-1) as string[])) break
    block.push(line)
  }
  return table('columns', block, rows)
}

const piecesOf = (raw: string): readonly Piece[] =>
  [...raw.matchAll(/(?:[^\s\u3000]|[ \u3000](?![\s\u3000]|$))+/g)].map((found) => ({
    text: found[0].trim(),
    start: columnsOf(raw.slice(0, found.index)) + (/^[ \u3000]/.test(found[0]) ? columnsOf(found[0].charAt(0)) : 0),
  }))

/** A line whose pieces begin where later columns do goes on in the cells above it. */
const goesOnBelow = (pieces: readonly Piece[], starts: readonly Piece[], row: string[]): boolean => {
  const places = pieces.map((piece) => starts.findIndex(({ start }) => Math.abs(start - piece.start) <= 2))
  if (places.some((place) => place < 1)) return false
  pieces.forEach((piece, at) => {
    const place = places[at] ?? 0
    row[place] = [row[place], piece.text].join('\n')
  })
  return true
}
