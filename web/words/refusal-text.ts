/** What a refusal's sentence may speak of, already in words: a step, clauses, a day, a field. */
export interface RefusalWords {
  readonly step: string
  readonly needs: string
  readonly clauses: string
  readonly open: string
  readonly day: string
  readonly field: string
  /** How many there are, and how many it takes at least; empty where the rule counts nothing. */
  readonly count: string
  readonly least: string
  /** What was named or entered, as it stands, and what would have been possible. */
  readonly value: string
  readonly wanted: string
}

/**
 * One refusal for a reader: in a few words that are the same every time (the `title` of the API's problem details), why
 * it can't be, and what to do about it.
 */
export interface RefusalText {
  readonly title: string
  readonly what: (words: RefusalWords) => string
  readonly todo: string
}

/** The refusals of a law, each with its words. */
export type RefusalTexts<Code extends string = string> = { readonly [code in Code]: RefusalText }
