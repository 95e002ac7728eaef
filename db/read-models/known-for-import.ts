import type { Pool } from 'pg'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import { caseNumberSaid } from '../../domain/kernel/case-number-said.ts'
import { searchKey } from '../../domain/kernel/text.ts'

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

// By the index of the numbers, and by the key: however many cases there are, only those that are named are read.
const namedText = `
  select c.stream as id, c.fiscal_year as "fiscalYear", c.series, c.serial
  from unnest($2::int[], $3::int[]) as said(fiscal_year, serial)
  join cases c on coalesce(c.fiscal_year, 0) = said.fiscal_year and coalesce(c.serial, 0) = said.serial
  where c.procedure = any($1) and c.serial is not null
  union
  select stream, fiscal_year, series, serial from cases
  where stream = any($4::text[]) and procedure = any($1) and serial is not null`

/** The cases of some procedures that texts may name, by number or id; what each is called whoever asks compares. */
export const casesNamedIn = async (
  reads: Pool,
  procedures: readonly string[],
  texts: Iterable<string>,
): Promise<readonly { readonly id: string; readonly number: CaseNumber }[]> => {
  const keys = [...new Set([...texts].map(searchKey))].filter((one) => one !== '')
  if (procedures.length === 0 || keys.length === 0) return []
  const numbers = keys.flatMap((key) => caseNumberSaid(key) ?? [])
  const { rows } = await reads.query<CaseNumber & { readonly id: string }>({
    name: 'cases-named-in',
    text: namedText,
    values: [
      procedures,
      numbers.map(({ fiscalYear }) => fiscalYear),
      numbers.map(({ serial }) => serial),
      keys.filter((key) => key.includes('/')),
    ],
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
