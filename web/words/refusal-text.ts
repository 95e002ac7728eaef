import type { Guideline } from '../../domain/guideline/guideline.ts'
import type { RuleBook } from '../../domain/guideline/rule-book.ts'

/**
 * How a refusal's sentence quotes what the refusal tells: each names the detail and says what it is. A detail that the
 * refusal hasn't is empty; `said` puts one that it has into the sentence, with its brackets or its colon.
 */
export interface Quotes {
  /** A day, or the day of a moment. */
  readonly day: Quote
  /** How many: a number, or as many as a list names. */
  readonly count: Quote
  /** Stages, in the words of the procedure that refused. */
  readonly stages: Quote
  /** Clauses of the contract (Art. 22), as the guideline calls them. */
  readonly clauses: Quote
  /** Parts of the case by their ids. */
  readonly parts: Quote
  readonly posts: Quote
  /** What was named or entered, as it stands, and what would have been possible. */
  readonly text: Quote
  /** Things that have names in both languages, found by the procedure's own function. */
  readonly named: (detail: Detail, find: FindNamed, said?: Said) => string
  /** The field that is wrong, and what is wrong with it. */
  readonly field: () => string
}

/** One kind of quote. */
export type Quote = (detail: Detail, said?: Said) => string

/** The detail by its name; where a shared refusal is told by several, the first that it has. */
export type Detail = string | readonly string[]

/** A thing's names by its id; without them it is called as a part of the case is. */
export type FindNamed = (
  id: string,
  rules: { readonly guideline: Guideline; readonly book: RuleBook },
) => { readonly ja: string; readonly en: string } | undefined

/** How what is quoted stands in its sentence. */
export type Said = (quoted: string) => string

/**
 * One refusal for a reader: in a few words that are the same every time (the `title` of the API's problem details), why
 * it can't be, and what to do about it.
 */
export interface RefusalText {
  readonly title: string
  readonly what: (quotes: Quotes) => string
  readonly todo: string
}

/** The refusals of a law, each with its words. */
export type RefusalTexts<Code extends string = string> = { readonly [code in Code]: RefusalText }
