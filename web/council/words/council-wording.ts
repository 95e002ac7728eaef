import type { CouncilCommand } from '../../../domain/council/commands.ts'
import type { CouncilEvent } from '../../../domain/council/events.ts'
import type { CouncilWho } from '../../../domain/council/permits.ts'
import type { CouncilRefusal } from '../../../domain/council/refusals.ts'
import type { CouncilEnding, CouncilStage } from '../../../domain/council/state.ts'
import type { councilTasks } from '../../../domain/council/task-kinds.ts'
import type { TaskCommand } from '../../../domain/tasks/remind-and-escalate.ts'
import type { TaskEvent } from '../../../domain/tasks/task.ts'
import type { SharedRefusal } from '../../words/shared-refusals.ts'

/** What of the law of the council has words. */
export interface CouncilWording {
  readonly Stage: CouncilStage
  readonly Ending: CouncilEnding['how']
  readonly Command: Exclude<CouncilCommand, TaskCommand>['type']
  readonly Event: Exclude<CouncilEvent, TaskEvent>
  readonly Task: keyof typeof councilTasks
  readonly Refusal: Exclude<CouncilRefusal, SharedRefusal>
  readonly Who: Exclude<CouncilWho, 'practice'>
  readonly News: 'notice' | 'rescheduled' | 'cancelled' | 'minutes-confirmed'
}
