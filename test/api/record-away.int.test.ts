import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../api/app.ts'
import type { Problem } from '../../api/problems/problem.ts'
import { connect } from '../../db/connection/connect.ts'
import { readOnlyUrl } from '../../db/connection/read-only.ts'
import { createReadiness, recordAnswers } from '../../operation/readiness.ts'
import { pageHeaders } from '../../web/page-headers.ts'
import { browserOn, cityApp, type CityApp } from '../support/city-app.ts'
import { freshDatabase, type FreshDatabase, unhurried } from '../support/database.ts'
import { request, vets } from '../support/outsourcing-acts.ts'
import { fieldsOf, wordsOf } from '../support/page-forms.ts'

let city: CityApp
let database: FreshDatabase
const nowhere = connect({ url: 'postgres://sekisho_app@127.0.0.1:1/away' })
beforeAll(async () => {
  database = await freshDatabase()
  city = await cityApp({}, database)
})
afterAll(async () => {
  await nowhere.close()
  await city.end()
})

/** The same application, whose record can't be written (or not even read) any more. */
const without = async (what: 'writes' | 'all') => {
  const browser = await city.as('staff')
  const app = createApp({
    ...city.surroundings,
    writes: nowhere.pool,
    ...(what === 'all'
      ? {
          reads: nowhere,
          dear: nowhere,
          sessions: nowhere.pool,
          ready: createReadiness({ record: recordAnswers(nowhere.pool) }),
        }
      : {}),
  })
  const away = browserOn(app)
  for (const [key, pair] of browser.cookies) away.cookies.set(key, pair)
  return away
}

describe('while the record is away', () => {
  it('an act is answered with what is known of it, and what to do', async () => {
    const away = await without('writes')
    const answer = await away.postJson('/api/outsourcing', {
      id: randomUUID(),
      data: { office: 'citizen', request: request() },
    })
    const problem = (await answer.json()) as Problem
    expect([answer.status, problem.code, answer.headers.get('retry-after')]).toEqual([503, 'record-unavailable', '5'])
    expect(problem.messages.en.whatToDo).toContain('same id')
    expect(problem.messages.ja.detail).toContain('データベースにつながりません')
  })

  it('a page says that nothing is lost by trying again', async () => {
    const id = randomUUID()
    await (await city.as('staff')).postJson('/api/outsourcing', { id, data: { office: 'citizen', request: request() } })
    const away = await without('writes')
    const answer = await away.postForm(`/cases/outsourcing/${id}/tasks/vet-1`, [
      ['commandId', randomUUID()],
      ['version', '2'],
      ...fieldsOf(vets({ checkedOn: '2026-01-05' as never }).command),
    ])
    expect(answer.status).toBe(503)
    expect(wordsOf(await answer.text())).toContain('二重に記録されることはありません')
  })

  it('pages and probes say so; the process stays alive', async () => {
    const away = await without('all')
    expect([
      (await away.get('/inbox')).status,
      (await away.get('/readyz')).status,
      (await away.get('/healthz')).status,
    ]).toEqual([503, 503, 200])
    expect((await away.get('/help')).status).toBe(503)
  })

  it.each([
    ['ja', 'もう一度開く', /サインイン<|適用中の要綱/],
    ['en', 'Open it again', /Sign in<|Guideline in force/],
  ] as const)(
    'a page leads to itself again, with the headers of every page, and tells nothing that it can’t know (%s)',
    async (lang, again, unknown) => {
      const away = await without('all')
      const answer = await away.get('/cases?q=usb', { 'accept-language': lang })
      const html = await answer.text()
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
      for (const [name, value] of Object.entries(pageHeaders)) expect(answer.headers.get(name)).toBe(value)
      expect(html).toMatch(new RegExp(`href="/cases\\?q=usb"[^>]*>${again}`, 'u'))
      expect(html).not.toMatch(unknown)
      const sent = await away.postForm('/incidents/new', { type: 'ReportIncident' })
      expect(wordsOf(await sent.text())).toContain('「戻る」で前の画面に戻ると残っています')
    },
  )

  it('the log says what failed, without what was sent', () => {
    const lines = city.logged.filter((line) => line.includes('request failed'))
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.join('')).not.toContain('統合端末')
    expect(JSON.parse(lines[0]!)).toMatchObject({ away: true })
  })
})

describe('while all connections of a pool are in use', () => {
  /**
   * A pool whose one connection somebody has, however long that took to come. Whoever asked a tenth of a second ago has
   * waited long enough from then on.
   */
  const crowded = async (url: string) => {
    const one = connect({ url, max: 1, ...unhurried })
    const held = await one.pool.connect()
    Object.assign(one.pool.options, { connectionTimeoutMillis: 100 })
    const end = () => {
      held.release()
      return one.close()
    }
    return { one, end }
  }
  it.each([
    ['what is dear', 'dear', '/search?q=usb'],
    ['a list as a file', 'dear', '/registers/instruction/instructions/file?format=csv'],
    ['a ledger’s month', 'dear', '/cases/entry-log/00000000-0000-4000-8000-000000000000/months/4.csv'],
    ['a page', 'reads', '/inbox'],
  ] as const)('%s is told that others are before it, and when to come again', async (_, pool, path) => {
    const { one, end } = await crowded(readOnlyUrl(database.url))
    const browser = await city.as('staff')
    const away = browserOn(createApp({ ...city.surroundings, [pool]: one }))
    for (const [key, pair] of browser.cookies) away.cookies.set(key, pair)
    const answer = await away.get(path, { accept: 'application/json' })
    const problem = (await answer.json()) as Problem
    expect([answer.status, problem.code, answer.headers.get('retry-after')]).toEqual([429, 'record-crowded', '10'])
    expect(problem.messages.ja.detail).toContain('順番が来ませんでした')
    const page = await away.get(path)
    expect([page.status, page.headers.get('retry-after')]).toEqual([429, '10'])
    expect(wordsOf(await page.text())).toMatch(/何も記録されていません。.*あと10秒ほどで受け付けます。/u)
    await end()
  })

  it('so is an act', async () => {
    const { one, end } = await crowded(database.url)
    const browser = await city.as('staff')
    const away = browserOn(createApp({ ...city.surroundings, writes: one.pool }))
    for (const [key, pair] of browser.cookies) away.cookies.set(key, pair)
    const answer = await away.postJson('/api/outsourcing', {
      id: randomUUID(),
      data: { office: 'citizen', request: request() },
    })
    const { code } = (await answer.json()) as Problem
    expect([answer.status, code, answer.headers.get('retry-after')]).toEqual([429, 'record-crowded', '10'])
    await end()
  })
})

describe('while Temporal is away', () => {
  it('the api is ready and acts go on: nothing waits for it', async () => {
    const app = createApp({ ...city.surroundings, poke: () => void Promise.resolve('failed') })
    const browser = browserOn(app)
    for (const [key, pair] of (await city.as('staff')).cookies) browser.cookies.set(key, pair)
    expect((await browser.get('/readyz')).status).toBe(200)
    expect(
      (await browser.postJson('/api/outsourcing', { data: { office: 'citizen', request: request() } })).status,
    ).toBe(201)
  })
})
