import type { EvolveOf } from '../../law/part.ts'
import { certificatesAtSigning } from '../certificates/state.ts'
import type { OutsourcingState } from '../state.ts'
import { vettingOf } from '../vetting/candidates.ts'
import { placesIn, sheetOf, type ClauseSheet } from './clause-sheet.ts'
import type { ContractEvent } from './events.ts'

/** What the case is after its contract was registered and its clauses were read. */
export const contractEvolve: EvolveOf<OutsourcingState, ContractEvent> = {
  ContractRegistered: (state, { by, ...terms }) => {
    const clauseSheet = sheetOf(terms.clauses, by, null)
    return {
      ...state,
      stage: 'in-force',
      contract: { ...terms, clauses: placesIn(clauseSheet) },
      clauseSheet,
      certificates: certificatesAtSigning(vettingOf(state, terms.contractor)),
    }
  },
  ClausesConfirmed: (state, { remarks, by }) => inSheet(state, { read: { by, remarks }, dispute: null }),
  ClausesDisputed: (state, { clause, reason, by }) => inSheet(state, { read: null, dispute: { clause, reason, by } }),
  ClausesAmended: (state, { clauses, by }) => {
    const clauseSheet = sheetOf(clauses, by, state.clauseSheet)
    return { ...state, clauseSheet, contract: state.contract && { ...state.contract, clauses: placesIn(clauseSheet) } }
  },
}

const inSheet = (state: OutsourcingState, to: Partial<ClauseSheet>): OutsourcingState => ({
  ...state,
  clauseSheet: state.clauseSheet && { ...state.clauseSheet, ...to },
})
