import { fiscalYearEnd, fiscalYearOf } from '../../kernel/fiscal-year.ts'
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts'

const monthsAYear = 12

/**
 * Until when a history has to be kept (Art. 16): so many years to the day from the last day on it, or to the end of the
 * fiscal year that is so many years after its own, whichever is later.
 *
 * Interpretation: the text counts back from the day of an analysis; the later of the two is on the safe side.
 */
export const keptUntil = (to: PlainDate, years: number): PlainDate => {
  const exact = addMonths(to, years * monthsAYear)
  const byYear = fiscalYearEnd(fiscalYearOf(to) + years)
  return exact > byYear ? exact : byYear
}
