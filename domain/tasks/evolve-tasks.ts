import type { OpenTask, TaskEvent, Tasks } from './task.ts'

/** What the tasks are after an event. Events of tasks that aren't open change nothing. */
export const evolveTasks = (tasks: Tasks, event: TaskEvent): Tasks => {
  switch (event.type) {
    case 'TaskOpened':
      return {
        open: [...tasks.open, { ...event.data, reminded: 0, escalated: false }],
        counts: { ...tasks.counts, [event.data.kind]: (tasks.counts[event.data.kind] ?? 0) + 1 },
      }
    case 'TaskClosed':
      return { ...tasks, open: tasks.open.filter((one) => one.task !== event.data.task) }
    case 'TaskReminded':
      return change(tasks, event.data.task, { reminded: event.data.nth })
    case 'TaskEscalated':
      return change(tasks, event.data.task, { escalated: true })
  }
}

const change = (tasks: Tasks, id: string, to: Partial<OpenTask>): Tasks => ({
  ...tasks,
  open: tasks.open.map((one) => (one.task === id ? { ...one, ...to } : one)),
})
