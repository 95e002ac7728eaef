import { sql, type Kysely, type RawBuilder } from 'kysely'
import { searchKey } from '../../domain/kernel/text.ts'
import type { Database } from '../tables/database.ts'

const mostWords = 5
const longestSearch = 200
/** Up to so many found cases are fetched and sorted; where there are more, the list is walked in its order. */
const few = 2_000

/** The words of a search as the searched copy has them. */
export const searchWords = (q: string | null): readonly string[] =>
  (q ?? '')
    .slice(0, longestSearch)
    .split(/\s+/)
    .map(searchKey)
    .filter((word) => word !== '')
    .slice(0, mostWords)

/** The cases in which all words may stand, where those are few; null where they are many. */
export const fewFound = async (db: Kysely<Database>, words: readonly string[]): Promise<readonly string[] | null> => {
  const { rows } = await sql<{
    stream: string
  }>`select stream from case_search where grams @> ${gramsOfAll(words)}::text[] limit ${few + 1}`.execute(db)
  return rows.length > few ? null : rows.map(({ stream }) => stream)
}

/** Every word stands in the searched copy. */
export const searchConditions = (words: readonly string[]): readonly RawBuilder<boolean>[] =>
  words.map((word) => sql<boolean>`search like ${`%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`}`)

/**
 * So many cases that may have the words are gathered at most, to be asked of each case of a walk: many more would not
 * fit into the memory of one statement, and then each case of the walk would be looked for in all of them.
 */
const many = 40_000

/**
 * The cases in which all words may stand, as the index knows by their parts; and whether a case is one of them, which
 * is said of every case where they are too many to be gathered. `is true` keeps the planner from beginning with them.
 */
export const mayHave = (words: readonly string[]) => ({
  hits: sql`hits as materialized
    (select stream from case_search where grams @> ${gramsOfAll(words)}::text[] limit ${sql.lit(many + 1)})`,
  isHit: sql<boolean>`((select count(*) > ${sql.lit(many)} from hits)
    or (stream in (select stream from hits)) is true)`,
})

const gramsOfAll = (words: readonly string[]): readonly string[] => [...new Set(words.flatMap(gramsOf))]

/** A word’s pairs of characters, as the index of what is searched has them; a single character stands for itself. */
export const gramsOf = (word: string): readonly string[] => {
  const characters = Array.from(word)
  return characters.length === 1
    ? characters
    : characters.slice(1).map((second, index) => `${characters[index] ?? ''}${second}`)
}
