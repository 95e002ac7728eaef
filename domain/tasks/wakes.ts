import type { TaskId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OpenTask, Tasks } from './task.ts'

/** A moment for which the practice waits because of an open task. */
export type TaskWake =
  | { readonly kind: 'remind'; readonly at: Instant; readonly task: TaskId; readonly nth: number }
  | { readonly kind: 'escalate'; readonly at: Instant; readonly task: TaskId }

/**
 * What the open tasks wait for next: one reminder and one escalation each. Reminders that were slept through (the
 * practice was away) are not caught up one by one: the latest that is due stands for all.
 */
export const taskWakes = (tasks: Tasks, now: Instant): readonly TaskWake[] =>
  tasks.open.flatMap((task) => wakesOf(task, now))

const wakesOf = (task: OpenTask, now: Instant): readonly TaskWake[] => {
  const escalation: readonly TaskWake[] = task.escalated
    ? []
    : [{ kind: 'escalate', at: task.escalation.at, task: task.task }]
  const lastDue = task.reminders.findLastIndex((at) => at <= now)
  const index = Math.max(task.reminded, lastDue)
  const at = task.reminders[index]
  return at === undefined ? escalation : [{ kind: 'remind', at, task: task.task, nth: index + 1 }, ...escalation]
}
