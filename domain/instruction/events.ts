import type { TaskEvent } from '../tasks/task.ts'
import type { CarryingOutEvent } from './carrying-out/events.ts'
import type { EndingEvent } from './ending/events.ts'
import type { HearingEvent } from './hearing/events.ts'
import type { IssueEvent } from './issue/events.ts'

/** Everything that can have happened to an instruction, or to the hearing of a report (Arts. 6 and 11). */
export type InstructionEvent = IssueEvent | HearingEvent | CarryingOutEvent | EndingEvent | TaskEvent
