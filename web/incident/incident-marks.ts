import type { IncidentNoteEvent } from '../../domain/outsourcing/incidents/events.ts'
import type { IncidentEvent } from '../../domain/incident/events.ts'
import type { TaskEvent } from '../../domain/tasks/task.ts'
import type { Mark } from '../tell-history.ts'

/** How an incident's events stand in its history, and those of the contracts that it affects. */
export const incidentMarks: {
  readonly [type in Exclude<IncidentEvent, TaskEvent>['type'] | IncidentNoteEvent['type']]: Mark
} = {
  IncidentReported: { group: 'papers', tone: 'danger', icon: 'alert' },
  IncidentAssessed: { group: 'decisions', tone: 'info', icon: 'search' },
  ReportSupplemented: { group: 'papers', tone: 'info', icon: 'doc' },
  ContractAffected: { group: 'papers', tone: 'warn', icon: 'doc' },
  NoticeMade: { group: 'papers', tone: 'success', icon: 'check' },
  NoticeWaived: { group: 'decisions', tone: 'neutral', icon: 'cross' },
  FollowUpOrdered: { group: 'decisions', tone: 'info', icon: 'right' },
  FollowUpReported: { group: 'papers', tone: 'success', icon: 'check' },
  CouncilProposed: { group: 'decisions', tone: 'info', icon: 'seal' },
  IncidentProposalNoted: { group: 'papers', tone: 'info', icon: 'seal' },
  IncidentClosed: { group: 'decisions', tone: 'success', icon: 'lock' },
  ContractTold: { group: 'papers', tone: 'neutral', icon: 'right' },
  IncidentNoted: { group: 'papers', tone: 'danger', icon: 'alert' },
  IncidentEndNoted: { group: 'papers', tone: 'success', icon: 'check' },
}
