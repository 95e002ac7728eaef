/** A second Postgres that follows the first one's log, and takes its place when it is gone. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, chownSync, cpSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres, type PostgresPart } from '../../launch/parts/postgres.ts'

const asAdmin = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Copies the data of a running server by Postgres' own way for it (what pg_basebackup does), and starts the copy as a
 * standby. From then on the first confirms an act only when the second has it, too.
 */
export const startStandby = async (primary: PostgresPart, from: string, to: string): Promise<PostgresPart> => {
  mkdirSync(to, { recursive: true, mode: 0o711 })
  const data = join(to, 'data')
  await asAdmin(primary.adminUrl, async (client) => {
    await client.query(`select pg_backup_start('standby', true)`)
    // Files that come and go while it copies are made good by the log.
    spawnSync('cp', ['-a', join(from, 'data'), data])
    rmSync(join(data, 'postmaster.pid'), { force: true })
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)')
    writeFileSync(join(data, 'backup_label'), rows[0]?.labelfile ?? '')
  })
  cpSync(join(from, 'passwords.json'), join(to, 'passwords.json'))
  const url = new URL(primary.adminUrl)
  appendFileSync(
    join(data, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=127.0.0.1 port=${url.port} user=postgres ` +
      `password=${decodeURIComponent(url.password)} application_name=standby'\n`,
  )
  writeFileSync(join(data, 'standby.signal'), '')
  for (const name of ['backup_label', 'standby.signal']) {
    const { uid, gid } = statSync(data)
    chownSync(join(data, name), uid, gid)
  }
  const standby = await startPostgres({ folder: to, standby: true })
  await asAdmin(primary.adminUrl, async (client) => {
    await client.query(`alter system set synchronous_standby_names = 'standby'`)
    await client.query('select pg_reload_conf()')
  })
  return standby
}

/** Makes it the one that takes writes. */
export const promote = async (standby: PostgresPart): Promise<void> => {
  await asAdmin(standby.adminUrl, (client) => client.query('select pg_promote(true, 30)'))
}

/** Whether the copy follows the first one's log just now. */
export const follows = (primary: PostgresPart): Promise<boolean> =>
  asAdmin(
    primary.adminUrl,
    async (client) =>
      (
        await client.query(
          `select 1 from pg_stat_replication where application_name = 'standby' and sync_state = 'sync'`,
        )
      ).rowCount === 1,
  )
