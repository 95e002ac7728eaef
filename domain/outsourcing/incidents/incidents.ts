import type { CaseId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { ArticleRef } from '../../kernel/article-ref.ts'
import type { OutsourcingState } from '../state.ts'

/** What an incident says to a contract that it affects (Art. 22(5)). Only its practice gives these. */
export type IncidentNoteCommand =
  | { readonly type: 'NoteIncident'; readonly data: IncidentNote }
  | { readonly type: 'NoteIncidentClosed'; readonly data: { readonly incident: CaseId } }

/** An incident as a contract knows it: which, and when it was discovered; everything else stands there. */
export interface IncidentNote {
  readonly incident: CaseId
  /** Its number as people write it, such as R8-事-001. */
  readonly label: string
  readonly title: string
  readonly discoveredOn: PlainDate
}

/** That a contract was told of an incident, and of its end. */
export type IncidentNoteEvent =
  | { readonly type: 'IncidentNoted'; readonly article: ArticleRef; readonly data: IncidentNote }
  | {
      readonly type: 'IncidentEndNoted'
      readonly article: ArticleRef
      readonly data: { readonly incident: CaseId; readonly label: string }
    }

/** An incident that affects a contract. */
export interface IncidentOfContract extends IncidentNote {
  readonly over: boolean
}

/** The contract's incidents after one of those events; each stands there once. */
export const evolveIncidents = (
  incidents: readonly IncidentOfContract[],
  event: IncidentNoteEvent,
): readonly IncidentOfContract[] => {
  const { incident } = event.data
  if (event.type === 'IncidentEndNoted')
    return incidents.map((one) => (one.incident === incident ? { ...one, over: true } : one))
  return incidents.some((one) => one.incident === incident) ? incidents : [...incidents, { ...event.data, over: false }]
}

/** The incidents that are not over: while there is one, the case stays open (operational setting). */
export const openIncidents = ({ incidents }: Pick<OutsourcingState, 'incidents'>): readonly IncidentOfContract[] =>
  incidents.filter((one) => !one.over)
