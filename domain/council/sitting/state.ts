import type { By } from '../../kernel/by.ts'
import type { ClockTime } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Seated } from './events.ts'
import type { CouncilState } from '../state.ts'

declare module '../state.ts' {
  interface CouncilState {
    readonly opened: { readonly at: ClockTime; readonly on?: PlainDate; readonly by: By } | null
    readonly attendance: readonly Seated[]
    /** Every change of attendance of the day on which it was held, in its order, the opening's included. */
    readonly comings: readonly (Seated & { readonly at: ClockTime })[]
    /** When the deliberation ended: the meeting closed, or the circular conclusion confirmed. */
    readonly deliberated: { readonly at: ClockTime | null; readonly by: By } | null
  }
}

/** Nobody has sat down yet. */
export const sittingBefore = {
  opened: null,
  attendance: [],
  comings: [],
  deliberated: null,
} satisfies Partial<CouncilState>
