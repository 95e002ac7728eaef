import type { CaseId } from '../../kernel/ids.ts'
import type { IncidentNote } from './incidents.ts'
import type { OutsourcingState } from '../state.ts'
import { accept, type Decision } from '../decide/deciding.ts'

/** The practice of an incident: it affects this contract (Art. 22(5)). Said again, it changes nothing. */
export const noteIncident = (
  { incident, label, title, discoveredOn }: IncidentNote,
  state: OutsourcingState,
): Decision =>
  state.incidents.some((one) => one.incident === incident)
    ? accept()
    : accept({ type: 'IncidentNoted', article: 'Art. 22(5)', data: { incident, label, title, discoveredOn } })

/**
 * The practice of an incident: it is over (Art. 22(5)). Said again, or of an incident that this contract doesn't know,
 * it changes nothing.
 */
export const noteIncidentClosed = ({ incident }: { readonly incident: CaseId }, state: OutsourcingState): Decision => {
  const known = state.incidents.find((one) => one.incident === incident && !one.over)
  return known
    ? accept({ type: 'IncidentEndNoted', article: 'Art. 22(5)', data: { incident, label: known.label } })
    : accept()
}
