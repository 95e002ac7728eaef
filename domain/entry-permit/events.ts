import type { TaskEvent } from '../tasks/task.ts'
import type { ApplicationEvent } from './application/events.ts'
import type { DecisionEvent } from './decision/events.ts'
import type { PeriodEvent } from './period/events.ts'

/** What can have happened to an entry permit, besides its tasks. */
export type PermitEvent = ApplicationEvent | DecisionEvent | PeriodEvent

/** Everything that can have happened. */
export type EntryPermitEvent = PermitEvent | TaskEvent
