import type { Pool } from 'pg'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Reader } from '../../domain/law/procedure-terms.ts'
import { askedFor } from '../../domain/procedures.ts'
import { numberOf, type NumberColumns } from './case-number.ts'
import { readableCase } from './readable.ts'

/** A case that another one names, goes on from or is renewed by: what a page says of it. */
export interface LinkedCase {
  readonly id: CaseId
  readonly number: CaseNumber | null
  readonly title: string
  readonly stage: string
  readonly ending: string | null
}

const mayRead = readableCase({ all: '$2', offices: '$3', council: '$4', asked: '$5', posts: '$6' })

/** Of the cases that are named, those that somebody may read. */
export const casesLinked = async (
  reads: Pool,
  ids: readonly CaseId[],
  { posts, scope }: Reader,
): Promise<readonly LinkedCase[]> => {
  if (ids.length === 0) return []
  const { rows } = await reads.query<Omit<LinkedCase, 'number'> & NumberColumns>({
    name: 'cases-linked',
    text: `select stream as id, title, stage, ending, fiscal_year, series, serial from cases
      where stream = any($1::text[]) and ${mayRead}`,
    values: [ids, scope.all, scope.offices, scope.council, askedFor, posts],
  })
  return rows.map(numberOf)
}
