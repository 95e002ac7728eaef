import { tokyoTime, type Instant } from '../../kernel/instant.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { OutsourcingState } from '../state.ts'

/** The day after the contract's last one. */
export interface EndWake {
  readonly kind: 'contract-end'
  readonly at: Instant
  readonly endsOn: PlainDate
}

/** A contract in force has ended when its last day has passed (Art. 22(2)). */
export const endingWakes = ({ stage, contract }: OutsourcingState): readonly EndWake[] =>
  stage === 'in-force' && contract !== null
    ? [{ kind: 'contract-end', at: tokyoTime(addDays(contract.endsOn, 1), '00:00'), endsOn: contract.endsOn }]
    : []
