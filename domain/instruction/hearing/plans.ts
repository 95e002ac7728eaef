import { chiefPosts } from '../../guideline/role-posts.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import type { ReportTerms } from './fields.ts'

/** The kinds of tasks of a hearing. */
export const hearingTasks = {
  'give-report': { nature: 'do', days: null },
  'consider-report': { nature: 'decide', days: 5 },
} as const satisfies TaskKinds

/** Whoever controls entry is asked for a report; the chief hears when it doesn't come (Art. 11). */
export const reportTask = ({ addressee, dueOn }: ReportTerms, { guideline }: Rules): TaskPlan => ({
  ...taskOf(hearingTasks, 'give-report'),
  askedOf: [addressee],
  rule: 'entry-control-reported',
  answers: ['GiveReport'],
  dueOn,
  escalateTo: guideline.roles.chief.post,
})

/** The chief considers the report: to instruct, or to leave it at that (Art. 11). */
export const considerTask = ({ guideline }: Rules): TaskPlan => ({
  ...taskOf(hearingTasks, 'consider-report'),
  askedOf: chiefPosts(guideline),
  rule: 'entry-control-reported',
  answers: ['IssueInstruction', 'CloseInstruction'],
})
