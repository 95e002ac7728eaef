import type { PlainDate } from '../domain/kernel/plain-date.ts'
import type { ProcedurePages } from './case-page/procedure-pages.ts'
import type { Lang } from './language.ts'
import type { Tone } from './tone.ts'
import type { MenuEntry, PageStrip, RefusedAt, RowNames, Ui } from './ui.ts'
import type { Mark } from './words/mark.ts'
import type { AnyProcedureWords, ProcedureWords, Wording } from './words/procedure-words.ts'

/** A procedure as pages, letters and documents meet it, besides its law. */
export interface WebProcedure {
  readonly name: string
  readonly words: { readonly [lang in Lang]: AnyProcedureWords }
  /** How its events stand in a history. */
  readonly marks: { readonly [type: string]: Mark }
  /** Its entries in the main menu. */
  readonly menu?: readonly MenuEntry[]
  /** The days of its cases, its registers' rows and its tasks that stand in the calendar. */
  readonly days?: readonly DeclaredDay[]
  /** What whoever answers for the year asks of its cases, each a link: contracts that end without a renewal. */
  readonly yearLinks?: (ui: Ui, lastDay: PlainDate) => readonly { readonly text: string; readonly href: string }[]
  /** What stands above every page for now, such as what the city has still to say; null for nothing. */
  readonly strip?: (ui: Ui) => PageStrip | null
  /** The tone of a stage in a list of cases of all procedures; the usual one where nothing is said. */
  readonly tone?: (stage: string, ending: string | null) => Tone
  /** Where on its forms a refusal stands that names no field itself: by its code. */
  readonly refusedAt?: { readonly [code: string]: RefusedAt }
  /** What the rows of its lists are called, by the list's name; by their numbers where nothing is said. */
  readonly rowNames?: RowNames
  /** Its pages: loaded by whoever shows them, for the worker needs the words alone. */
  readonly pages: () => Promise<ProcedurePages>
}

/** A kind of day in the calendar: where it is found, at which stages it counts, and what it is called. */
export interface DeclaredDay {
  readonly from: 'cases' | 'register' | 'tasks'
  /** The register, or the kind of task; empty for cases. */
  readonly name: string
  readonly on: 'starts' | 'ends'
  readonly stages: readonly string[]
  /** Where it has a time, the cells of the register that say when it begins and where it is, and how long it is. */
  readonly at?: DayTime
  readonly text: (ui: Ui) => string
}

/** When within its day something is: by the cells of its register's row. */
export interface DayTime {
  readonly time: string
  readonly place: string
  /** For how many hours a calendar holds it: nobody knows beforehand (operational setting of the pages). */
  readonly hours: number
}

/** A procedure for the registry: the types of its own law end here. */
export const webProcedure = <Law extends Wording>(
  own: Omit<WebProcedure, 'words' | 'marks'> & {
    readonly words: { readonly [lang in Lang]: ProcedureWords<Law> }
    readonly marks: {
      readonly [Type in Law['Event']['type']]: Mark<Extract<Law['Event'], { readonly type: Type }>['data']>
    }
  },
): WebProcedure => own as unknown as WebProcedure
