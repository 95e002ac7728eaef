import { tokyoTime, type Instant } from '../../kernel/instant.ts'
import type { OutsourcingState } from '../state.ts'
import { changesInDoubt } from '../in-effect/in-doubt.ts'
import { awaitingTheirDay } from '../in-effect/approved-terms.ts'

/** The day of an approved change. */
export interface ChangeWake {
  readonly kind: 'change-effective'
  readonly at: Instant
  readonly change: string
}

/**
 * An approved change takes effect as its day begins (Art. 21); until then, and while it is in doubt, the old approval
 * holds.
 */
export const changeWakes = (state: OutsourcingState): readonly ChangeWake[] =>
  state.stage === 'contracting' || state.stage === 'in-force'
    ? awaitingTheirDay(state.changes)
        .filter((one) => !changesInDoubt(state)(one.change))
        .map(({ change, effectiveOn }) => ({
          kind: 'change-effective',
          at: tokyoTime(effectiveOn, '00:00'),
          change,
        }))
    : []
