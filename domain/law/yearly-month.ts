import { fiscalYearOf } from '../kernel/fiscal-year.ts'
import { partsOf, type PlainDate } from '../kernel/plain-date.ts'

/** A fiscal year's months in their order, from April on. */
const placeOf = (month: number): number => (month + 12 - 4) % 12

/**
 * How many months ago the month of this fiscal year was in which something begins by itself each year: 0 in the month
 * itself; null before it, and where it was over before the city began with Sekisho, which is nobody's to make up for.
 */
export const monthsSinceYearly = (month: number, today: PlainDate, since: PlainDate): number | null => {
  const wanted = placeOf(month)
  const monthsSince = placeOf(partsOf(today).month) - wanted
  const isMissed = fiscalYearOf(since) === fiscalYearOf(today) && placeOf(partsOf(since).month) > wanted
  return monthsSince < 0 || isMissed ? null : monthsSince
}
