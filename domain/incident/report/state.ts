import type { By } from '../../kernel/by.ts'
import type { FirstReport, Supplement } from './fields.ts'
import type { IncidentState } from '../state.ts'

declare module '../state.ts' {
  interface IncidentState {
    readonly report: FirstReport | null
    readonly startedBy: By | null
    readonly supplements: readonly (Supplement & { readonly by: By })[]
    /** What is known by now: of each matter the last that was written. */
    readonly known: Known
  }
}

/** Nothing was reported yet. */
export const reportBefore = {
  report: null,
  startedBy: null,
  supplements: [],
  known: { cause: '', effect: '', secondaryDamage: '', persons: '', publication: '', prevention: '', people: null },
} satisfies Partial<IncidentState>

/** What is known of an incident by now. */
export type Known = Omit<Supplement, 'text'>
