import type { OutsourcingState } from '../state.ts'
import { partiesOf } from '../subcontracts/parties.ts'

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
