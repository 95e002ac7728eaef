import type { Rules } from '../../guideline/rules.ts'
import { invalid, today } from '../../law/deciding.ts'
import { parseClockTime, type ClockTime } from '../../kernel/instant.ts'
import { refuse } from '../../kernel/outcome.ts'
import { seats } from '../../guideline/council.ts'
import { attendanceHows, type Attendance } from '../commands.ts'
import { accept, closeTask, type Decide, type Decision } from './deciding.ts'
import { drawnNumber } from './meeting-number.ts'

/**
 * The meeting opens on its day under the chair (Art. 5(1)): for each seat it is written down who is there. Too few to
 * deliberate is written down as well; only the outcomes wait for a quorum.
 */
export const open: Decide<{ readonly at: ClockTime; readonly attendance: readonly Attendance[] }> = (
  { at, attendance },
  state,
  rules,
  by,
) => {
  if (today(rules) < state.date) return refuse('too-early', 'Art. 5(1)', { on: state.date })
  if (parseClockTime(at) === null) return invalid('at', 'not-a-time', 'Art. 5(1)')
  const all = seats(rules.guideline.council)
  const complete =
    attendance.length === all.length && all.every((seat) => attendance.some((one) => one.member === seat))
  if (!complete) return invalid('attendance', 'incomplete', 'Art. 5(2)')
  const wrong = attendance.reduce<Decision | null>((found, one) => found ?? attendanceProblem(one, rules), null)
  if (wrong) return wrong
  return accept(
    { type: 'MeetingOpened', article: 'Art. 5(1)', data: { number: drawnNumber(state, rules), at, attendance, by } },
    ...closeTask(state, 'reply-attendance', 'ended'),
  )
}

/** Somebody comes or leaves: from then on the quorum is counted anew. */
export const recordAttendance: Decide<Attendance & { readonly at: ClockTime }> = (
  { member, how, deputyName, at },
  state,
  rules,
  by,
) => {
  if (!seats(rules.guideline.council).includes(member)) return invalid('member', 'unknown', 'Art. 5(2)')
  if (parseClockTime(at) === null) return invalid('at', 'not-a-time', 'Art. 5(2)')
  const wrong = attendanceProblem({ member, how, deputyName }, rules)
  if (wrong) return wrong
  const before = state.attendance.find((one) => one.member === member)
  if (before?.how === how && before.deputyName === deputyName) return accept()
  return accept({ type: 'AttendanceRecorded', article: 'Art. 5(2)', data: { member, how, deputyName, at, by } })
}

/** Somebody else comes in a member's place only where the settings allow it, and under a name. */
export const attendanceProblem = ({ how, deputyName }: Attendance, { settings }: Rules): Decision | null => {
  if (!attendanceHows.includes(how)) return invalid('how', 'unknown', 'Art. 5(2)')
  if (how !== 'deputy') return deputyName === '' ? null : invalid('deputyName', 'not-with-this-answer', 'Art. 5(2)')
  if (settings.council.deputies === 'none')
    return refuse('deputies-not-allowed', 'operational setting', { field: 'deputyName' })
  return deputyName.trim() === '' ? invalid('deputyName', 'empty', 'Art. 5(2)') : null
}
