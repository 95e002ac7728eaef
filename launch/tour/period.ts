import { addDays, addMonths, fromParts, partsOf, type PlainDate } from '../../domain/kernel/plain-date.ts'

/**
 * How often the tour's contract is inspected, in months: as the city settles it, but often enough to see one.
 */
export const inspectedEvery = (settledMonths: number): number => Math.min(settledMonths, 18)

/** The days on which an inspection of the tour's contract falls due before it ends. */
export const inspectionDays = (contract: {
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  readonly inspectEveryMonths?: number
}): readonly PlainDate[] => {
  const { startsOn, endsOn, inspectEveryMonths: every = 36 } = contract
  return Array.from({ length: Math.ceil(36 / every) }, (_, nth) => addMonths(startsOn, (nth + 1) * every)).filter(
    (day) => day <= endsOn,
  )
}

/** The three years of the tour's contract: from the first of a month, some three months after the request. */
export const contractPeriod = (
  requestedOn: PlainDate,
): { readonly startsOn: PlainDate; readonly endsOn: PlainDate } => {
  const { year, month } = partsOf(requestedOn)
  const first = fromParts({ year, month, day: 1 }) ?? requestedOn
  const startsOn = addMonths(first, 4)
  return { startsOn, endsOn: addDays(addMonths(startsOn, 36), -1) }
}
