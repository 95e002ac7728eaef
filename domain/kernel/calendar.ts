/**
 * Business days of the city hall: not Saturday or Sunday, not a public holiday, not 29 December to 3 January. The
 * closed days come in as data, so that a city can add its own and correct the equinoxes, which the state announces
 * only a year ahead.
 */
import { addDays, daysBetween, weekday } from './plain-date.ts'
import type { PlainDate } from './plain-date.ts'

/** Closed days by date with their Japanese names; `from` and `to` say for which days the list is complete. */
export interface Calendar {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly closedDays: Readonly<Record<string, string>>
}

/** Whether the city hall is open. Outside the calendar's data only weekends and the year-end closure are known. */
export function isBusinessDay(calendar: Calendar, date: PlainDate): boolean {
  const day = weekday(date)
  if (day === 0 || day === 6) return false
  if (date < calendar.from || date > calendar.to) return !isYearEnd(date)
  return !Object.hasOwn(calendar.closedDays, date)
}

/**
 * So many business days after the date (before it, when negative), the date itself not counted; 0 gives the date as
 * it is.
 */
export function addBusinessDays(calendar: Calendar, date: PlainDate, days: number): PlainDate {
  if (!Number.isInteger(days)) throw new RangeError(`business days come whole: ${days}`)
  const step = days < 0 ? -1 : 1
  let reached = date
  for (let left = Math.abs(days); left > 0;) {
    reached = addDays(reached, step)
    if (isBusinessDay(calendar, reached)) left -= 1
  }
  return reached
}

/**
 * The date itself when the city hall is open, otherwise the next day on which it is: where deadlines on closed days
 * move.
 */
export function nextBusinessDay(calendar: Calendar, date: PlainDate): PlainDate {
  return isBusinessDay(calendar, date) ? date : addBusinessDays(calendar, date, 1)
}

/**
 * How many business days lie between two dates, the first not counted and the last counted; negative when the second
 * is earlier. It undoes `addBusinessDays` in both directions: from `d` to `addBusinessDays(calendar, d, n)` there are
 * `n`.
 */
export function businessDaysBetween(calendar: Calendar, from: PlainDate, to: PlainDate): number {
  const step = to < from ? -1 : 1
  let count = 0
  let date = from
  for (let left = Math.abs(daysBetween(from, to)); left > 0; left -= 1) {
    date = addDays(date, step)
    if (isBusinessDay(calendar, date)) count += step
  }
  return count
}

function isYearEnd(date: PlainDate): boolean {
  const monthDay = date.slice(5)
  return monthDay >= '12-29' || monthDay <= '01-03'
}
