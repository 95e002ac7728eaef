import type { OwnEndpoints } from '../own-endpoints.ts'
import { permitPapers } from './permit-paper.ts'

/** An entry permit's own page: the permit on paper. */
export const entryPermitEndpoints: OwnEndpoints = { routes: [permitPapers] }
