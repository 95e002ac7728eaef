import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Problem } from '../../api/problems/problem.ts'
import { publicUrl, cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import {
  acceptsForm,
  reportsOutcome,
  request,
  starts,
  submits,
  vets,
  type OutsourcingAct,
} from '../support/outsourcing-acts.ts'
import { tokyoDateOf, instantFromEpoch } from '../../domain/kernel/instant.ts'
import { fieldsOf, wordsOf } from '../support/page-forms.ts'

let city: CityApp
let people: { readonly [name: string]: Browser }
beforeAll(async () => {
  // Every address is asked for at once, which from one place would be too often.
  city = await cityApp({ rateFactor: 100 })
  const signedIn: [string, Browser][] = []
  for (const name of Object.keys(city.people)) signedIn.push([name, await city.as(name)])
  people = Object.fromEntries(signedIn)
})
afterAll(() => city.end())

const today = tokyoDateOf(instantFromEpoch(Date.now()))
const started = async (): Promise<string> => {
  const id = randomUUID()
  const answer = await people['staff']!.postJson('/api/outsourcing', {
    id,
    data: { office: 'citizen', request: request() },
  })
  expect(answer.status).toBe(201)
  return id
}
const give = (who: string, id: string, act: OutsourcingAct, over: object = {}) =>
  people[who]!.postJson(`/api/outsourcing/${id}/commands`, { id: randomUUID(), command: act.command, ...over })
const done = async (who: string, id: string, act: OutsourcingAct) => expect((await give(who, id, act)).status).toBe(200)
const broughtToCouncil = async (): Promise<string> => {
  const id = await started()
  await done('head', id, vets({ checkedOn: today }))
  await done('head', id, submits())
  await done('secretariat', id, acceptsForm())
  return id
}

/**
 * Every address of the application but those that are everybody's; `:id` and `:task` stand for a real case and its
 * task.
 */
const addressesOf = (method: string) => [
  ...new Set(city.app.routes.filter((one) => one.method === method && !one.path.includes('*')).map((one) => one.path)),
]
const everybodys = new Set([
  '/',
  '/healthz',
  '/readyz',
  '/help',
  '/guideline/articles/:number',
  '/sign-in',
  '/sign-out',
  '/api/session',
  '/api/openapi.json',
  '/assets/:file',
  '/assets/fonts/:version/:file',
  '/t/:token',
  '/welcome',
  '/forgotten',
  '/welcome/:token',
  // A subscribed calendar's address is its own key: whoever has another one finds nothing.
  '/calendar/:file{[A-Za-z0-9_-]+\\.ics}',
])

/** Forms of which nothing would be lost by a sign-in in between: a file is chosen again, a button pressed again. */
const nothingToCarry = new Set([
  '/cases/outsourcing/:id/attachments',
  '/cases/operation-plan/:id/papers',
  '/council/:id/papers',
  '/cases/outsourcing/:id/copy',
  '/cases/outsourcing/:id/renew',
])

describe('without a session', () => {
  it('every page leads to the sign-in and back, and every other address refuses', async () => {
    const id = await started()
    const guarded = addressesOf('GET').filter((path) => !everybodys.has(path))
    expect(guarded).toContain('/cases/outsourcing/:id/tasks/:task')
    for (const path of guarded) {
      const real = path
        .replace(':id', id)
        .replace(':task', 'vet-1')
        .replace(':command', 'WithdrawOutsourcing')
        .replace(/:month\{.*\}/, '4.csv')
      const answer = await city.anonymous.get(real)
      if (path.startsWith('/api/')) expect([path, answer.status]).toEqual([path, 401])
      else
        expect([path, answer.status, answer.headers.get('location')]).toEqual([
          path,
          303,
          `/sign-in?next=${encodeURIComponent(real)}`,
        ])
    }
    const before = await city.events()
    for (const path of addressesOf('POST').filter((one) => !everybodys.has(one))) {
      const real = path.replace(':id', id).replace(':task', 'vet-1')
      const answer = path.startsWith('/api/')
        ? await city.anonymous.postJson(real, {})
        : await city.anonymous.postForm(real, fieldsOf(vets().command))
      // A file can't be carried through a sign-in, and a button alone has nothing to carry: these lead to the sign-in,
      // and are opened again after it.
      if (nothingToCarry.has(path))
        expect([path, answer.status, answer.headers.get('location')]).toEqual([
          path,
          303,
          expect.stringMatching(/^\/sign-in\?next=%2F/),
        ])
      else expect([path, answer.status]).toEqual([path, 401])
    }
    expect(await city.events()).toBe(before)
  })

  it('a made-up or foreign session is none', async () => {
    for (const cookie of [
      'sekisho.session_token=x',
      'sekisho.session_token=x.y',
      `sekisho.session_token=${'a'.repeat(32)}.${'b'.repeat(44)}`,
    ]) {
      expect((await city.anonymous.get('/api/inbox', { cookie })).status).toBe(401)
    }
  })
})

describe('looking', () => {
  it('changes nothing, whatever is opened, by GET or HEAD', async () => {
    const id = await broughtToCouncil()
    const count = async () =>
      (
        await city.pool.query(
          `select (select count(*) from events) as e, (select count(*) from commands) as c, (select count(*)
            from drafts) as d, (select count(*) from letters) as l`,
        )
      ).rows[0]
    const before = await count()
    const asked = addressesOf('GET').flatMap((path) =>
      ['WithdrawOutsourcing', 'ApproveOutsourcing'].map((command) =>
        path
          .replace(':id', id)
          .replace(':task', 'record-outcome-1')
          .replace(':command', command)
          .replace(':token', 'x'),
      ),
    )
    for (const who of ['staff', 'secretariat'])
      for (const path of new Set(asked))
        await Promise.all(
          ['', '?type=ApproveOutsourcing&step=start&commandId=x', '?tab=done&sort=-due&q=x'].map(async (query) => {
            const [got, headed] = await Promise.all([people[who]!.get(path + query), people[who]!.head(path + query)])
            expect([path, got.status < 500, headed.status]).toEqual([path, true, got.status])
          }),
        )
    expect(await count()).toEqual(before)
  })

  it('runs on connections that can write nothing', async () => {
    await expect(city.surroundings.reads.pool.query(`delete from drafts`)).rejects.toThrow('read-only')
  })

  it('shows an office its own cases only, and the council’s members all that was submitted (Art. 5(2))', async () => {
    const [draft, submitted] = [await started(), await broughtToCouncil()]
    const sees = async (who: string, id: string) => (await people[who]!.get(`/api/outsourcing/${id}`)).status
    const row = async (id: string) =>
      Promise.all(
        ['staff', 'head', 'otherStaff', 'otherHead', 'secretariat', 'chief', 'auditor', 'nobody'].map((who) =>
          sees(who, id),
        ),
      )
    expect(await row(draft)).toEqual([200, 200, 404, 404, 200, 200, 200, 404])
    expect(await row(submitted)).toEqual([200, 200, 404, 200, 200, 200, 200, 404])
    const listed = async (who: string) =>
      ((await (await people[who]!.get('/api/outsourcing?limit=200')).json()) as { rows: { id: string }[] }).rows.map(
        (one) => one.id,
      )
    expect(await listed('otherStaff')).toEqual([])
    expect(await listed('nobody')).toEqual([])
    expect(await listed('otherHead')).toContain(`outsourcing/${submitted}`)
    expect(await listed('otherHead')).not.toContain(`outsourcing/${draft}`)
    for (const path of [
      `/cases/outsourcing/${draft}`,
      `/cases/outsourcing/${draft}/tasks/vet-1`,
      `/api/outsourcing/${draft}/events`,
    ]) {
      expect([path, (await people['otherHead']!.get(path)).status]).toEqual([path, 404])
    }
  })
})

describe('somebody else’s task', () => {
  it('is refused with who can, in the API and on the page', async () => {
    const id = await broughtToCouncil()
    const answer = await give('head', id, reportsOutcome({ heldOn: today }))
    expect([answer.status, await answer.json()]).toMatchObject([
      403,
      {
        code: 'not-permitted',
        article: 'Art. 21',
        whoCan: [{ post: 'secretariat', ja: 'デジタル推進課 庶務' }, { post: 'digital-promotion-head' }],
      },
    ])
    const page = await people['head']!.postForm(`/cases/outsourcing/${id}/tasks/record-outcome-1`, [
      ['commandId', randomUUID()],
      ['version', '12'],
      ...fieldsOf(reportsOutcome({ heldOn: today }).command),
    ])
    expect(page.status).toBeGreaterThanOrEqual(400)
    const shown = wordsOf(await (await people['head']!.get(`/cases/outsourcing/${id}/tasks/record-outcome-1`)).text())
    expect(shown).toContain('デジタル推進課 庶務')
  })

  it('is refused to who lost the post today', async () => {
    const id = await started()
    const { id: person } = city.people['staff']!
    await city.owner.query(`update post_assignments set to_day = current_date - 2 where person = $1`, [person])
    expect((await give('staff', id, vets({ checkedOn: today }))).status).toBe(404)
    await city.owner.query(`update post_assignments set to_day = null where person = $1`, [person])
  })
})

describe('the same command', () => {
  it('twice gets the same answer and is recorded once', async () => {
    const id = await started()
    const command = { id: randomUUID(), command: vets({ checkedOn: today }).command, expectedVersion: 2 }
    const send = () => people['staff']!.postJson(`/api/outsourcing/${id}/commands`, command)
    const answers = await Promise.all([send(), send(), send()])
    const bodies = await Promise.all(
      answers.map((answer) => answer.json() as Promise<{ version: number; again: boolean }>),
    )
    expect(bodies.map((one) => one.version)).toEqual(Array(3).fill(bodies[0]!.version))
    expect(bodies.filter((one) => !one.again)).toHaveLength(1)
    expect(await (await send()).json()).toEqual({ version: bodies[0]!.version, again: true })
    const { events } = (await (await people['staff']!.get(`/api/outsourcing/${id}/events`)).json()) as {
      events: { type: string }[]
    }
    expect(events.filter((one) => one.type === 'VendorVetted')).toHaveLength(1)
  })

  it('under somebody else’s name is another one', async () => {
    const id = await started()
    const command = { id: randomUUID(), command: vets({ checkedOn: today }).command }
    expect((await people['staff']!.postJson(`/api/outsourcing/${id}/commands`, command)).status).toBe(200)
    const answer = await people['head']!.postJson(`/api/outsourcing/${id}/commands`, command)
    expect([answer.status, ((await answer.json()) as Problem).code]).toEqual([409, 'command-id-reused'])
  })

  it('starts a case once, however often it is sent', async () => {
    const body = { id: randomUUID(), data: starts({ request: request() }).command.data }
    const [first, again] = [
      await people['staff']!.postJson('/api/outsourcing', body),
      await people['staff']!.postJson('/api/outsourcing', body),
    ]
    expect([first.status, again.status]).toEqual([201, 200])
    expect(await again.json()).toMatchObject({ id: body.id, again: true })
  })
})

describe('another site’s page', () => {
  it('can make a signed-in browser do nothing', async () => {
    const id = await broughtToCouncil()
    const before = await city.events()
    const fields = [
      ['commandId', randomUUID()],
      ['version', '1'],
      ...fieldsOf(reportsOutcome({ heldOn: today }).command),
    ] as [string, string][]
    const path = `/cases/outsourcing/${id}/tasks/record-outcome-1`
    const secretariat = people['secretariat']!
    const attempts: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site', origin: 'https://evil.test' },
      { 'sec-fetch-site': 'same-site', origin: 'https://other.sekisho.test' },
      { 'sec-fetch-site': 'cross-site', origin: publicUrl },
      { 'sec-fetch-site': 'none', origin: 'null' },
    ]
    for (const headers of attempts) expect((await secretariat.postForm(path, fields, headers)).status).toBe(403)
    const body = new URLSearchParams(fields)
    for (const headers of [{ origin: 'https://evil.test' }, { origin: 'null' }, {}] as Record<string, string>[]) {
      const answer = await secretariat.raw(path, {
        method: 'POST',
        body,
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      })
      expect([403, 415]).toContain(answer.status)
    }
    const json = await secretariat.postJson(
      `/api/outsourcing/${id}/commands`,
      { id: randomUUID(), command: reportsOutcome({ heldOn: today }).command },
      { origin: 'https://evil.test' },
    )
    expect([json.status, ((await json.json()) as Problem).code]).toEqual([403, 'cross-site'])
    expect(await city.events()).toBe(before)
  })
})

