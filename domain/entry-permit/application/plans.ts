import type { Rules } from '../../guideline/rules.ts'
import type { PostId } from '../../kernel/ids.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'

/** The kind of task that an application opens. */
export const applicationTasks = {
  'decide-entry': { nature: 'decide', days: 3, settleDays: true },
} as const satisfies TaskKinds

/** The room's manager decides; what they leave lying comes before the chief (Arts. 7(2) and 8). */
export const decideTask = (manager: PostId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(applicationTasks, 'decide-entry'),
  askedOf: [manager],
  rule: 'entry-permitted-beforehand',
  answers: ['PermitEntry', 'RefuseEntry', 'ReturnEntryApplication'],
  escalateTo: guideline.roles.chief.post,
})
