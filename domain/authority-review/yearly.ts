import type { DayRules } from '../guideline/rule-book.ts'
import { fiscalYearOf } from '../kernel/fiscal-year.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { SelfBeginning } from '../law/procedure-terms.ts'
import { monthsSinceYearly } from '../law/yearly-month.ts'
import { reviewSettings } from './settings.ts'

/** For how many months more a round still begins, where nobody asked. */
const latest = 1

/** The review of each fiscal year, from the month that the city has settled on (operational setting). */
export const reviewsOfTheYear = (
  today: PlainDate,
  { settings }: DayRules,
  since: PlainDate,
): readonly SelfBeginning[] => {
  const monthsSince = monthsSinceYearly(reviewSettings.of(settings).reviewMonth, today, since)
  if (monthsSince === null || monthsSince > latest) return []
  const fiscalYear = fiscalYearOf(today)
  return [{ key: String(fiscalYear), command: { type: 'BeginYearlyReview', data: { fiscalYear } } }]
}
