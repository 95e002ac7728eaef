import { nextBusinessDay, type Calendar } from '../kernel/calendar.ts'
import { addMonths, fromParts, lastDayOfMonth, partsOf, plainDate, type PlainDate } from '../kernel/plain-date.ts'
import type { CouncilSettings } from '../guideline/council-settings.ts'

/** Whether the city's council meets by a rhythm at all: with no months between there is none (operational setting). */
export const hasRhythm = ({ regular }: CouncilSettings): boolean => regular.everyMonths > 0

/**
 * The next regular meeting's day after a day, by the fiscal year's rhythm (operational setting): so many months apart
 * from the year's first, on its day of the month, or the next day on which the city hall is open.
 */
export const nextRegularDate = (after: PlainDate, { regular }: CouncilSettings, calendar: Calendar): PlainDate => {
  const { year, month } = partsOf(after)
  const thisMonth = plainDate(`${year}-${String(month).padStart(2, '0')}-01`)
  for (let ahead = 0; ahead <= 24; ahead++) {
    const first = addMonths(thisMonth, ahead)
    if (!isInRhythm(first, regular)) continue
    const day = nextBusinessDay(calendar, dayOf(first, regular.day))
    if (day > after) return day
  }
  throw new Error('no month of the year has a regular meeting')
}

const isInRhythm = (first: PlainDate, { firstMonth, everyMonths }: CouncilSettings['regular']): boolean =>
  ((partsOf(first).month - firstMonth + 12) % 12) % everyMonths === 0

const dayOf = (first: PlainDate, day: number): PlainDate =>
  fromParts({ ...partsOf(first), day }) ?? lastDayOfMonth(first)
