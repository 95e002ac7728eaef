import { accept, type ToldOutsourcing } from '../law.ts'
import type { IncidentEnd, IncidentNote } from './fields.ts'

/** The practice of an incident: it affects this contract (Art. 22(5)). Said again, it changes nothing. */
export const noteIncident: ToldOutsourcing<IncidentNote> = ({ incident, label, title, discoveredOn }, state) =>
  state.incidents.some((one) => one.incident === incident)
    ? accept()
    : accept({ type: 'IncidentNoted', rule: 'incident-of-contract', data: { incident, label, title, discoveredOn } })

/**
 * The practice of an incident: it is over (Art. 22(5)). Said again, or of an incident that this contract doesn't know,
 * it changes nothing.
 */
export const noteIncidentClosed: ToldOutsourcing<IncidentEnd> = ({ incident }, state) => {
  const known = state.incidents.find((one) => one.incident === incident && !one.over)
  return known
    ? accept({ type: 'IncidentEndNoted', rule: 'incident-of-contract', data: { incident, label: known.label } })
    : accept()
}
