import { noticeIds } from '../../guideline/incident-settings.ts'
import type { Rules } from '../../guideline/rules.ts'
import { closeTask, invalid, openTasks } from '../../law/deciding.ts'
import type { TaskEvent } from '../../tasks/task.ts'
import { accept, type DecideIncident } from '../law.ts'
import type { NoticeDue } from '../notices/events.ts'
import { noticeDue, noticeTask } from '../notices/plans.ts'
import type { IncidentState } from '../state.ts'
import type { Assessment } from './fields.ts'

/**
 * The secretariat assesses the incident, and may do so again as more is known (Art. 22(5)): whether somebody is behind
 * it, which lengthens the final report's time, and who has to be notified. What is not to be made needs a reason.
 */
export const assess: DecideIncident<Assessment> = (
  { malicious, notices: wanted, reason, ...said },
  state,
  rules,
  by,
) => {
  const made = new Set(state.notices.filter((one) => one.status === 'made').map((one) => one.notice))
  const left = noticeIds.filter((one) => !wanted.includes(one) && !made.has(one))
  if (left.length > 0 && reason.trim() === '') return invalid('reason', 'empty')
  const discoveredOn = state.report?.discoveredOn
  if (discoveredOn === undefined) return invalid('notices', 'invalid')
  const notices = noticeIds
    .filter((one) => wanted.includes(one) && !made.has(one))
    .map((one) => noticeDue(one, discoveredOn, malicious, rules))
  const assessed = {
    type: 'IncidentAssessed',
    rule: 'incident-assessed',
    data: { malicious, notices, reason, ...said, by },
  } as const
  return accept(assessed, ...closeTask(state, 'assess-incident', 'answered'), ...noticeTasks(state, notices, rules))
}

/**
 * A task for each notice that is wanted; what is asked already for the same day stays, and what is not wanted is asked
 * no longer.
 */
const noticeTasks = (after: IncidentState, notices: readonly NoticeDue[], rules: Rules): readonly TaskEvent[] => {
  const asked = after.tasks.open.filter((one) => noticeIds.some((id) => id === one.about))
  const opened = (plan: ReturnType<typeof noticeTask>) => openTasks(after, rules, plan)[0]
  const stays = (due: NoticeDue) =>
    asked.some((one) => {
      const again = one.about === due.notice ? opened(noticeTask(due, after.office, rules)) : undefined
      return again?.type === 'TaskOpened' && again.data.due === one.due
    })
  const kept = notices.filter(stays).map((one) => one.notice)
  return [
    ...asked
      .filter((one) => !kept.some((id) => id === one.about))
      .flatMap((one) => closeTask(after, one.kind, 'replaced', one.about ?? undefined)),
    ...openTasks(
      after,
      rules,
      ...notices.filter((one) => !kept.includes(one.notice)).map((one) => noticeTask(one, after.office, rules)),
    ),
  ]
}
