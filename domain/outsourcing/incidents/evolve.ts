import type { EvolveOf } from '../../law/part.ts'
import type { OutsourcingState } from '../state.ts'
import type { IncidentNoteEvent } from './events.ts'

/** The contract's incidents after it was told of one, or of its end; each stands there once. */
export const incidentEvolve: EvolveOf<OutsourcingState, IncidentNoteEvent> = {
  IncidentNoted: (state, note) =>
    state.incidents.some((one) => one.incident === note.incident)
      ? state
      : { ...state, incidents: [...state.incidents, { ...note, over: false }] },
  IncidentEndNoted: (state, { incident }) => ({
    ...state,
    incidents: state.incidents.map((one) => (one.incident === incident ? { ...one, over: true } : one)),
  }),
}
