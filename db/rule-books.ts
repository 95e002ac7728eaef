import type { PoolClient } from 'pg'
import { bookOf } from '../domain/city/book-of.ts'
import { cityId } from '../domain/city/city-id.ts'
import { city } from '../domain/city/city.ts'
import type { CityEvent } from '../domain/city/events.ts'
import { templateBook, type RuleBook } from '../domain/guideline/rule-book.ts'
import { current, readStream } from './event-store.ts'
import { lawEvent } from './law-events.ts'

/** The rule book at each of its versions, as it stood by the city's own stream; null for a version that never was. */
export type RuleBooks = (version: number) => RuleBook | null

/** A city settles its rules some dozen times; of a stream that somebody made up, not all books are remembered. */
const mostKept = 64

/** Reads the city's own stream as the client sees it; each version is folded when it is first asked for. */
export const readRuleBooks = async (client: PoolClient): Promise<RuleBooks> => {
  const events = await readStream(client, cityId)
  const known = new Map<number, RuleBook>()
  // Acts come mostly in the order of the books that they were decided by: each is folded on from the one before.
  let last = { version: 0, state: city.decider.initialState }
  const folded = (version: number): RuleBook => {
    const from = last.version <= version ? last : { version: 0, state: city.decider.initialState }
    const state = events
      .slice(from.version, version)
      .map((recorded) => lawEvent(current(recorded)) as CityEvent)
      .reduce(city.decider.evolve, from.state)
    last = { version, state }
    const book = bookOf(state, version)
    if (known.size >= mostKept) known.clear()
    known.set(version, book)
    return book
  }
  return (version) => {
    if (version === 0) return templateBook
    return version > events.length ? null : (known.get(version) ?? folded(version))
  }
}
