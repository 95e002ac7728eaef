import type { Guideline } from '../../guideline/guideline.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { historyKeepers } from '../posts.ts'

/** The kind of task about reading what is archived. */
export const mediumTasks = {
  'check-history': { nature: 'do', days: 10, settleDays: true },
} as const satisfies TaskKinds

/** The archive is read, so that it can be analysed when it has to (Art. 16). */
export const checkTask = (guideline: Guideline): TaskPlan => ({
  ...taskOf(mediumTasks, 'check-history'),
  askedOf: historyKeepers(guideline),
  rule: 'history-readable',
  answers: ['CheckHistory'],
})
