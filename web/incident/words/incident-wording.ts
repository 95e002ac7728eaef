import type { IncidentCommand } from '../../../domain/incident/commands.ts'
import type { IncidentEvent } from '../../../domain/incident/events.ts'
import type { IncidentRefusal } from '../../../domain/incident/refusals.ts'
import type { IncidentState, Stage } from '../../../domain/incident/state.ts'
import type { assessmentTasks } from '../../../domain/incident/assessment/plans.ts'
import type { closingTasks } from '../../../domain/incident/closing/plans.ts'
import type { proposalTasks } from '../../../domain/incident/council/plans.ts'
import type { followUpsTasks } from '../../../domain/incident/follow-ups/plans.ts'
import type { noticesTasks } from '../../../domain/incident/notices/plans.ts'
import type { reportTasks } from '../../../domain/incident/report/plans.ts'
import type { IncidentLaw } from '../../../domain/incident/law.ts'
import type { closingLetters } from '../../../domain/incident/closing/letters.ts'
import type { reportLetters } from '../../../domain/incident/report/letters.ts'
import type { NewsOf } from '../../../domain/law/part.ts'
import type { TaskCommand } from '../../../domain/tasks/remind-and-escalate.ts'
import type { TaskEvent } from '../../../domain/tasks/task.ts'
import type { SharedRefusal } from '../../words/shared-refusals.ts'

/** What of the law of incidents has words. */
export interface IncidentWording {
  readonly Stage: Stage
  readonly Ending: NonNullable<IncidentState['ending']>['how']
  readonly Command: Exclude<IncidentCommand, TaskCommand>['type']
  readonly Event: Exclude<IncidentEvent, TaskEvent>
  readonly Task:
    | keyof typeof assessmentTasks
    | keyof typeof closingTasks
    | keyof typeof proposalTasks
    | keyof typeof followUpsTasks
    | keyof typeof noticesTasks
    | keyof typeof reportTasks
  readonly Refusal: Exclude<IncidentRefusal, SharedRefusal>
  readonly Who: IncidentLaw['Who']
  readonly News: NewsOf<typeof closingLetters & typeof reportLetters>
}
