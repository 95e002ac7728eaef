import { alreadyBegun } from '../already-begun.ts'
import { lostEvents } from '../agenda/matters.ts'
import { openItems } from '../quorum.ts'
import { addBusinessDays } from '../../kernel/calendar.ts'
import { fiscalYearOf } from '../../kernel/fiscal-year.ts'
import { refuse } from '../../kernel/outcome.ts'
import { closeAllTasks, closeTask, openTasks, today } from '../../law/deciding.ts'
import { circularStarted } from '../circulation/circular-started.ts'
import { accept, type DecideCouncil } from '../law.ts'
import { drawnNumber } from '../meeting-number.ts'
import { restsOn } from '../rests-on.ts'
import { seatProblem } from '../seat-problem.ts'
import { attendanceProblem } from './attendance-problem.ts'
import type { AttendanceReply } from './fields.ts'
import { whoSits } from '../who-sits.ts'
import { holdTask, replyTasks } from './plans.ts'

/**
 * The notice (開催通知) goes out in the chair's name (Art. 5(1), (5)). A notice given late is possible, for a meeting
 * may be needed today, but it says so. For a deliberation by circulation this begins it.
 */
export const call: DecideCouncil<{ readonly note: string }> = ({ note, ...said }, state, rules, by) => {
  const lost = lostEvents(state, rules)
  const gone = new Set(lost.flatMap(({ data }) => data.items.map((one) => one.item)))
  if (openItems(state).every((one) => gone.has(one.id))) return refuse('agenda-empty', 'notice-before-meeting')
  if (state.kind === 'circular') return circularStarted({ reason: note, ...said }, state, rules, by, 'call-meeting')
  if (state.date < today(rules))
    return refuse('date-in-past', 'notice-before-meeting', { field: 'date', day: state.date, today: today(rules) })
  const begun = alreadyBegun(state, rules)
  if (begun) return begun
  const usual = addBusinessDays(rules.calendar, state.date, -rules.settings.council.noticeBusinessDays)
  // A meeting of the next fiscal year is numbered in that year, when it opens.
  const number = fiscalYearOf(state.date) === fiscalYearOf(today(rules)) ? drawnNumber(state, rules) : null
  return accept(
    ...lost,
    {
      type: 'MeetingCalled',
      rule: 'chair-presides',
      data: {
        number,
        shortNotice: today(rules) > usual,
        note,
        ...said,
        holders: whoSits(rules),
        entrusted: restsOn('call', by, rules),
        by,
      },
    },
    ...closeTask(state, 'call-meeting', 'answered'),
    ...closeTask(state, 'keep-rhythm', 'answered'),
    ...openTasks(state, rules, ...replyTasks(state, rules), holdTask(state, rules)),
  )
}

/** A member says whether they come, or who comes in their place; they may say otherwise later (Art. 5(2)). */
export const reply: DecideCouncil<AttendanceReply> = ({ member, attends, deputyName, ...said }, state, rules, by) => {
  const wrong = seatProblem(member, rules) ?? attendanceProblem({ member, how: attends, deputyName }, rules)
  if (wrong) return wrong
  const before = state.replies.find((one) => one.member === member)
  if (before?.attends === attends && before.deputyName === deputyName) return accept()
  return accept(
    { type: 'AttendanceReplied', rule: 'council-members', data: { member, attends, deputyName, ...said, by } },
    ...closeTask(state, 'reply-attendance', 'answered', member),
  )
}

/**
 * A meeting that nothing was decided in may be called off, also after its notice: everybody is told why (Art. 5(1)).
 */
export const cancel: DecideCouncil<{ readonly reason: string }> = (said, state, rules, by) => {
  const noticed = state.called !== null || state.circular !== null
  return accept(
    {
      type: 'MeetingCancelled',
      rule: 'meeting-cancelled',
      data: { ...said, noticed, entrusted: restsOn('cancel', by, rules), by },
    },
    ...closeAllTasks(state, 'ended'),
  )
}
