import type { CaseNumber } from './case-number.ts'
import { eras } from './era.ts'
import { searchKey } from './text.ts'

const form = /^(?<era>[a-z])(?<year>\d{1,3})-.+-(?<serial>\d{1,9})$/

/**
 * Of which fiscal year and with which running number a text may name a case (`caseNumberLabel`), however its signs are
 * written: by these it is looked for, and whether it is the case's number the whole label says. Null where it can't be.
 * Not for workflow code (Unicode tables).
 */
export const caseNumberSaid = (text: string): Pick<CaseNumber, 'fiscalYear' | 'serial'> | null => {
  const { era, year, serial } = form.exec(searchKey(text))?.groups ?? {}
  const first = eras.find(({ letter }) => letter.toLowerCase() === era)?.firstYear
  return first === undefined ? null : { fiscalYear: first + Number(year) - 1, serial: Number(serial) }
}
