/** One kind of task in a letter: how it is called, how the subject asks for it, and what to do in one line. */
export interface LetterTaskWords {
  readonly noun: string
  readonly ask: string
  readonly todo: string
  /** What its due date is called, where "due" beside the case's name would be taken for the case's own. */
  readonly due?: string
  /** What happens when time runs out, where that is another thing than being reminded. */
  readonly runsOut?: string
}

/** What kind of act a piece of news tells of: by it, who did it and when are labelled. */
export type SaidOf = 'decided' | 'returned' | 'withdrawn' | 'recorded' | 'closed' | 'reported' | 'told' | 'confirmed'

/** What a piece of news says: in the subject, of the case, and what is to be done. */
export interface NewsText {
  readonly subject: string
  readonly text: string
  readonly todo: string
}

/** One kind of news: its text, another one where conditions are attached, and what kind of act it tells of. */
export interface NewsWords extends NewsText {
  readonly said: SaidOf
  readonly withConditions?: NewsText
}

/** What the letters about a procedure's cases say. */
export interface LetterWords<Task extends string = string, News extends string = string> {
  /** How one case is called, and how its title and whoever began it are labelled. */
  readonly one: string
  readonly title: string
  readonly asker: string
  /** What its number is called, where it is another than a case's. */
  readonly number?: string
  /** What stands for a number before there is one. */
  readonly noNumber: string
  readonly tasks: { readonly [kind in Task]: LetterTaskWords }
  /** None has words for news that no letter tells, also where there are none at all. */
  readonly news: { readonly [kind in News]: NewsWords } & { readonly none?: never }
  /** What a reader must not overlook, by the names that tasks and events give it. */
  readonly marks?: Readonly<Record<string, string>>
  /** Parts of the case that letters call otherwise than pages do. */
  readonly parts?: Readonly<Record<string, string>>
  /** The steps to which a case can be sent back. */
  readonly returnTargets?: Readonly<Record<string, string>>
}

/** All that the letters about a procedure's cases need of its words. */
export interface CaseLetterWords {
  readonly letters: LetterWords
  readonly parts: { readonly [kind: string]: (n: string) => string }
  readonly fixedParts: Readonly<Record<string, string>>
  readonly unsaidParts?: readonly string[]
}
