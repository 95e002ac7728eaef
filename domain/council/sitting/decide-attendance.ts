import { lostEvents } from '../agenda/matters.ts'
import { seats } from '../../guideline/council.ts'
import { refuse } from '../../kernel/outcome.ts'
import { closeTask, invalid, today } from '../../law/deciding.ts'
import { attendanceProblem } from '../calling/attendance-problem.ts'
import { accept, type CouncilBar, type DecideCouncil, type Refused } from '../law.ts'
import { drawnNumber } from '../meeting-number.ts'
import type { Coming, Opening } from './fields.ts'

/** A meeting opens on its day and not before (Art. 5(1)). */
export const beforeItsDay: CouncilBar = (state, rules) =>
  today(rules) < state.date ? refuse('too-early', 'meeting-on-its-day', { on: state.date }).refusal : null

/**
 * The meeting opens on its day under the chair (Art. 5(1)): for each seat it is written down who is there. Too few to
 * deliberate is written down as well; only the outcomes wait for a quorum.
 */
export const open: DecideCouncil<Opening> = ({ at, attendance }, state, rules, by) => {
  const all = seats(rules.guideline.council)
  const complete =
    attendance.length === all.length && all.every((seat) => attendance.some((one) => one.member === seat))
  if (!complete) return invalid('attendance', 'incomplete', 'attendance-of-every-seat')
  const wrong = attendance.reduce<Refused | null>((found, one) => found ?? attendanceProblem(one, rules), null)
  if (wrong) return wrong
  return accept(
    ...lostEvents(state, rules),
    { type: 'MeetingOpened', rule: 'chair-presides', data: { number: drawnNumber(state, rules), at, attendance, by } },
    ...closeTask(state, 'reply-attendance', 'ended'),
  )
}

/** Somebody comes or leaves: from then on the quorum is counted anew (Art. 5(2)). */
export const recordAttendance: DecideCouncil<Coming> = ({ member, how, deputyName, at }, state, rules, by) => {
  if (!seats(rules.guideline.council).includes(member)) return invalid('member', 'unknown', 'council-members')
  const wrong = attendanceProblem({ member, how, deputyName }, rules)
  if (wrong) return wrong
  const before = state.attendance.find((one) => one.member === member)
  if (before?.how === how && before.deputyName === deputyName) return accept()
  return accept({ type: 'AttendanceRecorded', rule: 'council-affairs', data: { member, how, deputyName, at, by } })
}
