import type { Tone } from './tone.ts'
import type { Guideline } from '../domain/guideline/guideline.ts'
import type { RuleBook } from '../domain/guideline/rule-book.ts'
import type { Settings } from '../domain/guideline/settings.ts'
import type { PersonId } from '../domain/kernel/ids.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import type { Post } from '../domain/kernel/parties.ts'
import type { Lang } from './language.ts'
import type { Messages } from './messages/messages.ts'

/** What every page needs to know besides its own content: in which language, for whom, when, and where one is. */
export interface Ui {
  readonly lang: Lang
  readonly t: Messages
  /** The moment at which the page is made; relative dates count from it. */
  readonly now: Instant
  /** Path and query of this page, for the language switch and the way back after signing in. */
  readonly here: string
  /** Who is signed in; null on public pages and behind a mailed link. */
  readonly reader: Reader | null
  /** The rule book as it stands, for days other than today; `guideline` and `settings` are today's. */
  readonly book: RuleBook
  readonly guideline: Guideline
  readonly settings: Settings
  /** Set in the demo city only: where its mail can be read. */
  readonly demo: { readonly mailUrl: string | null } | null
  /** What the reader's last act led to, shown once on top of the page. */
  readonly notice: Notice | null
  /** Among what the forms of this page let their reader choose, where that is more than the rule book says. */
  readonly choices?: Choices
}

/** The people of the city and the cases of other procedures that a form names, these by their procedure. */
export interface Choices {
  readonly people?: readonly ChoiceOf[]
  readonly cases: { readonly [procedure: string]: readonly ChoiceOf[] }
}

/** One of them: its value, and what it is called. */
interface ChoiceOf {
  readonly value: string
  readonly label: string
  readonly support?: string
}

/** The person signed in, with the posts held today. */
export interface Reader {
  readonly person: PersonId
  readonly name: string
  readonly posts: readonly Post[]
}

/** A message on top of a page. */
export interface Notice {
  readonly tone: Exclude<Tone, 'neutral'>
  readonly title: string
  readonly text?: string
}
