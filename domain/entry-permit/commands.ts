import type { TaskCommand } from '../tasks/remind-and-escalate.ts'
import type { ApplicationCommand } from './application/commands.ts'
import type { DecisionCommand } from './decision/commands.ts'
import type { PeriodCommand } from './period/commands.ts'

/** What may be asked of an entry permit. */
export type EntryPermitCommand = ApplicationCommand | DecisionCommand | PeriodCommand | TaskCommand
