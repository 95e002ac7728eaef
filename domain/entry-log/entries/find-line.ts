import type { Rules } from '../../guideline/rules.ts'
import type { OtherCases } from '../../kernel/other-cases.ts'
import type { LedgerEntry } from '../entry.ts'
import type { EntryLogState } from '../state.ts'

/** Where the state has let a line go, the ledger's lasting register is looked at. */
export const lineSought = ({ entry }: { readonly entry: string }, state: EntryLogState) =>
  state.entries.some(({ id }) => id === entry) ? null : { register: 'entries', item: entry }

/** A line of the ledger, open or long over; null where there is none. */
export const lineOf = (entry: string, state: EntryLogState, { others }: Rules): LedgerEntry | null =>
  lineIn(entry, state, others.row)

/** The same, given the row of the register. */
export const lineIn = (entry: string, { entries }: EntryLogState, row: OtherCases['row']): LedgerEntry | null =>
  entries.find(({ id }) => id === entry) ?? ((row?.['line'] ?? null) as LedgerEntry | null)
