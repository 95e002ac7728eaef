import { ownOf } from './own-of.ts'
import type { OwnEndpoints } from './own-endpoints.ts'

/** The endpoints of those procedures that have some of their own, by their names. */
export const allOwnEndpoints = await ownOf<OwnEndpoints>('endpoints')
