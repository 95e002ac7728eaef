import type { Pool } from 'pg'
import { seriesKey, type CaseNumber } from '../../domain/kernel/case-number.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Reader } from '../../domain/law/procedure-terms.ts'
import { askedFor } from '../../domain/procedures.ts'
import { readableCase } from './readable.ts'

const mayRead = readableCase({ all: '$3', offices: '$4', council: '$5', asked: '$6', posts: '$7' }, 'c')

/**
 * The cases that somebody may read under each of some numbers, in the order of the numbers. By the index of year and
 * running number; whether the series is the one that is meant is compared here.
 */
export const casesNumbered = async (
  reads: Pool,
  numbers: readonly CaseNumber[],
  { posts, scope }: Reader,
): Promise<readonly (readonly CaseId[])[]> => {
  if (numbers.length === 0) return []
  const { rows } = await reads.query<{ readonly nth: number; readonly id: CaseId; readonly series: string }>({
    name: 'cases-numbered',
    text: `select n.nth::int, c.stream as id, c.series
      from unnest($1::int[], $2::int[]) with ordinality as n(fiscal_year, serial, nth)
      join cases c on coalesce(c.fiscal_year, 0) = n.fiscal_year and coalesce(c.serial, 0) = n.serial
      where c.series is not null and ${mayRead} order by n.nth, c.stream`,
    values: [
      numbers.map((one) => one.fiscalYear),
      numbers.map((one) => one.serial),
      scope.all,
      scope.offices,
      scope.council,
      askedFor,
      posts,
    ],
  })
  const byNumber = Map.groupBy(rows, ({ nth }) => nth)
  return numbers.map((number, at) => {
    const meant = seriesKey(number.series)
    return (byNumber.get(at + 1) ?? []).flatMap(({ id, series }) => (seriesKey(series) === meant ? [id] : []))
  })
}
