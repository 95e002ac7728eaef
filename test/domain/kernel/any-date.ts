import fc from 'fast-check'
import {
  dayNumber,
  earliestDate,
  fromDayNumber,
  latestDate,
  type PlainDate,
} from '../../../domain/kernel/plain-date.ts'

/** Any day that the record accepts, so far from both ends that so many days fit on either side. */
export function anyDate({ margin = 0 } = {}): fc.Arbitrary<PlainDate> {
  return fc.integer({ min: dayNumber(earliestDate) + margin, max: dayNumber(latestDate) - margin }).map(fromDayNumber)
}
