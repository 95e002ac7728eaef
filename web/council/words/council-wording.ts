import type { CouncilCommand } from '../../../domain/council/commands.ts'
import type { CouncilEvent } from '../../../domain/council/events.ts'
import type { CouncilLaw } from '../../../domain/council/law.ts'
import type { CouncilRefusal } from '../../../domain/council/refusals.ts'
import type { CouncilEnding, CouncilStage } from '../../../domain/council/state.ts'
import type { agendaLetters } from '../../../domain/council/agenda/letters.ts'
import type { callingTasks } from '../../../domain/council/calling/plans.ts'
import type { circulationTasks } from '../../../domain/council/circulation/plans.ts'
import type { minutesTasks } from '../../../domain/council/minutes/plans.ts'
import type { planningTasks } from '../../../domain/council/planning/plans.ts'
import type { callingLetters } from '../../../domain/council/calling/letters.ts'
import type { circulationLetters } from '../../../domain/council/circulation/letters.ts'
import type { minutesLetters } from '../../../domain/council/minutes/letters.ts'
import type { planningLetters } from '../../../domain/council/planning/letters.ts'
import type { sittingLetters } from '../../../domain/council/sitting/letters.ts'
import type { rhythmLetters } from '../../../domain/council/rhythm/letters.ts'
import type { rhythmTasks } from '../../../domain/council/rhythm/plans.ts'
import type { NewsOf } from '../../../domain/law/part.ts'
import type { TaskCommand } from '../../../domain/tasks/remind-and-escalate.ts'
import type { TaskEvent } from '../../../domain/tasks/task.ts'
import type { SharedRefusal } from '../../words/shared-refusals.ts'

/** What of the law of the council has words. */
export interface CouncilWording {
  readonly Stage: CouncilStage
  readonly Ending: CouncilEnding['how']
  readonly Command: Exclude<CouncilCommand, TaskCommand>['type']
  readonly Event: Exclude<CouncilEvent, TaskEvent>
  readonly Task:
    | keyof typeof planningTasks
    | keyof typeof callingTasks
    | keyof typeof circulationTasks
    | keyof typeof minutesTasks
    | keyof typeof rhythmTasks
  readonly Refusal: Exclude<CouncilRefusal, SharedRefusal>
  readonly Who: CouncilLaw['Who']
  readonly News: NewsOf<
    typeof agendaLetters &
      typeof callingLetters &
      typeof circulationLetters &
      typeof minutesLetters &
      typeof planningLetters &
      typeof rhythmLetters &
      typeof sittingLetters
  >
}
