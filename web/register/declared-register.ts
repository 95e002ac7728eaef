import type { Child } from 'hono/jsx'
import type { Json } from '../../domain/kernel/json.ts'
import type { RegisterEntry, RegisterOrder } from '../../domain/law/register.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import type { TableColumn } from '../table-file.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'

/**
 * A register as its procedure declares it: what its one page, its print and its file for a spreadsheet are made from.
 */
export interface DeclaredRegister {
  readonly procedure: string
  /** Its name in the procedure's law, by which its rows are kept. */
  readonly name: string
  /** The address at which people know it. */
  readonly address: string
  /** Its words; a register with tabs may say something else where one of them is empty. */
  readonly words: (ui: Ui, tab: RegisterTab | null) => RegisterWords
  readonly stages: (ui: Ui) => Readonly<Record<string, string>>
  /** How where a row stands is said; a row may be a case of its own, or a part of one with stages that no case has. */
  readonly stage: (
    ui: Ui,
    entry: Pick<RegisterEntry, 'stage' | 'ending' | 'fromOn'>,
  ) => { readonly text: string; readonly tone: Tone }
  readonly columns: readonly RegisterColumn[]
  readonly filters: readonly RegisterFilter[]
  /** Days by which it can be narrowed besides. */
  readonly days?: readonly DayFilter[]
  /** The order at first. */
  readonly sort: ListOrder
  /** Where its rows are not in the table of all registers. */
  readonly own?: OwnList
  /** Ways to something new by pages of the procedure's own, besides those that it declares as beginnings. */
  readonly ways?: (ui: Ui) => readonly RegisterWay[]
  /** The command by which what was kept until now comes in, where its procedure has several or another. */
  readonly bringsIn?: string
  /** Two lists instead of one: what is open, and behind a tab what is over, each with an order of its own. */
  readonly tabs?: {
    readonly [tab in RegisterTab]: { readonly label: (ui: Ui) => string; readonly sort: ListOrder }
  }
}

/**
 * A register whose rows are a list that the record keeps anyway, read by the procedure's `ownRows` (among its extras in
 * the API): as they stand now, for how they stood is kept of the rows of all registers alone.
 */
export interface OwnList {
  /** By what its rows can be put in order. */
  readonly sorts: readonly ListOrder['by'][]
  /** Its file, at an address and with columns that people's spreadsheets know. */
  readonly file: {
    readonly name: string
    readonly address: string
    readonly columns: (ui: Ui, shown: readonly string[], withWareki: boolean) => readonly TableColumn<RegisterEntry>[]
  }
}

/** In which order rows stand; by the last day or the latest change only where they are a list of their own. */
export interface ListOrder {
  readonly by: RegisterOrder['by'] | 'ends' | 'changed'
  readonly descending: boolean
}

/** A way from a register to something new. */
export interface RegisterWay {
  readonly text: (ui: Ui) => string
  readonly address: string
}

/** What is still to come or under way, or what is over. */
export type RegisterTab = 'coming' | 'past'

/** What a register calls itself and its parts. */
export interface RegisterWords {
  readonly title: string
  readonly lead: string
  /** By what one finds a row. */
  readonly search: string
  readonly columns: { readonly [column: string]: string }
  /** What stands there, and what to do, where there is nothing at all, and where the filters leave nothing. */
  readonly empty: readonly string[]
  readonly emptyFiltered: readonly string[]
}

/** A column: which of the register's words heads it, what fills it, and whether rows can be put in order by it. */
export type RegisterColumn = {
  readonly heading: string
  readonly sort?: ListOrder['by']
  readonly end?: true
} & RegisterCell

/** What fills a column: something that every row has, a cell of the procedure's own, or what it makes of the row. */
export type RegisterCell =
  | { readonly kind: 'case' | 'stage' | 'holders' | 'due' | 'starts' | 'ends' | 'opened' }
  | { readonly kind: 'text' | 'post' | 'office' | 'number' | 'day'; readonly cell: string }
  | {
      readonly kind: 'own'
      readonly shown: (ui: Ui, entry: RegisterEntry) => Child
      readonly plain: (ui: Ui, entry: RegisterEntry) => string
    }

/** What a register can be narrowed by: what all have, or what stands in a cell of the procedure's own. */
export type RegisterFilter = 'stage' | 'office' | 'due' | 'fiscalYear' | OwnFilter

/** A filter by a cell: its name in the address, and its choices. */
export interface OwnFilter {
  readonly name: string
  readonly label: (ui: Ui) => string
  readonly choices: (ui: Ui) => readonly { readonly value: string; readonly label: string }[]
  /** What has to stand in the cells for a choice; nothing where the register's own list looks at it. */
  readonly cells?: (value: string) => { readonly [cell: string]: Json }
}

/** A day by which a register can be narrowed: its name in the address, and what its input is called. */
export interface DayFilter {
  readonly name: string
  readonly label: (ui: Ui) => string
}

/** The command by which a register's cases come in: the one that it names, or the only one whose row says so. */
export const importedBy = ({ procedure, bringsIn }: DeclaredRegister): string | null => {
  const { commands } = procedureNamed(procedure)
  const [only, another] = Object.keys(commands).filter((type) => commands[type]?.bringsIn === true)
  return bringsIn ?? (another === undefined ? (only ?? null) : null)
}
