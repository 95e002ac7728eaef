import type { OwnEndpoints } from '../procedures/own-endpoints.ts'
import { invitations } from './invitations.ts'

/** What the city's own page needs: people are invited. */
export const endpoints: OwnEndpoints = { routes: [invitations] }
