import type { DayRules } from '../guideline/rule-book.ts'
import { postOf, type Guideline } from '../guideline/guideline.ts'
import { fiscalYearOf } from '../kernel/fiscal-year.ts'
import type { OfficeId } from '../kernel/ids.ts'
import { partsOf, type PlainDate } from '../kernel/plain-date.ts'

/** The offices that manage or use the network, and those of the owners of assets. */
export const officesWithAssets = (guideline: Guideline): readonly OfficeId[] => [
  ...new Set([
    ...guideline.requesting.map(({ office }) => office),
    ...guideline.assetKinds.flatMap(({ owners }) => owners.flatMap((owner) => postOf(guideline, owner)?.office ?? [])),
  ]),
]

/** Each year from the setting's month on, in every office; what was before the city began is nobody's to count. */
const beginsByItself = (today: PlainDate, { guideline, settings }: DayRules, since: PlainDate) => {
  const { month } = partsOf(today)
  const fiscalYear = fiscalYearOf(today)
  const months = (one: number) => (one + 12 - 4) % 12
  if (months(month) < months(settings.stockTake.month)) return []
  if (fiscalYearOf(since) === fiscalYear && months(partsOf(since).month) > months(settings.stockTake.month)) return []
  return officesWithAssets(guideline).map((office) => ({
    key: `${office}/${fiscalYear}`,
    command: { type: 'OpenStockTake', data: { office, fiscalYear } },
  }))
}

/** What begins by itself: a procedure's answer to whoever begins the cases of a day. */
export const yearly = { beginsByItself }
