import type { OwnEndpoints } from '../procedures/own-endpoints.ts'
import { planPapers } from './plan-paper-pages.ts'

/** A plan's own pages: where its files come in and are saved. */
export const endpoints: OwnEndpoints = {
  routes: [planPapers],
  takesFile: /^\/cases\/operation-plan\/[^/]+\/papers$/,
}
