import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import type { Reader } from '../../domain/law/procedure-terms.ts'
import { askedFor } from '../../domain/procedures.ts'
import { numberOf, type NumberColumns } from './case-number.ts'
import { readableCase } from './readable.ts'

/** A case that another case's form lets one choose. */
export interface CaseToChoose {
  readonly id: CaseId
  readonly number: CaseNumber | null
  readonly title: string
  /** With whom the city deals in it; empty where with nobody. */
  readonly vendor: string
}

const mayRead = readableCase({ all: '$3', offices: '$4', council: '$5', asked: '$7', posts: '$8' })

/** So many at most stand on a page; a city's contracts about the network are some dozens at a time. */
const most = 200

/** The newest cases among which most choices are found. */
const newest = 2_000

const latestFirst = 'coalesce(fiscal_year, 0) desc, coalesce(serial, 0) desc, stream desc'
const chosenFrom = (cases: string): string => `
  select stream as id, title, vendor, fiscal_year, series, serial from ${cases} as cases
  where procedure = $1 and stage = any($2::text[]) and ${mayRead}
  order by ${latestFirst} limit $6`

/**
 * The cases of a procedure at these stages that somebody may read, the latest number first. Where the newest cases are
 * not enough of them, all are looked through: they are few then, or whoever asks may read few.
 */
export const casesToChoose = async (
  reads: Pool,
  { procedure, stages }: { readonly procedure: string; readonly stages: readonly string[] },
  { posts, scope }: Reader,
): Promise<readonly CaseToChoose[]> => {
  const values = [procedure, stages, scope.all, scope.offices, scope.council, most, askedFor, posts]
  const asked = (name: string, text: string) =>
    reads.query<Omit<CaseToChoose, 'number'> & NumberColumns>({ name, text, values })
  const { rows } = await asked(
    'cases-to-choose-newest',
    `with newest as materialized (select * from cases order by ${latestFirst} limit ${newest}) ${chosenFrom('newest')}`,
  )
  const found = rows.length < most ? (await asked('cases-to-choose', chosenFrom('cases'))).rows : rows
  return found.map(numberOf)
}
