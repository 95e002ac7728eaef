import type { TaskCommand } from '../tasks/remind-and-escalate.ts'
import type { CarryingOutCommand } from './carrying-out/commands.ts'
import type { EndingCommand } from './ending/commands.ts'
import type { HearingCommand } from './hearing/commands.ts'
import type { IssueCommand } from './issue/commands.ts'

/** What may be asked of an instruction, or of the hearing of a report that may lead to one (Arts. 6 and 11). */
export type InstructionCommand = IssueCommand | HearingCommand | CarryingOutCommand | EndingCommand | TaskCommand
