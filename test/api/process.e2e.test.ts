import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { connect as connectTo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createAccount } from '../../api/surroundings/accounts.ts'
import { connect } from '../../db/connection/connect.ts'
import type { PersonId } from '../../domain/kernel/ids.ts'
import { freePort } from '../../launch/free-port.ts'
import { projectFolder } from '../../launch/paths.ts'
import { bareEnvironment } from '../support/bare-environment.ts'
import { freshDatabase, type FreshDatabase } from '../support/database.ts'
import { request } from '../support/outsourcing-acts.ts'

let database: FreshDatabase
const started: ChildProcess[] = []
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  await database.drop()
})

const run = (environment: Record<string, string>): { readonly child: ChildProcess; readonly said: () => string } => {
  const child = spawn(process.execPath, ['--import', './operation/load-pages.ts', 'api/main.ts'], {
    cwd: projectFolder,
    env: { ...bareEnvironment, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  return { child, said: () => said }
}

it('serves from the real process while Temporal is away, and ends in order when it is told to', async () => {
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const key = randomBytes(32).toString('base64')
  const { pool: owner, close } = connect({ url: database.ownerUrl })
  const person = randomUUID() as PersonId
  await owner.query(`insert into people (id, name, kana, mail) values ($1, '試験', 'しけん', 's@city.test')`, [person])
  await owner.query(
    `insert into post_assignments (person, post, from_day) values ($1, 'citizen-staff', '2020-04-01')`,
    [person],
  )
  await createAccount(owner, { person, name: '試験', mail: 's@city.test', password: 'correct horse battery' })
  const { child, said } = run({
    DATABASE_URL: database.url,
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    PUBLIC_URL: base,
    PORT: String(port),
    API_HEALTH_PORT: '0',
    SEKISHO_AUTH_SECRET: key,
    SEKISHO_LINK_KEY: key,
    SEKISHO_PAYLOAD_KEY: `k1:${key}`,
  })
  await expect
    .poll(async () =>
      fetch(`${base}/readyz`).then(
        (answer) => answer.status,
        () => 0,
      ),
    )
    .toBe(200)
  const signedIn = await fetch(`${base}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: base },
    body: new URLSearchParams({ mail: 's@city.test', password: 'correct horse battery', next: '/inbox' }),
  })
  expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, '/inbox'])
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const acted = await fetch(`${base}/api/outsourcing`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ data: { office: 'citizen', request: request() } }),
  })
  expect(acted.status).toBe(201)
  const page = await fetch(`${base}/inbox`, { headers: { cookie } })
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('統合端末の保守')])

  // As browsers open them beforehand, without ever asking anything over them.
  const unused = connectTo(port, '127.0.0.1').on('error', () => {})
  await once(unused, 'connect')
  child.kill('SIGTERM')
  // Nought says in time, too: what isn't over when the process's own grace is ends with one.
  const [code] = await once(child, 'exit')
  expect([code, said().includes('統合端末'), said().includes(cookie.split('=')[1] ?? '')]).toEqual([0, false, false])
  await close()
})

it('says which variables are missing and does not start', async () => {
  const { child, said } = run({ DATABASE_URL: database.url })
  const [code] = await once(child, 'exit')
  expect(code).toBe(1)
  expect(said()).toMatch(/PUBLIC_URL is missing[\s\S]*SEKISHO_AUTH_SECRET is missing[\s\S]*SEKISHO_LINK_KEY is missing/)
})
