import { eras } from './era.ts'
import { fiscalYearMark } from './fiscal-year.ts'
import { parsePlainDate } from './plain-date.ts'

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

/**
 * A case number as people type it, in full width, with another dash or without the zeros; null where a text is none. Of
 * the series' mark the form in which it is compared.
 */
export const parseCaseNumber = (text: string): CaseNumber | null => {
  const [, letter = '', year = '', series = '', serial = ''] = numberForm.exec(text.normalize('NFKC').trim()) ?? []
  const era = eras.find((one) => one.letter === letter.toUpperCase())
  if (era === undefined) return null
  const fiscalYear = era.firstYear + Number(year) - 1
  const isOfEra =
    parsePlainDate(`${fiscalYear}-12-31`) !== null && fiscalYearMark(fiscalYear) === `${era.letter}${Number(year)}`
  return isOfEra ? { fiscalYear, series, serial: Number(serial) } : null
}

const dash = String.raw`\s*[-‐‑‒–—―−ー─]\s*`
const numberForm = new RegExp(String.raw`^([A-Za-z])(\d{1,3})${dash}(.*\S)${dash}(\d{1,9})$`, 'u')
