import type { OutsourcingState } from '../state.ts'

/** Who works under the contract: the contractor, and every sub-contractor whose consent holds. */
export const atWork = ({
  contract,
  subcontracts,
}: OutsourcingState): readonly { readonly party: string; readonly vendor: string }[] =>
  contract === null
    ? []
    : [
        { party: 'contractor', vendor: contract.contractor },
        ...subcontracts
          .filter((one) => one.status === 'consented')
          .map(({ id, terms }) => ({ party: id, vendor: terms.name })),
      ]
