import type { OutsourcingState } from '../state.ts'
import type { Subcontract } from './subcontract.ts'

declare module '../state.ts' {
  interface OutsourcingState {
    /** Sub-contracts for which the city's consent was asked (Art. 22(1)), each after the one above it. */
    readonly subcontracts: readonly Subcontract[]
  }
}

/** Nothing is passed on. */
export const subcontractsBefore = { subcontracts: [] } satisfies Partial<OutsourcingState>
