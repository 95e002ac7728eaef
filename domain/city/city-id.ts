import type { CaseId } from '../kernel/ids.ts'

/**
 * The one stream of a city's own acts: its rule book. A database holds one city, so its id is the same everywhere and
 * tells one city from another by nothing.
 */
export const cityId = 'city/00000000-0000-4000-8000-000000000001' as CaseId
