import type { PoolClient } from 'pg'
import { procedureNamed, procedureNames } from '../../domain/procedures.ts'
import type { RecordedEvent } from '../kept/event-store.ts'
import type { Flaw, FlawList } from '../kept/flaw.ts'
import { foldFrom, type CaseFold } from '../kept/fold-case.ts'
import { chain, genesis } from '../kept/hash-chain.ts'
import { letterFlaws, planLetters } from './letter-flaws.ts'
import type { PlannedLetter, ReadCase } from '../kept/read-case.ts'
import { readRoster } from '../people/roster.ts'
import { rowFlaws } from './row-flaws.ts'
import { readRuleBooks } from '../city/rule-books.ts'
import { unlawful, type MeasuredBy } from './unlawful.ts'
import { messageOf } from '../../domain/kernel/message-of.ts'

/** What a verification of cases looked at. */
export interface VerifiedCases {
  readonly streams: number
  readonly events: number
  /** Cases that another release has folded: their lists are compared once an upgrade has brought them up. */
  readonly otherForms: number
}

/** Reads what is known at the moment that the client sees. */
export const readKnown = async (client: PoolClient, timeSkipping: boolean): Promise<MeasuredBy> => ({
  roster: await readRoster(client),
  books: await readRuleBooks(client),
  timeSkipping,
})

/** No case comes near to it; what somebody made up isn't held in memory however long it is. */
const mostEvents = 100_000

/** So many cases are compared with their heads and lists at once. */
const casesAtOnce = 200

/**
 * Follows each case from its first event: computes its hashes again, folds it, asks of each act whether the law could
 * have let it happen, and compares what comes out with its head, its rows in every list and register, and its letters.
 * Holds a few hundred cases at a time.
 */
export const verifyCases = async (
  client: PoolClient,
  batches: AsyncIterable<readonly RecordedEvent[]>,
  known: MeasuredBy,
  flaws: FlawList,
  onProgress?: (events: number) => void,
): Promise<VerifiedCases> => {
  let reading: Reading | null = null
  let events = 0
  let streams = 0
  let otherForms = 0
  let read: ReadCase[] = []
  const compare = async (): Promise<void> => {
    if (read.length === 0) return
    const compared = await rowFlaws(client, read)
    flaws.add(...compared.flaws, ...(await letterFlaws(client, read, known.roster)))
    otherForms += compared.otherForms
    streams += read.length
    read = []
  }
  for await (const batch of batches) {
    for (const recorded of batch) {
      if (reading?.stream !== recorded.event.stream) {
        if (reading) read.push(reading.end())
        if (read.length >= casesAtOnce) await compare()
        reading = readingOf(recorded, known, flaws)
      }
      reading.add(recorded)
    }
    events += batch.length
    onProgress?.(events)
  }
  if (reading) read.push(reading.end())
  await compare()
  return { streams, events, otherForms }
}

interface Reading {
  readonly stream: string
  readonly add: (recorded: RecordedEvent) => void
  readonly end: () => ReadCase
}

/** Follows one case. Where its chain is broken or it can't be folded, the rest of it is still read. */
const readingOf = (first: RecordedEvent, known: MeasuredBy, flaws: FlawList): Reading => {
  const { stream } = first.event
  const letters: PlannedLetter[] = []
  let before: RecordedEvent | null = null
  let fold: CaseFold | null = beginFold(first, known, letters, flaws)
  const folding = <T>(step: (fold: CaseFold) => T): T | null => {
    try {
      return fold && step(fold)
    } catch (error) {
      // What the law never wrote can have any form.
      fold = null
      flaws.add({ problem: 'event-unlawful', ...placeOf(before ?? first), found: messageOf(error) })
      return null
    }
  }
  return {
    stream,
    add: (recorded) => {
      const broken = eventFlaws(before, recorded)
      flaws.add(...broken)
      before = recorded
      // What is derived from events that were tampered with would differ, too, and says nothing more.
      if (broken.length > 0) fold = null
      folding((one) => {
        if (recorded.event.version > mostEvents) throw new Error(`more than ${mostEvents} events`)
        one.add(recorded)
      })
    },
    end: () => {
      const folded = folding((one) => one.end())
      const { event, hash } = before ?? first
      return { stream, version: event.version, hash, folded, letters }
    },
  }
}

const beginFold = (
  first: RecordedEvent,
  known: MeasuredBy,
  letters: PlannedLetter[],
  flaws: FlawList,
): CaseFold | null => {
  const name = first.event.stream.split('/')[0] ?? ''
  if (!procedureNames.includes(name)) {
    flaws.add({ problem: 'event-unlawful', ...placeOf(first), found: `no procedure ${name}` })
    return null
  }
  const procedure = procedureNamed(name)
  return foldFrom(first, (act) => {
    const why = unlawful(procedure, act, known)
    const [begin] = act.events
    if (why !== null && begin) flaws.add({ problem: 'event-unlawful', ...placeOf({ event: begin }), found: why })
    letters.push(...planLetters(procedure, act, known.books))
  })
}

const placeOf = ({ event }: Pick<RecordedEvent, 'event'>) => ({ stream: event.stream, version: event.version })
/** An event is right when it follows the one before and its hash is what the chain gives. */
const eventFlaws = (before: RecordedEvent | null, recorded: RecordedEvent): readonly Flaw[] => {
  const { event, hash, occurredAt, recordedAt } = recorded
  const place = placeOf(recorded)
  const expected = (before?.event.version ?? 0) + 1
  if (event.version !== expected) return [{ problem: 'event-missing', stream: event.stream, version: expected }]
  if (!chain(before?.hash ?? genesis, event).equals(hash)) return [{ problem: 'event-differs', ...place }]
  const { meta } = event
  return occurredAt === meta.occurredAt && recordedAt === (meta.recordedAt ?? recordedAt)
    ? []
    : [{ problem: 'column-differs', ...place }]
}
