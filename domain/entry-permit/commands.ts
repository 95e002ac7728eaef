import type { TaskCommand } from '../tasks/remind-and-escalate.ts'
import type { ApplicationCommand } from './application/commands.ts'
import type { DecisionCommand } from './decision/commands.ts'
import type { BringingInCommand } from './bringing-in/commands.ts'
import type { IdentificationCommand } from './identification/commands.ts'
import type { MeasuresCommand } from './measures/commands.ts'
import type { RenewalCommand } from './renewal/commands.ts'
import type { PeriodCommand } from './period/commands.ts'

/** What may be asked of an entry permit. */
export type EntryPermitCommand =
  | ApplicationCommand
  | DecisionCommand
  | IdentificationCommand
  | MeasuresCommand
  | RenewalCommand
  | PeriodCommand
  | BringingInCommand
  | TaskCommand
