import type { Pool } from 'pg'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Reader } from '../../domain/law/procedure-terms.ts'
import { askedFor } from '../../domain/procedures.ts'
import { readableCase } from './readable.ts'

const mayRead = readableCase({ all: '$4', offices: '$5', council: '$6', asked: '$7', posts: '$8' }, 'c')

/** The cases that somebody may read under each of some numbers, in the order of the numbers. */
export const casesNumbered = async (
  reads: Pool,
  numbers: readonly CaseNumber[],
  { posts, scope }: Reader,
): Promise<readonly (readonly CaseId[])[]> => {
  if (numbers.length === 0) return []
  const { rows } = await reads.query<{ readonly nth: number; readonly id: CaseId }>({
    name: 'cases-numbered',
    text: `select n.nth::int, c.stream as id
      from unnest($1::int[], $2::text[], $3::int[]) with ordinality as n(fiscal_year, series, serial, nth)
      join cases c on coalesce(c.fiscal_year, 0) = n.fiscal_year and coalesce(c.serial, 0) = n.serial
        and normalize(c.series, nfkc) = n.series
      where ${mayRead} order by n.nth, c.stream`,
    values: [
      numbers.map((one) => one.fiscalYear),
      numbers.map((one) => one.series),
      numbers.map((one) => one.serial),
      scope.all,
      scope.offices,
      scope.council,
      askedFor,
      posts,
    ],
  })
  const byNumber = Map.groupBy(rows, ({ nth }) => nth)
  return numbers.map((_one, at) => (byNumber.get(at + 1) ?? []).map(({ id }) => id))
}
