import type { By } from '../../kernel/by.ts'
import type { ClockTime } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Seated } from './events.ts'
import type { TimeCorrection } from './fields.ts'
import type { CouncilState } from '../state.ts'

declare module '../state.ts' {
  interface CouncilState {
    readonly opened: { readonly at: ClockTime; readonly on?: PlainDate; readonly by: By } | null
    readonly attendance: readonly Seated[]
    /** Every change of attendance of the day on which it was held, in its order, the opening's included. */
    readonly comings: readonly (Seated & { readonly at: ClockTime })[]
    /** Times of the sitting that were written down wrongly and put right, both of each. */
    readonly timesCorrected: readonly CorrectedTime[]
    /** When the deliberation ended: the meeting closed, or the circular conclusion confirmed. */
    readonly deliberated: { readonly at: ClockTime | null; readonly by: By } | null
  }
}

/** A time that was put right: what had stood, what stands now, and why. */
export interface CorrectedTime extends TimeCorrection {
  readonly was: ClockTime
  readonly by: By
}

/** Nobody has sat down yet. */
export const sittingBefore = {
  opened: null,
  attendance: [],
  comings: [],
  timesCorrected: [],
  deliberated: null,
} satisfies Partial<CouncilState>
