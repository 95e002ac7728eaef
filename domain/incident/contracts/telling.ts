import type { CaseId } from '../../kernel/ids.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { IncidentState } from '../state.ts'
import type { AffectedContract } from './state.ts'

/** The contracts that have still to be told that the incident is over; one that could not be told of it need not be. */
export const untoldOfTheEnd = ({ contracts }: IncidentState): readonly AffectedContract[] =>
  contracts.filter((one) => one.told?.outcome !== 'refused' && !one.closingTold)

/** When the last contract knows of the end, the case is closed (operational setting). */
export const closedWhenTold = (state: IncidentState): IncidentState =>
  state.stage === 'telling' && untoldOfTheEnd(state).length === 0 ? { ...state, stage: 'closed' } : state

/** A contract that has to be told waits for nothing. */
export interface ContractWake {
  readonly kind: 'tell-contract'
  readonly at: Instant
  readonly contract: CaseId
  readonly what: 'reported' | 'closed'
}

/** A contract hears first of the incident and then of its end (operational setting). */
export const contractWakes = (state: IncidentState): readonly ContractWake[] => {
  const first = state.contracts.filter((one) => one.told === null)
  const last = state.stage === 'telling' ? untoldOfTheEnd(state).filter((one) => one.told !== null) : []
  return [
    ...first.map((one) => wake(one, one.since, 'reported')),
    ...last.map((one) => wake(one, state.ending?.by.at ?? one.since, 'closed')),
  ]
}

const wake = ({ contract }: AffectedContract, at: Instant, what: ContractWake['what']): ContractWake => ({
  kind: 'tell-contract',
  at,
  contract,
  what,
})
