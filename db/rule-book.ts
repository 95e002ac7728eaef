import type { Pool } from 'pg'
import { cityId } from '../domain/city/city-id.ts'
import { templateBook, type RuleBook } from '../domain/guideline/rule-book.ts'
import { bookOf } from '../domain/city/book-of.ts'
import { city } from '../domain/city/city.ts'
import type { CityEvent } from '../domain/city/events.ts'
import { lawEventsUpTo } from './law-events.ts'
import { ruleBookVersion } from './rule-book-version.ts'
import { perPool } from './per-pool.ts'

/**
 * The rule book at a version of the city's own stream. A process folds each version once and keeps the last few: an act
 * asks for the version that came with the head it read, so nobody ever decides by a stale one.
 */
export const ruleBookAt = (pool: Pool, version: number): RuleBook | Promise<RuleBook> =>
  version === 0 ? templateBook : booksOf(pool)(version)

/** The rule book as it stands: for what has read no head that would bring its version along. */
export const ruleBookNow = async (pool: Pool): Promise<RuleBook> => {
  const { rows } = await pool.query<{ readonly version: number }>({ name: 'rule-book-version', text: versionText })
  return ruleBookAt(pool, rows[0]?.version ?? 0)
}

const versionText = `select ${ruleBookVersion} as version`

/** How many versions a process keeps: the present one, and those that a history is being made again from. */
const booksKept = 16

const booksOf = perPool((pool) => {
  const kept = new Map<number, Promise<RuleBook>>()
  return (version: number): Promise<RuleBook> => {
    const known = kept.get(version)
    if (known !== undefined) return known
    const folded = foldedUpTo(pool, version)
    kept.set(version, folded)
    // What failed is asked again.
    folded.catch(() => kept.delete(version))
    const [first] = kept.keys()
    if (kept.size > booksKept && first !== undefined) kept.delete(first)
    return folded
  }
})

const foldedUpTo = async (pool: Pool, version: number): Promise<RuleBook> => {
  const events = await lawEventsUpTo(pool, cityId, version)
  if (events.length < version) throw new Error(`the city's own stream ends before version ${version}`)
  const state = (events as readonly CityEvent[]).reduce(city.decider.evolve, city.decider.initialState)
  return bookOf(state, version)
}
