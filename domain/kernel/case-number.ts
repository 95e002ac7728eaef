import { fiscalYearMark } from './fiscal-year.ts'

/** The number under which the city files a case: fiscal year, series mark, running number; never reused. */
export interface CaseNumber {
  readonly fiscalYear: number
  readonly series: string
  readonly serial: number
}

/**
 * A case number as the city writes it: `R8-委-003`, the fiscal year by its era, the series' mark, the running number.
 */
export const caseNumberLabel = ({ fiscalYear, series, serial }: CaseNumber): string =>
  `${fiscalYearMark(fiscalYear)}-${series}-${String(serial).padStart(3, '0')}`
