import type { PlainDate } from '../../kernel/plain-date.ts'
import type { OutsourcingState } from '../state.ts'
import type { ContractAmendment } from './amendment.ts'
import type { ClauseSheet } from './clause-sheet.ts'
import type { ContractTerms } from './fields.ts'

declare module '../state.ts' {
  interface OutsourcingState {
    readonly contract: ContractTerms | null
    /** The day on which the contract was registered: it can't have been signed later. */
    readonly registeredOn: PlainDate | null
    /** Where each of the six clauses stands, who looked it up and who read it again (Art. 22). */
    readonly clauseSheet: ClauseSheet | null
    /** Contract papers of changes, and why a change needed none. */
    readonly amendments: readonly ContractAmendment[]
  }
}

/** There is no contract yet. */
export const contractBefore = {
  contract: null,
  registeredOn: null,
  clauseSheet: null,
  amendments: [],
} satisfies Partial<OutsourcingState>
