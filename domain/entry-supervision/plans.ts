import { chiefPosts } from '../guideline/role-posts.ts'
import type { Rules } from '../guideline/rules.ts'
import type { PostId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { TaskPlan } from '../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../tasks/task-kinds.ts'
import { entrySupervisionSettings } from './settings.ts'

/** The kinds of tasks of a round. */
export const entrySupervisionTasks = {
  'report-on-entry': { nature: 'do', days: null },
  'consider-entry-reports': { nature: 'decide', days: null },
} as const satisfies TaskKinds

/** Whoever controls entry reports by the round's day; the chief hears when it doesn't come (Art. 11). */
export const reportTask = (post: PostId, dueOn: PlainDate, { guideline }: Rules): TaskPlan => ({
  ...taskOf(entrySupervisionTasks, 'report-on-entry'),
  askedOf: [post],
  rule: 'entry-control-reported',
  answers: ['ReportOnEntry'],
  about: post,
  dueOn,
  escalateTo: guideline.roles.chief.post,
})

/** The chief reads what was reported, looks into it where needed, instructs, and says what comes of it (Art. 11). */
export const considerTask = ({ guideline, settings }: Rules): TaskPlan => ({
  ...taskOf(entrySupervisionTasks, 'consider-entry-reports'),
  days: entrySupervisionSettings.of(settings).considerWithinDays,
  askedOf: chiefPosts(guideline),
  rule: 'entry-control-instructed',
  answers: ['InvestigateEntryControl', 'AskEntryReportAgain', 'ConcludeSupervision'],
})
