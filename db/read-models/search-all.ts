import type { Pool } from 'pg'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import type { Reader } from '../../domain/law/procedure-terms.ts'
import { askedFor } from '../../domain/procedures.ts'
import { numberOf, type NumberColumns } from './case-number.ts'
import { gramsOf, searchWords } from './case-search.ts'
import { readableOwnRow } from './readable.ts'
import { likelyCases } from './likely-cases.ts'
import { likelyRows } from './likely-rows.ts'
import { searchTexts } from './search-texts.ts'

/** Something that was found: a case, or a row of a register. */
export interface Found {
  readonly id: CaseId
  /** The register in which the row stands; empty for a case of the list of cases. */
  readonly register: string
  readonly item: string
  readonly number: CaseNumber | null
  readonly title: string
  readonly stage: string
  readonly ending: string | null
  readonly holders: readonly PostId[]
  /** The text of the case in which the words stand, where they stand neither in its number nor its title. */
  readonly said: string
}

/** So many rows of each source are looked at: more is a search that has to be narrowed. */
const looked = 200
const at = { all: '$4', offices: '$5', council: '$6', posts: '$7' }

const order = `(search = $8 or search like $8 || ' %') desc, stage = 'closed', at desc, id, register, item`
const whether = { holds: 'search like all ($2::text[])', ofCases: 'procedure = any($3::text[])' }

// Where nothing is found, it is still told whether all was looked at.
// Both by the pairs of characters that their indexes hold; a case that has all pairs is then read itself, each by its
// id: for some thousands the planner would rather read all cases.
const text = `
  with recursive ${likelyCases('$1', at, whether.ofCases)},
  ${likelyRows('$1', '$2', at)}
  select id, register, item, title, stage, ending, fiscal_year, series, serial, holders,
    cut."isCut" or rows_cut."isCut" as "isCut"
  from cut cross join rows_cut left join (select * from (
    (select c.* from likely_cases as these cross join lateral (
        select stream as id, '' as register, '' as item, title, stage, ending, fiscal_year, series, serial, holders,
          started_at as at, search from cases
        where cases.stream = these.stream and ${whether.ofCases} and ${whether.holds} and ${readableOwnRow(at)}
        offset 0) as c
      order by ${order} limit ${looked})
    union all
    (select * from likely_rows order by ${order} limit ${looked})
  ) as both_sources order by ${order} limit $9) as found on true
  order by ${order}`

interface FoundRow extends Omit<Found, 'number' | 'said' | 'id'>, NumberColumns {
  /** Null in the one row that is there where nothing was found. */
  readonly id: CaseId | null
  readonly isCut: boolean
}

const isFound = (row: FoundRow): row is FoundRow & { readonly id: CaseId } => row.id !== null

/** What was found, and whether the words stand in more than was looked at. */
export interface AllFound {
  readonly rows: readonly Found[]
  readonly isCut: boolean
}

/**
 * What the words stand in, of all that the reader may read: what is so numbered, then the open, the newest first; at
 * the end the cases in whose texts they stand.
 */
export const searchAll = async (
  reads: Pool,
  q: string,
  { reader, guideline }: { readonly reader: Reader; readonly guideline: Guideline },
  limit: number,
): Promise<AllFound> => {
  const words = searchWords(q)
  if (words.length === 0) return { rows: [], isCut: false }
  const { posts, scope } = reader
  const escaped = words.map((word) => word.replaceAll(/[\\%_]/g, String.raw`\$&`))
  const like = escaped.map((word) => `%${word}%`)
  const grams = words.flatMap(gramsOf)
  const { rows } = await reads.query<FoundRow>({
    // Planned for this very reader and these words: for any, all that hold a part of a number would be read.
    text,
    values: [grams, like, askedFor, scope.all, scope.offices, scope.council, posts, escaped[0], limit],
  })
  const found = rows.filter(isFound).map((row) => {
    const { isCut: _ofAll, ...one } = numberOf(row)
    return { ...one, said: '' }
  })
  const isCut = rows.some((row) => row.isCut)
  if (found.length >= limit) return { rows: found, isCut }
  const known = found.map(({ id }) => id)
  const said = await searchTexts(reads, { words, like }, reader, { guideline, known, limit: limit - found.length })
  return {
    rows: [...found, ...said.rows.map((row) => ({ ...row, register: '', item: '' }))],
    isCut: isCut || said.isCut,
  }
}
