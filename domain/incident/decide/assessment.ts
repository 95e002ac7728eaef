import { invalid } from '../../law/deciding.ts'
import type { Rules } from '../../guideline/rules.ts'
import { noticeIds } from '../../guideline/incident-settings.ts'
import { taskClosed } from '../../tasks/close-task.ts'
import type { TaskEvent } from '../../tasks/task.ts'
import type { Assessment } from '../commands.ts'
import type { IncidentEvent, NoticeDue } from '../events.ts'
import { evolve } from '../evolve.ts'
import { noticeDue, noticeKind, noticeTask } from '../plans.ts'
import type { IncidentState } from '../state.ts'
import { acceptAndSee, openTasks, type Decide } from './deciding.ts'

/**
 * The secretariat assesses the incident, and may do so again as more is known (Art. 22(5)): whether somebody is behind
 * it, which lengthens the final report's time, and who has to be notified. What is not to be made needs a reason.
 */
export const assess: Decide<Assessment> = ({ malicious, notices: wanted, reason }, state, rules, by) => {
  const stray = wanted.some((one) => !noticeIds.includes(one))
  if (stray) return invalid('notices', 'not-a-choice')
  const made = new Set(state.notices.filter((one) => one.status === 'made').map((one) => one.notice))
  const left = noticeIds.filter((one) => !wanted.includes(one) && !made.has(one))
  if (left.length > 0 && reason.trim() === '') return invalid('reason', 'empty')
  const discoveredOn = state.report?.discoveredOn
  if (discoveredOn === undefined) return invalid('notices', 'invalid')
  const notices = noticeIds
    .filter((one) => wanted.includes(one) && !made.has(one))
    .map((one) => noticeDue(one, discoveredOn, malicious, rules))
  const assessed: IncidentEvent = {
    type: 'IncidentAssessed',
    article: 'Art. 22(5)',
    data: { malicious, notices, reason, by },
  }
  return acceptAndSee(
    state,
    rules,
    assessed,
    ...taskClosed(state.tasks, 'assess-incident', 'answered'),
    ...noticeTasks(evolve(state, assessed), notices, rules),
  )
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
      .flatMap((one) => taskClosed(after.tasks, one.kind, 'replaced', one.about ?? undefined)),
    ...openTasks(
      after,
      rules,
      ...notices.filter((one) => !kept.includes(one.notice)).map((one) => noticeTask(one, after.office, rules)),
    ),
  ]
}

/** Closes the task that asks for a notice, where one is open. */
export const noticeAnswered = (
  state: IncidentState,
  notice: NoticeDue['notice'],
  how: 'answered' | 'replaced',
): readonly TaskEvent[] => taskClosed(state.tasks, noticeKind(notice), how, notice)
