import type { Pool } from 'pg'
import { cityId } from '../../domain/city/city-id.ts'
import { templateBook, type Recorded, type RuleBook } from '../../domain/guideline/rule-book.ts'
import { bookOf } from '../../domain/city/book-of.ts'
import { city } from '../../domain/procedures.ts'
import type { CityEvent } from '../../domain/city/events.ts'
import type { CityState } from '../../domain/city/state.ts'
import { eventsBetween, lawEvent } from '../kept/law-events.ts'
import { ruleBookVersion } from './rule-book-version.ts'
import { perPool } from '../connection/per-pool.ts'

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

interface Folded {
  readonly state: CityState
  readonly recorded: readonly Recorded[]
  readonly book: RuleBook
}

const booksOf = perPool((pool) => {
  const kept = new Map<number, Promise<Folded>>()
  return async (version: number): Promise<RuleBook> => {
    const known = kept.get(version)
    if (known !== undefined) return (await known).book
    const nearest = Math.max(0, ...[...kept.keys()].filter((one) => one < version))
    const folded = foldedUpTo(pool, version, { version: nearest, folded: kept.get(nearest) })
    kept.set(version, folded)
    // What failed is asked again.
    folded.catch(() => kept.delete(version))
    const [first] = kept.keys()
    if (kept.size > booksKept && first !== undefined) kept.delete(first)
    return (await folded).book
  }
})

interface Before {
  readonly version: number
  readonly folded: Promise<Folded> | undefined
}

/**
 * Folds on from the nearest version before that is known: a roster of hundreds makes a long stream, an act only a
 * step.
 */
const foldedUpTo = async (pool: Pool, version: number, before: Before): Promise<Folded> => {
  const known = await before.folded?.catch(() => undefined)
  const after = known === undefined ? 0 : before.version
  const events = await eventsBetween(pool, cityId, after, version)
  if (after + events.length < version) throw new Error(`the city's own stream ends before version ${version}`)
  const state = events
    .map((event) => lawEvent(event) as CityEvent)
    .reduce(city.decider.evolve, known?.state ?? city.decider.initialState)
  const recorded = [
    ...(known?.recorded ?? []),
    ...events.flatMap((one) =>
      one.type === 'GuidelineEnacted' ? [{ since: one.version, at: one.meta.occurredAt }] : [],
    ),
  ]
  return { state, recorded, book: bookOf(state, version, recorded) }
}
