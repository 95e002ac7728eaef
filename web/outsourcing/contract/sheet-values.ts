import type { Json } from '../../../domain/kernel/json.ts'
import { clausesOfContract } from '../../../domain/outsourcing/contract/clauses-of-contract.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import type { Ui } from '../../ui.ts'

/** The check sheet as it stands, to be put right; rows as the contract has them. */
export const sheetFormData = (ui: Ui, state: OutsourcingState): Json => ({
  clauses: clausesOfContract(state, ui.guideline).map(({ id }) => ({
    clause: id,
    document: '',
    place: '',
    quotation: '',
    ...placeIn(state, id),
  })),
})

/** A clause's place without its words, which the form doesn't send. */
const placeIn = ({ contract }: OutsourcingState, id: string) => {
  const found = contract?.clauses.find((one) => one.clause === id)
  if (found === undefined) return {}
  const { document, place, quotation } = found
  return { document, place, quotation }
}
