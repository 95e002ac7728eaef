import { chiefPosts } from '../../guideline/role-posts.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'

/** The kind of task by which the chief is asked to close. */
export const closingTasks = { 'close-incident': { nature: 'decide', days: 5 } } as const satisfies TaskKinds

/** Nothing is open any more: the chief closes the incident (Art. 22(5)). */
export const closeIncidentTask = ({ guideline }: Rules): TaskPlan => ({
  ...taskOf(closingTasks, 'close-incident'),
  askedOf: chiefPosts(guideline),
  rule: 'incident-closed-when-settled',
  answers: ['CloseIncident'],
})
