import type { TaskEvent } from '../tasks/task.ts'
import type { BringingInEvent } from './bringing-in/events.ts'
import type { IdentificationEvent } from './identification/events.ts'
import type { MeasuresEvent } from './measures/events.ts'
import type { RenewalEvent } from './renewal/events.ts'
import type { ApplicationEvent } from './application/events.ts'
import type { DecisionEvent } from './decision/events.ts'
import type { PeriodEvent } from './period/events.ts'

/** What can have happened to an entry permit, besides its tasks. */
export type PermitEvent =
  | ApplicationEvent
  | DecisionEvent
  | IdentificationEvent
  | MeasuresEvent
  | RenewalEvent
  | PeriodEvent
  | BringingInEvent

/** Everything that can have happened. */
export type EntryPermitEvent = PermitEvent | TaskEvent
