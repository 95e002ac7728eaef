import type { OutsourcingState } from '../state.ts'
import { everConsented } from '../subcontracts/may-work.ts'

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

/**
 * The parties whose certificate is still missing, and `backups` while nobody has said what became of those (Art.
 * 22(2)).
 */
export const missingCertificates = (state: OutsourcingState): readonly string[] => {
  const { disposals } = state.oversight
  const missing = partiesOf(state)
    .filter((party) => !disposals.some((one) => one.party === party.id))
    .map((one) => one.id)
  const backups = disposals.some((one) => one.party === 'backups' || (one.backups ?? '').trim() !== '')
  return backups ? missing : [...missing, 'backups']
}

/** What the contract gave and what is not back yet. */
export const stillOut = ({ oversight }: OutsourcingState): readonly string[] =>
  oversight.given.filter((one) => one.takenBack === null).map((one) => one.id)