describe('every answer', () => {
  it('carries what keeps a page to itself', async () => {
    const id = await started()
    for (const path of ['/sign-in', '/help', `/cases/outsourcing/${id}`, '/nothing', '/api/inbox', '/t/forged']) {
      const { headers } = await people['staff']!.get(path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect([
        path,
        headers.get('cache-control'),
        headers.get('referrer-policy'),
        headers.get('x-content-type-options'),
        headers.get('x-robots-tag'),
      ]).toEqual([path, 'no-store', 'same-origin', 'nosniff', 'noindex'])
    }
  })
})

describe('logs and metrics', () => {
  it('name routes, never people, cases, titles or what was asked for', async () => {
    const id = await started()
    await people['staff']!.get(`/cases/outsourcing/${id}?show=all`)
    await people['staff']!.get('/cases?q=統合端末')
    await people['staff']!.postJson('/api/session', { mail: 'somebody@city.test', password: 'not this one' })
    const { text } = { text: city.logged.join('\n') + (await city.surroundings.metrics.registry.metrics()) }
    expect(text).toContain('/cases/outsourcing/:id')
    for (const secret of [
      id,
      '統合端末',
      encodeURIComponent('統合端末'),
      'somebody@',
      'not this one',
      city.people['staff']!.name,
      city.people['staff']!.id,
      'session_token',
    ]) {
      expect(text).not.toContain(secret)
    }
    expect(text).toMatch(/sekisho_acts_total\{procedure="outsourcing",type="StartOutsourcing",answer="done"\} \d+/)
  })
})
