import { connect, type Connection } from '../../db/connection/connect.ts'
import { migrateToLatest } from '../../db/upkeep/migrate.ts'
import { appRole } from '../../launch/parts/postgres-roles.ts'
import type { PostgresPart } from '../../launch/parts/postgres.ts'
import { enrol } from '../../test/support/roster.ts'
import { makeDatabase } from '../databases.ts'
import { keepLargeBook } from '../large-book.ts'
import type { Measurement } from '../measurement.ts'
import { benchRecord, defaultOptions, type Benched } from '../record.ts'
import { median, rounded } from '../spread.ts'
import { withPostgres } from '../throw-away.ts'

const quickly = { pairs: 1, warmUp: 140, serial: 56, parallel: 210, inFlight: 16 }

/**
 * What recording a decision costs, each of a case's life as often as the others, against a bare transaction; and the
 * same in a city whose rule book has 200 posts and 400 people.
 */
export const record: Measurement = {
  name: 'record',
  figures: [
    'recordThroughputRatio',
    'recordLatencyRatio',
    'largeBookThroughputRatio',
    'largeBookLatencyRatio',
    'largeToSmallBookThroughput',
    'largeToSmallBookLatency',
    'recordProcessorRatio',
    'recordProcessorRatioCrowded',
  ],
  run: ({ quick, say }) =>
    withPostgres(async (postgres) => {
      const open: Connection[] = []
      try {
        const small = await benched(postgres, 'sekisho-bench-small', open)
        const large = await benched(await secondDatabase(postgres), 'sekisho-bench-large', open)
        await keepLargeBook(large.owner)
        say('the large rule book is kept')
        const options = quick ? quickly : defaultOptions
        const { raw, approval, largeBook, split, processor, ...ratios } = await benchRecord(
          small,
          large,
          appRole,
          options,
          say,
        )
        const middle = (side: string, of: (one: (typeof raw)[number]) => number) =>
          rounded(median(raw.filter((one) => one.side === side).map(of)))
        const rate = (side: string) => `${middle(side, (one) => one.parallel.perSecond)}/s`
        const serial = (side: string) => `${middle(side, (one) => one.serial.p50Ms)} ms`
        const rates = (value: number, ours: string, floor: string) => ({ value, ours: rate(ours), floor: rate(floor) })
        const times = (value: number, ours: string, floor: string) => ({
          value,
          ours: serial(ours),
          floor: serial(floor),
        })
        const processorOf = (side: string, when: 'serial' | 'parallel') => {
          const of = (part: 'process' | 'backend') => middle(side, (one) => one[when].processor[part] ?? Number.NaN)
          return `${of('process')} + ${of('backend')} ms`
        }
        const spent = (value: number, when: 'serial' | 'parallel') => ({
          value,
          ours: processorOf('act', when),
          floor: processorOf('floor', when),
        })
        return {
          figures: {
            recordThroughputRatio: rates(ratios.recordThroughputRatio, 'act', 'floor'),
            recordLatencyRatio: times(ratios.recordLatencyRatio, 'act', 'floor'),
            largeBookThroughputRatio: rates(largeBook.throughputRatio, 'largeBook', 'floor'),
            largeBookLatencyRatio: times(largeBook.latencyRatio, 'largeBook', 'floor'),
            largeToSmallBookThroughput: rates(largeBook.throughputToSmall, 'largeBook', 'act'),
            largeToSmallBookLatency: times(largeBook.latencyToSmall, 'largeBook', 'act'),
            recordProcessorRatio: spent(processor.alone, 'serial'),
            recordProcessorRatioCrowded: spent(processor.crowded, 'parallel'),
          },
          raw: { options, split, approval, rounds: raw },
        }
      } finally {
        await Promise.all(open.map((one) => one.close()))
      }
    }),
}

/** A record with the roster of the tests, and who owns its tables. */
const benched = async (
  { url, ownerUrl }: Pick<PostgresPart, 'url' | 'ownerUrl'>,
  name: string,
  open: Connection[],
): Promise<Benched> => {
  const application = connect({ url, max: 16, name })
  const notWaiting = connect({ url: withoutWaiting(url), max: 1, name: `${name}-not-waiting` })
  const owner = connect({ url: ownerUrl, max: 1, statementTimeoutMs: 0 })
  open.push(application, notWaiting, owner)
  await enrol(owner.pool)
  return {
    record: { pool: application.pool, timeSkipping: false },
    owner: owner.pool,
    connectionsNamed: name,
    notWaiting: { pool: notWaiting.pool, timeSkipping: false },
  }
}

/** A connection whose commits don't wait for the disk. */
const withoutWaiting = (url: string): string => {
  const address = new URL(url)
  address.searchParams.set('options', '-c synchronous_commit=off')
  return address.href
}

/** Another migrated database on the same server. */
const secondDatabase = async (postgres: PostgresPart) => {
  const there = await makeDatabase(postgres, 'large_book')
  await migrateToLatest(there.ownerUrl)
  return there
}
