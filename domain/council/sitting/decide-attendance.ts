import { tooEarly } from '../../kernel/too-early.ts'
import type { ClockTime } from '../../kernel/instant.ts'
import type { PostId } from '../../kernel/ids.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { CouncilState } from '../state.ts'
import type { Attendance } from '../calling/fields.ts'
import type { Seated } from './events.ts'
import { lostEvents } from '../agenda/matters.ts'
import { seats } from '../../guideline/council.ts'
import { refuse } from '../../kernel/outcome.ts'
import { closeTask, invalid, today } from '../../law/deciding.ts'
import { attendanceProblem } from '../calling/attendance-problem.ts'
import { restsOn } from '../rests-on.ts'
import { accept, type CouncilBar, type DecideCouncil, type Refused } from '../law.ts'
import { drawnNumber } from '../meeting-number.ts'
import type { Coming, Opening } from './fields.ts'
import { sittingDay, timeAhead } from './time-ahead.ts'

/** A meeting opens on its day and not before (Art. 5(1)). */
export const beforeItsDay: CouncilBar = (state, rules) =>
  today(rules) < state.date ? tooEarly('meeting-on-its-day', state.date).refusal : null

/**
 * The meeting opens on its day under the chair (Art. 5(1)): for each seat it is written down who is there. Too few to
 * deliberate is written down as well; only the outcomes wait for a quorum.
 */
export const open: DecideCouncil<Opening> = ({ at, attendance, ...said }, state, rules, by) => {
  const all = seats(rules.guideline.council)
  const complete =
    attendance.length === all.length && all.every((seat) => attendance.some((one) => one.member === seat))
  if (!complete) return invalid('attendance', 'incomplete', 'attendance-of-every-seat')
  const wrong = attendance.reduce<Refused | null>(
    (found, one) => found ?? attendanceProblem(one, rules) ?? vacancyProblem(one, rules, 'attendance'),
    timeAhead(at, today(rules), rules),
  )
  if (wrong) return wrong
  const guests = state.guests.flatMap(({ id, post }) => {
    const person = rules.others.whoHolds(post)
    return person ? [{ guest: id, person }] : []
  })
  return accept(
    ...lostEvents(state, rules),
    {
      type: 'MeetingOpened',
      rule: 'chair-presides',
      data: {
        number: drawnNumber(state, rules),
        at,
        on: today(rules),
        attendance: attendance.map((one) => seated(one, rules)),
        guests,
        entrusted: restsOn('open', by, rules),
        ...said,
        by,
      },
    },
    ...closeTask(state, 'reply-attendance', 'ended'),
  )
}

/** Somebody comes or leaves: from then on the quorum is counted anew (Art. 5(2)). */
export const recordAttendance: DecideCouncil<Coming> = ({ member, how, deputyName, at, ...said }, state, rules, by) => {
  if (!seats(rules.guideline.council).includes(member)) return invalid('member', 'unknown', 'council-members')
  const wrong =
    attendanceProblem({ member, how, deputyName }, rules) ??
    vacancyProblem({ member, how, deputyName }, rules, 'how') ??
    timeProblem(member, at, state) ??
    timeAhead(at, sittingDay(state), rules)
  if (wrong) return wrong
  const isSaid = (one: Attendance) => one.member === member && one.how === how && one.deputyName === deputyName
  if (state.attendance.some(isSaid)) return accept()
  return accept({
    type: 'AttendanceRecorded',
    rule: 'council-affairs',
    data: { ...seated({ member, how, deputyName }, rules), at, ...said, by },
  })
}

/** Who came: a member in person, as they are called on that day; a deputy is named by the answer itself. */
const seated = (one: Attendance, { others }: Rules): Seated => {
  const person = one.how === 'present' ? others.whoHolds(one.member) : null
  return { ...one, ...(person ? { person } : {}) }
}

/** A post that nobody holds is present by nobody: a vacant chair doesn't preside (Art. 5(1), (2)). */
const vacancyProblem = ({ member, how }: Attendance, { others }: Rules, field: string): Refused | null =>
  how === 'present' && others.whoHolds(member) === null
    ? refuse('seat-vacant', 'attendance-of-persons', { field, member })
    : null

/** Nobody comes or leaves before the meeting was opened, nor before they last came or left (Art. 5(5)). */
const timeProblem = (member: PostId, at: ClockTime, { comings }: CouncilState): Refused | null => {
  const since = comings.filter((one) => one.member === member).map((one) => one.at)
  const last = since.at(-1)
  return last !== undefined && at < last
    ? refuse('times-out-of-order', 'times-in-order', { field: 'at', since: last })
    : null
}
