import { connect } from '../../db/connection/connect.ts'
import { recordClock } from '../../db/kept/record-clock.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { enrol } from '../../test/support/roster.ts'
import { takeUpTo } from '../../test/support/recorded-case.ts'
import type { NightJob, NightTook } from '../by-night.ts'
import { chainedCopies } from '../chained-copies.ts'
import { inDatabase } from '../databases.ts'
import type { Measurement } from '../measurement.ts'
import { inItsOwnProcess } from '../own-process.ts'
import { rounded } from '../spread.ts'
import { withPostgres } from '../throw-away.ts'

const million = 1_000_000
const withinMs = 3_600_000

/**
 * The works of a night on a record of a quarter of a million events whose chains are whole: a night's share of
 * verifying with the checker of the law, sealing a day, computing the seal again, verifying everything, comparing
 * everything, and bringing every case to another form, as an upgrade may.
 */
export const nights: Measurement = {
  name: 'nights',
  figures: [
    'nightEventsPerSecond',
    'sealSeconds',
    'verifyEventsPerSecond',
    'verifyMiB',
    'rebuildEventsPerSecond',
    'rebuildMiB',
  ],
  run: ({ quick, events: asked, say }) =>
    withPostgres(async ({ url, ownerUrl, adminUrl }) => {
      const wanted = asked ?? (quick ? 20_000 : million / 4)
      const application = connect({ url, max: 1 })
      const owner = connect({ url: ownerUrl, max: 1, statementTimeoutMs: 0 })
      const admin = connect({ url: inDatabase(adminUrl, new URL(url).pathname.slice(1)), max: 1 })
      try {
        await enrol(owner.pool)
        const model = await takeUpTo({ pool: application.pool, timeSkipping: false }, 'register')
        const { rows } = await owner.pool.query<{ readonly n: number }>(
          'select version as n from streams where stream = $1',
          [model],
        )
        const each = rows[0]?.n ?? 1
        const cases = Math.ceil(wanted / each)
        // An event is recorded as of now; the copies keep their model's time for as long as they take.
        await admin.pool.query('alter table events disable trigger events_of_now')
        const events = await chainedCopies(owner.pool, model, cases, (done) => {
          if (done % 100_000 < each * 500) say(`${done} events`)
        })
        await admin.pool.query('alter table events enable always trigger events_of_now')
        await owner.pool.query('vacuum analyze')
        const { rows: sizes } = await owner.pool.query<{ readonly table: string; readonly MiB: number }>(
          `select c.relname as table, round(pg_total_relation_size(c.oid) / 1048576.0)::int as "MiB" from pg_class c
           join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'
           order by pg_total_relation_size(c.oid) desc limit 8`,
        )
        const day = addDays(tokyoDateOf(await recordClock(owner.pool)), -1)
        const took = async (work: NightJob['work']): Promise<NightTook> => {
          const job: NightJob = { work, day, databaseUrl: work === 'rebuild' ? ownerUrl : url }
          const result = await inItsOwnProcess<NightTook>('by-night.ts', job, withinMs)
          say(`${work}: ${JSON.stringify(result)}`)
          return result
        }
        // Another release's form: all is folded and compared, and what differs is written again.
        await owner.pool.query('update streams set form = 0')
        const rebuilt = await took('rebuild')
        const compared = await took('compare')
        // Nothing is sealed yet, so nothing counts as moved: a thirtieth of the record.
        const night = await took('night')
        const share = night.events ?? 0
        const sealed = await took('seal')
        const sealVerified = await took('verify-seal')
        const verified = await took('verify')
        for (const [what, { found }] of Object.entries({ compared, night, sealVerified, verified }))
          if (found > 0) throw new Error(`${what}: ${found} places of the bench’s own record are broken`)
        const rate = ({ seconds }: NightTook) => events / seconds
        const told = (one: NightTook) =>
          `ten million in ${rounded(((one.seconds / events) * 10 * million) / 3_600)} h; ` +
          `${rounded(one.processorSeconds)} s of this process`
        return {
          figures: {
            nightEventsPerSecond: {
              value: share / night.seconds,
              ours: `${share} events in ${rounded(night.seconds)} s (processor ${rounded(night.processorSeconds)} s)`,
            },
            sealSeconds: { value: sealed.seconds, ours: `${sealed.found} cases, all of which have moved` },
            verifyEventsPerSecond: { value: rate(verified), ours: told(verified) },
            verifyMiB: { value: verified.peakMiB },
            rebuildEventsPerSecond: { value: rate(rebuilt), ours: told(rebuilt) },
            rebuildMiB: { value: rebuilt.peakMiB },
          },
          raw: { events, cases, sizes, rebuilt, compared, night, sealed, sealVerified, verified },
        }
      } finally {
        await Promise.all([application.close(), owner.close(), admin.close()])
      }
    }),
}
