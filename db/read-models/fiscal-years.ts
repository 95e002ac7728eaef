import type { Pool } from 'pg'

/** The fiscal years of which there are numbered cases, the latest first. */
export const fiscalYears = async (reads: Pool): Promise<readonly number[]> => {
  // From one year to the next by the index, however many cases a year has.
  const { rows } = await reads.query<{ readonly year: number }>({
    name: 'fiscal-years',
    text: `with recursive years as (
        select max(coalesce(fiscal_year, 0)) as year from cases
        union all
        select (select max(coalesce(c.fiscal_year, 0)) from cases c where coalesce(c.fiscal_year, 0) < y.year)
        from years y where y.year is not null
      )
      select year from years where year > 0`,
  })
  return rows.map(({ year }) => year)
}
