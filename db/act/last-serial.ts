import type { Pool } from 'pg'

/** What is numbered in one series: a procedure's cases of a fiscal year. */
export interface SeriesOfYear {
  readonly procedure: string
  readonly series: string | null
  readonly fiscalYear: number | null
}

/** The number that was drawn last; 0 where none was. */
export const lastSerial = async (pool: Pool, { procedure, series, fiscalYear }: SeriesOfYear): Promise<number> => {
  const { rows } = await pool.query<{ readonly last: number }>({
    name: 'last-serial',
    text: `select coalesce(max(serial), 0) as last from cases where procedure = $1 and series = $2
      and fiscal_year = $3`,
    values: [procedure, series, fiscalYear],
  })
  return rows[0]?.last ?? 0
}
