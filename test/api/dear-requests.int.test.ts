import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cityApp, type CityApp } from '../support/city-app.ts'
import { wordsOf } from '../support/page-forms.ts'
import { until } from '../support/until.ts'

let city: CityApp
beforeAll(async () => {
  city = await cityApp()
})
afterAll(() => city.end())

describe('what is dear', () => {
  it('is counted by person, refused before it costs anything, and says when to come again', async () => {
    const [staff, head] = [await city.as('staff'), await city.as('head')]
    const pdf = '/cases/outsourcing/00000000-0000-4000-8000-000000000000/approval.pdf'
    const statuses = []
    for (let n = 0; n < 62; n++) statuses.push((await staff.get(pdf)).status)
    expect(statuses).toEqual([...Array(60).fill(404), 429, 429])
    const answer = await staff.get(pdf, { accept: 'application/json' })
    expect([answer.status, await answer.json()]).toEqual([
      429,
      expect.objectContaining({ code: 'too-many-requests', details: { retryAfterSeconds: expect.any(Number) } }),
    ])
    const seconds = Number(answer.headers.get('retry-after'))
    expect([seconds > 0, seconds <= 60]).toEqual([true, true])
    const page = async (lang: string) => wordsOf(await (await staff.get(pdf, { 'accept-language': lang })).text())
    expect(await page('ja')).toMatch(/あと\d+秒ほどで受け付けます。 もう一度開く/)
    expect(await page('en')).toMatch(/taken again in about \d+ seconds\. Open it again/)
    expect((await head.get(pdf)).status).toBe(404)
    expect((await staff.get('/inbox')).status).toBe(200)
    expect((await staff.raw(pdf, { method: 'HEAD' })).status).toBe(429)
    // A refusal counts nothing: when the window is over, all is as before.
    await city.pool.query(`update counted_tries set until = clock_timestamp()`)
    expect((await staff.get(pdf)).status).toBe(404)
  })

  it('is counted by network before the sign-in, so that nobody makes work by forms without a session', async () => {
    const statuses = new Set<number>()
    for (let n = 0; n < 301; n++) statuses.add((await city.anonymous.postForm('/requests/x', { a: 'b' })).status)
    expect([...statuses]).toEqual([401, 429])
  })

  it('is a search, a list as a file, a paper, a sheet; nothing that costs as little as a page', async () => {
    const head = await city.as('head')
    const counts = async (path: string) => {
      await city.pool.query('delete from counted_tries')
      await head.get(path)
      return (await city.pool.query('select 1 from counted_tries')).rowCount
    }
    const id = '/cases/outsourcing/00000000-0000-4000-8000-000000000000'
    for (const path of [
      '/registers/asset/ledger/import?file=x',
      `/cases/entry-log/00000000-0000-4000-8000-000000000000/import?file=x`,
      '/cases?q=a',
      '/api/outsourcing?q=a',
      '/cases.csv',
      `${id}/vetting.xlsx`,
      `${id}/attachments/attachment-1`,
      `${id}/attachments/attachment-1/shown`,
      '/registers/asset/ledger/import/template?format=xlsx',
      '/cases/operation-plan/00000000-0000-4000-8000-000000000000/papers/paper-1',
    ])
      expect([path, await counts(path)]).toEqual([path, 1])
    for (const path of ['/inbox', '/cases', '/cases?q=', id]) expect([path, await counts(path)]).toEqual([path, 0])
    for (const path of ['/council/00000000-0000-4000-8000-000000000000/meeting.ics', `${id}/file.pdf`])
      expect([path, await counts(path)]).toEqual([path, 1])
    for (const path of [
      `${id}/attachments`,
      '/council/00000000-0000-4000-8000-000000000000/papers',
      `${id}/vetting/sheet`,
      '/registers/asset/ledger/import/check',
      '/inbox/together/try',
      '/inbox/together/record',
    ]) {
      await city.pool.query('delete from counted_tries')
      await head.postForm(path, {})
      expect([path, (await city.pool.query('select 1 from counted_tries')).rowCount]).toEqual([path, 1])
    }
  })

  it('is all that is sent as a file: whatever comes to be served so is counted, too', async () => {
    // Small files that every page has, or that are counted by what is searched for.
    const cheap = new Set(['/assets/:file', '/assets/fonts/:version/:file', '/vendors.json', '/api/openapi.json'])
    const head = await city.as('head')
    const uncounted: string[] = []
    for (const { method, path } of city.app.routes) {
      const isFile = /\.\w+\}?$|\/(?:file|paper|template)$|(?:papers?|attachments)\/:/.test(path)
      if (method !== 'GET' || cheap.has(path) || !isFile) continue
      await city.pool.query('delete from counted_tries')
      await head.get(
        path.replaceAll(/:\w+(?:\{((?:[^{}]|\{[^{}]*\})*)\})?/g, (_, own?: string) =>
          own === undefined ? 'x' : `1${/\.\w+$/.exec(own)?.[0] ?? ''}`,
        ),
      )
      if ((await city.pool.query('select 1 from counted_tries')).rowCount === 0) uncounted.push(path)
    }
    expect(uncounted).toEqual([])
  })

  it('has a few connections for all, and neither pages nor sessions wait for it', async () => {
    const head = await city.as('head')
    const { dear, reads } = city.surroundings
    const holdAll = async ({ pool }: typeof dear) =>
      Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
    const free = (held: Awaited<ReturnType<typeof holdAll>>) => held.forEach((one) => one.release())
    const nowhere = '/cases/outsourcing/00000000-0000-4000-8000-000000000000/history.csv'
    for (const path of [
      nowhere,
      '/search?q=a',
      '/search/suggestions?q=a',
      '/cases?q=a',
      '/cases.csv',
      '/api/outsourcing?q=a',
      '/instructions?q=a',
      '/registers/instruction/instructions/file?format=csv',
      '/registers/instruction/instructions/paper',
      '/vendors?q=a',
      '/vendors.csv',
    ]) {
      const held = await holdAll(dear)
      const answer = head.get(path).then(async (one) => [path, one.status, await one.text()])
      await until(async () => dear.pool.waitingCount > 0)
      expect([path, (await head.get('/inbox')).status]).toEqual([path, 200])
      free(held)
      expect((await answer).slice(0, 2)).toEqual([path, path === nowhere ? 404 : 200])
    }
    // Who is signed in is known while every page waits.
    const held = [...(await holdAll(dear)), ...(await holdAll(reads))]
    const known = await head.get('/nowhere').finally(() => free(held))
    expect([known.status, wordsOf(await known.text())]).toEqual([404, expect.stringContaining('試験 head')])
  })

  it('and all else is done for each person a few at a time: whoever asks for hundreds waits behind themselves', async () => {
    const [staff, head] = [await city.as('staff'), await city.as('head')]
    const { pool } = city.surroundings.reads
    const held = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
    const first = staff.get('/inbox')
    await until(async () => pool.waitingCount > 0)
    const ofOne = pool.waitingCount
    const more = Array.from({ length: 29 }, () => staff.get('/inbox'))
    await until(async () => pool.waitingCount >= 4 * ofOne)
    // Once somebody else has come and gone, all of them have come as far as they do.
    expect((await head.get('/nowhere')).status).toBe(404)
    const waiting = pool.waitingCount
    held.forEach((one) => one.release())
    const statuses = (await Promise.all([first, ...more])).map(({ status }) => status)
    expect([waiting, ...new Set(statuses)]).toEqual([4 * ofOne, 200])
  })

  it('nor do strangers hold the connections of sessions and of acts, however many pages they ask for', async () => {
    const { sessions, writes } = city.surroundings
    const asks = [
      [sessions, () => city.anonymous.get('/nowhere'), 404],
      [writes, () => city.anonymous.postForm('/requests/x', { a: 'b' }), 401],
    ] as const
    for (const [pool, ask, status] of asks) {
      await city.pool.query('delete from counted_tries')
      const held = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
      const answers = Array.from({ length: 40 }, ask)
      await until(async () => pool.waitingCount > 0)
      // After a way to the record and back all of them have come as far as they do.
      await city.surroundings.reads.pool.query('select')
      const waiting = pool.waitingCount
      held.forEach((one) => one.release())
      const statuses = (await Promise.all(answers)).map((one) => one.status)
      expect([waiting <= 2, ...new Set(statuses)]).toEqual([true, status])
    }
  })

  it('gives measurements to nobody who comes by the public address', async () => {
    for (const browser of [city.anonymous, await city.as('administrator')])
      expect((await browser.get('/metrics')).status).toBe(404)
  })
})
