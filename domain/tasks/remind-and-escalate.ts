import { basisOf } from '../guideline/basis-of.ts'
import type { Rules } from '../guideline/rules.ts'
import type { TaskId } from '../kernel/ids.ts'
import { accept, refuse, type Outcome } from '../kernel/outcome.ts'
import { openTask, type OpenTask, type TaskEvent, type Tasks } from './task.ts'

/** The practice's commands about tasks: their time has come. Only the practice gives them. */
export type TaskCommand =
  | { readonly type: 'RemindTask'; readonly data: { readonly task: TaskId; readonly nth: number } }
  | { readonly type: 'EscalateTask'; readonly data: { readonly task: TaskId } }

/**
 * Reminders and escalations (operational setting). A task that is closed by now, or reminded already, needs nothing.
 */
export const decideTask = (
  command: TaskCommand,
  tasks: Tasks,
  rules: Rules,
): Outcome<TaskEvent, 'too-early', 'calling-to-mind'> => {
  const task = openTask(tasks, command.data.task)
  if (!task) return accept()
  return command.type === 'RemindTask' ? remind(task, command.data.nth, rules) : escalate(task, rules)
}

const remind = (
  task: OpenTask,
  nth: number,
  { now, guideline }: Rules,
): Outcome<TaskEvent, 'too-early', 'calling-to-mind'> => {
  const at = task.reminders[nth - 1]
  if (at === undefined || nth <= task.reminded) return accept()
  if (at > now) return refuse('too-early', 'calling-to-mind', { at })
  return accept({
    type: 'TaskReminded',
    article: basisOf(guideline, 'calling-to-mind'),
    data: { task: task.task, nth },
  })
}

const escalate = (task: OpenTask, { now, guideline }: Rules): Outcome<TaskEvent, 'too-early', 'calling-to-mind'> => {
  if (task.escalated) return accept()
  if (task.escalation.at > now) return refuse('too-early', 'calling-to-mind', { at: task.escalation.at })
  return accept({
    type: 'TaskEscalated',
    article: basisOf(guideline, 'calling-to-mind'),
    data: { task: task.task, to: task.escalation.to },
  })
}
