import type { TaskEvent } from '../tasks/task.ts'

/** The events of each part; a part says here, in its own `events.ts`, what can happen in it. */
export interface OutsourcingEvents {}

/** Everything that can have happened to an outsourcing case (Arts. 20–23). */
export type OutsourcingEvent = OutsourcingEvents[keyof OutsourcingEvents] | TaskEvent
