import type { Article } from './articles.ts'
import { reiwa5, type Guideline } from './guideline.ts'
import type { RuleBook } from './rule-book.ts'
import { settingsTemplate, type Settings } from './settings.ts'

/** What a city's own version may still have word for word as it was delivered, although it is to be the city's own. */
export interface StillDelivered {
  readonly gists: number
  readonly rooms: number
  readonly relatedProcedures: number
}

/** Whether a gist is the delivered one: it speaks of the posts of the guideline with which it was delivered. */
export const isDeliveredGist = ({ summary }: Article): boolean =>
  reiwa5.articles.some((one) => one.summary.ja === summary.ja)

/**
 * What of a version is still as delivered, as far as it shows: which may be right, where two cities have the same, and
 * is to be looked at once.
 */
export const stillDelivered = ({ articles, rooms, relatedProcedures }: Guideline): StillDelivered => ({
  gists: articles.filter(isDeliveredGist).length,
  rooms: sameIn(rooms, reiwa5.rooms),
  relatedProcedures: sameIn(relatedProcedures, reiwa5.relatedProcedures),
})

/** Whether the regular meetings are still held where the delivered settings say. */
export const meetsWhereDelivered = ({ council }: Settings): boolean =>
  council.regular.place === settingsTemplate.council.regular.place

/** Whether a city has said its own guideline, so that what is left as delivered may be left by oversight. */
export const hasOwnGuideline = ({ setUp }: Pick<RuleBook, 'setUp'>): boolean => setUp?.guideline === true

interface Row {
  readonly id: string
  readonly ja: string
}

const sameIn = (rows: readonly Row[], delivered: readonly Row[]): number =>
  rows.filter((row) => delivered.some(({ id, ja }) => id === row.id && ja === row.ja)).length
