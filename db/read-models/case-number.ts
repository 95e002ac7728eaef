import type { CaseNumber } from '../../domain/kernel/case-number.ts'

/** The columns in which a case's number stands. */
export interface NumberColumns {
  readonly fiscal_year: number | null
  readonly series: string | null
  readonly serial: number | null
}

/** A row with its number as one value; null before the first submission. */
export const numberOf = <Row extends NumberColumns>({
  fiscal_year,
  series,
  serial,
  ...row
}: Row): Omit<Row, keyof NumberColumns> & { readonly number: CaseNumber | null } => ({
  ...row,
  number:
    fiscal_year === null || series === null || serial === null ? null : { fiscalYear: fiscal_year, series, serial },
})
