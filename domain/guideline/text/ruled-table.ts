import type { SourceLine, TableToken } from './source-line.ts'

const strokes = '|｜│┃║'
const corners = '+┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋┠┨┯┷┿┝┥┰┸╂╔╗╚╝╠╣╦╩╬'
const rules = '─━═=\\-:'

const ruling = new RegExp(`^(?=.*[${corners}${rules}])[${strokes}${corners}][\\s${strokes}${corners}${rules}]*$`)
const row = new RegExp(`^[${strokes}].*[^\\s${strokes}]|^[${strokes}].*[${strokes}]$`)
const cellEnd = new RegExp(`(?<!\\\\)[${strokes}]`)

const isRuled = (line: SourceLine): boolean => ruling.test(line.text) || row.test(line.text)

/** The table of strokes (Markdown or drawn boxes) that begins at a line; null where none does. */
export const ruledTable = (lines: readonly SourceLine[], from: number): TableToken | null => {
  // What no table began with, no table goes on with: nothing is gone through twice.
  if (lines[from]?.adjacent === true && from > 0 && isRuled(lines[from - 1] as SourceLine)) return null
  let end = from
  while (
    end < lines.length &&
    isRuled(lines[end] as SourceLine) &&
    (end === from || (lines[end] as SourceLine).adjacent)
  )
    end++
  const block = lines.slice(from, end)
  const drawn = block.filter((one) => ruling.test(one.text))
  if (block.length < 2 || drawn.length === 0 || drawn.length === block.length) return null
  const boxes = drawn.length > 1
  const rows = boxes ? rowsBetweenRules(block) : block.filter((one) => !ruling.test(one.text)).map(cellsOf)
  return { kind: 'table', layout: boxes ? 'boxes' : 'markdown', rows, lines: block }
}

const cellsOf = ({ text }: SourceLine): readonly string[] => {
  const inner = text.slice(1).replace(new RegExp(`[${strokes}]$`), '')
  return inner.split(cellEnd).map((cell) => cell.trim())
}

/** In a drawn table a row may take several lines: those between two rules are one row, cell by cell. */
const rowsBetweenRules = (block: readonly SourceLine[]): readonly (readonly string[])[] => {
  const rows: string[][] = []
  let last: string[] | null = null
  for (const line of block) {
    if (ruling.test(line.text)) {
      last = null
      continue
    }
    const cells = cellsOf(line)
    if (last === null) rows.push((last = [...cells]))
    else {
      const above: string[] = last
      cells.forEach((cell, at) => (above[at] = [above[at] ?? '', cell].filter((one) => one !== '').join('\n')))
    }
  }
  return rows
}
