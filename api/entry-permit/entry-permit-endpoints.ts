import type { OwnEndpoints } from '../procedures/own-endpoints.ts'
import { permitPapers } from './permit-paper.ts'

/** What permits have of their own: the permit on paper. */
export const endpoints: OwnEndpoints = { routes: [permitPapers] }
