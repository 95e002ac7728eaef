import { there } from '../../kernel/there.ts'
import type { Block, Item, KeptLines, NotUnderstood, Paragraph, TextTable, Words } from './guideline-text.ts'
import { itemMarkers, type CountingStyle, type ItemMarker } from './item-marker.ts'
import { listedTable } from './listed-table.ts'
import { followsOn, isBehind, ordinalText, type Ordinal } from './ordinal.ts'
import { columnsOf, type SourceLine, type Token } from './source-line.ts'
import { articleLine, isCaption } from './structure-lines.ts'

/** What the lines of an article, of supplementary provisions or of an appendix are to each other. */
export interface Outline {
  readonly paragraphs: readonly Paragraph[]
  readonly notes: readonly NotUnderstood[]
}

/** How to read the lines. */
export interface OutlineWay {
  /** From how many columns on a line was broken because it was full; null where none is. */
  readonly fullFrom: number | null
  /** Whether headings may stand above paragraphs, as they do in supplementary provisions. */
  readonly captions: boolean
}

type OpenBlock = Words | OpenItem | TextTable | KeptLines
interface OpenItem extends Omit<Item, 'content'> {
  readonly content: OpenBlock[]
}
interface OpenParagraph extends Omit<Paragraph, 'content'> {
  readonly content: OpenBlock[]
}
interface Level {
  readonly style: CountingStyle
  readonly content: OpenBlock[]
  last: Ordinal
}

/** Reads paragraphs, items and what is below them out of lines, by the numbers that they begin with. */
export const outlineOf = (tokens: readonly Token[], way: OutlineWay): Outline => {
  const outline = new OutlineReading(way)
  tokens.forEach((token, at) => outline.take(token, tokens[at + 1]))
  return outline.end()
}

/** Goes through the lines once. Its state lives for one reading only. */
class OutlineReading {
  private readonly paragraphs: OpenParagraph[] = []
  private readonly notes: NotUnderstood[] = []
  private levels: Level[] = []
  private loose: SourceLine[] = []
  private caption = ''
  private before: SourceLine | null = null
  private style: CountingStyle | null = null
  /** Where plain words go: into the item or paragraph last begun, or behind a table that ended its items. */
  private current: OpenBlock[] | null = null
  private readonly way: OutlineWay

  constructor(way: OutlineWay) {
    this.way = way
  }

  take(token: Token, next: Token | undefined): void {
    if (token.kind === 'table') {
      this.settle()
      const { layout, rows } = token
      this.putTable({ kind: 'table', layout, rows })
      this.before = null
      return
    }
    const { line } = token
    if (this.way.captions && isCaption(line.text) && next?.kind === 'line' && this.opensParagraph(next.line)) {
      this.caption = line.text
    } else this.line(line)
    this.before = line
  }

  end(): Outline {
    this.settle()
    if (this.caption !== '') this.paragraph('', 1)
    return { paragraphs: this.paragraphs, notes: this.notes }
  }

  private line(line: SourceLine): void {
    const marker = itemMarkers(line.text).find((one) => this.takes(one, line))
    if (marker !== undefined) return this.begin(marker, line)
    const content = this.current ?? this.root()
    const last = content.at(-1)
    if (last === undefined) content.push({ kind: 'words', text: line.text })
    else if (last.kind === 'words' && this.loose.length === 0 && this.goesOn(line))
      content[content.length - 1] = { kind: 'words', text: joined(last.text, line.text) }
    else {
      const article = articleLine(line.text)
      if (article !== null) this.note(line, line, 'article-number', article.marker)
      this.loose.push(line)
    }
  }

  /** Whether a marker has a place here: it counts on in an open row, opens one, or leaves some numbers out. */
  private takes(marker: ItemMarker, line: SourceLine): boolean {
    const { style, ordinal, apart, rest } = marker
    // A number alone on its line may be a cell of a table as well.
    if (style === 'digits' && rest === '') return false
    if (!apart && !this.atSentenceEnd(line)) return false
    if (this.levelOf(style, ordinal) !== -1 || this.isNextParagraph(style, ordinal)) return true
    if (followsOn(null, ordinal)) return apart || !this.levels.some((level) => level.style === style)
    const row = this.levels.find((level) => level.style === style)
    if (!apart || !this.atSentenceEnd(line)) return false
    return row !== undefined ? isBehind(row.last, ordinal) : this.isLaterParagraph(style, ordinal)
  }

  private begin(marker: ItemMarker, line: SourceLine): void {
    this.settle()
    const { style, ordinal } = marker
    const level = this.levelOf(style, ordinal)
    if (level !== -1) return this.item(marker, level)
    if (this.isNextParagraph(style, ordinal)) return this.paragraph(marker.marker, ordinal.number, marker.rest, style)
    const row = this.levels.findIndex((one) => one.style === style)
    if (followsOn(null, ordinal) && row === -1) return this.item(marker, this.levels.length)
    this.note(line, line, row === -1 ? 'paragraph-number' : 'item-number', marker.marker)
    if (row === -1) this.paragraph(marker.marker, ordinal.number, marker.rest, style)
    else this.item(marker, row)
  }

