import type { NotUnderstoodWhy } from '../../domain/guideline/text/guideline-text.ts'

/** How much stands in an article, or in a whole text. */
export interface TextCounts {
  readonly paragraphs: number
  readonly items: number
  readonly tables: number
}

/** What is said of all that was understood of an official text: by the command and on the page. */
export interface TextReadWords {
  readonly aside: (lines: number) => string
  readonly enacted: string
  readonly contents: string
  readonly preamble: string
  readonly counts: (counts: TextCounts) => string
  readonly sum: (
    counts: TextCounts & { readonly divisions: number; readonly articles: number; readonly days: number },
  ) => string
  readonly noHeading: string
  readonly noDay: string
  readonly inForce: (days: string) => string
  readonly allUnderstood: string
  readonly notUnderstood: (count: number) => string
  readonly lines: (from: number, to: number) => string
  readonly why: { readonly [why in NotUnderstoodWhy]: string }
  readonly kept: (signs: number) => string
  readonly lost: string
  readonly otherDay: (day: string, days: string) => string
  /** Over what was understood, on the page, and what to do with it. */
  readonly title: string
  readonly lead: string
  /** Over all parts of the text, one a line. */
  readonly parts: string
  /** Against which text the difference is, and that there is none. */
  readonly difference: (day: string) => string
  readonly first: string
  readonly same: string
  readonly columns: { readonly [column in 'where' | 'before' | 'now']: string }
}
