import type { TaskCommand } from '../tasks/remind-and-escalate.ts'
import type { AnalysisCommand } from './analysis/commands.ts'
import type { DisposalCommand } from './disposal/commands.ts'
import type { GapCommand } from './gaps/commands.ts'
import type { MediumCommand } from './medium/commands.ts'

/** What may be asked of the archive of the operation history. */
export type HistoryCommand = MediumCommand | AnalysisCommand | DisposalCommand | GapCommand | TaskCommand
