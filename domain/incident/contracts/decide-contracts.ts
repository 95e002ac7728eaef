import type { CaseId } from '../../kernel/ids.ts'
import { accept, type DecideIncident, type ToldIncident } from '../law.ts'
import { contractsProblem } from './contracts-problem.ts'
import type { Telling } from './fields.ts'
import { untoldOfTheEnd } from './telling.ts'

/** A contract turns out to be affected; the practice tells it (Art. 22(5)). */
export const addContract: DecideIncident<{ readonly contract: CaseId }> = ({ contract, ...said }, state, _rules, by) =>
  contractsProblem([contract]) ??
  (state.contracts.some((one) => one.contract === contract)
    ? accept()
    : accept({ type: 'ContractAffected', rule: 'incident-contracts', data: { contract, ...said, by } }))

/**
 * The practice: a contract knows of the incident, or of its end, or could not be told. Said again, it changes nothing.
 */
export const noteTold: ToldIncident<Telling> = (telling, state) => {
  const contract = state.contracts.find((one) => one.contract === telling.contract)
  if (contract === undefined) return accept()
  const waits =
    telling.what === 'closed'
      ? state.stage === 'telling' && untoldOfTheEnd(state).includes(contract)
      : contract.told === null
  return waits ? accept({ type: 'ContractTold', rule: 'incident-contracts', data: telling }) : accept()
}
