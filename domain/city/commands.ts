import type { TaskCommand } from '../tasks/remind-and-escalate.ts'
import type { AccountsCommand } from './accounts/commands.ts'
import type { AppointmentsCommand } from './appointments/commands.ts'
import type { CalendarCommand } from './calendar/commands.ts'
import type { ConveningCommand } from './convening/commands.ts'
import type { FoundingCommand } from './founding/commands.ts'
import type { GuidelineCommand } from './guideline/commands.ts'
import type { OfficialTextCommand } from './official-text/commands.ts'
import type { PeopleCommand } from './people/commands.ts'
import type { SettingsCommand } from './settings/commands.ts'

/** What may be asked of a city's rule book. */
export type CityCommand =
  | FoundingCommand
  | GuidelineCommand
  | OfficialTextCommand
  | SettingsCommand
  | CalendarCommand
  | PeopleCommand
  | AppointmentsCommand
  | ConveningCommand
  | AccountsCommand
  | TaskCommand
