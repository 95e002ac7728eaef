import type { Rules } from '../../guideline/rules.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import type { FollowUp } from './state.ts'

/** The kind of task by which a follow-up is asked for. */
export const followUpsTasks = { 'follow-up': { nature: 'do', days: null } } as const satisfies TaskKinds

/** Something to be done because of the incident; overdue, it goes before the chief (Art. 22(5)). */
export const followUpTask = ({ id, askedOf, dueOn }: Omit<FollowUp, 'done'>, { guideline }: Rules): TaskPlan => ({
  ...taskOf(followUpsTasks, 'follow-up'),
  askedOf: [askedOf],
  rule: 'incident-follow-ups',
  answers: ['ReportFollowUp'],
  about: id,
  dueOn,
  escalateTo: guideline.roles.chief.post,
})
