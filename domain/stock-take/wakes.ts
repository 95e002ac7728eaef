import type { Instant } from '../kernel/instant.ts'
import type { StockTakeState } from './state.ts'

/** That the ledger is to be read. */
export interface ListWake {
  readonly kind: 'list-assets'
  readonly at: Instant
}

/** As soon as it is open, the practice reads what stands in the ledger. */
export const stockTakeWakes = ({ stage, openedAt }: StockTakeState): readonly ListWake[] =>
  stage === 'listing' && openedAt !== null ? [{ kind: 'list-assets', at: openedAt }] : []
