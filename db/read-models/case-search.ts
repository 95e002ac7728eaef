import { sql, type Kysely, type RawBuilder } from 'kysely'
import { searchKey } from '../../domain/kernel/text.ts'
import type { Database } from '../tables/database.ts'

const mostWords = 5
const longestSearch = 200
/** The words of a search as the searched copy has them. */
export const searchWords = (q: string | null): readonly string[] =>
  (q ?? '')
    .slice(0, longestSearch)
    .split(/\s+/)
    .map(searchKey)
    .filter((word) => word !== '')
    .slice(0, mostWords)

/** Every word stands in the searched copy. */
export const searchConditions = (words: readonly string[]): readonly RawBuilder<boolean>[] =>
  words.map((word) => sql<boolean>`search like ${`%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`}`)

/** The cases that may have the words, as the index knows by their parts. */
export const hitsOf = (words: readonly string[]): RawBuilder<unknown> =>
  sql`select stream from case_search where grams @> ${gramsOfAll(words)}::text[]`

/** About how many cases there are, how many of them fit otherwise, and how many may have the words. */
export interface Expected {
  readonly cases: number
  readonly fitting: number
  readonly hits: number
}

/** So many parts of the words are asked about: the rarest tells, and a long search needn't take long to plan. */
const partsAsked = 12

/**
 * What the database expects by its own statistics, without reading any case. Of parts that mostly stand together it
 * would expect too few in all, hence the rarest alone.
 */
export const expected = async (
  db: Kysely<Database>,
  fitting: RawBuilder<boolean>,
  words: readonly string[],
): Promise<Expected> => {
  const parts = gramsOfAll(words).slice(0, partsAsked)
  const asked = [
    sql`select stream from case_search`,
    sql`select stream from cases where ${fitting}`,
    ...parts.map((part) => sql`select stream from case_search where grams @> array[${part}]`),
  ]
  // Each is a part of its own: a scan that several processes share would tell its share alone.
  const named = asked.map((one, nth) => sql`${sql.ref(`c${nth}`)} as materialized (${one})`)
  const told = asked.map((_one, nth) => sql`select stream from ${sql.ref(`c${nth}`)}`)
  const { rows } = await sql<{ readonly 'QUERY PLAN': readonly { readonly Plan: Planned }[] }>`
    explain (format json) with ${sql.join(named)} ${sql.join(told, sql` union all `)}`.execute(db)
  const counts = new Map(countsIn(rows[0]?.['QUERY PLAN'][0]?.Plan))
  const count = (nth: number) => counts.get(`c${nth}`) ?? 0
  return { cases: count(0), fitting: count(1), hits: Math.min(...parts.map((_part, nth) => count(nth + 2))) }
}

interface Planned {
  readonly 'Plan Rows': number
  readonly 'CTE Name'?: string
  readonly Plans?: readonly Planned[]
}

const countsIn = (plan: Planned | undefined): readonly (readonly [string, number])[] =>
  plan === undefined
    ? []
    : [
        ...(plan['CTE Name'] === undefined ? [] : [[plan['CTE Name'], plan['Plan Rows']] as const]),
        ...(plan.Plans ?? []).flatMap(countsIn),
      ]

const gramsOfAll = (words: readonly string[]): readonly string[] => [...new Set(words.flatMap(gramsOf))]

/** A word’s pairs of characters, as the index of what is searched has them; a single character stands for itself. */
export const gramsOf = (word: string): readonly string[] => {
  const characters = Array.from(word)
  return characters.length === 1
    ? characters
    : characters.slice(1).map((second, index) => `${characters[index] ?? ''}${second}`)
}
