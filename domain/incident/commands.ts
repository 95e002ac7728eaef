import type { TaskCommand } from '../tasks/remind-and-escalate.ts'
import type { AssessmentCommand } from './assessment/commands.ts'
import type { ClosingCommand } from './closing/commands.ts'
import type { ContractsCommand } from './contracts/commands.ts'
import type { ProposalCommand } from './council/commands.ts'
import type { FollowUpsCommand } from './follow-ups/commands.ts'
import type { NoticesCommand } from './notices/commands.ts'
import type { ReportCommand } from './report/commands.ts'

/** What may be asked of an incident (Art. 22(5)). */
export type IncidentCommand =
  | ReportCommand
  | ContractsCommand
  | AssessmentCommand
  | NoticesCommand
  | FollowUpsCommand
  | ProposalCommand
  | ClosingCommand
  | TaskCommand
