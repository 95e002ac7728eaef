/**
 * What recording a decision costs, against the record floor: a bare transaction in five awaited statements (begin, lock
 * a row, insert an event, update the row, commit) through the same pool. Both sides use prepared statements. Measured
 * is a case's life, each of its decisions as often as the others; the heaviest of them, the approval, also by itself.
 */
import type { Pool } from 'pg'
import type { RecordAccess } from '../db/act/act.ts'
import { processorMeter, spentBetween, type Meter, type ProcessorMs } from './processor.ts'
import { decisions, decisionsSide, floorSide, makeFloor, weightsOf, type Side } from './record-sides.ts'
import { splitOf, type Split } from './split.ts'
import { medianRatio, quantile } from './spread.ts'

/** What a measured run gave. */
export interface Measured {
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly processor: ProcessorMs
}

/** How much is measured: rounds of runs, ours and the floor's in turn. */
export interface RecordBenchOptions {
  readonly pairs: number
  readonly warmUp: number
  readonly serial: number
  readonly parallel: number
  readonly inFlight: number
}

/**
 * The sides: the decisions of whole cases, the same in a city with a large rule book, the approval alone, the floor.
 */
export type SideName = 'act' | 'largeBook' | 'approval' | 'floor'

/** What a large rule book costs: the ratios to the floor, and to the same decisions with a small one. */
export interface LargeBookRatios {
  readonly throughputRatio: number
  readonly latencyRatio: number
  readonly throughputToSmall: number
  readonly latencyToSmall: number
}

/** The figures that docs/performance.md tells, with every raw one. */
export interface RecordBench {
  readonly recordThroughputRatio: number
  readonly recordLatencyRatio: number
  /** Processor time of an act, this process and its backend together, against the floor's: alone, and in a crowd. */
  readonly processor: { readonly alone: number; readonly crowded: number }
  readonly split: Split
  /** The same against the floor, and against a small rule book, where a large one is kept. */
  readonly largeBook: LargeBookRatios
  /** The same of the approval alone, for information. */
  readonly approval: { readonly throughputRatio: number; readonly latencyRatio: number }
  readonly raw: readonly { readonly side: SideName; readonly serial: Measured; readonly parallel: Measured }[]
}

/**
 * How much is measured unless said otherwise: a warm-up of 1,000, at least three pairs, 16 at once. Several short
 * pairs, since a machine is slow for seconds at a time. Whole rotations of the decisions.
 */
export const defaultOptions: RecordBenchOptions = {
  pairs: 8,
  warmUp: 1_050,
  serial: 420,
  parallel: 1_050,
  inFlight: 16,
}

/** Runs operations with so many in flight, and says how long each took. */
export const measure = async (
  side: Side,
  from: number,
  count: number,
  inFlight: number,
  meter: Meter,
): Promise<Measured> => {
  const took: number[] = []
  let next = from
  const lane = async (): Promise<void> => {
    while (next < from + count) {
      const nth = next++
      const began = performance.now()
      await side.once(nth)
      took.push(performance.now() - began)
    }
  }
  const spentBefore = await meter()
  const began = performance.now()
  await Promise.all(Array.from({ length: inFlight }, lane))
  const seconds = (performance.now() - began) / 1_000
  const processor = spentBetween(spentBefore, await meter(), count)
  took.sort((a, b) => a - b)
  return { perSecond: count / seconds, p50Ms: quantile(took, 0.5), p99Ms: quantile(took, 0.99), processor }
}

/** In which order the sides take turns; every other time backwards. */
const turns: readonly SideName[] = ['act', 'largeBook', 'floor', 'approval']

/** A record to decide on, and the owner of its tables, who prepares it. */
export interface Benched {
  readonly record: RecordAccess
  readonly owner: Pool
  /** By which name the record's connections show themselves. */
  readonly connectionsNamed: string
  /** The same record over connections whose acts don't wait for the disk: never but to be compared. */
  readonly notWaiting: RecordAccess
}

