import type { Rules } from '../../guideline/rules.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { headPost } from '../head-post.ts'

/** The kinds of tasks about renewals. */
export const renewalTasks = { 'decide-renewal': { nature: 'do', days: 10 } } as const satisfies TaskKinds

/** A contract nears its end: the head decides whether the work goes on (operational setting). */
export const renewalTask = (office: OfficeId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(renewalTasks, 'decide-renewal'),
  askedOf: headPost(office, guideline),
  rule: 'renewal-in-time',
  answers: ['DeclineRenewal'],
})
