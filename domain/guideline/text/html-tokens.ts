import { markupOf, type Markup } from './markup.ts'
import { itemMarkers } from './item-marker.ts'
import type { LineToken, SourceLine, Token } from './source-line.ts'
import { articleLine, divisionLine } from './structure-lines.ts'

/** Whether a file is a page that was saved from a site, or copied with its markup. */
export const isHtml = (text: string): boolean =>
  /^\s*<(?:!doctype|html|\?xml|body|div|p|table|h\d)\b/i.test(text) || /<\/(?:p|div|td|li|body)>/i.test(text)

const blocks = new Set([
  ...'address article aside blockquote body center dd div dl dt fieldset figure footer form header hr html'.split(' '),
  ...'h1 h2 h3 h4 h5 h6 li main nav ol p pre section table tbody td tfoot th thead tr ul caption'.split(' '),
])

interface Cell {
  readonly tokens: Token[]
  readonly columns: number
  readonly rows: number
}

/** A table that is being read, and where its words go meanwhile. */
interface OpenTable {
  readonly rows: Cell[][]
  readonly no: number
}

/**
 * What a page says, in lines and tables, without its markup. A table that only places things on the page is read as
 * what stands in it.
 */
export const htmlTokens = (html: string): readonly Token[] => {
  const page = new Page()
  for (const one of markupOf(html)) page.take(one)
  return page.end()
}

/** Goes through a page once. Its state lives for one reading only, so nobody else sees it change. */
class Page {
  private readonly top: Token[] = []
  private readonly tables: OpenTable[] = []
  private words = ''
  private no = 1
  private broken = false
  private kept = 0
  private bracketed = false

  take(one: Markup): void {
    if (one.kind === 'text') this.text(one)
    else if (one.kind === 'open') this.open(one)
    else this.close(one.name)
  }

  end(): readonly Token[] {
    this.flush()
    while (this.tables.length > 0) this.closeTable()
    return this.top
  }

  private text({ text, no }: Extract<Markup, { kind: 'text' }>): void {
    if (this.words.trim() === '') this.no = no + linesAbove(text)
    if (this.kept === 0) {
      this.words += joinedLines(text, this.words)
      return
    }
    text.split(/\r\n|\r|\n/).forEach((line, at) => {
      const empty = this.words.trim() === ''
      if (at > 0) this.breakLine()
      if (at > 0 && empty) this.broken = false
      if (this.words.trim() === '') this.no = no + at
      this.words += line
    })
  }

  private open({ name, columns, rows, no }: Extract<Markup, { kind: 'open' }>): void {
    if (name === 'br') return this.breakLine()
    if (name === 'rp') this.bracketed = true
    if (name === 'rt' && !this.bracketed) this.words += '（'
    if (!blocks.has(name)) return
    this.flush()
    if (name === 'pre') this.kept++
    if (name === 'table') this.tables.push({ rows: [], no })
    const table = this.tables.at(-1)
    if (table === undefined) return
    if (name === 'tr') table.rows.push([])
    if (name === 'td' || name === 'th') {
      const cell: Cell = { tokens: [], columns, rows }
      const row = table.rows.at(-1)
      if (row === undefined) table.rows.push([cell])
      else row.push(cell)
    }
  }

  private close(name: string): void {
    if (name === 'rt' && !this.bracketed) this.words += '）'
    if (name === 'ruby') this.bracketed = false
    if (!blocks.has(name)) {
      if (isMarkerAlone(this.words.trim())) this.words += ' '
      return
    }
    this.flush()
    if (name === 'pre' && this.kept > 0) this.kept--
    if (name === 'table') this.closeTable()
  }

  /** Ends a line, right below which the next one stands. */
  private breakLine(): void {
    const goesOn = this.broken || this.words.trim() !== ''
    this.flush()
    this.broken = goesOn
  }

  private flush(): void {
    const text = this.words.trim()
    if (text !== '') {
      const line: SourceLine = { no: this.no, text, raw: text, adjacent: this.broken }
      this.put({ kind: 'line', line })
    }
    this.broken = false
    this.words = ''
  }

  private put(token: Token): void {
    const table = this.tables.at(-1)
    const cell = table?.rows.at(-1)?.at(-1)
    if (cell !== undefined) cell.tokens.push(token)
    else if (table !== undefined) table.rows.push([{ tokens: [token], columns: 1, rows: 1 }])
    else this.top.push(token)
  }

  private closeTable(): void {
    const table = this.tables.pop()
    if (table === undefined) return
    const rows = table.rows.filter((row) => row.length > 0)
    const tokens = rows.flat().flatMap((cell) => cell.tokens)
    if (placesOnly(rows)) for (const token of tokens) this.put(token)
    else {
      this.put({ kind: 'table', layout: 'html', rows: spread(rows), lines: tokens.map(lineOf) })
    }
  }
}

/** The line of a token in a table that shows something in columns: one that holds a table only places it. */
const lineOf = (token: Token): SourceLine => (token as LineToken).line

/** How many lines of the file a text leaves empty above its first word. */
const linesAbove = (text: string): number => text.slice(0, text.length - text.trimStart().length).split('\n').length - 1

/** Where a page breaks a line in its source, Japanese words go on without a space, and others with one. */
const joinedLines = (text: string, before: string): string =>
  text.replace(/[ \t]*[\r\n]\s*|[ \t]+/g, (space, at: number) => {
    const left = at === 0 ? before.at(-1) : text[at - 1]
    const right = text[at + space.length]
    return /[\r\n]/.test(space) && !(isLatin(left) && isLatin(right)) ? '' : ' '
  })

const isLatin = (sign: string | undefined): boolean => sign !== undefined && /[!-~]/.test(sign)

/** Whether a line consists of a number alone so far: sites set it apart by a style instead of a space. */
const isMarkerAlone = (text: string): boolean =>
  text.length < 12 && (articleLine(text)?.rest === '' || itemMarkers(text).some((one) => one.rest === '' && one.apart))

/** Whether a table has nothing to show in columns, or holds articles or other tables: it only places them. */
const placesOnly = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.every((row) => row.length < 2) ||
  rows
    .flat()
    .some(({ tokens }) =>
      tokens.some(
        (one) =>
          one.kind === 'table' || articleLine(one.line.text)?.apart === true || divisionLine(one.line.text) !== null,
      ),
    )

/** The rows with every cell in its column; where a cell reaches over several, the others are empty. */
const spread = (rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] => {
  const held = new Map<number, number>()
  const placed = rows.map((row) => {
    const cells: string[] = []
    const skip = () => {
      while ((held.get(cells.length) ?? 0) > 0) {
        held.set(cells.length, (held.get(cells.length) ?? 0) - 1)
        cells.push('')
      }
    }
    for (const { tokens, columns, rows: deep } of row) {
      skip()
      const text = tokens.map((one) => lineOf(one).text).join('\n')
      for (let at = 0; at < columns; at++) {
        held.set(cells.length, deep - 1)
        cells.push(at === 0 ? text : '')
      }
    }
    skip()
    return cells
  })
  const most = placed.reduce((longest, row) => Math.max(longest, row.length), 0)
  return placed.map((row) => [...row, ...Array.from({ length: most - row.length }, () => '')])
}
