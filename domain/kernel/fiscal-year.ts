import { eraYearOf } from './era.ts'
import { partsOf, plainDate, type PlainDate } from './plain-date.ts'

/**
 * The fiscal year (年度) that a day belongs to, named after the year in which it starts: 1 April to 31 March (Local
 * Autonomy Act, Art. 208).
 */
export function fiscalYearOf(date: PlainDate): number {
  const { year, month } = partsOf(date)
  return month >= 4 ? year : year - 1
}

/** 1 April, when contracts and posts begin; a year outside the storable dates throws. */
export function fiscalYearStart(fiscalYear: number): PlainDate {
  return plainDate(`${fiscalYear}-04-01`)
}

/**
 * 31 March of the next calendar year, when permits and many contracts end; a year outside the storable dates throws.
 */
export function fiscalYearEnd(fiscalYear: number): PlainDate {
  return plainDate(`${fiscalYear + 1}-03-31`)
}

/** The name on papers and lists, 令和8年度 or FY2026. */
export function fiscalYearLabel(fiscalYear: number, language: 'ja' | 'en'): string {
  if (language === 'en') return `FY${fiscalYear}`
  const { era, year } = eraYear(fiscalYear)
  return `${era.name}${year === 1 ? '元' : year}年度`
}

/** The short mark in case numbers, such as R8 in R8-委-001. */
export function fiscalYearMark(fiscalYear: number): string {
  const { era, year } = eraYear(fiscalYear)
  return `${era.letter}${year}`
}

/**
 * A fiscal year goes by the era at the end of its first calendar year: all of 2019 is 令和元年度, though April was
 * still 平成31年.
 */
function eraYear(fiscalYear: number) {
  return eraYearOf(plainDate(`${fiscalYear}-12-31`))
}
