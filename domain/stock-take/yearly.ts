import type { DayRules } from '../guideline/rule-book.ts'
import { postOf, type Guideline } from '../guideline/guideline.ts'
import { fiscalYearOf } from '../kernel/fiscal-year.ts'
import type { OfficeId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { SelfBeginning } from '../law/procedure-terms.ts'
import { monthsSinceYearly } from '../law/yearly-month.ts'
import { stockTakeSettings } from './settings.ts'

/** The offices that manage or use the network, and those of the owners of assets. */
export const officesWithAssets = (guideline: Guideline): readonly OfficeId[] => [
  ...new Set([
    ...guideline.requesting.map(({ office }) => office),
    ...guideline.assetKinds.flatMap(({ owners }) => owners.flatMap((owner) => postOf(guideline, owner)?.office ?? [])),
  ]),
]

/** Each year from the setting's month on, in every office (operational setting). */
export const stockTakesOfTheYear = (
  today: PlainDate,
  { guideline, settings }: DayRules,
  since: PlainDate,
): readonly SelfBeginning[] => {
  if (monthsSinceYearly(stockTakeSettings.of(settings).month, today, since) === null) return []
  const fiscalYear = fiscalYearOf(today)
  return officesWithAssets(guideline).map((office) => ({
    key: `${office}/${fiscalYear}`,
    command: { type: 'OpenStockTake', data: { office, fiscalYear } },
  }))
}
