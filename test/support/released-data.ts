/** The data of every released version, as its own demo city wrote them: what a city brings to an upgrade. */
import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { restore } from '../../db/upkeep/restore.ts'
import { projectFolder } from '../../launch/paths.ts'
import { emptyDatabase, type FreshDatabase } from './database.ts'

const folder = join(projectFolder, 'test', 'releases')

/** The released versions whose data are kept, the oldest first. */
export const releases: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.backup.gz'))
  .map((name) => name.replace('.backup.gz', ''))
  .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))

/** A database with the data and the tables of that release, before any upgrade. */
export const releasedDatabase = async (release: string): Promise<FreshDatabase> => {
  const database = await emptyDatabase()
  await putIn(database, release)
  return database
}

/** Puts a release's data into a database without any. */
export const putIn = async ({ ownerUrl }: FreshDatabase, release: string): Promise<void> => {
  const packed = createReadStream(join(folder, `${release}.backup.gz`))
  await restore(ownerUrl, createInterface({ input: packed.pipe(createGunzip()) }))
}
