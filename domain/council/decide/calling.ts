import { addBusinessDays } from '../../kernel/calendar.ts'
import { invalid, today } from '../../law/deciding.ts'
import { fiscalYearOf } from '../../kernel/fiscal-year.ts'
import { refuse } from '../../kernel/outcome.ts'
import { seats } from '../../guideline/council.ts'
import { postOf } from '../../guideline/guideline.ts'
import type { AttendanceReply, Invitation } from '../commands.ts'
import { holdTask, replyTasks } from '../plans.ts'
import { openItems } from '../quorum.ts'
import { attendanceProblem } from './attendance.ts'
import { circularStarted } from './circular.ts'
import { accept, closeAllTasks, closeTask, openTasks, seatProblem, type Decide } from './deciding.ts'
import { drawnNumber } from './meeting-number.ts'

/**
 * The notice (開催通知) goes out in the chair's name (Art. 5(1), (5)). A notice given late is possible, for a meeting
 * may be needed today, but it says so. For a deliberation by circulation this begins it.
 */
export const call: Decide<{ readonly note: string }> = ({ note }, state, rules, by) => {
  if (openItems(state).length === 0) return refuse('agenda-empty', 'Art. 5(3)')
  if (state.kind === 'circular') return circularStarted(note, state, rules, by, 'call-meeting')
  if (state.date < today(rules))
    return refuse('date-in-past', 'Art. 5(1)', { field: 'date', day: state.date, today: today(rules) })
  const usual = addBusinessDays(rules.calendar, state.date, -rules.settings.council.noticeBusinessDays)
  // A meeting of the next fiscal year is numbered in that year, when it opens.
  const number = fiscalYearOf(state.date) === fiscalYearOf(today(rules)) ? drawnNumber(state, rules) : null
  return accept(
    { type: 'MeetingCalled', article: 'Art. 5(1)', data: { number, shortNotice: today(rules) > usual, note, by } },
    ...closeTask(state, 'call-meeting', 'answered'),
    ...openTasks(state, rules, ...replyTasks(state.date, rules), holdTask(state.date, rules)),
  )
}

/**
 * Related staff are asked to come and to explain or give an opinion (Art. 5(4)). Asked again, what they are asked to
 * changes.
 */
export const invite: Decide<Invitation> = ({ post, items, why }, state, rules, by) => {
  if (postOf(rules.guideline, post) === null) return invalid('post', 'unknown', 'Art. 5(4)')
  if (seats(rules.guideline.council).includes(post))
    return refuse('guest-is-member', 'Art. 5(4)', { field: 'post', post })
  if (items.length === 0) return invalid('items', 'empty', 'Art. 5(4)')
  const stray = items.find((id) => !state.items.some((one) => one.id === id))
  if (stray !== undefined) return refuse('item-unknown', 'Art. 5(4)', { field: 'items', item: stray })
  if (why.trim() === '') return invalid('why', 'empty', 'Art. 5(4)')
  const guest = state.guests.find((one) => one.post === post)?.id ?? `guest-${state.guestCount + 1}`
  return accept({ type: 'GuestInvited', article: 'Art. 5(4)', data: { guest, post, items, why, by } })
}

/** A guest need not come, and reads nothing any more. */
export const uninvite: Decide<{ readonly guest: string; readonly reason: string }> = (
  { guest, reason },
  state,
  _rules,
  by,
) => {
  if (!state.guests.some((one) => one.id === guest))
    return refuse('guest-unknown', 'Art. 5(4)', { field: 'guest', guest })
  return reason.trim() === ''
    ? invalid('reason', 'empty')
    : accept({ type: 'GuestUninvited', article: 'Art. 5(4)', data: { guest, reason, by } })
}

/** A member says whether they come, or who comes in their place; they may say otherwise later. */
export const reply: Decide<AttendanceReply> = ({ member, attends, deputyName }, state, rules, by) => {
  const wrong = seatProblem(member, rules) ?? attendanceProblem({ member, how: attends, deputyName }, rules)
  if (wrong) return wrong
  const before = state.replies.find((one) => one.member === member)
  if (before?.attends === attends && before.deputyName === deputyName) return accept()
  return accept(
    { type: 'AttendanceReplied', article: 'Art. 5(2)', data: { member, attends, deputyName, by } },
    ...closeTask(state, 'reply-attendance', 'answered', member),
  )
}

/** A meeting that nothing was decided in may be called off, also after its notice: everybody is told why. */
export const cancel: Decide<{ readonly reason: string }> = ({ reason }, state, _rules, by) => {
  if (reason.trim() === '') return invalid('reason', 'empty', 'Art. 5(1)')
  const decided = state.items.filter((one) => one.outcome !== null).map((one) => one.id)
  if (decided.length > 0) return refuse('outcomes-recorded', 'Art. 5(1)', { items: decided })
  const noticed = state.called !== null || state.circular !== null
  return accept(
    { type: 'MeetingCancelled', article: 'Art. 5(1)', data: { reason, noticed, by } },
    ...closeAllTasks(state, 'ended'),
  )
}
