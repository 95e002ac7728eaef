import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrateToLatest } from '../../db/upkeep/migrate.ts'
import type { Part } from '../../launch/parts/part.ts'
import { startPostgres } from '../../launch/parts/postgres.ts'
import { startTemporal } from '../../launch/parts/temporal-server.ts'

declare module 'vitest' {
  /** What a test file gets from the run: `inject('temporalAddress')`; databases come from `freshDatabase()`. */
  interface ProvidedContext {
    /** Addresses of the template database: cloned, never used itself. */
    readonly template: { readonly adminUrl: string; readonly url: string; readonly ownerUrl: string }
    readonly temporalAddress: string
    /** A folder of this run, removed at its end. */
    readonly runFolder: string
  }
}

/** One Postgres and one Temporal for the whole run, on data that nobody keeps, and a migrated database to clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const runFolder = mkdtempSync(join(tmpdir(), 'sekisho-test-'))
  // Under root, Postgres runs as another account, which has to get in here.
  chmodSync(runFolder, 0o711)
  const started: Part[] = []
  const end = async () => {
    await Promise.all(started.map((part) => part.stop()))
    rmSync(runFolder, { recursive: true, force: true })
  }
  // Statistics come when a test asks for them, and by themselves never: what is planned would hang on how long it took.
  const settings = { autovacuum: 'off' }
  const database = startPostgres({ folder: join(runFolder, 'postgres'), durable: false, settings }).then(
    async (part) => {
      started.push(part)
      await migrateToLatest(part.ownerUrl)
      const { adminUrl, url, ownerUrl } = part
      project.provide('template', { adminUrl, url, ownerUrl })
    },
  )
  const temporal = startTemporal({ folder: join(runFolder, 'temporal'), persistent: false }).then((part) => {
    started.push(part)
    project.provide('temporalAddress', part.address)
  })
  project.provide('runFolder', runFolder)
  const failed = (await Promise.allSettled([database, temporal])).find((outcome) => outcome.status === 'rejected')
  if (failed !== undefined) {
    await end()
    throw failed.reason
  }
  return end
}
