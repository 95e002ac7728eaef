import type { TaskEvent } from '../tasks/task.ts'

/** The events of each part; a part says here, in its own `events.ts`, what can happen in it. */
export interface CouncilEvents {}

/** Everything that can have happened to a meeting (Art. 5). */
export type CouncilEvent = CouncilEvents[keyof CouncilEvents] | TaskEvent
