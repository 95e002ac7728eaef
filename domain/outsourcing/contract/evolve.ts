import { tokyoDateOf } from '../../kernel/instant.ts'
import type { EvolveOf } from '../../law/part.ts'
import { certificatesAtSigning } from '../certificates/state.ts'
import type { OutsourcingState } from '../state.ts'
import { vettingOf } from '../vetting/candidates.ts'
import { placesIn, sheetOf, type ClauseSheet } from './clause-sheet.ts'
import { withCautions } from '../in-effect/cautions.ts'
import type { ContractEvent } from './events.ts'

/** What the case is after its contract was registered and its clauses were read. */
export const contractEvolve: EvolveOf<OutsourcingState, ContractEvent> = {
  ContractRegistered: (state, { by, cautions, ...terms }) => {
    const clauseSheet = sheetOf(terms.clauses, by, null)
    const registered: OutsourcingState = {
      ...state,
      stage: 'in-force',
      registeredOn: tokyoDateOf(by.at),
      contract: { ...terms, clauses: placesIn(clauseSheet) },
      clauseSheet,
      certificates: certificatesAtSigning(vettingOf(state, terms.contractor)),
    }
    return withCautions(registered, cautions, by)
  },
  ContractAmended: (state, { change, amendmentNumber, signedOn, clauses, cautions, by }) => {
    const clauseSheet = sheetOf(clauses, by, state.clauseSheet)
    return withCautions(
      {
        ...state,
        clauseSheet,
        contract: state.contract && { ...state.contract, clauses: placesIn(clauseSheet) },
        amendments: [...state.amendments, { change, amendmentNumber, signedOn, waived: null, by }],
      },
      cautions,
      by,
    )
  },
  AmendmentWaived: (state, { change, reason, by }) => ({
    ...state,
    amendments: [...state.amendments, { change, reason, waived: true, by }],
  }),
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
