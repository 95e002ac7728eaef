import { eras } from './era.ts'
import { fiscalYearMark } from './fiscal-year.ts'
import { parsePlainDate } from './plain-date.ts'
import { searchKey } from './text.ts'

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
 * A case number as people write it, in full width, in capitals or not, with another dash, with spaces or without the
 * zeros; null where a text is none. Of the series' mark that by which it is compared (`seriesKey`). Not for workflow
 * code (Unicode tables).
 */
export const parseCaseNumber = (text: string): CaseNumber | null => {
  if (text.length > longest) return null
  const [, letter = '', year = '', series = '', serial = ''] = numberForm.exec(seriesKey(text)) ?? []
  const era = eras.find((one) => one.letter.toLowerCase() === letter)
  if (era === undefined) return null
  const fiscalYear = era.firstYear + Number(year) - 1
  const isOfEra =
    parsePlainDate(`${fiscalYear}-12-31`) !== null && fiscalYearMark(fiscalYear) === `${era.letter}${Number(year)}`
  return isOfEra ? { fiscalYear, series, serial: Number(serial) } : null
}

/** By what two marks of a series are one, whoever writes them: in every width, with every dash. */
export const seriesKey = (series: string): string => searchKey(series).replace(/[ー─]/g, '-')

/** No way of writing a number is longer: of whole pages nobody works out by what they are compared. */
const longest = 60
const numberForm = /^([a-z])(\d{1,3})-(.+)-(\d{1,9})$/
