import type { carryingOutTasks } from '../../../domain/instruction/carrying-out/plans.ts'
import type { InstructionCommand } from '../../../domain/instruction/commands.ts'
import type { InstructionEvent } from '../../../domain/instruction/events.ts'
import type { hearingTasks } from '../../../domain/instruction/hearing/plans.ts'
import type { issueTasks } from '../../../domain/instruction/issue/plans.ts'
import type { InstructionLaw } from '../../../domain/instruction/law.ts'
import type { InstructionState, Stage } from '../../../domain/instruction/state.ts'
import type { endingLetters } from '../../../domain/instruction/ending/letters.ts'
import type { NewsOf } from '../../../domain/law/part.ts'
import type { TaskCommand } from '../../../domain/tasks/remind-and-escalate.ts'
import type { TaskEvent } from '../../../domain/tasks/task.ts'
import type { SharedRefusal } from '../../words/shared-refusals.ts'

/** What of the law of instructions has words. */
export interface InstructionWording {
  readonly Stage: Stage
  readonly Ending: NonNullable<InstructionState['ending']>['how']
  readonly Command: Exclude<InstructionCommand, TaskCommand>['type']
  readonly Event: Exclude<InstructionEvent, TaskEvent>
  readonly Task: keyof typeof issueTasks | keyof typeof hearingTasks | keyof typeof carryingOutTasks
  readonly Refusal: Exclude<InstructionLaw['Code'], SharedRefusal>
  readonly Who: InstructionLaw['Who']
  readonly News: NewsOf<typeof endingLetters>
}
