import { chairPosts } from '../../guideline/role-posts.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'

/** The kinds of tasks about minutes. */
export const minutesTasks = {
  'draft-minutes': { nature: 'do', days: 10 },
  'confirm-minutes': { nature: 'decide', days: 5 },
} as const satisfies TaskKinds

/** The minutes are drafted by the secretariat (Art. 5(5)). */
export const draftTask = ({ guideline }: Rules): TaskPlan => ({
  ...taskOf(minutesTasks, 'draft-minutes'),
  askedOf: [guideline.roles.secretariat.post],
  rule: 'council-affairs',
  answers: ['DraftMinutes'],
})

/** The chair confirms the minutes (Art. 5(1)). */
export const confirmMinutesTask = ({ guideline }: Rules): TaskPlan => ({
  ...taskOf(minutesTasks, 'confirm-minutes'),
  askedOf: chairPosts(guideline),
  rule: 'minutes-confirmed',
  answers: ['ConfirmMinutes', 'ReturnMinutes'],
})
