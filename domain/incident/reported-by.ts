import type { Did } from '../law/own-work.ts'
import type { IncidentState } from './state.ts'

/** Who reported the incident and added to it: not unseen the one who judges it (Art. 22(5), operational setting). */
export const reportedBy = ({ startedBy, supplements }: IncidentState): Did => ({
  reported: [startedBy, ...supplements.map(({ by }) => by)],
})
