import type { TaskCommand } from '../tasks/remind-and-escalate.ts'
import type { AgendaCommand } from './agenda/commands.ts'
import type { CallingCommand } from './calling/commands.ts'
import type { CirculationCommand } from './circulation/commands.ts'
import type { MinutesCommand } from './minutes/commands.ts'
import type { PapersCommand } from './papers/commands.ts'
import type { PlanningCommand } from './planning/commands.ts'
import type { RhythmCommand } from './rhythm/commands.ts'
import type { SittingCommand } from './sitting/commands.ts'
import type { TellingCommand } from './telling/commands.ts'

/** What may be asked of a meeting of the security council (Art. 5). */
export type CouncilCommand =
  | PlanningCommand
  | AgendaCommand
  | PapersCommand
  | CallingCommand
  | SittingCommand
  | CirculationCommand
  | MinutesCommand
  | RhythmCommand
  | TellingCommand
  | TaskCommand
