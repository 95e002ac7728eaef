import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, inject, it } from 'vitest'
import { connect } from '../../db/connection/connect.ts'
import { migrateToLatest } from '../../db/upkeep/migrate.ts'
import { verify } from '../../db/proof/verify.ts'
import type { Part } from '../../launch/parts/part.ts'
import { startPostgres } from '../../launch/parts/postgres.ts'
import { projectFolder } from '../../launch/paths.ts'
import { newCase, take } from '../support/recorded-case.ts'
import { enrol } from '../support/roster.ts'
import { startedByServerSh } from '../support/started-by-server-sh.ts'
import { until } from '../support/until.ts'

const folder = mkdtempSync(join(inject('runFolder'), 'production-'))
// Under root, Postgres runs as another account, which has to get in here.
chmodSync(folder, 0o711)
const parts: Part[] = []
afterAll(() => Promise.all(parts.map((part) => part.stop())))
const inFolder = (name: string) => join(folder, name)

/** Hands everything in it to the account that Postgres runs as: the one whose its data are. */
const toPostgres = (data: string, place: string) => {
  const { uid, gid } = statSync(data)
  for (const name of ['.', ...(existsSync(place) ? readdirSync(place) : [])]) chownSync(join(place, name), uid, gid)
}

it('takes nobody in without TLS, and shows a certificate that the installation’s own authority vouches for', async () => {
  execFileSync('sh', [join(projectFolder, 'docker/make-certificates.sh'), folder])
  const folders = { certificates: inFolder('certificates'), own: inFolder('own'), archive: inFolder('no-archive') }
  // The first start makes the data; only then is it known whose they are.
  const first = await startPostgres({ folder: inFolder('tls') })
  await first.stop()
  const settings = startedByServerSh(folder, folders, { POSTGRES_TLS: 'true' })
  const data = join(inFolder('tls'), 'data')
  for (const name of ['postgres.key', 'postgres.pem', 'ca.pem']) chmodSync(join(folders.own, name), 0o600)
  toPostgres(data, folders.own)

  const hba = inFolder('pg_hba.conf')
  cpSync(settings['hba_file'] ?? '', hba)
  const server = await startPostgres({
    folder: inFolder('tls'),
    standby: true,
    settings: { ...settings, hba_file: hba, max_connections: '50', shared_buffers: '64MB' },
    addressOptions: `?sslmode=verify-full&sslrootcert=${join(folders.certificates, 'ca.pem')}`,
  })
  parts.push(server)
  await migrateToLatest(server.ownerUrl)
  const { pool, close } = connect({ url: server.url, max: 1, name: 'test-tls' })
  const { rows } = await pool.query('select ssl, version from pg_stat_ssl where pid = pg_backend_pid()')
  await close()
  expect(rows).toEqual([{ ssl: true, version: 'TLSv1.3' }])

  const asked = async (options: string) => {
    const client = new pg.Client({ connectionString: server.url.replace(/\?.*$/, options) })
    return client.connect().then(
      () => client.end().then(() => 'let in'),
      (error: Error) => error.message,
    )
  }
  expect(await asked('')).toMatch(/no pg_hba.conf entry .* no encryption/)
  const other = inFolder('other')
  mkdirSync(other)
  execFileSync('sh', [join(projectFolder, 'docker/make-certificates.sh'), other])
  expect(await asked(`?sslmode=verify-full&sslrootcert=${join(other, 'certificates/ca.pem')}`)).toMatch(
    /certificate signature failure|unable to verify|self-signed/,
  )
})

it('goes back to any second: what was answered until then is there, what came later is not', async () => {
  const archive = inFolder('archive')
  const backups = inFolder('backups')
  const server = await startPostgres({
    folder: inFolder('archived'),
    settings: {
      ...startedByServerSh(
        folder,
        { certificates: folder, own: inFolder('own'), archive },
        { POSTGRES_ARCHIVE: 'true' },
      ),
      hba_file: join(inFolder('archived'), 'data', 'pg_hba.conf'),
      shared_buffers: '64MB',
      // As many as it is started with afterwards: a server that goes back can't have fewer.
      max_connections: '200',
    },
  })
  parts.push(server)
  const data = join(inFolder('archived'), 'data')
  toPostgres(data, archive)
  await migrateToLatest(server.ownerUrl)
  const admin = connect({ url: server.adminUrl.replace(/\/postgres$/, '/sekisho'), max: 1 })
  await enrol(admin.pool)
  const { pool, close } = connect({ url: server.url, max: 2, name: 'test-archive' })
  const record = { pool, timeSkipping: false }
  const moment = async () => (await pool.query<{ now: string }>('select clock_timestamp()::text as now')).rows[0]!.now
  const numberOf = async (stream: string, at = pool) =>
    (await at.query('select 1 from streams where stream = $1', [stream])).rowCount

  const [before, between, after] = [newCase(), newCase(), newCase()]
  await take(record, before, 'start')
  // What pg_basebackup does, which is not among the binaries that tests have.
  const copy = join(backups, new Date().toISOString().slice(0, 19).replaceAll(/:/g, '').concat('Z'))
  mkdirSync(backups)
  await admin.pool.query(`select pg_backup_start('copy', true)`)
  expect(spawnSync('cp', ['-a', data, copy]).status).toBe(0)
  const { rows } = await admin.pool.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)')
  writeFileSync(join(copy, 'backup_label'), rows[0]?.labelfile ?? '')
  execFileSync('rm', ['-f', join(copy, 'postmaster.pid')])

  await take(record, between, 'start')
  const wanted = await moment()
  await until(async () => (await moment()).slice(0, 19) > wanted.slice(0, 19))
  await take(record, after, 'start')
  await admin.pool.query('select pg_switch_wal()')
  await until(async () => {
    const { rows: told } = await admin.pool.query<{ all: boolean }>(
      'select last_archived_wal >= pg_walfile_name(pg_current_wal_lsn() - 1) as all from pg_stat_archiver',
    )
    return told[0]?.all === true
  })

  const goBack = (to: string) =>
    spawnSync('sh', [join(projectFolder, 'docker/postgres/restore-to.sh'), to], {
      env: {
        PATH: process.env['PATH'],
        PGDATA: data,
        BACKUPS: backups,
        ARCHIVE: archive,
        POSTGRES_ACCOUNT: `${statSync(data).uid}:${statSync(data).gid}`,
      },
      encoding: 'utf8',
    })
  expect(goBack(wanted).stderr).toContain('nothing has been changed')
  await Promise.all([close(), admin.close()])
  await server.stop()
  expect(goBack('yesterday noonish').stderr).toContain('not a moment')
  expect(goBack('2020-01-01 00:00:00+09').stderr).toContain('nothing has been changed')
  expect(goBack(wanted)).toMatchObject({ status: 0, stderr: '' })

  const again = await startPostgres({ folder: inFolder('archived'), standby: true })
  parts.push(again)
  const there = connect({ url: again.url, max: 1, name: 'test-again' })
  await until(async () => (await there.pool.query('select pg_is_in_recovery() as still')).rows[0]?.still === false)
  expect(await numberOf(before, there.pool)).toBe(1)
  expect(await numberOf(between, there.pool)).toBe(1)
  expect(await numberOf(after, there.pool)).toBe(0)
  expect((await verify(there.pool)).flaws).toEqual([])
  expect(await take({ pool: there.pool, timeSkipping: false }, after, 'start')).toMatchObject({ kind: 'done' })
  await there.close()
  // What was there before is kept.
  expect(readdirSync(join(data, '..')).some((name) => name.startsWith(`${basename(data)}.before-`))).toBe(true)
})
