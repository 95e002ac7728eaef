import { tokyoTime, type Instant } from '../../kernel/instant.ts'
import type { OutsourcingState } from '../state.ts'
import { awaitingTheirDay } from '../in-effect/approved-terms.ts'

/** The day of an approved change. */
export interface ChangeWake {
  readonly kind: 'change-effective'
  readonly at: Instant
  readonly change: string
}

/** An approved change takes effect as its day begins (Art. 21); until then the old approval holds. */
export const changeWakes = ({ stage, changes }: OutsourcingState): readonly ChangeWake[] =>
  stage === 'contracting' || stage === 'in-force'
    ? awaitingTheirDay(changes).map(({ change, effectiveOn }) => ({
        kind: 'change-effective',
        at: tokyoTime(effectiveOn, '00:00'),
        change,
      }))
    : []
