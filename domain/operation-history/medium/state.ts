import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { BroughtIn, Medium, ReadCheck } from './fields.ts'
import type { HistoryState } from '../state.ts'

declare module '../state.ts' {
  interface HistoryState {
    readonly medium: Medium | null
    /** The last day on which it has to be kept. */
    readonly keptUntil: PlainDate | null
    readonly broughtInAs: BroughtIn['broughtInAs'] | null
    readonly archivedBy: By | null
    readonly checks: readonly (ReadCheck & { readonly by: By })[]
    /** How many checks the practice has asked for. */
    readonly checksAsked: number
  }
}

/** Nothing is archived yet. */
export const mediumBefore = {
  medium: null,
  keptUntil: null,
  broughtInAs: null,
  archivedBy: null,
  checks: [],
  checksAsked: 0,
} satisfies Partial<HistoryState>
