import { addDays, addMonths, fromParts, partsOf, type PlainDate } from '../../domain/kernel/plain-date.ts'

/** The three years of the tour's contract: from the first of a month, some three months after the request. */
export const contractPeriod = (
  requestedOn: PlainDate,
): { readonly startsOn: PlainDate; readonly endsOn: PlainDate } => {
  const { year, month } = partsOf(requestedOn)
  const first = fromParts({ year, month, day: 1 }) ?? requestedOn
  const startsOn = addMonths(first, 4)
  return { startsOn, endsOn: addDays(addMonths(startsOn, 36), -1) }
}
