import { uuidOf, type CaseId } from '../../domain/kernel/ids.ts'
import { withKnown } from '../addresses.ts'

/** The addresses of an incident's own pages, besides those that every case has. */
export const incidentAddresses = {
  /** The register of incidents. */
  register: '/incidents',
  /** Where one is reported: about what, where it is known already. */
  newIncident: (known: Readonly<Record<string, string>> = {}) => withKnown('/incidents/new', known),
  /** Where the contracts that it affects are chosen. */
  contractsOf: (id: CaseId) => `/incidents/${uuidOf(id)}/contracts`,
  /** The first report as a paper. */
  firstReport: (id: CaseId) => `/cases/${id}/first-report.pdf`,
} as const
