import type { Rules } from '../../guideline/rules.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { headPost } from '../office-posts.ts'

/** The kinds of tasks about a request. */
export const requestTasks = { submit: { nature: 'decide', days: 5 } } as const satisfies TaskKinds

/** The vendor was looked into: the head submits, or gives it up (Art. 21). */
export const submitTask = (office: OfficeId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(requestTasks, 'submit'),
  askedOf: headPost(office, guideline),
  rule: 'approval-sought',
  answers: ['SubmitOutsourcing', 'WithdrawOutsourcing'],
})
