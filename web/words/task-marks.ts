import type { TaskEvent } from '../../domain/tasks/task.ts'
import type { MarksOf } from './mark.ts'

/** How the events of tasks stand in every history. */
export const taskMarks: MarksOf<TaskEvent> = {
  TaskOpened: { group: 'tasks', tone: 'neutral', icon: 'person' },
  TaskClosed: { group: 'tasks', tone: 'neutral', icon: 'check' },
  TaskReminded: { group: 'tasks', tone: 'neutral', icon: 'bell' },
  TaskEscalated: { group: 'tasks', tone: 'warn', icon: 'alert' },
}
