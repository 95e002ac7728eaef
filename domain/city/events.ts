import type { TaskEvent } from '../tasks/task.ts'
import type { AccountsEvent } from './accounts/events.ts'
import type { AppointmentsEvent } from './appointments/events.ts'
import type { CalendarEvent } from './calendar/events.ts'
import type { ConveningEvent } from './convening/events.ts'
import type { FoundingEvent } from './founding/events.ts'
import type { GuidelineEvent } from './guideline/events.ts'
import type { OfficialTextEvent } from './official-text/events.ts'
import type { PeopleEvent } from './people/events.ts'
import type { SettingsEvent } from './settings/events.ts'

/** Everything that can have happened to a city's rule book. */
export type CityEvent =
  | FoundingEvent
  | GuidelineEvent
  | OfficialTextEvent
  | SettingsEvent
  | CalendarEvent
  | PeopleEvent
  | AppointmentsEvent
  | ConveningEvent
  | AccountsEvent
  | TaskEvent