/**
 * Measures ours and the floor in turn. The owner makes the floor's tables; the record's own pool runs both. `large` is
 * another record on the same server, that of a city with a large rule book.
 */
export const benchRecord = async (
  { record, owner, connectionsNamed, notWaiting }: Benched,
  large: Benched,
  application: string,
  options: RecordBenchOptions = defaultOptions,
  onStep: (text: string) => void = () => {},
): Promise<RecordBench> => {
  await makeFloor(owner, application)
  const { pairs, warmUp, serial, parallel, inFlight } = options
  const count = warmUp + pairs * (serial + parallel)
  const sides: { readonly [name in SideName]: Side } = {
    floor: await floorSide(record.pool, count, await weightsOf(record, decisions)),
    act: await decisionsSide(record, owner, 'act', decisions, count),
    largeBook: await decisionsSide(large.record, large.owner, 'largeBook', decisions, count),
    approval: await decisionsSide(record, owner, 'approval', ['approve'], count),
  }
  for (const one of [owner, large.owner]) await vacuum(one)
  const meters = {
    small: processorMeter(owner, connectionsNamed),
    large: processorMeter(large.owner, large.connectionsNamed),
  }
  const meterOf = (side: SideName) => (side === 'largeBook' ? meters.large : meters.small)
  const run = (side: SideName, from: number, operations: number, atOnce: number) =>
    measure(sides[side], from, operations, atOnce, meterOf(side))
  for (const side of turns) await run(side, 0, warmUp, inFlight)
  const raw: RecordBench['raw'][number][] = []
  for (let pair = 0; pair < pairs; pair++) {
    const order = pair % 2 === 0 ? turns : turns.toReversed()
    const from = warmUp + pair * (serial + parallel)
    // All sides alone first, then all in a crowd: what is compared runs seconds apart.
    const alone = new Map<SideName, Measured>()
    for (const side of order) alone.set(side, await run(side, from, serial, 1))
    for (const side of order) {
      raw.push({
        side,
        serial: alone.get(side)!,
        parallel: await run(side, from + serial, parallel, inFlight),
      })
      onStep(JSON.stringify(raw.at(-1)))
    }
  }
  const ratio = (name: SideName, to: SideName, of: (one: (typeof raw)[number]) => number) => {
    const each = (side: SideName) => raw.filter((one) => one.side === side).map(of)
    return medianRatio(each(name), each(to))
  }
  const throughput = (name: SideName, to: SideName = 'floor') =>
    ratio(name, to, ({ parallel: { perSecond } }) => perSecond)
  const latency = (name: SideName, to: SideName = 'floor') => ratio(name, to, (one) => one.serial.p50Ms)
  const split = await splitOf(
    { waiting: record, notWaiting },
    (watched) => decisionsSide(watched, owner, 'split', decisions, serial),
    serial,
  )
  onStep(JSON.stringify({ split }))
  return {
    split,
    processor: {
      alone: ratio('act', 'floor', ({ serial: { processor } }) => whole(processor)),
      crowded: ratio('act', 'floor', ({ parallel: { processor } }) => whole(processor)),
    },
    recordThroughputRatio: throughput('act'),
    recordLatencyRatio: latency('act'),
    largeBook: {
      throughputRatio: throughput('largeBook'),
      latencyRatio: latency('largeBook'),
      throughputToSmall: throughput('largeBook', 'act'),
      latencyToSmall: latency('largeBook', 'act'),
    },
    approval: { throughputRatio: throughput('approval'), latencyRatio: latency('approval') },
    raw,
  }
}

const whole = ({ process, backend }: ProcessorMs): number => (backend === null ? Number.NaN : process + backend)

/**
 * What autovacuum does in time, done at once: statistics and hint bits of the thousands of rows that were just made.
 */
const vacuum = async (owner: Pool): Promise<void> => {
  const client = await owner.connect()
  await client.query('set statement_timeout = 0')
  await client.query('vacuum analyze')
  client.release(true)
}
