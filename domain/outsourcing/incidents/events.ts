import type { EventOf } from '../../law/decider.ts'
import type { IncidentEnd, IncidentNote } from './fields.ts'

declare module '../events.ts' {
  interface OutsourcingEvents {
    readonly incidents: IncidentNoteEvent
  }
}

/** That a contract was told of an incident, and of its end (Art. 22(5)). */
export type IncidentNoteEvent =
  | EventOf<'IncidentNoted', IncidentNote>
  | EventOf<'IncidentEndNoted', IncidentEnd & { readonly label: string }>
