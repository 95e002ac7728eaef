import { createHash } from 'node:crypto'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** The project's folder: everything the launcher starts is found from here. */
export const projectFolder = resolve(import.meta.dirname, '..')

/** What one copy of the project keeps between runs: data, logs, secrets. Git ignores it; `--reset` clears it. */
export const localFolder = resolve(process.env['SEKISHO_FOLDER'] || join(projectFolder, '.sekisho'))

/** What all copies share and what can be fetched again at any time: the Temporal binary, workflow bundles. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const base = environment['XDG_CACHE_HOME']
  return join(base === undefined || base === '' ? join(homedir(), '.cache') : base, 'sekisho')
}

/** A short name that tells two copies of the project on one machine apart. */
export function folderMark(folder: string): string {
  return createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12)
}
