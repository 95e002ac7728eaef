import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { connect } from '../../db/connection/connect.ts'
import { seedDemoCity } from '../../launch/demo-city/seed.ts'
import { freePort } from '../../launch/free-port.ts'
import type { PostgresPart } from '../../launch/parts/postgres.ts'
import type { TemporalPart } from '../../launch/parts/temporal-server.ts'
import { showProgress } from '../../launch/progress.ts'
import { startSystem, type System } from '../../launch/system.ts'
import { makeNamespace } from '../../test/support/namespace.ts'
import { makeDatabase } from '../databases.ts'
import { startMailServer } from '../mail-server.ts'
import type { Measurement } from '../measurement.ts'
import { prepareCases } from '../prepare-cases.ts'
import { heldBy } from '../processes.ts'
import { rounded } from '../spread.ts'
import { withFolder, withPostgres, withTemporal } from '../throw-away.ts'
import { unseen, until } from '../until.ts'

const steps = ['start', 'vet', 'submit', 'acceptForm'] as const

/**
 * What cities cost that share one Postgres and one Temporal, each with a database, a namespace and processes of its
 * own: memory, connections, and processor time, at rest and for an act; with one city, and with ten.
 */
export const cities: Measurement = {
  name: 'cities',
  figures: ['furtherCityMiB', 'furtherCityConnections', 'furtherCityAtRestPercent', 'actOfTenCitiesMs'],
  run: async ({ quick, say }) => {
    const [few, many, atRestSeconds, casesEach] = quick ? [1, 2, 5, 1] : [1, 10, 60, 10]
    const mail = await startMailServer()
    return withPostgres((postgres) =>
      withTemporal((temporal) =>
        withFolder(async (folder) => {
          const running: System[] = []
          const observe = async () => {
            const seen = await observed({ running, postgres, temporal, atRestSeconds, casesEach })
            say(JSON.stringify(seen))
            return seen
          }
          try {
            const upTo = async (count: number) => {
              while (running.length < count)
                running.push(
                  await startCity(`city_${running.length + 1}`, { folder, postgres, temporal, smtp: mail.url }),
                )
            }
            await upTo(few)
            const one = await observe()
            await upTo(many)
            const ten = await observe()
            const further = (of: (seen: typeof one) => number) => (of(ten) - of(one)) / (many - few)
            return {
              figures: {
                furtherCityMiB: {
                  value: further(({ memory }) => memory.city + memory.postgres + memory.temporal),
                  ours: `api and worker ${rounded(further(({ memory }) => memory.city))} MiB of them`,
                },
                furtherCityConnections: { value: further(({ connections }) => connections) },
                furtherCityAtRestPercent: {
                  value: further(({ atRestPercent }) => atRestPercent),
                  ours: 'of one processor, over all processes',
                },
                actOfTenCitiesMs: { value: ten.actMs, ours: `processor time; ${rounded(one.actMs)} ms with one city` },
              },
              raw: { few, many, one, ten },
            }
          } finally {
            await Promise.all(running.map((system) => system.stop()))
            await mail.stop()
          }
        }),
      ),
    )
  },
}

interface Shared {
  readonly folder: string
  readonly postgres: PostgresPart
  readonly temporal: TemporalPart
  readonly smtp: string
}

const startCity = async (name: string, { folder, postgres, temporal, smtp }: Shared): Promise<System> => {
  const database = await makeDatabase(postgres, name)
  await makeNamespace(temporal.address, name)
  const own = join(folder, name)
  mkdirSync(own, { mode: 0o711 })
  return startSystem({
    config: {
      reset: false,
      demo: true,
      empty: false,
      database,
      temporalAddress: temporal.address,
      temporalNamespace: name,
      smtpUrl: smtp,
      publicUrl: undefined,
      port: await freePort(),
    },
    folder: own,
    progress: showProgress(() => {}),
    seed: (url) => seedDemoCity({ url }),
  })
}

interface Observing extends Omit<Shared, 'folder' | 'smtp'> {
  readonly running: readonly System[]
  readonly atRestSeconds: number
  readonly casesEach: number
}

const observed = async ({ running, postgres, temporal, atRestSeconds, casesEach }: Observing) => {
  const databases = running.map((system) =>
    connect({ url: system.running().databaseUrl, max: 1, name: 'sekisho-bench' }),
  )
  const allSeen = () =>
    until('every city has been seen', async () => {
      for (const { pool } of databases) if ((await unseen(pool)) > 0) return false
      return true
    })
  const held = async () => {
    const city = await heldBy(running.flatMap(({ parts }) => [parts.get('api')?.pid, parts.get('worker')?.pid]))
    const [record, practice] = [await heldBy([postgres.pid]), await heldBy([temporal.pid])]
    return { city, postgres: record, temporal: practice, seconds: seconds(city, record, practice) }
  }
  try {
    await allSeen()
    const before = await held()
    await pause(atRestSeconds * 1_000)
    const rested = await held()
    const { rows } = await databases[0]!.pool.query<{ readonly n: number }>(
      `select count(*)::int as n from pg_stat_activity where application_name like 'sekisho-%'
       and application_name <> 'sekisho-bench'`,
    )
    await Promise.all(running.map((system) => prepareCases(system.running().webUrl, casesEach, steps)))
    await allSeen()
    const worked = await held()
    const acts = running.length * casesEach * steps.length
    return {
      cities: running.length,
      memory: { city: worked.city.MiB, postgres: worked.postgres.MiB, temporal: worked.temporal.MiB },
      connections: rows[0]?.n ?? 0,
      atRestPercent: ((rested.seconds - before.seconds) / atRestSeconds) * 100,
      actMs: ((worked.seconds - rested.seconds) / acts) * 1_000,
    }
  } finally {
    await Promise.all(databases.map((one) => one.close()))
  }
}

const seconds = (...each: readonly { readonly processorSeconds: number }[]): number =>
  each.reduce((sum, one) => sum + one.processorSeconds, 0)
