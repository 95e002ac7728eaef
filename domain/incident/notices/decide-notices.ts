import { noticeIds, type NoticeId } from '../../guideline/incident-settings.ts'
import { parseClockTime, tokyoTime } from '../../kernel/instant.ts'
import { refuse } from '../../kernel/outcome.ts'
import { closeTask, invalid, today } from '../../law/deciding.ts'
import type { TaskEvent } from '../../tasks/task.ts'
import { accept, type DecideIncident } from '../law.ts'
import type { IncidentState } from '../state.ts'
import type { NoticeReport, Waiver } from './fields.ts'
import { noticeKind } from './plans.ts'

/** Somebody was notified: when, who, what was said (operational setting). */
export const notify: DecideIncident<NoticeReport> = (data, state, rules, by) => {
  if (!noticeIds.includes(data.notice))
    return refuse('notice-unknown', 'incident-notices', { field: 'notice', notice: data.notice })
  const discoveredOn = state.report?.discoveredOn ?? data.doneOn
  if (data.doneOn < discoveredOn) return invalid('doneOn', 'before-the-discovery')
  const done = tokyoTime(data.doneOn, parseClockTime(data.doneTime) ?? '00:00')
  if (done > rules.now)
    return refuse('date-in-future', 'incident-notices', { field: 'doneOn', day: data.doneOn, today: today(rules) })
  return accept(
    { type: 'NoticeMade', rule: 'incident-notices', data: { ...data, by } },
    ...noticeAnswered(state, data.notice, 'answered'),
  )
}

/** A notice need not be made after all, and why (operational setting). What was made stays made. */
export const waive: DecideIncident<Waiver> = (data, state, _rules, by) => {
  const open = state.notices.some((one) => one.notice === data.notice && one.status === 'open')
  if (!open) return refuse('notice-unknown', 'incident-notices', { field: 'notice', notice: data.notice })
  return accept(
    { type: 'NoticeWaived', rule: 'incident-notices', data: { ...data, by } },
    ...noticeAnswered(state, data.notice, 'replaced'),
  )
}

const noticeAnswered = (state: IncidentState, notice: NoticeId, how: 'answered' | 'replaced'): readonly TaskEvent[] =>
  closeTask(state, noticeKind(notice), how, notice)
