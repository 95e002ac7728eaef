import type { DayRules } from '../guideline/rule-book.ts'
import { fiscalYearOf } from '../kernel/fiscal-year.ts'
import { partsOf, type PlainDate } from '../kernel/plain-date.ts'
import type { SelfBeginning } from '../law/procedure-terms.ts'

/** A fiscal year's months in their order, from April on. */
const placeOf = (month: number): number => (month + 12 - 4) % 12

/** For how many months more a round still begins, where nobody asked. */
const latest = 1

/**
 * The review of each fiscal year, from the month that the city has settled on; one whose month was over before the city
 * began with Sekisho is nobody's to make up for (operational setting).
 */
export const reviewsOfTheYear = (
  today: PlainDate,
  { settings }: DayRules,
  since: PlainDate,
): readonly SelfBeginning[] => {
  const fiscalYear = fiscalYearOf(today)
  const wanted = placeOf(settings.authority.reviewMonth)
  const isMissed = fiscalYearOf(since) === fiscalYear && placeOf(partsOf(since).month) > wanted
  const monthsSince = placeOf(partsOf(today).month) - wanted
  if (monthsSince < 0 || monthsSince > latest || isMissed) return []
  return [{ key: String(fiscalYear), command: { type: 'BeginYearlyReview', data: { fiscalYear } } }]
}
