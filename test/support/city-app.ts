/** The web application on a database of the test's own, and the city's people signed in to it. */
import { hashPassword } from 'better-auth/crypto'
import { randomBytes, randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { pino } from 'pino'
import type { Pool } from 'pg'
import { createAuth, type Auth } from '../../api/surroundings/accounts.ts'
import { createApp } from '../../api/app.ts'
import { createMetrics } from '../../api/surroundings/metrics.ts'
import type { Env, Surroundings } from '../../api/surroundings/surroundings.ts'
import { newAccountLink, takeAccountLink } from '../../db/people/account-links.ts'
import { connect } from '../../db/connection/connect.ts'
import { readOnlyUrl } from '../../db/connection/read-only.ts'
import { findLink } from '../../db/letters/task-links.ts'
import type { PersonId } from '../../domain/kernel/ids.ts'
import { recordAnswers } from '../../operation/readiness.ts'
import type { Committed } from '../../practice/poke.ts'
import { freshDatabase, unhurried, type FreshDatabase } from './database.ts'

/** The address under which the tests' city is reached. */
export const publicUrl = 'http://sekisho.test'
/** Everybody's password in tests. */
export const password = 'correct horse battery'

/** Somebody of the tests' city. */
export interface Citizen {
  readonly id: PersonId
  readonly name: string
  readonly mail: string
  readonly posts: readonly string[]
}

/** The web application and everything that a test looks at behind it. */
export interface CityApp {
  readonly app: Hono<Env>
  readonly pool: Pool
  /** What no application may do, and a test does. */
  readonly owner: Pool
  readonly surroundings: Surroundings
  readonly pokes: readonly Committed[]
  /** What the process logged, one JSON line each. */
  readonly logged: readonly string[]
  readonly people: { readonly [name: string]: Citizen }
  /** Signs somebody in by the API; what comes back asks as them. */
  readonly as: (name: string) => Promise<Browser>
  readonly anonymous: Browser
  readonly events: () => Promise<number>
  readonly end: () => Promise<void>
}

/** Somebody at a browser: keeps cookies, says where requests come from. */
export interface Browser {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
  readonly head: (path: string) => Promise<Response>
  readonly postJson: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>
  readonly postForm: (
    path: string,
    fields: Record<string, string> | readonly (readonly [string, string])[],
    headers?: Record<string, string>,
  ) => Promise<Response>
  readonly raw: (path: string, init: RequestInit) => Promise<Response>
  readonly cookies: Map<string, string>
}

const posts: { readonly [name: string]: readonly string[] } = {
  staff: ['citizen-staff'],
  head: ['citizen-head'],
  secretariat: ['secretariat'],
  chief: ['general-policy-director'],
  otherStaff: ['sobue-staff'],
  otherHead: ['sobue-head'],
  auditor: ['auditor'],
  administrator: ['administrator'],
  nobody: [],
}

// To hash or compare a password keeps a core busy for a tenth of a second, by intent: in each process once.
const passwordHash = hashPassword(password)
const compared = new Map<string, Promise<boolean>>()

/** Lets the library compare everybody's password with each hash once: what comes of it is the same each time. */
const comparesOnce = async (auth: Auth): Promise<void> => {
  const { password: passwords } = await auth.$context
  const { verify } = passwords
  passwords.verify = (data) => {
    if (data.password !== password) return verify(data)
    const answer = compared.get(data.hash) ?? verify(data)
    compared.set(data.hash, answer)
    return answer
  }
}

/** Builds the application; `end` it in `afterAll`. */
export const cityApp = async (over: Partial<Surroundings> = {}, given?: FreshDatabase): Promise<CityApp> => {
  const database = given ?? (await freshDatabase())
  const writes = connect({ url: database.url, max: 8, name: 'test-api', ...unhurried })
  const readsBy = (max: number) =>
    connect({ url: readOnlyUrl(database.url), max, name: 'test-api-reads', ...unhurried })
  const [reads, dear, sessions] = [readsBy(4), readsBy(2), readsBy(2)]
  const owner = connect({ url: database.ownerUrl, max: 2, name: 'test-owner', ...unhurried })
  const people = await enrolAll(owner.pool, writes.pool)
  const pokes: Committed[] = []
  const logged: string[] = []
  const authSecret = randomBytes(32).toString('base64')
  const auth = createAuth({ pool: writes.pool, secret: authSecret, publicUrl, idleMinutes: 60 })
  await comparesOnce(auth)
  const surroundings: Surroundings = {
    writes: writes.pool,
    reads,
    dear,
    sessions: sessions.pool,
    auth,
    authSecret,
    linkKey: randomBytes(32),
    publicUrl,
    timeSkipping: false,
    poke: (what) => pokes.push(what),
    findLink: (token) => findLink(reads.pool, token),
    clientAddressHeader: null,
    rateFactor: 1,
    scanner: null,
    demo: null,
    ready: async () => ({ record: await recordAnswers(reads.pool)(), form: true, practice: false }),
    metrics: createMetrics({ writes: writes.pool }),
    log: pino({ level: 'info' }, { write: (line: string) => void logged.push(line) }),
    ...over,
  }
  const app = createApp(surroundings)
  return {
    app,
    pool: writes.pool,
    owner: owner.pool,
    surroundings,
    pokes,
    logged,
    people,
    as: async (name) => {
      const browser = browserOn(app)
      const answer = await browser.postJson('/api/session', { mail: people[name]!.mail, password })
      if (answer.status !== 204) throw new Error(`${name} could not sign in: ${answer.status} ${await answer.text()}`)
      return browser
    },
    anonymous: browserOn(app),
    events: async () => (await writes.pool.query<{ count: number }>('select count(*) from events')).rows[0]!.count,
    end: async () => {
      await Promise.all([writes, reads, dear, sessions, owner].map((one) => one.close()))
      await database.drop()
    },
  }
}

const enrolAll = async (pool: Pool, application: Pool): Promise<{ readonly [name: string]: Citizen }> => {
  const people = Object.entries(posts).map(([name, held]) => ({
    id: randomUUID() as PersonId,
    name: `試験 ${name}`,
    mail: `${name.toLowerCase()}@city.test`,
    posts: held,
    key: name,
  }))
  for (const { id, name, mail, posts: held } of people) {
    await pool.query('insert into people (id, name, kana, mail) values ($1, $2, $3, $4)', [id, name, 'しけん', mail])
    for (const post of held)
      await pool.query(`insert into post_assignments (person, post, from_day) values ($1, $2, '2020-04-01')`, [
        id,
        post,
      ])
  }
  for (const { id } of people) await openAccount(application, id, await passwordHash)
  return Object.fromEntries(people.map(({ key, ...person }) => [key, person]))
}

/** As everybody comes by an account: by a one-time link. */
const openAccount = async (application: Pool, person: PersonId, passwordHash: string): Promise<void> => {
  const token = await newAccountLink(application, person, 1)
  await takeAccountLink(application, { token: token ?? '', account: randomUUID(), passwordHash })
}

/** A browser on the application. */
export const browserOn = (app: Hono<Env>): Browser => {
  const cookies = new Map<string, string>()
  const raw = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers)
    const mine = [...cookies].filter(([key]) => path.startsWith(key.split(' ')[0]!)).map(([, pair]) => pair)
    if (mine.length > 0) headers.set('cookie', mine.join('; '))
    const answer = await app.request(`${publicUrl}${path}`, { ...init, headers })
    for (const line of answer.headers.getSetCookie()) keep(cookies, line)
    return answer
  }
  const own = { 'sec-fetch-site': 'same-origin', origin: publicUrl }
  return {
    raw,
    cookies,
    get: (path, headers = {}) => raw(path, { headers }),
    head: (path) => raw(path, { method: 'HEAD' }),
    postJson: (path, body, headers = {}) =>
      raw(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    postForm: (path, fields, headers = {}) =>
      raw(path, {
        method: 'POST',
        body: new URLSearchParams(fields as Record<string, string>).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...own, ...headers },
      }),
  }
}

/** Cookies by path and name, so that one for a task's page goes nowhere else. */
const keep = (cookies: Map<string, string>, line: string): void => {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
  const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? '/'
  const key = `${path} ${pair.split('=')[0]}`
  if (attributes.some((one) => /^max-age=0$/i.test(one))) cookies.delete(key)
  else cookies.set(key, pair)
}
