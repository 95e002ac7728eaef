import type { Rules } from '../../guideline/rules.ts'
import { addBusinessDays } from '../../kernel/calendar.ts'
import { parseClockTime, tokyoTime, type Instant } from '../../kernel/instant.ts'
import { parsePlainDate } from '../../kernel/plain-date.ts'
import { alreadyPast, invalid, today, farAhead } from '../../law/deciding.ts'
import type { Refused } from '../law.ts'
import { alreadyBegun } from '../already-begun.ts'
import { beginsAt } from '../begins-at.ts'
import type { MeetingDays } from './events.ts'
import type { MeetingKind, MeetingPlace } from './fields.ts'

/** What follows from a date by the settings: when the agenda is drawn up, and by when the notice is to go out. */
export const daysOf = (
  kind: MeetingKind,
  { date, time }: Pick<MeetingPlace, 'date' | 'time'>,
  rules: Rules,
): MeetingDays => {
  const { calendar, settings } = rules
  const { agendaDeadlineBusinessDays, noticeBusinessDays } = settings.council
  const before = addBusinessDays(calendar, date, -noticeBusinessDays)
  return {
    agendaDeadline:
      kind === 'regular'
        ? earlierOf(
            tokyoTime(addBusinessDays(calendar, date, -agendaDeadlineBusinessDays), settings.dueAt),
            beginsAt({ date, time }),
          )
        : null,
    noticeBy: kind === 'circular' ? date : before < today(rules) ? today(rules) : before,
  }
}

/** An agenda is never drawn up after its meeting has begun. */
const earlierOf = (a: Instant, b: Instant): Instant => (a < b ? a : b)

/** Where and when it is: what circulates has neither time nor place, whatever a form still had in them. */
export const placeFor = (kind: MeetingKind, { date, time, place }: MeetingPlace): MeetingPlace =>
  kind === 'circular' ? { date, time: '', place: '' } : { date, time, place }

/** A day that exists and is still to come, and, for people who meet, a time and a place (Art. 5(1)). */
export const placeProblem = ({ date, time, place }: MeetingPlace, kind: MeetingKind, rules: Rules): Refused | null => {
  if (parsePlainDate(date) === null) return invalid('date', 'not-a-date', 'meeting-day-ahead')
  const wrong =
    alreadyPast('date', date, rules, 'meeting-day-ahead') ?? farAhead('date', date, rules, 'meeting-day-ahead')
  if (wrong) return wrong
  if (kind === 'circular' ? time !== '' && parseClockTime(time) === null : parseClockTime(time) === null)
    return invalid('time', 'not-a-time', 'meeting-day-ahead')
  const over = alreadyBegun(placeFor(kind, { date, time, place }), rules)
  if (over) return over
  return kind !== 'circular' && place.trim() === '' ? invalid('place', 'empty', 'meeting-day-ahead') : null
}
