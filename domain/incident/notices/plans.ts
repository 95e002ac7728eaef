import type { NoticeId } from '../../guideline/incident-settings.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { requestingPosts } from '../../guideline/office-posts.ts'
import type { NoticeDue } from './events.ts'

/** The kinds of tasks by which notices are asked for. */
export const noticesTasks = {
  'report-preliminary': { nature: 'do', days: null },
  'report-final': { nature: 'do', days: null },
  notify: { nature: 'do', days: null },
} as const satisfies TaskKinds

/** A notice that is to be made by its calendar day (operational setting). */
export const noticeTask = ({ notice, dueOn }: NoticeDue, office: OfficeId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(noticesTasks, noticeKind(notice)),
  askedOf: [guideline.roles.secretariat.post, ...requestingPosts(guideline, office).slice(1)],
  rule: 'incident-notices',
  answers: ['NotifyDone'],
  about: notice,
  everyDay: true,
  dueOn,
})

/** The kind of task by which a notice is asked for. */
export const noticeKind = (notice: NoticeId): keyof typeof noticesTasks =>
  notice === 'ppc-preliminary' ? 'report-preliminary' : notice === 'ppc-final' ? 'report-final' : 'notify'

/** The day by which a notice is due: so many calendar days after the discovery (operational setting). */
export const noticeDue = (
  notice: NoticeId,
  discoveredOn: PlainDate,
  malicious: boolean,
  { settings }: Rules,
): NoticeDue => {
  const { withinDays, whereMalicious } = settings.incident.notices[notice]
  return { notice, dueOn: addDays(discoveredOn, malicious ? (whereMalicious ?? withinDays) : withinDays) }
}