  /** The open row that a number counts on in, the innermost first. */
  private levelOf(style: CountingStyle, ordinal: Ordinal): number {
    return this.levels.findLastIndex((level) => level.style === style && followsOn(level.last, ordinal))
  }

  private isNextParagraph(style: CountingStyle, { number, branch }: Ordinal): boolean {
    if (branch.length > 0 || (style !== 'digits' && style !== 'circled')) return false
    const last = this.paragraphs.at(-1)
    if (last === undefined) return number === 1 && style === 'digits'
    if (last.content.length === 0) return false
    return number === last.number + 1 && (this.style ?? style) === style
  }

  private isLaterParagraph(style: CountingStyle, { number }: Ordinal): boolean {
    const last = this.paragraphs.at(-1)
    return style === 'digits' && style === (this.style ?? style) && last !== undefined && number > last.number
  }

  private opensParagraph(line: SourceLine): boolean {
    return (
      this.paragraphs.length === 0 || itemMarkers(line.text).some((one) => this.isNextParagraph(one.style, one.ordinal))
    )
  }

  private paragraph(marker: string, number: number, words = '', style: CountingStyle | null = null): void {
    const content: OpenBlock[] = words === '' ? [] : [{ kind: 'words', text: words }]
    this.paragraphs.push({ kind: 'paragraph', caption: this.caption, marker, number, content })
    this.caption = ''
    this.levels = []
    this.current = content
    if (style !== null) this.style = style
  }

  private item({ style, ordinal, upTo, marker, rest }: ItemMarker, at: number): void {
    const last = upTo === null ? ordinal : { number: upTo, branch: [] }
    const above = this.levels[at - 1]?.content ?? this.root()
    const content: OpenBlock[] = rest === '' ? [] : [{ kind: 'words', text: rest }]
    above.push({ kind: 'item', marker, number: ordinalText(ordinal), content })
    this.levels = [...this.levels.slice(0, at), { style, content, last }]
    this.current = content
  }

  private root(): OpenBlock[] {
    if (this.paragraphs.length === 0) this.paragraph('', 1)
    return (this.paragraphs.at(-1) as OpenParagraph).content
  }

  /** A table belongs to the item that speaks of it, and else to the paragraph. */
  private putTable(table: TextTable): void {
    const content = this.current ?? this.root()
    const last = content.at(-1)
    const asked = last === undefined || (last.kind === 'words' && /[次下左]の?表/.test(last.text))
    if (asked) content.push(table)
    else this.behindItems(table)
  }

  /** Puts something into the paragraph itself. Of its items only the outermost row can go on behind it. */
  private behindItems(block: OpenBlock): void {
    const root = this.root()
    root.push(block)
    this.levels = this.levels.slice(0, 1)
    this.current = root
  }

  /** Whether a line goes on where the one above it was broken. */
  private goesOn(line: SourceLine): boolean {
    if (this.before === null || !line.adjacent) return false
    return this.wasFull(this.before) || !/[。」』]$/.test(this.before.text)
  }

  private wasFull(line: SourceLine): boolean {
    return this.way.fullFrom !== null && columnsOf(line.raw) >= this.way.fullFrom
  }

  private atSentenceEnd(line: SourceLine): boolean {
    return this.before === null || !line.adjacent || /[。」』)）]$/.test(this.before.text) || !this.wasFull(this.before)
  }

  /** Lines that began nothing: further sentences, a table with each cell on a line, or lines as they stand. */
  private settle(): void {
    if (this.loose.length === 0) return
    const [first, last] = [there(this.loose[0]), there(this.loose.at(-1))]
    const lines = this.loose.map((one) => one.text)
    this.loose = []
    const table = listedTable(lines)
    if (table !== null) {
      this.putTable({ kind: 'table', layout: 'one-cell-a-line', rows: table.rows })
      if (!table.certain) this.note(first, last, 'table-columns', '')
    } else if (lines.every((one) => one.endsWith('。'))) {
      for (const text of lines) this.behindItems({ kind: 'words', text })
    } else {
      this.behindItems({ kind: 'lines', lines })
      this.note(first, last, 'loose-lines', '')
    }
  }

  private note(from: SourceLine, to: SourceLine, why: NotUnderstood['why'], about: string): void {
    this.notes.push({ from: from.no, to: to.no, why, about })
  }
}

/** Two pieces of a broken line: Japanese goes on without a space, Latin words with one. */
const joined = (one: string, other: string): string =>
  /[!-~]$/.test(one) && /^[!-~]/.test(other) ? `${one} ${other}` : `${one}${other}`

/** The content of an appendix, where there are items and tables but no paragraphs: what stands in it in its order. */
export const blocksOf = (paragraphs: readonly Paragraph[]): readonly Block[] =>
  paragraphs.flatMap(({ marker, number, content }) =>
    marker === '' ? content : [{ kind: 'item' as const, marker, number: String(number), content }],
  )
