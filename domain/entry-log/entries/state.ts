import type { LedgerEntry } from '../entry.ts'
import type { EntryLogState } from '../state.ts'

declare module '../state.ts' {
  interface EntryLogState {
    /** The lines that are open, and those that the last act has touched. */
    readonly entries: readonly LedgerEntry[]
    /** How many lines there have been, and how many of them were corrected. */
    readonly lines: number
    readonly corrected: number
  }
}

/** Nobody has entered. */
export const entriesBefore = { entries: [], lines: 0, corrected: 0 } satisfies Partial<EntryLogState>
