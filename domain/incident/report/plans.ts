import type { Rules } from '../../guideline/rules.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { requestingPosts } from '../../guideline/office-posts.ts'

/** The kind of task that a first report opens for the office concerned. */
export const reportTasks = { 'investigate-incident': { nature: 'do', days: null } } as const satisfies TaskKinds

/** The office looks into the cause and how it is prevented henceforth, by the day of the final report (Art. 22(5)). */
export const investigateTask = (office: OfficeId, dueOn: PlainDate, { guideline }: Rules): TaskPlan => ({
  ...taskOf(reportTasks, 'investigate-incident'),
  askedOf: requestingPosts(guideline, office),
  rule: 'incident-reported',
  answers: ['SupplementReport'],
  everyDay: true,
  dueOn,
})
