import type { OutsourcingCommand } from '../../../domain/outsourcing/commands.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import type { OutsourcingLaw } from '../../../domain/outsourcing/law.ts'
import type { OutsourcingRefusal } from '../../../domain/outsourcing/refusals.ts'
import type { Stage } from '../../../domain/outsourcing/stages.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import type { approvalTasks } from '../../../domain/outsourcing/approval/plans.ts'
import type { certificateTasks } from '../../../domain/outsourcing/certificates/plans.ts'
import type { changeTasks } from '../../../domain/outsourcing/changes/plans.ts'
import type { contractTasks } from '../../../domain/outsourcing/contract/plans.ts'
import type { deliberationTasks } from '../../../domain/outsourcing/deliberation/plans.ts'
import type { doubtTasks } from '../../../domain/outsourcing/doubts/plans.ts'
import type { doubtLetters } from '../../../domain/outsourcing/doubts/letters.ts'
import type { endingTasks } from '../../../domain/outsourcing/ending/plans.ts'
import type { inspectionTasks } from '../../../domain/outsourcing/inspections/plans.ts'
import type { renewalTasks } from '../../../domain/outsourcing/renewal/plans.ts'
import type { subcontractTasks } from '../../../domain/outsourcing/subcontracts/plans.ts'
import type { vettingTaskKinds } from '../../../domain/outsourcing/vetting/plans.ts'
import type { approvalLetters } from '../../../domain/outsourcing/approval/letters.ts'
import type { certificateLetters } from '../../../domain/outsourcing/certificates/letters.ts'
import type { changeLetters } from '../../../domain/outsourcing/changes/letters.ts'
import type { correctionLetters } from '../../../domain/outsourcing/corrections/letters.ts'
import type { endingLetters } from '../../../domain/outsourcing/ending/letters.ts'
import type { outsideLetters } from '../../../domain/outsourcing/outside/letters.ts'
import type { sidePathLetters } from '../../../domain/outsourcing/side-paths/letters.ts'
import type { subcontractLetters } from '../../../domain/outsourcing/subcontracts/letters.ts'
import type { NewsOf } from '../../../domain/law/part.ts'
import type { TaskCommand } from '../../../domain/tasks/remind-and-escalate.ts'
import type { TaskEvent } from '../../../domain/tasks/task.ts'
import type { SentencesOf } from '../../words/sentence.ts'
import type { SharedRefusal } from '../../words/shared-refusals.ts'

/** What of the law of outsourcing has words. */
export interface OutsourcingWording {
  readonly Stage: Stage
  readonly Ending: NonNullable<OutsourcingState['ending']>['how']
  readonly Command: Exclude<OutsourcingCommand, TaskCommand>['type']
  readonly Event: Exclude<OutsourcingEvent, TaskEvent>
  readonly Task:
    | keyof typeof approvalTasks
    | keyof typeof certificateTasks
    | keyof typeof changeTasks
    | keyof typeof contractTasks
    | keyof typeof deliberationTasks
    | keyof typeof doubtTasks
    | keyof typeof endingTasks
    | keyof typeof inspectionTasks
    | keyof typeof renewalTasks
    | keyof typeof subcontractTasks
    | keyof typeof vettingTaskKinds
  readonly Refusal: Exclude<OutsourcingRefusal, SharedRefusal>
  readonly Who: OutsourcingLaw['Who']
  readonly News: NewsOf<
    typeof approvalLetters &
      typeof certificateLetters &
      typeof changeLetters &
      typeof correctionLetters &
      typeof doubtLetters &
      typeof endingLetters &
      typeof outsideLetters &
      typeof sidePathLetters &
      typeof subcontractLetters
  >
}

/** One sentence for each thing that can have happened to an outsourcing case. */
export type OutsourcingSentences = SentencesOf<OutsourcingWording['Event']>
