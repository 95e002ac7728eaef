import type { PoolClient } from 'pg'
import { bookOf } from '../../domain/city/book-of.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { city } from '../../domain/procedures.ts'
import type { CityEvent } from '../../domain/city/events.ts'
import type { CityState } from '../../domain/city/state.ts'
import { templateBook, type RuleBook } from '../../domain/guideline/rule-book.ts'
import { current, readEventsOfInBatches, type RecordedEvent } from '../kept/event-store.ts'
import { lawEvent } from '../kept/law-events.ts'

/** The rule book at each of its versions, as it stood by the city's own stream. */
export interface RuleBooks {
  /** Null for a version that never was. */
  readonly at: (version: number) => RuleBook | null
  /** Whether an act that was recorded then had to be decided by that version: not by an older one, nor by a later. */
  readonly stood: (version: number, recordedAt: string) => boolean
}

/** An act may be written so long after the reading that decided it (`events_of_now` allows half of it). */
const slackMs = 60_000

/** A city settles its rules some dozen times; of a stream that somebody made up, not all books are remembered. */
const mostKept = 64

/** So many acts apart the state is remembered: a book of before is folded on from there, not from the first act. */
const apart = 100

/** What follows a gap is nobody's rule book: of a stream that is broken no more is held in memory. */
const unbrokenEvents = async (client: PoolClient): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = []
  for await (const batch of readEventsOfInBatches(client, [cityId], 500))
    for (const recorded of batch) {
      if (recorded.event.version !== events.length + 1) return events
      events.push(recorded)
    }
  return events
}

/** Reads the city's own stream as the client sees it; each version is folded when it is first asked for. */
export const readRuleBooks = async (client: PoolClient): Promise<RuleBooks> => {
  const events = await unbrokenEvents(client)
  const known = new Map<number, RuleBook>()
  // Acts come mostly in the order of the books that they were decided by, each case's from its first.
  const first = { version: 0, state: city.decider.initialState }
  const marks = [first]
  let last = first
  const stateAt = (version: number): CityState => {
    const mark = marks[Math.min(Math.floor(version / apart), marks.length - 1)] ?? first
    let { version: at, state } = last.version <= version && last.version >= mark.version ? last : mark
    for (const recorded of events.slice(at, version)) {
      state = city.decider.evolve(state, lawEvent(current(recorded)) as CityEvent)
      at += 1
      if (at === marks.length * apart) marks.push({ version: at, state })
    }
    last = { version, state }
    return state
  }
  const folded = (version: number): RuleBook => {
    const state = stateAt(version)
    const book = bookOf(state, version)
    if (known.size >= mostKept) known.clear()
    known.set(version, book)
    return book
  }
  const recordedAt = (version: number): number | null => {
    const recorded = events[version - 1]
    return recorded === undefined ? null : Date.parse(recorded.recordedAt)
  }
  return {
    at: (version) => {
      if (version === 0) return templateBook
      return version > events.length ? null : (known.get(version) ?? folded(version))
    },
    stood: (version, text) => {
      const moment = Date.parse(text)
      const from = recordedAt(version)
      const to = recordedAt(version + 1)
      return (from === null || from <= moment + slackMs) && (to === null || moment <= to + slackMs)
    },
  }
}
