import type { OwnEndpoints } from '../procedures/own-endpoints.ts'
import { councilAgenda } from './council-agenda.ts'
import { councilPapers } from './council-papers.ts'
import { meetingPapers } from './meeting-papers.ts'
import { councilSitting } from './council-sitting.ts'

/** The council's own pages of two acts, and its papers. */
export const endpoints: OwnEndpoints = {
  routes: [councilAgenda, councilSitting, meetingPapers, councilPapers],
  takesFile: /^\/council\/[^/]+\/papers$/,
}
