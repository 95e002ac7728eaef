import type { OwnEndpoints } from '../procedures/own-endpoints.ts'
import { incidentContracts } from './incident-contracts.ts'
import { incidentPapers } from './incident-papers.ts'

/** What an incident's own pages need: the contracts that it affects are chosen from a list. */
export const endpoints: OwnEndpoints = { routes: [incidentContracts, incidentPapers] }
