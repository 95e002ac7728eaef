import { tooEarly } from '../../kernel/too-early.ts'
import { tokyoClockOf, tokyoDateOf, type ClockTime, type Instant } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
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
    timeAhead(at, today(rules), rules) ?? beforeItsTime(at, attendance, state, rules),
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
    countedSince(member, at, state) ??
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

/**
 * Nor does it open before the time to which it was called, while somebody who was called to that time isn't there yet
 * (operational setting). Whoever said that they don't come is waited for no more, nor is a seat that nobody holds.
 */
const beforeItsTime = (
  at: ClockTime,
  attendance: readonly Attendance[],
  { date, time, replies }: CouncilState,
  rules: Rules,
): Refused | null => {
  if (time === '' || at >= time || today(rules) > date) return null
  const awaited = attendance.filter(
    ({ member, how }) =>
      how === 'absent' &&
      rules.others.whoHolds(member) !== null &&
      !replies.some((one) => one.member === member && one.attends === 'absent'),
  )
  return awaited.length === 0
    ? null
    : refuse('before-its-time', 'meeting-on-its-day', {
        field: 'at',
        value: at,
        wanted: time,
        members: awaited.map((one) => one.member),
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

/**
 * Whoever counted when an outcome was recorded was there until then: nobody has left, or come otherwise, before it. The
 * minutes would else say of an outcome that its quorum had gone (Art. 5(2)).
 */
const countedSince = (member: PostId, at: ClockTime, state: CouncilState): Refused | null => {
  const now = state.attendance.find((one) => one.member === member)
  if (now === undefined || now.how === 'absent') return null
  const since = state.items
    .flatMap(({ outcome }) => (outcome?.present.includes(member) ? [clockOn(sittingDay(state), outcome.by.at)] : []))
    .toSorted()
    .at(-1)
  return since !== undefined && at < since
    ? refuse('times-out-of-order', 'times-in-order', { field: 'at', since })
    : null
}

/** What the clock showed on a day at a moment; written down on a later day it was after all that the day had. */
const clockOn = (day: PlainDate, at: Instant): ClockTime => (tokyoDateOf(at) > day ? '23:59' : tokyoClockOf(at))

/** Nobody comes or leaves before the meeting was opened, nor before they last came or left (Art. 5(5)). */
const timeProblem = (member: PostId, at: ClockTime, { comings }: CouncilState): Refused | null => {
  const since = comings.filter((one) => one.member === member).map((one) => one.at)
  const last = since.at(-1)
  return last !== undefined && at < last
    ? refuse('times-out-of-order', 'times-in-order', { field: 'at', since: last })
    : null
}
