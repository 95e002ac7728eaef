import type { OwnEndpoints } from '../procedures/own-endpoints.ts'
import { countSheetPages } from './count-sheet-pages.ts'

/** A stock-take's own page: what is to be counted, on paper. */
export const endpoints: OwnEndpoints = { routes: [countSheetPages] }
