import type { EntryPermitCommand } from '../../../domain/entry-permit/commands.ts'
import type { applicationTasks } from '../../../domain/entry-permit/application/plans.ts'
import type { decisionLetters } from '../../../domain/entry-permit/decision/letters.ts'
import type { decisionTasks } from '../../../domain/entry-permit/decision/plans.ts'
import type { identificationTasks } from '../../../domain/entry-permit/identification/plans.ts'
import type { measuresLetters } from '../../../domain/entry-permit/measures/letters.ts'
import type { periodLetters } from '../../../domain/entry-permit/period/letters.ts'
import type { renewalLetters } from '../../../domain/entry-permit/renewal/letters.ts'
import type { renewalTasks } from '../../../domain/entry-permit/renewal/plans.ts'
import type { PermitEvent } from '../../../domain/entry-permit/events.ts'
import type { EntryPermitLaw } from '../../../domain/entry-permit/law.ts'
import type { entryPermitRefusals } from '../../../domain/entry-permit/refusals.ts'
import type { Ending, Stage } from '../../../domain/entry-permit/state.ts'
import type { NewsOf } from '../../../domain/law/part.ts'
import type { TaskCommand } from '../../../domain/tasks/remind-and-escalate.ts'

/** What of the law of entry permits has words. */
export interface EntryPermitWording {
  readonly Stage: Stage
  readonly Ending: Ending['how']
  readonly Command: Exclude<EntryPermitCommand, TaskCommand>['type']
  readonly Event: PermitEvent
  readonly Task:
    | keyof typeof applicationTasks
    | keyof typeof decisionTasks
    | keyof typeof identificationTasks
    | keyof typeof renewalTasks
  readonly Refusal: keyof typeof entryPermitRefusals
  readonly Who: EntryPermitLaw['Who']
  readonly News: NewsOf<typeof decisionLetters & typeof measuresLetters & typeof periodLetters & typeof renewalLetters>
}
