import type { TaskEvent } from '../tasks/task.ts'
import type { EndingEvent } from './ending/events.ts'
import type { RegistrationEvent } from './registration/events.ts'
import type { RequestEvent } from './request/events.ts'

/** What can have happened to an authority, besides its tasks (Arts. 12–15). */
export type OwnEvent = RequestEvent | RegistrationEvent | EndingEvent

/** Everything that can have happened. */
export type AuthorityEvent = OwnEvent | TaskEvent
