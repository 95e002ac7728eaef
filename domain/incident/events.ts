import type { TaskEvent } from '../tasks/task.ts'
import type { AssessmentEvent } from './assessment/events.ts'
import type { ClosingEvent } from './closing/events.ts'
import type { ContractsEvent } from './contracts/events.ts'
import type { ProposalEvent } from './council/events.ts'
import type { FollowUpsEvent } from './follow-ups/events.ts'
import type { NoticesEvent } from './notices/events.ts'
import type { ReportEvent } from './report/events.ts'

/** Everything that can have happened to an incident (Art. 22(5)). */
export type IncidentEvent =
  | ReportEvent
  | ContractsEvent
  | AssessmentEvent
  | NoticesEvent
  | FollowUpsEvent
  | ProposalEvent
  | ClosingEvent
  | TaskEvent
