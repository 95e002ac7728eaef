import { asciiDigits } from './numerals.ts'

/** A table that was read from a list of its cells, and whether its columns are certain. */
export interface ListedTable {
  readonly rows: readonly (readonly string[])[]
  readonly certain: boolean
}

const orders = [
  '大中小',
  '高中低',
  '上中下',
  '甲乙丙丁戊',
  'ABCDEFGH',
  'ＡＢＣＤＥＦＧＨ',
  '一二三四五六七八九',
  'ⅠⅡⅢⅣⅤ',
]
const longestLabel = 24

/** A row's label (レベル3, 区分A): what its row of labels has in common, and its place in it. */
interface Label {
  readonly stem: string
  readonly place: number
}

const labelsOf = (cell: string): readonly Label[] => {
  if (cell.length > longestLabel || /[。、]/.test(cell)) return []
  const plain = asciiDigits(cell)
  const number = /^(\D*)(\d{1,3})(\D*)$/.exec(plain)
  const numbered = number === null ? [] : [{ stem: `${number[1]}#${number[3]}`, place: Number(number[2]) }]
  const lettered = orders.flatMap((order, which) =>
    cell.split('').flatMap((sign, at) => {
      const place = order.indexOf(sign)
      return place === -1 ? [] : [{ stem: `${which}:${cell.slice(0, at)}#${cell.slice(at + 1)}`, place }]
    }),
  )
  return [...numbered, ...lettered]
}

/**
 * Puts a table together again that was copied with each cell on a line of its own: the rows are found by their labels,
 * which count up or down, and what stands above the first label is the row of headings. Null where no label counts.
 */
export const listedTable = (cells: readonly string[]): ListedTable | null => {
  const starts = rowStarts(cells)
  if (starts === null) return null
  const width = starts[0] ?? 0
  const rows = starts.map((start, at) => cells.slice(start, starts[at + 1] ?? cells.length))
  const certain = rows.every((row) => (width === 2 ? row.length >= 2 : row.length === width))
  return { rows: [cells.slice(0, width), ...rows.map((row) => fitted(row, width))], certain }
}

/** Where the rows begin: the labels of the longest row of labels, the first of which has its headings above it. */
const rowStarts = (cells: readonly string[]): readonly number[] | null => {
  const rows = new Map<string, { readonly at: number; readonly place: number }[]>()
  cells.forEach((cell, at) => {
    for (const { stem, place } of labelsOf(cell)) {
      const row = rows.get(stem)
      if (row === undefined) rows.set(stem, [{ at, place }])
      else row.push({ at, place })
    }
  })
  const found = [...rows.values()].filter((row) => row.length > 1 && (row[0]?.at ?? 0) > 1 && counts(row))
  const longest = found.sort((one, other) => other.length - one.length)[0]
  return longest?.map(({ at }) => at) ?? null
}

/** Whether places go up or down by one each time. */
const counts = (row: readonly { readonly place: number }[]): boolean => {
  const steps = row.slice(1).map((one, at) => one.place - (row[at]?.place ?? 0))
  return steps.every((step) => step === 1) || steps.every((step) => step === -1)
}

/** A row with as many cells as there are columns: what is too much goes on in the last cell. */
const fitted = (row: readonly string[], width: number): readonly string[] => {
  const last = row.slice(width - 1).join('\n')
  return Array.from({ length: width }, (_, at) => (at === width - 1 ? last : (row[at] ?? '')))
}
