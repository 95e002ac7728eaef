import type { Refusal } from '../domain/kernel/outcome.ts'
import { quotesOf, texts } from './refusal-quotes.ts'
import { wordsOfRefusal } from './refused-in.ts'
import { postName } from './say.ts'
import type { Ui } from './ui.ts'

/** A refusal in a reader's words: why, what to do, and who can. */
export interface RefusalSaid {
  readonly title: string
  readonly what: string
  readonly todo: string
  readonly whoCan: readonly string[]
}

/**
 * What the page, the form and the API's problem details say about a refusal, in the reader's language and in the words
 * of the procedure that refused: the one that is named here, else the one whose rule it is.
 */
export function refusalText(
  ui: Pick<Ui, 'lang' | 't' | 'guideline' | 'book'>,
  refusal: Refusal,
  procedure?: string,
): RefusalSaid {
  const full = ui as Ui
  const refused = { refusal, procedure }
  const { problem } = ui.t.pages
  const known = wordsOfRefusal(ui.t, refused)
  const whoCan = texts(refusal.details['whoCan']).map((post) => postName(full, post))
  if (known === undefined) return { title: problem.refused, ...problem.unknownRefusal(refusal.code), whoCan }
  const { title, what, todo } = known
  return { title, what: what(quotesOf(full, refused)), todo, whoCan }
}
