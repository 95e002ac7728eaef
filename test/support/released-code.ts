/** A released version as it was released: its own source, run by today's packages beside today's processes. */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompressSync } from 'node:zlib'
import { inject } from 'vitest'
import { sourceOf } from '../../launch/keep-source.ts'
import { projectFolder } from '../../launch/paths.ts'
import { bareEnvironment } from './bare-environment.ts'
import { emptyDatabase, type FreshDatabase } from './database.ts'
import { putIn } from './released-data.ts'

/** Unpacks a release's source, with what it needs of packages beside it; answers the folder. */
export const releasedCode = async (release: string): Promise<string> => {
  const folder = join(inject('runFolder'), `code-${release}`)
  mkdirSync(folder)
  const unpacking = spawn('tar', ['-x', '-C', folder], { stdio: ['pipe', 'inherit', 'inherit'] })
  unpacking.stdin.end(brotliDecompressSync(readFileSync(sourceOf(release))))
  const [code] = (await once(unpacking, 'close')) as readonly unknown[]
  if (code !== 0) throw new Error(`tar ended with ${String(code)}`)
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** Packs the workflows of a release by its own command; answers the file. */
export const releasedBundle = async (folder: string): Promise<string> => {
  const file = join(folder, 'workflows.js')
  await promisify(execFile)(process.execPath, [join(folder, 'launch', 'bundle.ts'), file], { cwd: folder })
  return file
}

/** A database with the tables, rights and data of a release, made by its own command for that. */
export const databaseByRelease = async (release: string, folder: string): Promise<FreshDatabase> => {
  const database = await emptyDatabase()
  const command = ['upgrade.ts', 'migrate.ts'].find((name) => existsSync(join(folder, 'launch', name))) ?? ''
  await promisify(execFile)(process.execPath, [join(folder, 'launch', command)], {
    cwd: folder,
    env: { ...bareEnvironment, DATABASE_OWNER_URL: database.ownerUrl },
  })
  await putIn(database, release)
  return database
}
