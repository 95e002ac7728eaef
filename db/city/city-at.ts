import type { Pool } from 'pg'
import { cityId } from '../../domain/city/city-id.ts'
import { bookOf } from '../../domain/city/book-of.ts'
import type { CityEvent } from '../../domain/city/events.ts'
import type { CityState } from '../../domain/city/state.ts'
import type { Recorded, RuleBook } from '../../domain/guideline/rule-book.ts'
import { whatEnded, type Cause, type EndingOf } from '../../domain/law/hanging.ts'
import { city } from '../../domain/procedures.ts'
import { eventsBetween, lawEvent } from '../kept/law-events.ts'
import { perPool } from '../connection/per-pool.ts'

/** What the others hear of a city's people and rooms, by what it is that ends. */
export type EndingsByCause = ReadonlyMap<Cause, readonly EndingOf[]>

/** The city's own stream at one of its versions, and what follows from it. */
export interface CityAt {
  readonly state: CityState
  readonly recorded: readonly Recorded[]
  readonly book: RuleBook
  /** Found out when it is first asked for: of thousands of people that takes a while. */
  readonly endings: () => EndingsByCause
}

/** How many versions a process keeps: the present one, and those that a history is being made again from. */
const versionsKept = 16

/** The city at a version after its first event. A process folds each version once and keeps the last few. */
export const cityAt = (pool: Pool, version: number): Promise<CityAt> => citiesOf(pool)(version)

const citiesOf = perPool((pool) => {
  const kept = new Map<number, Promise<CityAt>>()
  return (version: number): Promise<CityAt> => {
    const known = kept.get(version)
    if (known !== undefined) return known
    const nearest = Math.max(0, ...[...kept.keys()].filter((one) => one < version))
    const folded = foldedUpTo(pool, version, { version: nearest, folded: kept.get(nearest) })
    kept.set(version, folded)
    // What failed is asked again.
    folded.catch(() => kept.delete(version))
    const [first] = kept.keys()
    if (kept.size > versionsKept && first !== undefined) kept.delete(first)
    return folded
  }
})

interface Before {
  readonly version: number
  readonly folded: Promise<CityAt> | undefined
}

/**
 * Folds on from the nearest version before that is known: a roster of hundreds makes a long stream, an act only a
 * step.
 */
const foldedUpTo = async (pool: Pool, version: number, before: Before): Promise<CityAt> => {
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
  return { state, recorded, book: bookOf(state, version, recorded), endings: once(() => endingsIn(state)) }
}

const endingsIn = (state: CityState): EndingsByCause =>
  Map.groupBy(city.endings?.(state) ?? [], (one) => whatEnded(one, cityId))

const once = <Found>(find: () => Found): (() => Found) => {
  let found: { readonly is: Found } | null = null
  return () => (found ??= { is: find() }).is
}
