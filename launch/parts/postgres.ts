import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { sqlState } from '../../db/connection/sql-state.ts'
import { takePort } from '../free-port.ts'
import { LaunchError } from '../text.ts'
import { childPart, type ChildPartOptions } from './child-part.ts'
import type { Part } from './part.ts'
import { findPostgres, folderWithinReach, type PostgresInstallation } from './postgres-binaries.ts'
import { appRole, createRolesAndDatabase, databaseUrl, ownerRole, type PostgresPasswords } from './postgres-roles.ts'

/** Where a Postgres of our own keeps its data, and how careful it is. */
export interface PostgresOptions {
  readonly folder: string
  readonly port?: number
  /** False only for throw-away data: survives the death of a process, not of the machine. */
  readonly durable?: boolean
  /** Data that follow another server's: roles and database come from there. */
  readonly standby?: boolean
  /** Settings beyond the usual ones. */
  readonly settings?: Readonly<Record<string, string>>
  /** What its addresses end with, such as `?sslmode=verify-full&sslrootcert=ca.pem`. */
  readonly addressOptions?: string
}

/** A Postgres of our own, with the roles and the database of the product. */
export interface PostgresPart extends Part {
  readonly port: number
  /** For the product: `sekisho_app`, which owns nothing. */
  readonly url: string
  /** For migrations: `sekisho_owner`. */
  readonly ownerUrl: string
  /** For tests, which clone databases; the product never gets it. */
  readonly adminUrl: string
}

/** Starts Postgres on data that stays between runs, made on the first one. */
export async function startPostgres(options: PostgresOptions): Promise<PostgresPart> {
  mkdirSync(options.folder, { recursive: true })
  const durable = options.durable ?? true
  const [installation, port] = await Promise.all([findPostgres(), takePort(options.port)])
  const data = join(folderWithinReach(options.folder, installation.account), 'data')
  const isNew = !existsSync(join(data, 'PG_VERSION'))
  const passwordFile = join(options.folder, 'passwords.json')
  // Data that had to be put elsewhere outlive their folder; no password made now opens them.
  if (!isNew && options.standby !== true && !existsSync(passwordFile)) throw closed(data)
  const passwords = keepPasswords(passwordFile)
  if (isNew) await initialise(installation, data, passwords.postgres, durable)

  const reachedAt = (role: string, password: string, database?: string) =>
    `${databaseUrl(role, password, port, database)}${options.addressOptions ?? ''}`
  const adminUrl = reachedAt('postgres', passwords.postgres, 'postgres')
  const part = startedAgain({
    name: 'postgres',
    command: installation.postgres,
    args: ['-D', data, '-p', String(port), ...settings(durable, options.settings)],
    logFile: join(options.folder, 'postgres.log'),
    pidFile: join(options.folder, 'postgres.pid'),
    folder: '/',
    user: installation.account,
    // "Fast shutdown": rolls open transactions back and leaves nothing to recover.
    stopSignal: 'SIGINT',
    environment: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    ready: () => answersSql(adminUrl, data),
    readyWithinMs: 60_000,
  })
  await part.start()
  if (options.standby !== true) await createRolesAndDatabase(adminUrl, passwords)
  return Object.assign(part, {
    port,
    url: reachedAt(appRole, passwords.app),
    ownerUrl: reachedAt(ownerRole, passwords.owner),
    adminUrl,
  })
}

/** Why a server that was killed can't be started yet: its own processes are still ending, each by itself. */
const stillEnding = /pre-existing shared memory block|lock file ".*" already exists/u
const endWithinMs = 20_000

/** The part of Postgres: after a kill it is started again as soon as what it left behind has ended. */
const startedAgain = (options: ChildPartOptions): Part => {
  const part = childPart(options)
  const start = async (): Promise<void> => {
    for (const deadline = Date.now() + endWithinMs; ; await pause(200))
      try {
        return await part.start()
      } catch (error) {
        if (Date.now() > deadline || !(error instanceof Error) || !stillEnding.test(error.message)) throw error
      }
  }
  return Object.defineProperties({ ...part, start }, { pid: { get: () => part.pid, enumerable: true } })
}

/** Removes the data for good, wherever it had to be put. The server must not run. */
export async function removePostgresData(folder: string): Promise<void> {
  const { account } = await findPostgres()
  for (const place of [folderWithinReach(folder, account), folder]) rmSync(place, { recursive: true, force: true })
}

function settings(durable: boolean, more: Readonly<Record<string, string>> = {}): string[] {
  const chosen: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...more,
  }
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

async function initialise(
  installation: PostgresInstallation,
  data: string,
  password: string,
  durable: boolean,
): Promise<void> {
  const { account } = installation
  // A folder without PG_VERSION is one that an interrupted initdb left behind.
  rmSync(data, { recursive: true, force: true })
  mkdirSync(dirname(data), { recursive: true })
  mkdirSync(data, { mode: 0o700 })
  const passwordFile = `${data}.password`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account !== undefined) for (const path of [data, passwordFile]) chownSync(path, account.uid, account.gid)
  const args = [
    '-D',
    data,
    '-U',
    'postgres',
    '--encoding=UTF8',
    '--locale=C',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
  ]
  try {
    await run(installation.initdb, durable ? args : [...args, '--no-sync'], account)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

function run(command: string, args: readonly string[], account: PostgresInstallation['account']): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      ...account,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
    })
    let said = ''
    child.stderr.on('data', (chunk) => (said += String(chunk)))
    child.once('error', fail)
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(`initdb: exit ${code}\n${said}`))))
  })
}

/** Kept data that can't be opened, since their passwords are gone or are others'. */
const closed = (data: string): LaunchError =>
  new LaunchError({
    ja:
      `データベースのデータ(${data})は残っていますが、そのパスワードが保存先のフォルダーにありません。` +
      '控えがあればフォルダーごと戻してください。なければ npm start -- --reset で消して始められます。',
    en:
      `The data of the database are still there (${data}), but not their passwords, which lay in the folder of the ` +
      'system. Put that folder back from a copy; without one, npm start -- --reset clears the data and begins anew.',
  })

const wrongPassword = '28P01'

async function answersSql(url: string, data: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch (error) {
    if (sqlState(error) === wrongPassword) throw closed(data)
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

function keepPasswords(file: string): PostgresPasswords {
  if (!existsSync(file)) {
    const fresh = () => randomBytes(24).toString('base64url')
    const passwords: PostgresPasswords = { postgres: fresh(), owner: fresh(), app: fresh() }
    writeFileSync(file, JSON.stringify(passwords, null, 2), { mode: 0o600 })
  }
  chmodSync(file, 0o600)
  return JSON.parse(readFileSync(file, 'utf8')) as PostgresPasswords
}
