import type { Calendar } from '../kernel/calendar.ts'
import { compareDates, type PlainDate } from '../kernel/plain-date.ts'
import { reiwa5 } from '../guideline/guideline.ts'
import { templateBook, type RuleBook } from '../guideline/rule-book.ts'
import { settingsWith } from './settings/settings-with.ts'
import type { CityState, DayChange } from './state.ts'

/** The rule book that a city's own stream says at a version: its acts, and the template where it is silent. */
export const bookOf = ({ guidelines, texts, settings, days }: CityState, version: number): RuleBook => ({
  version,
  guidelines:
    guidelines.length === 0
      ? templateBook.guidelines
      : guidelines.map((one) => ({ ...asDelivered, ...one.guideline })).toSorted(byDay),
  settings: [
    ...templateBook.settings,
    ...[...new Set(settings.map(({ inForceFrom }) => inForceFrom))]
      .toSorted()
      .map((from) => settingsWith(settings, from)),
  ],
  calendar: calendarWith(templateBook.calendar, days),
  texts: texts
    .filter((one, at) => texts.findLastIndex(({ inForceFrom }) => inForceFrom === one.inForceFrom) === at)
    .toSorted(byDay),
})

/**
 * Title, bases and articles, which a version is recorded without so far: it has them as they were delivered. The
 * clauses, roles and seats that it names bring their own citations.
 */
const { title, bases, articles } = reiwa5
const asDelivered = { title, bases, articles }

const byDay = (a: Dated, b: Dated): number => compareDates(a.inForceFrom, b.inForceFrom)
interface Dated {
  readonly inForceFrom: PlainDate
}

const calendarWith = (calendar: Calendar, changes: readonly DayChange[]): Calendar => {
  const closedDays: Record<string, string> = { ...calendar.closedDays }
  for (const { day, closedFor } of changes) {
    if (closedFor === null) delete closedDays[day]
    else closedDays[day] = closedFor
  }
  return { ...calendar, closedDays }
}
