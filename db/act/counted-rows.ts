import type { Pool } from 'pg'
import type { OtherCases } from '../../domain/kernel/other-cases.ts'
import type { RowsCounted } from '../../domain/law/command-law.ts'

// One statement for all that a law wants to know: each is a walk over one register's rows by an index of theirs.
const text = `
  select w.name, coalesce(r.cells ->> w.by, '') as value, count(*)::int as n
  from jsonb_to_recordset($1::jsonb) as w(
    name text, procedure text, register text, by text, stages jsonb, cells jsonb,
    opened_from timestamptz, opened_before timestamptz)
  join register_rows r on r.procedure = w.procedure and r.register = w.register
    and (w.stages is null or w.stages ? r.stage)
    and (w.cells is null or r.cells @> w.cells)
    and r.opened_at >= coalesce(w.opened_from, '-infinity') and r.opened_at < coalesce(w.opened_before, 'infinity')
  group by 1, 2`

/** How many rows there are of what a command's law wants counted, by the value of the cell that it names. */
export const countedRows = async (pool: Pool, wanted: readonly RowsCounted[]): Promise<OtherCases['counted']> => {
  const asked = wanted.map(({ opened, ...one }) => ({
    ...one,
    opened_from: opened?.from,
    opened_before: opened?.before,
  }))
  const { rows } = await pool.query<{ readonly name: string; readonly value: string; readonly n: number }>({
    name: 'counted-rows',
    text,
    values: [JSON.stringify(asked)],
  })
  const of = (name: string) =>
    Object.fromEntries(rows.filter((one) => one.name === name).map((one) => [one.value, one.n]))
  return of
}
