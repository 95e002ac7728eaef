import { closedDays } from '../../domain/guideline/closed-days.ts'
import { addBusinessDays } from '../../domain/kernel/calendar.ts'
import { fiscalYearOf, fiscalYearStart } from '../../domain/kernel/fiscal-year.ts'
import { tokyoTime, type ClockTime, type Instant } from '../../domain/kernel/instant.ts'
import { addMonths, fromParts, partsOf, type PlainDate } from '../../domain/kernel/plain-date.ts'

/**
 * The days of the demo city, counted from the day on which it is set up, so that its cases are always in full swing.
 */
export interface Days {
  readonly today: PlainDate
  /** 1 April of the present fiscal year. */
  readonly yearStart: PlainDate
  /** So many business days before today; at least one, so that the moment has passed whatever the clock shows. */
  readonly ago: (businessDays: number) => PlainDate
  /** So many business days after today, or before it where negative, counted from another day. */
  readonly from: (day: PlainDate, businessDays: number) => PlainDate
  /** The first day of the month so many months from this one. */
  readonly month: (offset: number) => PlainDate
}

/** The days as seen from this one. */
export const daysFrom = (today: PlainDate): Days => ({
  today,
  yearStart: fiscalYearStart(fiscalYearOf(today)),
  ago: (businessDays) => addBusinessDays(closedDays, today, -businessDays),
  from: (day, businessDays) => addBusinessDays(closedDays, day, businessDays),
  month: (offset) => addMonths(firstOfMonth(today), offset),
})

/** A moment of a day, by the office's clock. */
export const at = (day: PlainDate, clock: ClockTime): Instant => tokyoTime(day, clock)

const firstOfMonth = (day: PlainDate): PlainDate => fromParts({ ...partsOf(day), day: 1 }) ?? day
