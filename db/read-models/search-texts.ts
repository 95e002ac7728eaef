import type { Pool } from 'pg'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import { procedureOf, type CaseId, type PostId } from '../../domain/kernel/ids.ts'
import { searchKey } from '../../domain/kernel/text.ts'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import { freeTexts } from '../../domain/law/free-texts.ts'
import type { Reader } from '../../domain/law/procedure-terms.ts'
import { askedFor, procedureNamed } from '../../domain/procedures.ts'
import { numberOf, type NumberColumns } from './case-number.ts'
import { gramsOf } from './case-search.ts'
import { readableCase } from './readable.ts'
import { readerMarks } from './reader-marks.ts'

/** A case in whose texts the words stand, with the text in which the first of them does. */
export interface FoundText {
  readonly id: CaseId
  readonly number: CaseNumber | null
  readonly title: string
  readonly stage: string
  readonly ending: string | null
  readonly holders: readonly PostId[]
  readonly said: string
}

/** So many cases that hold all parts of the words are looked at: more is a search that has to be narrowed. */
const looked = 300

// The index knows who reads a case; what it says is asked again of the rows, for it may be a moment old, and of the
// law itself where a case's own row doesn't say it all. Those that hold the parts are materialized before they are cut,
// as in `likelyCases`: no more of them are read than are wanted.
const text = `
  with holding as materialized (
    select stream, said, search from case_texts where grams @> $1::text[] and ($4 or grams && $9::text[])
  ), parts as materialized (
    select * from holding limit ${looked}
  ), found as materialized (
    select c.stream, c.procedure, c.title, c.stage, c.ending, c.fiscal_year, c.series, c.serial, c.holders,
      c.changed_at, p.said, p.search
    from parts p join cases c using (stream)
    where p.search like all ($2::text[]) and c.stream <> all($10::text[])
      and ${readableCase({ all: '$4', offices: '$5', council: '$6', asked: '$3', posts: '$7' }, 'c')}
    order by c.stage = 'closed', c.changed_at desc, c.stream limit $8
  )
  select f.stream as id, f.title, f.stage, f.ending, f.fiscal_year, f.series, f.serial, f.holders,
    coalesce((select f.said[w.nth] from unnest(string_to_array(f.search, ' ')) with ordinality as w(word, nth)
      where w.word like ($2::text[])[1] order by w.nth limit 1), '') as said,
    case when f.procedure <> all($3::text[]) then (select state from streams s where s.stream = f.stream) end as state
  , l.isCut as "isCut"
  from (select count(*) >= ${looked} as isCut from parts) as l left join found f on true
  order by f.stage = 'closed', f.changed_at desc, f.stream`

/** What is searched for: the words as their copies have them, and what they are like. */
export interface SearchedWords {
  readonly words: readonly string[]
  readonly like: readonly string[]
}

/** The cases that were found, and whether the words stand in more than was looked at. */
export interface TextsFound {
  readonly rows: readonly FoundText[]
  readonly isCut: boolean
}

/**
 * The cases in whose texts the words stand, of those that the reader may read, besides those `known` already. Of a case
 * of which the reader sees only a part, that part is searched.
 */
export const searchTexts = async (
  reads: Pool,
  { words, like }: SearchedWords,
  { posts, scope }: Reader,
  {
    guideline,
    known,
    limit,
  }: { readonly guideline: Guideline; readonly known: readonly string[]; readonly limit: number },
): Promise<TextsFound> => {
  const marks = [
    ...scope.offices.map(readerMarks.office),
    ...posts.map(readerMarks.post),
    ...(scope.council ? [readerMarks.council] : []),
  ]
  const { rows } = await reads.query<
    Omit<FoundText, 'number'> &
      NumberColumns & { readonly id: CaseId | null; readonly state: CaseState | null; readonly isCut: boolean }
  >({
    // Planned for this very reader: whether they read all decides how the index is asked. Planned for any, who may read
    // is asked of every case that holds the parts, whose texts are long.
    text,
    values: [
      words.flatMap(gramsOf),
      like,
      askedFor,
      scope.all,
      scope.offices,
      scope.council,
      posts,
      limit,
      marks,
      known,
    ],
  })
  return {
    rows: rows.flatMap((found) => {
      const { id, isCut: _ofAll, state, ...row } = found
      return id !== null && (state === null || seesIt(id, state, { posts, scope }, words, guideline))
        ? [numberOf({ id, ...row })]
        : []
    }),
    isCut: rows[0]?.isCut ?? false,
  }
}

const seesIt = (
  id: CaseId,
  state: CaseState,
  reader: Reader,
  words: readonly string[],
  guideline: Guideline,
): boolean => {
  const law = procedureNamed(procedureOf(id))
  if (!law.mayRead(reader, state, guideline)) return false
  const part = law.narrowed?.(reader, state, guideline) ?? null
  if (part === null) return true
  const keys = freeTexts(part as never).map(searchKey)
  return words.every((word) => keys.some((key) => key.includes(word)))
}
