import type { TaskEvent } from '../tasks/task.ts'

/** The events of each part; a part says here, in its own `events.ts`, what can happen in it. */
export interface CityEvents {}

/** Everything that can have happened to a city's rule book. */
export type CityEvent = CityEvents[keyof CityEvents] | TaskEvent
