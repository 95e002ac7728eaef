import type { DayRules } from '../guideline/rule-book.ts'
import { fiscalYearOf, fiscalYearStart } from '../kernel/fiscal-year.ts'
import { addDays, addMonths, type PlainDate } from '../kernel/plain-date.ts'
import type { SelfBeginning } from '../law/procedure-terms.ts'
import type { Period } from './fields.ts'
import { entrySupervisionSettings } from './settings.ts'

/**
 * The periods of a fiscal year: so many months each from its first month on; the last one ends with the year, however
 * many months are left.
 */
const periodsOf = (fiscalYear: number, everyMonths: number): readonly Period[] =>
  Array.from({ length: Math.ceil(12 / everyMonths) }, (_, nth) => ({
    fromOn: addMonths(fiscalYearStart(fiscalYear), nth * everyMonths),
    untilOn: addDays(addMonths(fiscalYearStart(fiscalYear), Math.min(12, (nth + 1) * everyMonths)), -1),
  }))

/**
 * The round of the period that was over last, some days after its end: so the cycle repeats, and begins by itself. What
 * nobody asked for in its time is begun late, but only the last one, and none that was over before the city began.
 */
export const supervisionOfThePeriod = (
  today: PlainDate,
  { settings, guideline }: DayRules,
  since: PlainDate,
): readonly SelfBeginning[] => {
  const { everyMonths, beginsAfterDays } = entrySupervisionSettings.of(settings)
  const year = fiscalYearOf(today)
  const over = [...periodsOf(year - 1, everyMonths), ...periodsOf(year, everyMonths)].findLast(
    ({ untilOn }) => addDays(untilOn, beginsAfterDays) < today,
  )
  if (over === undefined || over.untilOn < since || guideline.rooms.length === 0) return []
  return [{ key: `${over.fromOn}/${over.untilOn}`, command: { type: 'BeginSupervision', data: over } }]
}
