import type { TaskWake } from '../../domain/tasks/wakes.ts'
import { record } from './record.ts'
import type { InTime } from './stay.ts'

/** Calls an open task to mind, and in the end brings it before another post, at the times that stand in the task. */
export const callingToMind: Required<InTime<TaskWake>> = {
  remind: ({ id, now }, { task, nth }) => record.remind({ stream: id, now: now(), task, nth }),
  escalate: ({ id, now }, { task }) => record.escalate({ stream: id, now: now(), task }),
}
