import type { CaseNumber } from '../kernel/case-number.ts'
import type { CaseId, OfficeId, PostId } from '../kernel/ids.ts'
import type { Json } from '../kernel/json.ts'
import type { Tasks } from '../tasks/task.ts'
import { waiting, type OwnRow } from './case-row.ts'

/**
 * A register (台帳) of a procedure: which rows a case has in it. Pure: `rebuild` computes them again from the events.
 */
export interface Register<State> {
  /**
   * Whether a row stays as it was last when the case's state no longer speaks of it: what is over leaves the state of a
   * long ledger, and not the ledger.
   */
  readonly lasting?: true
  readonly rows: (state: State) => readonly RegisterRow[]
}

/** The registers of a procedure by their names, which stand in their addresses. */
export type Registers<State> = { readonly [name: string]: Register<State> }

/** A row of a register: what every register filters and orders by, and in `cells` what only its own columns show. */
export interface RegisterRow {
  /** Which of the case's items the row is about, by the id that the record gave it; empty for the case itself. */
  readonly item: string
  readonly number: CaseNumber | null
  readonly title: string
  /** The texts by which the row is found. */
  readonly searched: readonly string[]
  /** The offices that it concerns, first the one whose it is. They may read it. */
  readonly offices: readonly OfficeId[]
  /** The posts that may read it besides, such as a guest of a meeting. */
  readonly readers: readonly PostId[]
  /** Whether whoever sits on the council may read it, of whichever office (Art. 5(2)). */
  readonly forCouncil: boolean
  readonly stage: string
  readonly ending: string | null
  /** The first and the last day of what the row is about, as a case's row has them (`CaseRow`). */
  readonly fromOn: string | null
  readonly untilOn: string | null
  /** When it came into the register. */
  readonly openedAt: string
  /** Whom it waits for, with what and until when; nobody where it waits for time alone. */
  readonly holders: readonly string[]
  readonly waitingFor: string | null
  readonly due: string | null
  readonly cells: { readonly [name: string]: Json }
  /** What no row of another case may claim while this one does; it stands beside the cells and is shown nowhere. */
  readonly claim?: string
}

/** A row as a register's page, print or file shows it: of which case it is. */
export interface RegisterEntry extends Omit<RegisterRow, 'searched' | 'readers' | 'forCouncil' | 'claim'> {
  readonly id: CaseId
}

/** By what a register's rows can be put in order; the record keeps an index for each. */
export const registerSorts = ['opened', 'due', 'starts', 'number'] as const
/** In which order rows stand. */
export interface RegisterOrder {
  readonly by: (typeof registerSorts)[number]
  readonly descending: boolean
}

/** A row with the register in which it stands. */
export interface RegisteredRow extends RegisterRow {
  readonly register: string
}

/** Every row that a case has in the registers of its procedure. */
export const registeredRows = <State>(registers: Registers<State>, state: State): readonly RegisteredRow[] =>
  Object.entries(registers).flatMap(([register, { rows }]) => rows(state).map((row) => ({ register, ...row })))

/** The part of a row that the open tasks about its item say. */
export const waitingRow = (tasks: Tasks): Pick<RegisterRow, 'holders' | 'waitingFor' | 'due'> => {
  const { holders, waitingFor, due } = waiting(tasks)
  return { holders, waitingFor, due }
}

/** The row of a case as a whole: what its row in the lists says, and who besides may read it. */
export const entryOf = (
  { fiscalYear, series, serial, title, searched, stage, ending, fromOn, untilOn, startedAt, ...row }: OwnRow,
  more: Pick<RegisterRow, 'offices' | 'readers' | 'forCouncil' | 'cells' | 'claim'>,
): RegisterRow => ({
  item: '',
  number: fiscalYear === null || series === null || serial === null ? null : { fiscalYear, series, serial },
  title,
  searched,
  stage,
  ending,
  fromOn,
  untilOn,
  openedAt: startedAt,
  holders: row.holders,
  waitingFor: row.waitingFor,
  due: row.due,
  ...more,
})

/** What stands in a cell, where that is a text; nothing where it isn't. */
export const textIn = (cell: unknown): string => (typeof cell === 'string' ? cell : '')
