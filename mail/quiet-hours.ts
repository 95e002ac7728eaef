import {
  epochOf,
  parseClockTime,
  tokyoClockOf,
  tokyoDateOf,
  tokyoTime,
  type ClockTime,
  type Instant,
} from '../domain/kernel/instant.ts'
import { addDays } from '../domain/kernel/plain-date.ts'

/** The hours in which no letter goes out, Tokyo time; from 20:00 to 07:00 spans midnight. */
export interface QuietHours {
  readonly from: ClockTime
  readonly to: ClockTime
}

/** Reads a setting such as `20:00-07:00`; null where it is none, or no time at all. */
export const parseQuietHours = (text: string): QuietHours | null => {
  const [from, to, more] = text.split('-').map((part) => parseClockTime(part.trim()))
  return from && to && more === undefined && from !== to ? { from, to } : null
}

/** How many milliseconds of quiet are left; 0 where letters may go out. */
export const quietFor = (hours: QuietHours | null, now: Instant): number => {
  if (hours === null) return 0
  const clock = tokyoClockOf(now)
  const { from, to } = hours
  const quiet = from < to ? clock >= from && clock < to : clock >= from || clock < to
  if (!quiet) return 0
  const today = tokyoDateOf(now)
  return epochOf(tokyoTime(clock < to ? today : addDays(today, 1), to)) - epochOf(now)
}
