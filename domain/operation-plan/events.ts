import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import type { EventOf } from '../law/decider.ts'
import type { PaperTerms } from '../law/paper.ts'
import type { TaskEvent } from '../tasks/task.ts'
import type { AmendedPlan, Answer, DraftedPlan } from './fields.ts'

/** What can have happened to an operation plan, besides its tasks (Art. 19(2)). */
export type OwnPlanEvent =
  | EventOf<
      'OperationPlanDrafted',
      DraftedPlan & { readonly number: CaseNumber; readonly office: OfficeId; readonly by: By }
    >
  | EventOf<'OperationPlanAmended', AmendedPlan & { readonly by: By }>
  | EventOf<
      'OperationPlanConsultationAsked',
      { readonly of: readonly PostId[]; readonly note: string; readonly by: By }
    >
  | EventOf<'OperationPlanConsultationAnswered', Answer & { readonly by: By }>
  | EventOf<'OperationPlanSettled', { readonly response: string; readonly version: number; readonly by: By }>
  | EventOf<'OperationPlanRevised', AmendedPlan & { readonly version: number; readonly by: By }>
  | EventOf<
      'OperationPlanPaperAdded',
      PaperTerms & { readonly paper: string; readonly version: number; readonly by: By }
    >
  | EventOf<'OperationPlanEnded', { readonly at: Instant }>

/** Everything that can have happened. */
export type PlanEvent = OwnPlanEvent | TaskEvent
