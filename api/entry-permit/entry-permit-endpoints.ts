import type { OwnEndpoints } from '../own-endpoints.ts'
import { bulkDecision } from './bulk-decision.ts'
import { permitPapers } from './permit-paper.ts'

/** What permits have of their own: the permit on paper, and a page to decide on many applications. */
export const entryPermitEndpoints: OwnEndpoints = { routes: [permitPapers, bulkDecision] }
