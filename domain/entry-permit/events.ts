import type { TaskEvent } from '../tasks/task.ts'

/** The events of each part; a part says here, in its own `events.ts`, what can happen in it. */
export interface PermitEvents {}

/** What can have happened to an entry permit, besides its tasks. */
export type PermitEvent = PermitEvents[keyof PermitEvents]

/** Everything that can have happened. */
export type EntryPermitEvent = PermitEvent | TaskEvent
