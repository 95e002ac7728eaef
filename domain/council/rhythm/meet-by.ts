import type { CouncilSettings } from '../../guideline/council-settings.ts'
import { nextBusinessDay, type Calendar } from '../../kernel/calendar.ts'
import { fiscalYearOf, fiscalYearStart } from '../../kernel/fiscal-year.ts'
import { addDays, addMonths, partsOf, plainDate, type PlainDate } from '../../kernel/plain-date.ts'
import { hasRhythm, nextRegularDate } from '../regular-date.ts'
import type { CountedFrom } from './fields.ts'

/**
 * By which day the council is to have met again, by the settings and closed days of today (operational setting); null
 * where the city has no rhythm. Counted from the day on which it last met; from the last reason, or where it never met
 * from the beginning, it is the next regular day.
 */
export const meetBy = (
  { metOn, excusedOn, since }: CountedFrom,
  settings: CouncilSettings,
  calendar: Calendar,
): PlainDate | null => {
  if (!hasRhythm(settings)) return null
  const next = (day: PlainDate) => nextRegularDate(day, settings, calendar)
  const days = [
    ...(metOn === null ? [next(since)] : [afterMeeting(metOn, settings, calendar)]),
    ...(excusedOn === null ? [] : [next(excusedOn)]),
  ]
  return days.reduce((latest, one) => (one > latest ? one : latest))
}

/** So many months on, and where that month has its regular day later, on that. */
const afterMeeting = (metOn: PlainDate, settings: CouncilSettings, calendar: Calendar): PlainDate => {
  const usual = nextBusinessDay(calendar, addMonths(metOn, settings.regular.everyMonths))
  const { year, month } = partsOf(usual)
  const regular = nextRegularDate(
    addDays(plainDate(`${year}-${String(month).padStart(2, '0')}-01`), -1),
    settings,
    calendar,
  )
  return regular > usual && partsOf(regular).month === month && partsOf(regular).year === year ? regular : usual
}

/**
 * The first regular meeting's day of the fiscal year that is under way, as far as it is still to come; where that is
 * asked late, the next day of the rhythm. Null where the city has no rhythm, where the year has no such day left, and
 * where its first day was over before the city began with Sekisho (operational setting).
 */
export const firstOfYear = (
  today: PlainDate,
  since: PlainDate,
  settings: CouncilSettings,
  calendar: Calendar,
): PlainDate | null => {
  if (!hasRhythm(settings)) return null
  const year = fiscalYearOf(today)
  const before = addDays(fiscalYearStart(year), -1)
  if (nextRegularDate(before, settings, calendar) < since) return null
  const next = nextRegularDate(before > today ? before : today, settings, calendar)
  return fiscalYearOf(next) === year ? next : null
}
