import type { OwnEndpoints } from '../procedures/own-endpoints.ts'
import { logPages } from './log-pages.ts'
import { monthPages } from './month-pages.ts'

/** A ledger's own pages: where its device's log comes in, and its months on paper. */
export const endpoints: OwnEndpoints = {
  routes: [logPages, monthPages],
  takesFile: /^\/cases\/entry-log\/[^/]+\/import$/,
}
