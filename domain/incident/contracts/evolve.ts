import type { EvolveOf } from '../../law/part.ts'
import type { IncidentState } from '../state.ts'
import type { AffectedContract } from './state.ts'
import type { ContractsEvent } from './events.ts'
import type { Telling } from './fields.ts'
import { closedWhenTold } from './telling.ts'

/** What an incident is after another contract turned out to be affected, or one was told. */
export const contractsEvolve: EvolveOf<IncidentState, ContractsEvent> = {
  ContractAffected: (state, { contract, by }) => ({
    ...state,
    contracts: [...state.contracts, { contract, since: by.at, told: null, closingTold: false }],
  }),
  ContractTold: (state, telling) =>
    closedWhenTold({
      ...state,
      contracts: state.contracts.map((one) => (one.contract === telling.contract ? told(one, telling) : one)),
    }),
}

const told = (
  contract: AffectedContract,
  { what, outcome, code, office, label, contractor }: Telling,
): AffectedContract =>
  what === 'closed'
    ? { ...contract, closingTold: true }
    : { ...contract, told: { outcome, code, office, label, contractor } }
