/**
 * A moment of the record. Stored in UTC, read in Tokyo time, which is UTC+9 all year (no daylight saving since 1952,
 * and none is assumed before): no zone data, no `Intl` and no `Date` is needed.
 */
import { dayNumber, earliestDate, fromDayNumber, latestDate, parsePlainDate } from './plain-date.ts'
import type { PlainDate } from './plain-date.ts'

/** ISO 8601 in UTC with milliseconds, `2026-03-31T08:00:00.000Z`; such texts sort and compare as the moments do. */
export type Instant = string & { readonly __instant: true }

/** A time of day on the wall in Tokyo, `HH:MM`. */
export type ClockTime = `${number}:${number}`

const minuteMs = 60_000
const dayMs = 86_400_000
const tokyoMs = 9 * 3_600_000

/** Every accepted moment lies on a storable Tokyo day, so that each has its date. */
const firstMs = dayNumber(earliestDate) * dayMs - tokyoMs
const lastMs = (dayNumber(latestDate) + 1) * dayMs - tokyoMs - 1

/**
 * Turns text from outside into an instant; null for every other spelling (offset, no milliseconds), a day that
 * doesn't exist or a leap second.
 */
export function parseInstant(text: string): Instant | null {
  if (!/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.test(text)) return null
  // The first nine hours of 1900 in Tokyo are still 1899 in UTC, which is no storable date but a storable moment.
  if (!text.startsWith('1899-12-31') && parsePlainDate(text.slice(0, 10)) === null) return null
  const ms = epochOf(text as Instant)
  return ms >= firstMs && ms <= lastMs ? (text as Instant) : null
}

/** An instant written in our own code or data; a wrong one is a bug and throws. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text)
  if (parsed === null) throw new RangeError(`not an instant like 2026-03-31T08:00:00.000Z: ${text}`)
  return parsed
}

/** The instant of a clock reading in milliseconds since 1970; anything but a whole, storable number throws. */
export function instantFromEpoch(ms: number): Instant {
  if (!Number.isInteger(ms) || ms < firstMs || ms > lastMs) throw new RangeError(`no storable instant: ${ms} ms`)
  const day = Math.floor(ms / dayMs)
  const rest = ms - day * dayMs
  const date = day < dayNumber(earliestDate) ? '1899-12-31' : fromDayNumber(day)
  const seconds = two(Math.floor(rest / 1_000) % 60)
  return `${date}T${clock(rest)}:${seconds}.${String(rest % 1_000).padStart(3, '0')}Z` as Instant
}

/** A moment as Postgres writes it into JSON: with an offset, and to the microsecond. */
export const instantInJson = (text: string): Instant => instantFromEpoch(Date.parse(text))

/** Milliseconds since 1970, for timers and offsets. */
export function epochOf(instant: Instant): number {
  const day = dayNumber(instant.slice(0, 10) as PlainDate)
  const minutes = Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16))
  const seconds = Number(instant.slice(17, 19))
  return day * dayMs + minutes * minuteMs + seconds * 1_000 + Number(instant.slice(20, 23))
}

/** The later of two moments: an event is never dated before the one that it follows. */
export function laterOf(a: Instant, b: Instant): Instant {
  return a >= b ? a : b
}

/** A moment so many milliseconds on, or back when negative. */
export function plusMs(instant: Instant, ms: number): Instant {
  return instantFromEpoch(epochOf(instant) + ms)
}

/** The day that a city official would write on the paper at that moment. */
export function tokyoDateOf(instant: Instant): PlainDate {
  return fromDayNumber(Math.floor((epochOf(instant) + tokyoMs) / dayMs))
}

/**
 * The moment at which the clock in the office shows that time on that day; a time that no clock shows is a bug and
 * throws.
 */
export function tokyoTime(date: PlainDate, time: ClockTime): Instant {
  if (parseClockTime(time) === null) throw new RangeError(`not a time of day between 00:00 and 23:59: ${time}`)
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  return instantFromEpoch(dayNumber(date) * dayMs + minutes * minuteMs - tokyoMs)
}

/** What the clock in the office shows at that moment, seconds cut off. */
export function tokyoClockOf(instant: Instant): ClockTime {
  const ms = epochOf(instant) + tokyoMs
  return clock(ms - Math.floor(ms / dayMs) * dayMs)
}

/** Turns a setting's text into a time of day, or null when it is none. */
export function parseClockTime(text: string): ClockTime | null {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as ClockTime) : null
}

function clock(msOfDay: number): ClockTime {
  const minutes = Math.floor(msOfDay / minuteMs)
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as ClockTime
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}
