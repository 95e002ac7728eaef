import type { Pool } from 'pg'
import { searchKey } from '../../domain/kernel/text.ts'
import type { Reader } from '../../domain/law/procedure-terms.ts'
import { gramsOf, searchWords } from '../read-models/case-search.ts'
import { likelyCases } from '../read-models/likely-cases.ts'
import { readableOwnRow } from '../read-models/readable.ts'

const at = { all: '$2', offices: '$3', council: '$4' }
const ofThese = `procedure = 'outsourcing'`

const text = `
  with ${likelyCases('$1', at, ofThese)}
  select distinct c.vendor from likely_cases as likely cross join lateral (
    select vendor from cases where cases.stream = likely.stream and ${ofThese} and vendor <> ''
      and ${readableOwnRow(at)} offset 0) as c
  order by c.vendor`

/**
 * The vendors whose names hold all words of a search, of those that the reader's cases name. It looks at all cases at
 * which the search itself looks (`likelyCases`): where those aren't all, the search says so.
 */
export const vendorsFound = async (
  reads: Pool,
  q: string,
  { scope }: Reader,
  limit: number,
): Promise<readonly string[]> => {
  const words = searchWords(q)
  if (words.length === 0) return []
  const { rows } = await reads.query<{ readonly vendor: string }>({
    name: 'vendors-found',
    text,
    values: [words.flatMap(gramsOf), scope.all, scope.offices, scope.council],
  })
  return rows
    .map(({ vendor }) => vendor)
    .filter((vendor) => words.every((word) => searchKey(vendor).includes(word)))
    .slice(0, limit)
}
