import { sql, type Kysely, type RawBuilder } from 'kysely'
import { searchKey } from '../../domain/kernel/text.ts'
import type { Database } from '../tables/database.ts'

const mostWords = 5
const longestSearch = 200
/**
 * Up to so many found cases are fetched and sorted; where there are more, the list is walked and finds a page of them
 * soon.
 */
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
  const grams = [...new Set(words.flatMap(gramsOf))]
  const { rows } = await sql<{
    stream: string
  }>`select stream from case_search where grams @> ${grams}::text[] limit ${few + 1}`.execute(db)
  return rows.length > few ? null : rows.map(({ stream }) => stream)
}

/** Every word stands in the searched copy. */
export const searchConditions = (
  words: readonly string[],
  found: readonly string[] | null,
): readonly RawBuilder<boolean>[] => [
  ...(found === null ? [] : [sql<boolean>`stream = any(${found})`]),
  ...words.map((word) => sql<boolean>`search like ${`%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`}`),
]

/** A word’s pairs of characters, as the index of what is searched has them; a single character stands for itself. */
export const gramsOf = (word: string): readonly string[] => {
  const characters = Array.from(word)
  return characters.length === 1
    ? characters
    : characters.slice(1).map((second, index) => `${characters[index] ?? ''}${second}`)
}
