import type { EvolveOf } from '../../law/part.ts'
import { closedWhenTold } from '../contracts/telling.ts'
import type { IncidentState } from '../state.ts'
import type { ClosingEvent } from './events.ts'

/** What an incident is after the chief closed it: its contracts are told, or it is over at once. */
export const closingEvolve: EvolveOf<IncidentState, ClosingEvent> = {
  IncidentClosed: (state, { note, by }) =>
    closedWhenTold({ ...state, stage: 'telling', ending: { how: 'completed', reason: note, by } }),
}
