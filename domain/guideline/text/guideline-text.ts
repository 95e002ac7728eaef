/**
 * A city's official text as data: every character that the city published stands in one of its parts, in the order of
 * the paper. Nothing here says what the text means; the rules that the law knows by name point into it.
 */
import type { PlainDate } from '../../kernel/plain-date.ts'

/** The text of one file: one paper, or several one after the other, each from its title on. */
export interface GuidelineText {
  readonly parts: readonly TextPart[]
}

/** What a paper consists of, in the order in which it stands there. */
export type TextPart = Title | PlainPart | Division | Article | Supplement | Appendix

/** The paper's name (題名), with the mark that some publishers set before it. */
export interface Title {
  readonly kind: 'title'
  readonly text: string
}

/**
 * Lines that are kept as they stand: of the publisher's page and not of the paper (`aside`), the days and numbers under
 * the title (`enacted`), the table of contents (目次), the sentences before the first article (前文).
 */
export interface PlainPart {
  readonly kind: 'aside' | 'enacted' | 'contents' | 'preamble'
  readonly lines: readonly string[]
}

/** How a paper divides its articles, from the largest. */
export type DivisionLevel = '編' | '章' | '節' | '款' | '目'

/** The heading of a chapter or section (第2章 …). The articles behind it belong to it, until the next one. */
export interface Division {
  readonly kind: 'division'
  readonly level: DivisionLevel
  readonly marker: string
  readonly number: string
  readonly name: string
}

/** An article (条). Its number is `5`, or `3-2` for 第3条の2. */
export interface Article {
  readonly kind: 'article'
  /** The heading (見出し) in its brackets; empty where there is none. */
  readonly caption: string
  /** Set where the heading stands behind the number instead of above it. */
  readonly captionBehind?: true
  readonly marker: string
  readonly number: string
  /** The last number, where one line stands for several articles (第5条から第7条まで 削除). */
  readonly upTo?: string
  readonly paragraphs: readonly Paragraph[]
}

/** A paragraph (項); the first one of an article usually bears no number. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly caption: string
  readonly marker: string
  readonly number: number
  readonly content: readonly Block[]
}

/** What stands in a paragraph, in an item or in an appendix. */
export type Block = Words | Item | TextTable | KeptLines

/** Running text, put together again where lines were broken. */
export interface Words {
  readonly kind: 'words'
  readonly text: string
}

/** An item (号), or what is below it (ア, (ア), a). Its number is `2`, or `2-2` for a branch. */
export interface Item {
  readonly kind: 'item'
  readonly marker: string
  readonly number: string
  readonly content: readonly Block[]
}

/** How a table stood in the file. */
export type TableLayout = 'html' | 'markdown' | 'boxes' | 'tabs' | 'columns' | 'one-cell-a-line'

/** A table inside an article or appendix. A cell of several lines keeps its breaks. */
export interface TextTable {
  readonly kind: 'table'
  readonly layout: TableLayout
  readonly rows: readonly (readonly string[])[]
}

/** Lines that were read as nothing else: kept as they stand, such as a form's layout. */
export interface KeptLines {
  readonly kind: 'lines'
  readonly lines: readonly string[]
}

/** Supplementary provisions (附則), one for the paper and one for each amendment, with the days that they name. */
export interface Supplement {
  readonly kind: 'supplement'
  /** Empty where the publisher left the heading out. */
  readonly heading: string
  readonly content: readonly (Paragraph | Article)[]
  /** The days from which it says the paper is in force or applies, in its order. */
  readonly inForceFrom: readonly PlainDate[]
}

/** What stands behind the articles: a table (別表), a form (様式) or a plan. */
export interface Appendix {
  readonly kind: 'appendix'
  readonly heading: string
  readonly content: readonly Block[]
}

/** Why lines of a file could not be read for certain. The lines are kept all the same. */
export type NotUnderstoodWhy =
  | 'no-title'
  | 'no-articles'
  | 'line-below-title'
  | 'article-number'
  | 'article-twice'
  | 'paragraph-number'
  | 'item-number'
  | 'loose-lines'
  | 'table-columns'
  | 'no-day-of-force'
  | 'contents-differ'
  | 'appendix-missing'

/** Lines of the file, counted from one, with the reason why they want a person's eye. */
export interface NotUnderstood {
  readonly from: number
  readonly to: number
  readonly why: NotUnderstoodWhy
  /** What it is about, in the file's own characters: a number, a name. */
  readonly about: string
}
