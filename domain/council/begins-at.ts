import { tokyoTime, type Instant } from '../kernel/instant.ts'
import type { MeetingPlace } from './planning/fields.ts'

/** When a meeting begins: what is asked for it falls due no later. Without a time it begins with its day's end. */
export const beginsAt = ({ date, time }: Pick<MeetingPlace, 'date' | 'time'>): Instant =>
  tokyoTime(date, time === '' ? '23:59' : time)
