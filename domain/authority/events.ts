import type { TaskEvent } from '../tasks/task.ts'

/** The events of each part; a part says here, in its own `events.ts`, what can happen in it. */
export interface OwnEvents {}

/** What can have happened to an authority, besides its tasks (Arts. 12–15). */
export type OwnEvent = OwnEvents[keyof OwnEvents]

/** Everything that can have happened. */
export type AuthorityEvent = OwnEvent | TaskEvent
