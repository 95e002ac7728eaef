import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateToLatest } from '../db/upkeep/migrate.ts'
import type { LaunchConfig } from '../launch/config.ts'
import { seedDemoCity } from '../launch/demo-city/seed.ts'
import { freePort } from '../launch/free-port.ts'
import { removePostgresData, startPostgres, type PostgresPart } from '../launch/parts/postgres.ts'
import { startTemporal, type TemporalPart } from '../launch/parts/temporal-server.ts'
import { showProgress } from '../launch/progress.ts'
import { startSystem, type System } from '../launch/system.ts'

/** What is to be ended, the last started first; emptied as measurements end what they started. */
const open: (() => Promise<void>)[] = []

/** Ends whatever still runs: for when the bench is broken off. */
export const endAll = async (): Promise<void> => {
  for (let end = open.pop(); end; end = open.pop()) await end().catch(() => {})
}

/** Does the work with something that is ended afterwards, whatever comes. */
const using = async <T>(end: () => Promise<void>, work: () => Promise<T>): Promise<T> => {
  open.push(end)
  try {
    return await work()
  } finally {
    open.splice(open.indexOf(end), 1)
    await end()
  }
}

/** A folder of the measurement's own, removed afterwards. */
export const withFolder = <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-bench-'))
  // Under root, Postgres runs as another account, which has to get in here.
  chmodSync(folder, 0o711)
  return using(
    async () => rmSync(folder, { recursive: true, force: true }),
    () => work(folder),
  )
}

/** A migrated Postgres as careful as the product's. */
export const withPostgres = <T>(work: (postgres: PostgresPart) => Promise<T>): Promise<T> =>
  withFolder(async (folder) => {
    const postgres = await startPostgres({ folder: join(folder, 'postgres') })
    const end = async () => {
      await postgres.stop()
      await removePostgresData(join(folder, 'postgres'))
    }
    return using(end, async () => {
      await migrateToLatest(postgres.ownerUrl)
      return work(postgres)
    })
  })

/** A Temporal server that is there already; null: each measurement starts one of its own. */
let given: string | null = null

/** Has all that follows measure on this Temporal server, `host:port`, such as one on Postgres. */
export const useTemporal = (address: string): void => {
  given = address
}

/** A Temporal server on a database file, as the product's; or the one that was given. */
export const withTemporal = <T>(work: (temporal: TemporalPart) => Promise<T>): Promise<T> =>
  given === null ? withOwnTemporal(work) : work(somebodyElses(given))

const somebodyElses = (address: string): TemporalPart => {
  const no = (): never => {
    throw new Error('this measurement stops its Temporal server: leave out --temporal')
  }
  const nothing = { name: 'temporal', pid: undefined, uiUrl: undefined }
  return { ...nothing, address, start: no, stop: no, kill: no, whenLost: () => {} }
}

const withOwnTemporal = <T>(work: (temporal: TemporalPart) => Promise<T>): Promise<T> =>
  withFolder(async (folder) => {
    const temporal = await startTemporal({ folder: join(folder, 'temporal') })
    return using(
      () => temporal.stop(),
      () => work(temporal),
    )
  })

/** The whole system as `npm start` runs it, with the demo city, before the mail server that is given. */
export const withSystem = <T>(smtpUrl: string, work: (system: System) => Promise<T>): Promise<T> =>
  withFolder(async (folder) => {
    const config: LaunchConfig = {
      reset: false,
      demo: true,
      empty: false,
      database: undefined,
      temporalAddress: given ?? undefined,
      temporalNamespace: 'default',
      smtpUrl,
      publicUrl: undefined,
      port: await freePort(),
    }
    const system = await startSystem({
      config,
      folder,
      progress: showProgress(() => {}),
      seed: (url) => seedDemoCity({ url }),
    })
    const end = async () => {
      await system.stop()
      await removePostgresData(join(folder, 'postgres'))
    }
    return using(end, () => work(system))
  })
