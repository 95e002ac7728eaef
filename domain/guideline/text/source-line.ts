import type { TableLayout } from './guideline-text.ts'

/** A line of the file that says something. */
export interface SourceLine {
  /** Its number in the file, counted from one. */
  readonly no: number
  /** Without the space around it. */
  readonly text: string
  /** As it stands in the file, for what depends on columns. */
  readonly raw: string
  /** Whether it stands right below the line before it, without an empty one between. */
  readonly adjacent: boolean
}

/** What the reader goes through: lines, and tables whose form says that they are tables. */
export type Token = LineToken | TableToken

/** A line of the text that is in no table. */
export interface LineToken {
  readonly kind: 'line'
  readonly line: SourceLine
}

/** A table, with the lines in which it stands. */
export interface TableToken {
  readonly kind: 'table'
  readonly layout: TableLayout
  readonly rows: readonly (readonly string[])[]
  readonly lines: readonly SourceLine[]
}

/** The lines of a plain file, whatever its line ends are. */
export const sourceLines = (text: string): readonly SourceLine[] => {
  const all = text.split(/\r\n|\r|\n/)
  return all.flatMap((raw, index) =>
    raw.trim() === ''
      ? []
      : [{ no: index + 1, text: raw.trim(), raw: raw.trimEnd(), adjacent: index > 0 && all[index - 1]?.trim() !== '' }],
  )
}

/** How many columns a text takes where a kanji takes two. */
export const columnsOf = (text: string): number => {
  let columns = 0
  for (const sign of text) columns += isWide(sign.codePointAt(0) ?? 0) ? 2 : 1
  return columns
}

const isWide = (code: number): boolean =>
  (code >= 0x2e80 && code < 0xff61) ||
  (code > 0xff9f && code <= 0xffe6) ||
  code > 0xffff ||
  (code >= 0x2460 && code < 0x2600)

const nearlyFull = 3
const widestPaper = 160

/**
 * From how many columns on a line was broken because it was full; null where the file breaks lines at its paragraphs
 * only. A file that breaks its lines has many of nearly the same, greatest width.
 */
export const fullFrom = (lines: readonly SourceLine[]): number | null => {
  const widths = lines.map((one) => columnsOf(one.raw))
  const widest = widths.reduce((most, one) => Math.max(most, one), 0)
  const full = widths.filter((one) => one >= widest - nearlyFull).length
  const counts = full >= 3 && full * 10 >= widths.length && widest <= widestPaper
  return counts ? widest - nearlyFull : null
}
