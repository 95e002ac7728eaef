import type { OutsourcingState } from '../state.ts'
import { everConsented } from './may-work.ts'

/** Somebody who works under the contract and is to give back or destroy what they held (Art. 22(2)). */
export interface Party {
  /** `contractor`, or the sub-contract's id. */
  readonly id: string
  readonly name: string
}

/** The contractor, and every sub-contractor to whom the city has consented. */
export const partiesOf = (state: OutsourcingState): readonly Party[] =>
  state.contract === null
    ? []
    : [
        { id: 'contractor', name: state.contract.contractor },
        ...everConsented(state).map(({ id, terms }) => ({ id, name: terms.name })),
      ]
