import type { Pool } from 'pg'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'

/** Everybody who has been here, by every name and the mail address. */
export const peopleByName = async (
  reads: Pool,
): Promise<readonly { readonly id: string; readonly names: readonly string[] }[]> => {
  const { rows } = await reads.query<{ readonly id: string; readonly names: readonly (string | null)[] }>({
    name: 'people-by-name',
    text: 'select id, array[name, earlier_name, mail] as names from people',
  })
  return rows.map(({ id, names }) => ({ id, names: names.filter((one) => one !== null && one !== '') as string[] }))
}

/** The cases of some procedures by their numbers. */
export const casesByNumber = async (
  reads: Pool,
  procedures: readonly string[],
): Promise<readonly { readonly id: string; readonly number: CaseNumber }[]> => {
  if (procedures.length === 0) return []
  const { rows } = await reads.query<CaseNumber & { readonly id: string }>({
    name: 'cases-by-number',
    text: `select stream as id, fiscal_year as "fiscalYear", series, serial from cases
      where procedure = any($1) and serial is not null`,
    values: [procedures],
  })
  return rows.map(({ id, ...number }) => ({ id, number }))
}

/** Which of these acts have been recorded. */
export const recordedOf = async (reads: Pool, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const { rows } = await reads.query<{ readonly id: string }>({
    name: 'recorded-of',
    text: `select id from commands where origin = 'import' and id = any($1)`,
    values: [ids],
  })
  return new Set(rows.map(({ id }) => id))
}
