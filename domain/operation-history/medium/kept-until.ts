import { fiscalYearEnd, fiscalYearOf } from '../../kernel/fiscal-year.ts'
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts'

import type { HistoryState } from '../state.ts'

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

/** The last day on which a medium has to be kept, as it was archived and by so many years; null where it is none. */
export const termOf = ({ medium, keptUntil: told }: HistoryState, years: number): PlainDate | null => {
  if (medium === null || told === null) return told
  const now = keptUntil(medium.to, years)
  return now > told ? now : told
}
