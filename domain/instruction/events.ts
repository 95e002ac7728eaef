import type { TaskEvent } from '../tasks/task.ts'

/** The events of each part; a part says here, in its own `events.ts`, what can happen in it. */
export interface InstructionEvents {}

/** Everything that can have happened to an instruction, or to the hearing of a report (Arts. 6 and 11). */
export type InstructionEvent = InstructionEvents[keyof InstructionEvents] | TaskEvent
