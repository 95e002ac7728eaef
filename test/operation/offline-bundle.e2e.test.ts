import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { connect } from '../../db/connection/connect.ts'
import { seedDemoCity } from '../../launch/demo-city/seed.ts'
import { freePort } from '../../launch/free-port.ts'
import { answersHttp } from '../../launch/parts/answers.ts'
import { childPart } from '../../launch/parts/child-part.ts'
import type { Part } from '../../launch/parts/part.ts'
import { projectFolder } from '../../launch/paths.ts'
import { visitor } from '../../launch/tour/visitor.ts'
import { demoPassword } from '../../launch/demo-city/people.ts'
import { closedOff } from '../support/closed-process.ts'
import { emptyDatabase, type FreshDatabase } from '../support/database.ts'
import { until } from '../support/until.ts'

// Packing takes a minute on a quiet machine, and several on a busy one.
const patience = 900_000
const out = join(inject('runFolder'), 'bundle')
const opt = join(inject('runFolder'), 'opt')
let name = ''
let folder = ''
let database: FreshDatabase
const started: Part[] = []

beforeAll(async () => {
  mkdirSync(opt)
  // What is unpacked again at once needn't be small.
  const env = { ...process.env, GZIP: '-1' }
  execFileSync(process.execPath, ['launch/offline-bundle.ts', out, '--installed'], { cwd: projectFolder, env })
  name =
    readdirSync(out)
      .find((one) => one.endsWith('.tar.gz'))
      ?.replace('.tar.gz', '') ?? ''
  execFileSync('tar', ['xzf', join(out, `${name}.tar.gz`), '-C', opt])
  folder = join(opt, name)
  database = await emptyDatabase()
}, patience)
afterAll(async () => {
  await Promise.all(started.map((part) => part.stop()))
  await database?.drop()
})

const key = () => randomBytes(32).toString('base64')
const environment = {
  NODE_ENV: 'production',
  SEKISHO_AUTH_SECRET: key(),
  SEKISHO_LINK_KEY: key(),
  SEKISHO_PAYLOAD_KEY: `test:${key()}`,
  SEKISHO_TASK_QUEUE: 'offline',
  SEKISHO_FOLDER: '/tmp/sekisho',
  SEKISHO_WORKFLOW_BUNDLE: './workflow-bundle.js',
  SMTP_URL: 'smtp://127.0.0.1:1',
}
/** A command of the archive, by its own Node, where nothing else of ours can be found. */
const run = (script: string, own: NodeJS.ProcessEnv): string => {
  const { command, args } = closedOff(folder, join(folder, 'bin/node'), [script])
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', env: { ...environment, ...own } })
}

describe('the archive for a machine without a network', () => {
  it('is what its checksums say; its list names every package in it as the lock file has it, none for tests', () => {
    execFileSync('sha256sum', ['-c', `${name}.sha256`], { cwd: out })
    const { components } = JSON.parse(readFileSync(join(out, `${name}.cdx.json`), 'utf8')) as {
      components: readonly { name: string; version: string; purl: string; hashes?: readonly { content: string }[] }[]
    }
    const { packages } = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')) as {
      packages: { [path: string]: { version: string; integrity?: string; dev?: boolean } }
    }
    const there = Object.entries(packages).filter(
      ([path]) => path !== '' && existsSync(join(folder, path, 'package.json')),
    )
    expect(there.filter(([, { dev }]) => dev === true)).toEqual([])
    const said = components.filter(({ purl }) => purl.startsWith('pkg:npm/'))
    const listed = ({ version, integrity = '' }: { version: string; integrity?: string }) =>
      `${version} ${Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')}`
    expect(said.map(({ version, hashes }) => `${version} ${hashes?.[0]?.content ?? ''}`).toSorted()).toEqual(
      there.map(([, one]) => listed(one)).toSorted(),
    )
    for (const absent of ['test', 'bench', 'node_modules/vitest', 'node_modules/playwright-core'])
      expect(existsSync(join(folder, absent))).toBe(false)
  })

  it('takes less than 300 MB without Node', () => {
    const size = (path: string) => Number(/^\d+/.exec(execFileSync('du', ['-sm', path], { encoding: 'utf8' }))?.[0])
    expect(size(folder) - size(join(folder, 'bin'))).toBeLessThan(300)
  })

  it(
    'upgrades, starts and works by itself, on a disk that can’t be written and without any power',
    { timeout: patience },
    async () => {
      expect(run('launch/upgrade.ts', { DATABASE_OWNER_URL: database.ownerUrl })).toContain('✓')
      await seedDemoCity({ url: database.ownerUrl })
      const [port, apiHealth, workerHealth] = [await freePort(), await freePort(), await freePort()]
      const webUrl = `http://127.0.0.1:${port}`
      const part = (script: string, health: number): Part => {
        const wanted = [
          '--enable-source-maps',
          '--max-old-space-size=1024',
          '--import',
          './operation/load-pages.ts',
          `${script}/main.ts`,
        ]
        const one = childPart({
          name: script,
          ...closedOff(folder, join(folder, 'bin/node'), wanted),
          folder,
          logFile: join(inject('runFolder'), `offline-${script}.log`),
          environment: {
            ...environment,
            PUBLIC_URL: webUrl,
            DATABASE_URL: database.url,
            TEMPORAL_ADDRESS: inject('temporalAddress'),
            PORT: String(port),
            API_HEALTH_PORT: String(apiHealth),
            WORKER_HEALTH_PORT: String(workerHealth),
          },
          ready: () => answersHttp(`http://127.0.0.1:${health}/readyz`),
          readyWithinMs: 240_000,
        })
        started.push(one)
        return one
      }
      await Promise.all([part('api', apiHealth).start(), part('worker', workerHealth).start()])
      const chief = visitor(webUrl, 'ja')
      const session = { mail: 'watanabe@city.example.jp', password: demoPassword }
      expect((await chief.api('/api/session', session)).status).toBe(204)
      const { pool, close } = connect({ url: database.url, max: 1 })
      const { rows } = await pool.query<{ stream: string }>(
        `select stream from cases where procedure = 'outsourcing' and stage = 'in-force' order by 1 limit 1`,
      )
      expect(rows).toHaveLength(1)
      const paper = await chief.file(`/cases/${rows[0]?.stream ?? ''}/approval.pdf`)
      expect(paper.bytes.subarray(0, 5).toString()).toBe('%PDF-')
      await until(
        async () => (await pool.query('select 1 from streams where seen_version < version')).rowCount === 0,
        240_000,
      )
      await close()
      for (const script of ['launch/verify.ts', 'launch/rebuild.ts', 'launch/wake.ts', 'launch/letters.ts'])
        // The demo city's accounts are opened by hand, which a record in use would be told of.
        expect(run(script, { DATABASE_URL: database.url, SEKISHO_TIME_SKIPPING: '1' })).not.toContain('✗')
    },
  )
})
