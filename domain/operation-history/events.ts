import type { TaskEvent } from '../tasks/task.ts'

/** The events of each part; a part says here, in its own `events.ts`, what can happen in it. */
export interface OwnHistoryEvents {}

/** What can have happened in the archive of the operation history, besides its tasks. */
export type OwnHistoryEvent = OwnHistoryEvents[keyof OwnHistoryEvents]

/** Everything that can have happened. */
export type HistoryEvent = OwnHistoryEvent | TaskEvent
