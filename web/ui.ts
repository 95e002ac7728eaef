import type { Tone } from './tone.ts'
import type { Guideline } from '../domain/guideline/guideline.ts'
import type { RuleBook } from '../domain/guideline/rule-book.ts'
import type { Settings } from '../domain/guideline/settings.ts'
import type { CaseId, PersonId, PostId } from '../domain/kernel/ids.ts'
import type { Refusal } from '../domain/kernel/outcome.ts'
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
  /** For whom the forms of this page are: who is signed in, or came by a mailed link; left out on pages for anybody. */
  readonly openedBy?: PersonId
  /** Set where the record is away: who is signed in and what is in force can't be told, and nothing is said of them. */
  readonly unread?: true
  /** The rule book as it stands, for days other than today; `guideline` and `settings` are today's. */
  readonly book: RuleBook
  readonly guideline: Guideline
  readonly settings: Settings
  /** Set in the demo city only: where its mail can be read. */
  readonly demo: { readonly mailUrl: string | null } | null
  /** What the reader's last act led to, shown once on top of the page. */
  readonly notice: Notice | null
  /** What all procedures together bring to every page. */
  readonly site: Site
  /** Of the cases that this page's facts name those that its reader may open; left out where nobody asked. */
  readonly opens?: ReadonlySet<CaseId>
  /** Among what the forms of this page let their reader choose, where that is more than the rule book says. */
  readonly choices?: Choices
}

/**
 * What the procedures bring to the frame of every page. A page is given it, so that no part of the frame has to know
 * which procedures there are.
 */
export interface Site {
  /** The entries of the main menu by their groups, each in its order. */
  readonly menu: readonly (readonly [MenuGroup, readonly MenuEntry[]])[]
  /** What may stand above every page for now. */
  readonly strips: readonly ((ui: Ui) => PageStrip | null)[]
  /** The tone of a stage in lists of cases of all procedures, of those that have one of their own. */
  readonly tones: { readonly [procedure: string]: (stage: string, ending: string | null) => Tone }
  /** Where a refusal stands on a form that names no field itself, by its code. */
  readonly refusedAt: { readonly [code: string]: RefusedAt }
  /** What the rows of a form's lists are called, of the procedures that say so. */
  readonly rowNames: { readonly [procedure: string]: RowNames }
  /** The messages of each language, for what is read in both. */
  readonly messages: { readonly [lang in Lang]: Messages }
}

/**
 * At which field of its form a refusal is said, or which of the fields lack something; null where it is said above the
 * form alone.
 */
export type RefusedAt = (
  ui: Ui,
  details: Refusal['details'],
) => string | readonly { readonly path: readonly (string | number)[]; readonly problem: string }[] | null

/** What a row of a list is called by its place; undefined where it has but its number. */
export type RowNames = (ui: Ui, list: string, row: number) => string | undefined

/** Under which the entries of the main menu lie: daily work, registers, and what the rest goes by. */
export const menuGroups = ['work', 'registers', 'rules'] as const
/** One of those. */
export type MenuGroup = (typeof menuGroups)[number]

/** One entry of the main menu. */
export interface MenuEntry {
  /** Its group; among the registers where nothing is said. A group in which somebody sees one entry is that entry. */
  readonly group?: MenuGroup
  /** Where it stands among the others; the inbox is before all of them, help behind. */
  readonly order: number
  readonly href: string
  readonly text: (ui: Ui) => string
  /** The beginnings of the addresses on which one is there. */
  readonly covers: readonly string[]
  /** Whether a case begins there that everybody should have at hand: the inbox leads there, too. */
  readonly begins?: true
  /** Who sees it; everybody where nothing is said. */
  readonly isFor?: (ui: Ui) => boolean
}

/** A line above every page: how it is called, what it says, and where one does something about it or who can. */
export interface PageStrip {
  readonly name: string
  readonly text: string
  readonly more?: string
  readonly link?: { readonly text: string; readonly href: string }
}

/** The people of the city and the cases of other procedures that a form names, these by their procedure. */
export interface Choices {
  readonly people?: readonly PersonChoice[]
  /** The companies that the reader's cases name already. */
  readonly companies?: readonly string[]
  readonly cases: { readonly [procedure: string]: readonly ChoiceOf[] }
  /** The procedures that have more cases to name than stand here: others are typed by their number. */
  readonly cut?: readonly string[]
}

/** One of them: its value, and what it is called. */
interface ChoiceOf {
  readonly value: string
  readonly label: string
  readonly support?: string
}

/** Somebody of the city who can be chosen, with the posts held today. */
export interface PersonChoice extends ChoiceOf {
  readonly posts?: readonly PostId[]
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
