import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { localFolder } from './paths.ts'

/** What runs, and where: written while `npm start` runs, so that the tour finds the system. */
export interface Running {
  readonly webUrl: string
  /** The mail catcher's inbox; absent when a mail server of the city's own is used. */
  readonly mailUrl?: string
  readonly smtpUrl: string
  readonly temporalAddress: string
  readonly temporalNamespace: string
  readonly temporalUiUrl?: string
  readonly databaseUrl: string
  /** For the commands that only the owner of the tables may do. */
  readonly databaseOwnerUrl: string
  /** Process ids by the name of the part; for tests that kill. */
  readonly pids: Readonly<Record<string, number>>
}

const file = join(localFolder, 'running.json')

/**
 * Says what runs; whole or not at all, as a reader may come at any moment. Readable by its owner only: it names the
 * database.
 */
export function writeRunning(running: Running): void {
  mkdirSync(localFolder, { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(running, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** What runs now, or undefined when nothing does. */
export function readRunning(): Running | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Running
  } catch {
    return undefined
  }
}

/** Nothing runs any more. */
export function removeRunning(): void {
  rmSync(file, { force: true })
}
