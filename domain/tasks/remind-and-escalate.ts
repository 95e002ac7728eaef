import { tooEarly } from '../kernel/too-early.ts'
import { basisOf } from '../guideline/basis-of.ts'
import type { Rules } from '../guideline/rules.ts'
import type { TaskId } from '../kernel/ids.ts'
import { accept, type Outcome } from '../kernel/outcome.ts'
import { openTask, type TaskEvent, type Tasks } from './task.ts'

/** The practice's commands about tasks: their time has come, or others may answer. Only the practice gives them. */
export type TaskCommand =
  | { readonly type: 'RemindTask'; readonly data: { readonly task: TaskId; readonly nth: number } }
  | { readonly type: 'EscalateTask'; readonly data: { readonly task: TaskId } }
  | { readonly type: 'AskAnew'; readonly data: { readonly task: TaskId } }

type Answer = Outcome<TaskEvent, 'too-early', 'calling-to-mind'>

/** A reminder (operational setting). A task that is closed by now, or reminded already, needs none. */
export const remind = (
  { task: id, nth }: { readonly task: TaskId; readonly nth: number },
  tasks: Tasks,
  { now, guideline }: Rules,
): Answer => {
  const task = openTask(tasks, id)
  const at = task?.reminders[nth - 1]
  if (!task || at === undefined || nth <= task.reminded) return accept()
  if (at > now) return tooEarly('calling-to-mind', at)
  return accept({
    type: 'TaskReminded',
    article: basisOf(guideline, 'calling-to-mind'),
    data: { task: task.task, nth },
  })
}

/** An escalation (operational setting), of a task that is still open and was not brought before anybody yet. */
export const escalate = ({ task: id }: { readonly task: TaskId }, tasks: Tasks, { now, guideline }: Rules): Answer => {
  const task = openTask(tasks, id)
  if (!task || task.escalated) return accept()
  if (task.escalation.at > now) return tooEarly('calling-to-mind', task.escalation.at)
  return accept({
    type: 'TaskEscalated',
    article: basisOf(guideline, 'calling-to-mind'),
    data: { task: task.task, to: task.escalation.to },
  })
}
