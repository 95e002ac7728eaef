import type { ProcedurePages } from './case-page/procedure-pages.ts'
import type { Lang } from './language.ts'
import type { Tone } from './tone.ts'
import type { Ui } from './ui.ts'
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
  /** What stands above every page for now, such as what the city has still to say; null for nothing. */
  readonly strip?: (ui: Ui) => PageStrip | null
  /** The tone of a stage in a list of cases of all procedures; the usual one where nothing is said. */
  readonly tone?: (stage: string, ending: string | null) => Tone
  /** Its pages: loaded by whoever shows them, for the worker needs the words alone. */
  readonly pages: () => Promise<ProcedurePages>
}

/** Under which the entries of the main menu lie: daily work, registers, and what the rest goes by. */
export const menuGroups = ['work', 'registers', 'rules'] as const
/** One of those. */
export type MenuGroup = (typeof menuGroups)[number]

/** A line above every page: how it is called, what it says, and where one does something about it or who can. */
export interface PageStrip {
  readonly name: string
  readonly text: string
  readonly more?: string
  readonly link?: { readonly text: string; readonly href: string }
}

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

/** A procedure for the registry: the types of its own law end here. */
export const webProcedure = <Law extends Wording>(
  own: Omit<WebProcedure, 'words' | 'marks'> & {
    readonly words: { readonly [lang in Lang]: ProcedureWords<Law> }
    readonly marks: {
      readonly [Type in Law['Event']['type']]: Mark<Extract<Law['Event'], { readonly type: Type }>['data']>
    }
  },
): WebProcedure => own as unknown as WebProcedure
