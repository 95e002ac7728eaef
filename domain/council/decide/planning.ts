import { addBusinessDays } from '../../kernel/calendar.ts'
import type { Rules } from '../../guideline/rules.ts'
import { alreadyPast, invalid, today, tooFar } from '../../law/deciding.ts'
import { parseClockTime, tokyoTime } from '../../kernel/instant.ts'
import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { Follows, MeetingKind, MeetingPlace, MeetingPlan } from '../commands.ts'
import type { MeetingDays } from '../events.ts'
import { callTask, holdTask, replyTasks } from '../plans.ts'
import type { CouncilState } from '../state.ts'
import { accept, closeTask, openTasks, type Decide, type Decision } from './deciding.ts'

/** The secretariat plans a meeting or a deliberation by circulation (Art. 5(5)). */
export const plan: Decide<MeetingPlan> = ({ kind, name, date, time, place }, state, rules, by) => {
  const wrong = placeProblem({ date, time, place }, kind, rules)
  if (wrong) return wrong
  const days = daysOf(kind, date, rules)
  return accept(
    {
      type: 'MeetingPlanned',
      article: 'Art. 5(1)',
      data: { kind, name: name.trim(), date, time, place, ...days, at: rules.now, by, follows: null },
    },
    ...openTasks(state, rules, callTask(days.noticeBy, rules)),
  )
}

/** The practice: a regular meeting is over, and the next one is planned by the year's rhythm (operational setting). */
export const planRegular = (
  data: MeetingPlace & { readonly follows: Follows },
  state: CouncilState,
  rules: Rules,
): Decision => {
  const wrong = placeProblem(data, 'regular', rules)
  if (wrong) return wrong
  const { date, time, place, follows } = data
  const days = daysOf('regular', date, rules)
  return accept(
    {
      type: 'MeetingPlanned',
      article: 'operational setting',
      data: { kind: 'regular', name: '', date, time, place, ...days, at: rules.now, by: null, follows },
    },
    ...openTasks(state, rules, callTask(days.noticeBy, rules)),
  )
}

/** A meeting is moved; where its notice is out already, everyone is told and asked again. */
export const reschedule: Decide<MeetingPlace & { readonly reason: string }> = (
  { date, time, place, reason },
  state,
  rules,
  by,
) => {
  const to = { date, time, place }
  const wrong = placeProblem(to, state.kind, rules) ?? (reason.trim() === '' ? invalid('reason', 'empty') : null)
  if (wrong) return wrong
  if (date === state.date && time === state.time && place === state.place) return accept()
  const days = daysOf(state.kind, date, rules)
  return accept(
    { type: 'MeetingRescheduled', article: 'Art. 5(1)', data: { ...to, ...days, reason, by } },
    ...(state.stage === 'planned'
      ? [...closeTask(state, 'call-meeting', 'ended'), ...openTasks(state, rules, callTask(days.noticeBy, rules))]
      : askedAgain(state, date, rules)),
  )
}

/** Everyone is asked again whether they come, now to another day. */
export const askedAgain = (state: CouncilState, date: PlainDate, rules: Rules) => [
  ...closeTask(state, 'reply-attendance', 'ended'),
  ...closeTask(state, 'hold-meeting', 'ended'),
  ...openTasks(state, rules, ...replyTasks(date, rules), holdTask(date, rules)),
]

/** What follows from a date by the settings: when the agenda is drawn up, and by when the notice is to go out. */
export const daysOf = (kind: MeetingKind, date: PlainDate, rules: Rules): MeetingDays => {
  const { calendar, settings } = rules
  const { agendaDeadlineBusinessDays, noticeBusinessDays } = settings.council
  const before = addBusinessDays(calendar, date, -noticeBusinessDays)
  return {
    agendaDeadline:
      kind === 'regular'
        ? tokyoTime(addBusinessDays(calendar, date, -agendaDeadlineBusinessDays), settings.dueAt)
        : null,
    noticeBy: kind === 'circular' ? date : before < today(rules) ? today(rules) : before,
  }
}

/** A day that exists and is still to come, and, for people who meet, a time and a place. */
export const placeProblem = ({ date, time, place }: MeetingPlace, kind: MeetingKind, rules: Rules): Decision | null => {
  if (parsePlainDate(date) === null) return invalid('date', 'not-a-date', 'Art. 5(1)')
  const wrong = alreadyPast('date', date, rules, 'Art. 5(1)') ?? tooFar('date', date, 'Art. 5(1)')
  if (wrong) return wrong
  if (kind === 'circular' ? time !== '' && parseClockTime(time) === null : parseClockTime(time) === null)
    return invalid('time', 'not-a-time', 'Art. 5(1)')
  return kind !== 'circular' && place.trim() === '' ? invalid('place', 'empty', 'Art. 5(1)') : null
}
