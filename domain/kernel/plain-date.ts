/**
 * A day of the civil calendar, without a time or a zone. All arithmetic runs on day numbers (days since 1970-01-01),
 * so that nothing here needs `Date`, and so that the same code gives the same day in a browser, a server and a
 * workflow.
 */

/** A real day between 1900-01-01 and 2200-12-31, written `YYYY-MM-DD`; such texts sort and compare as the days do. */
export type PlainDate = string & { readonly __plainDate: true }

/** Sunday is 0, as the guideline's calendars and ISO week tables in Japan print it. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** A day by its year, month and day of the month. */
export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

const firstYear = 1900
const lastYear = 2200

/** The first day that the record accepts (operational setting, the same bound as in the database). */
export const earliestDate = '1900-01-01' as PlainDate

/** The last day that the record accepts (operational setting, the same bound as in the database). */
export const latestDate = '2200-12-31' as PlainDate

/** Turns text from outside into a date, or says with null that no such day exists or can be stored. */
export function parsePlainDate(text: string): PlainDate | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null
  return fromParts(partsOf(text as PlainDate))
}

/** A date written in our own code or data; a wrong one is a bug and throws. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text)
  if (date === null) throw new RangeError(`not a date between ${earliestDate} and ${latestDate}: ${text}`)
  return date
}

/** Builds a date from its numbers, or says with null that no such day exists or can be stored. */
export function fromParts({ year, month, day }: DateParts): PlainDate | null {
  if (![year, month, day].every(Number.isInteger)) return null
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return null
  if (day < 1 || day > daysInMonth(year, month)) return null
  return written(year, month, day)
}

/** Year, month and day as numbers, for wording and for calendars. */
export function partsOf(date: PlainDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** Deadlines counted in calendar days; leaving the storable range is a bug of the caller and throws. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days)
}

/**
 * Periods counted in months. A day that the target month lacks becomes its last day, so a series must always be
 * counted from its first day: 31 January + 1 month is 28 February, + 2 months is 31 March again.
 */
export function addMonths(anchor: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(anchor)
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = (index % 12) + 1
  const date = fromParts({ year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toYear, toMonth)) })
  if (date === null) throw new RangeError(`${anchor} plus ${months} months leaves ${earliestDate} to ${latestDate}`)
  return date
}

/** Order of two days, or of two moments, for sorting: negative when the first is earlier. */
export function compareDates<When extends string>(a: When, b: When): -1 | 0 | 1 {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Calendar days from one date to another, negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day of the week, Sunday being 0. */
export function weekday(date: PlainDate): Weekday {
  return ((((dayNumber(date) + 4) % 7) + 7) % 7) as Weekday
}

/** The last day of the date's month, where many contracts and reports end. */
export function lastDayOfMonth(date: PlainDate): PlainDate {
  const { year, month } = partsOf(date)
  return written(year, month, daysInMonth(year, month))
}

/**
 * Days since 1970-01-01, so that instants and business days can count (Gregorian calendar, years counted from March).
 */
export function dayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date)
  const y = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468
}

/** The date of a day number; outside the storable range it throws. */
export function fromDayNumber(days: number): PlainDate {
  const n = days + 719_468
  const era = Math.floor(n / 146_097)
  const dayOfEra = n - era * 146_097
  const leaps = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const date = fromParts({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day })
  if (date === null) throw new RangeError(`day number ${days} is not between ${earliestDate} and ${latestDate}`)
  return date
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function written(year: number, month: number, day: number): PlainDate {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as PlainDate
}
