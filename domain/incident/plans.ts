import type { Rules } from '../guideline/rules.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { today } from '../law/deciding.ts'
import { requestingOffice } from '../guideline/guideline.ts'
import type { NoticeId } from '../guideline/incident-settings.ts'
import type { TaskPlan } from '../tasks/open-task.ts'
import type { NoticeDue } from './events.ts'
import type { FollowUp } from './state.ts'

/**
 * The secretariat assesses an incident at once: by its calendar day, whatever weekday that is (operational setting).
 */
export const assessTask = (rules: Rules): TaskPlan => ({
  kind: 'assess-incident',
  askedOf: [rules.guideline.roles.secretariat.post],
  article: 'Art. 22(5)',
  answers: ['AssessIncident'],
  everyDay: true,
  dueOn: addDays(today(rules), rules.settings.incident.assessInDays),
})

/** The office looks into the cause and how it is prevented henceforth, by the day of the final report (Art. 22(5)). */
export const investigateTask = (office: OfficeId, dueOn: PlainDate, rules: Rules): TaskPlan => ({
  kind: 'investigate-incident',
  askedOf: officePosts(office, rules),
  article: 'Art. 22(5)',
  answers: ['SupplementReport'],
  everyDay: true,
  dueOn,
})

/** A notice that is to be made by its calendar day (operational setting). */
export const noticeTask = ({ notice, dueOn }: NoticeDue, office: OfficeId, rules: Rules): TaskPlan => ({
  kind: noticeKind(notice),
  askedOf: [rules.guideline.roles.secretariat.post, ...officePosts(office, rules).slice(-1)],
  article: 'operational setting',
  answers: ['NotifyDone'],
  about: notice,
  everyDay: true,
  dueOn,
})

/** The kind of task by which a notice is asked for. */
export const noticeKind = (notice: NoticeId): string =>
  notice === 'ppc-preliminary' ? 'report-preliminary' : notice === 'ppc-final' ? 'report-final' : 'notify'

/** Something to be done because of the incident; overdue, it goes before the chief (Art. 22(5)). */
export const followUpTask = ({ id, askedOf, dueOn }: Omit<FollowUp, 'done'>, { guideline }: Rules): TaskPlan => ({
  kind: 'follow-up',
  askedOf: [askedOf],
  article: 'Art. 22(5)',
  answers: ['ReportFollowUp'],
  about: id,
  dueOn,
  escalateTo: guideline.roles.chief.post,
})

/** The council is to take the incident up: the secretariat puts it on an agenda, or says why not (Art. 5(3)). */
export const proposeTask = (proposal: string, { guideline }: Rules): TaskPlan => ({
  kind: 'propose-item',
  askedOf: [guideline.roles.secretariat.post],
  article: 'Art. 5(5)',
  answers: ['NoteProposed'],
  about: proposal,
})

/** Nothing is open any more: the chief closes the incident (Art. 22(5)). */
export const closeIncidentTask = ({ guideline }: Rules): TaskPlan => ({
  kind: 'close-incident',
  askedOf: [guideline.roles.chief.post],
  article: 'Art. 22(5)',
  answers: ['CloseIncident'],
})

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

const officePosts = (office: OfficeId, { guideline }: Rules): readonly PostId[] => {
  const own = requestingOffice(guideline, office)
  return own ? [own.staff, own.head] : []
}
