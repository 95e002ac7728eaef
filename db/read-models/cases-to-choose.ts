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

/** Among which cases somebody chooses: those of a procedure at these stages. */
export interface CasesAsked {
  readonly procedure: string
  readonly stages: readonly string[]
  /** Those that a form names already: as many as a page lists are among the choices, however many come before them. */
  readonly chosen?: readonly string[]
}

/** The cases that stand on a page, and whether there are more. */
export interface CasesToChoose {
  readonly rows: readonly CaseToChoose[]
  readonly isCut: boolean
}

const mayRead = readableCase({ all: '$3', offices: '$4', council: '$5', asked: '$6', posts: '$7' })

/** So many at most stand on a page; a city's contracts about the network are some dozens at a time. */
const most = 200

/** The latest number first; `stream` is where the statement has a case's id. */
const latestFirst = (stream: string): string =>
  `coalesce(fiscal_year, 0) desc, coalesce(serial, 0) desc, ${stream} desc`

// The order is walked within its index, which holds what is asked of a case; those that are chosen are then looked up.
const text = (which: string): string => `
  select one.* from (
    select stream from cases where procedure = $1 and stage = any($2::text[]) and ${which} and ${mayRead}
    order by ${latestFirst('stream')} limit ${most + 1}) as these
  cross join lateral (
    select stream as id, title, vendor, fiscal_year, series, serial from cases
    where cases.stream = these.stream offset 0) as one
  order by ${latestFirst('id')}`

const latest = text('true')
const these = text('stream = any($8::text[])')

/** The cases of a procedure at these stages that somebody may read, the latest number first. */
export const casesToChoose = async (
  reads: Pool,
  { procedure, stages, chosen = [] }: CasesAsked,
  { posts, scope }: Reader,
): Promise<CasesToChoose> => {
  // Planned for this very procedure: of one with few cases these are gathered, of one that has most the order is
  // walked. A named statement would soon be planned for any, and gather tens of thousands to sort them.
  const ask = async (statement: string, more: readonly unknown[]): Promise<readonly CaseToChoose[]> => {
    const values = [procedure, stages, scope.all, scope.offices, scope.council, askedFor, posts, ...more]
    const { rows } = await reads.query<Omit<CaseToChoose, 'number'> & NumberColumns>({ text: statement, values })
    return rows.map(numberOf)
  }
  const found = await ask(latest, [])
  if (found.length <= most) return { rows: found, isCut: false }
  const rows = found.slice(0, most)
  const known = new Set<string>(rows.map(({ id }) => id))
  const others = [...new Set(chosen)].filter((one) => one.startsWith(`${procedure}/`) && !known.has(one)).slice(0, most)
  return { rows: others.length === 0 ? rows : [...rows, ...(await ask(these, [others]))], isCut: true }
}
