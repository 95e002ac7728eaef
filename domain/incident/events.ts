import type { TaskEvent } from '../tasks/task.ts'

/** The events of each part; a part says here, in its own `events.ts`, what can happen in it. */
export interface IncidentEvents {}

/** Everything that can have happened to an incident (Art. 22(5)). */
export type IncidentEvent = IncidentEvents[keyof IncidentEvents] | TaskEvent
