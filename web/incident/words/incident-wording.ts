import type { IncidentCommand } from '../../../domain/incident/commands.ts'
import type { IncidentEvent } from '../../../domain/incident/events.ts'
import type { IncidentRefusal } from '../../../domain/incident/refusals.ts'
import type { IncidentState, Stage } from '../../../domain/incident/state.ts'
import type { incidentTasks } from '../../../domain/incident/task-kinds.ts'
import type { TaskCommand } from '../../../domain/tasks/remind-and-escalate.ts'
import type { TaskEvent } from '../../../domain/tasks/task.ts'
import type { SharedRefusal } from '../../words/shared-refusals.ts'

/** What of the law of incidents has words. */
export interface IncidentWording {
  readonly Stage: Stage
  readonly Ending: NonNullable<IncidentState['ending']>['how']
  readonly Command: Exclude<IncidentCommand, TaskCommand>['type']
  readonly Event: Exclude<IncidentEvent, TaskEvent>
  readonly Task: keyof typeof incidentTasks | 'propose-item'
  readonly Refusal: Exclude<IncidentRefusal, SharedRefusal>
  readonly Who: 'handlers' | 'secretariat' | 'chief' | 'secretariat-or-chief' | 'asked'
  readonly News: 'incident' | 'incident-closed'
}
