import { serve, type ServerType } from '@hono/node-server'
import { randomUUID } from 'node:crypto'
import { connect as connectTo, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Problem } from '../../api/problems/problem.ts'
import { cityApp, publicUrl, type Browser, type CityApp } from '../support/city-app.ts'
import { request, starts, vets } from '../support/outsourcing-acts.ts'
import { until } from '../support/until.ts'

let city: CityApp
let staff: Browser
beforeAll(async () => {
  city = await cityApp()
  staff = await city.as('staff')
})
afterAll(() => city.end())

const start = (over: object) => ({ data: { office: 'citizen', request: { ...request(), ...over } } })
const commands = (id: string) => `/api/outsourcing/${id}/commands`

/** The refusal must name the rule or field in both languages, and leave nothing in the record. */
const refused = async (
  send: () => Promise<Response>,
  status: number,
  code: string,
  field?: string,
): Promise<Problem> => {
  const before = await city.events()
  const answer = await send()
  const problem = (await answer.json()) as Problem
  expect([answer.status, problem.code, problem.field]).toEqual([status, code, field])
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  for (const lang of ['ja', 'en'] as const) {
    expect(problem.messages[lang].title).not.toBe('')
    expect(problem.messages[lang].detail).not.toBe('')
    expect(problem.messages[lang].whatToDo).not.toBe('')
  }
  expect(problem.messages.ja.title).toMatch(/[ぁ-ん一-龠]/)
  expect(await city.events()).toBe(before)
  return problem
}

describe('a request that is wrong in its content', () => {
  const tenMegabytes = 'あ'.repeat(300_000)
  it.each([
    ['a number where a text is due', { title: 7 }, 'field-invalid', 'request.title'],
    ['a text where a number is due', { amountYen: '1000' }, 'field-invalid', 'request.amountYen'],
    ['half a yen', { amountYen: 0.5 }, 'field-invalid', 'request.amountYen'],
    ['a negative price', { amountYen: -1 }, 'field-invalid', 'request.amountYen'],
    ['null', { work: null }, 'field-invalid', 'request.work'],
    ['an unknown field', { secret: 'x' }, 'unknown-field', 'request.secret'],
    ['a choice that is none', { kind: 'holiday' }, 'field-invalid', 'request.kind'],
    ['a list that is none', { information: 'personal' }, 'field-invalid', 'request.information'],
    ['an empty list', { information: [] }, 'field-invalid', 'request.information'],
    ['a day that does not exist', { startsOn: '2026-02-29' }, 'field-invalid', 'request.startsOn'],
    ['another calendar’s spelling', { startsOn: '令和8年4月1日' }, 'field-invalid', 'request.startsOn'],
    ['a day after 2200', { endsOn: '2201-01-01' }, 'field-invalid', 'request.endsOn'],
    ['a day before 1900', { startsOn: '1899-12-31' }, 'field-invalid', 'request.startsOn'],
    ['a title of nothing but spaces', { title: '　 ' }, 'field-invalid', 'request.title'],
    ['a title that is too long', { title: '委'.repeat(201) }, 'field-invalid', 'request.title'],
    ['a NUL', { vendor: 'あ\u0000い' }, 'field-invalid', 'request.vendor'],
    ['an escape character', { vendor: 'あ\u001b[31mい' }, 'field-invalid', 'request.vendor'],
    ['a line break in a name', { vendor: 'あ\nい' }, 'field-invalid', 'request.vendor'],
    ['a lone surrogate', { vendor: '\ud842' }, 'field-invalid', 'request.vendor'],
    ['a private-use character', { vendor: '\ue000商店' }, 'field-invalid', 'request.vendor'],
    ['a text that reads backwards', { vendor: 'abc\u202edef' }, 'field-invalid', 'request.vendor'],
    ['a name of nearly a megabyte', { vendor: tenMegabytes }, 'field-invalid', 'request.vendor'],
  ])('%s', async (_what, over, code, field) => {
    const problem = await refused(
      () => staff.postJson('/api/outsourcing', start(over)),
      code === 'unknown-field' ? 400 : 422,
      code,
      field,
    )
    expect(problem.errors).toContainEqual({ field, problem: expect.any(String) })
  })

  it('names every wrong field at once', async () => {
    const problem = await refused(
      () => staff.postJson('/api/outsourcing', start({ title: '', work: '', amountYen: 'x' })),
      422,
      'field-invalid',
      'request.title',
    )
    expect(problem.errors?.map((one) => one.field)).toEqual(['request.title', 'request.work', 'request.amountYen'])
  })

  it('keeps names as they are: rare characters, variation selectors, outside the first plane', async () => {
    const vendor = '葛󠄀城𠮷野家・髙橋（株）'
    const id = randomUUID()
    expect((await staff.postJson('/api/outsourcing', { id, ...start({ vendor }) })).status).toBe(201)
    const shown = (await (await staff.get(`/api/outsourcing/${id}`)).json()) as {
      state: { request: { vendor: string } }
    }
    expect(shown.state.request.vendor).toBe(vendor)
  })
})

describe('a request that is wrong in its form', () => {
  const raw =
    (body: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
    () =>
      staff.raw('/api/outsourcing', { method: 'POST', body, headers: { 'content-type': type } })

  it('not JSON', () => refused(raw('{"data":'), 400, 'malformed-body'))
  it('nothing', () => refused(raw(''), 400, 'malformed-body'))
  it('a list', () => refused(raw('[]'), 400, 'malformed-body'))
  it('null', () => refused(raw('null'), 400, 'malformed-body'))
  it.each(['null', '[]', '"x"', '5'])('a command that holds %s', async (data) => {
    await refused(raw(`{"data":${data}}`), 422, 'field-invalid', 'data')
    const body = `{"id":"${randomUUID()}","command":{"type":"AcceptForm","data":${data}}}`
    const headers = { 'content-type': 'application/json' }
    const send = () => staff.raw(commands(randomUUID()), { method: 'POST', body, headers })
    await refused(send, 422, 'field-invalid', 'command.data')
  })
  it('broken UTF-8, which would be stored as something else', () =>
    refused(raw(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])), 400, 'malformed-body'))
  it('no content', () => refused(() => staff.postJson('/api/outsourcing', {}), 422, 'field-invalid', 'data'))
  it('an unknown field in the envelope', () =>
    refused(() => staff.postJson('/api/outsourcing', { ...start({}), admin: true }), 400, 'unknown-field', 'admin'))
  it('a prototype', () => refused(raw('{"data":{},"__proto__":{"a":1}}'), 400, 'unknown-field', '__proto__'))
  it('an id that is none', () =>
    refused(() => staff.postJson('/api/outsourcing', { id: 'X', ...start({}) }), 422, 'field-invalid', 'id'))
  it('a form instead of JSON', () =>
    refused(() => staff.postForm('/api/outsourcing', { a: 'b' }), 415, 'unsupported-media-type'))
  it('JSON under another name', () => refused(raw('{}', 'text/json'), 415, 'unsupported-media-type'))
  it('ten megabytes', async () => {
    const problem = await refused(
      () => staff.postJson('/api/outsourcing', start({ vendor: 'x'.repeat(10_000_000) })),
      413,
      'body-too-large',
    )
    expect(problem.details).toEqual({ maxBytes: 1_048_576 })
  })
  it('ten megabytes that hide their length', () => {
    const stream = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 160; i++) controller.enqueue(new Uint8Array(65_536).fill(0x20))
        controller.close()
      },
    })
    return refused(
      () =>
        staff.raw('/api/outsourcing', {
          method: 'POST',
          body: stream,
          headers: { 'content-type': 'application/json' },
          duplex: 'half',
        }),
      413,
      'body-too-large',
    )
  })
})

describe('an address that asks for what no text holds', () => {
  it.each(['/search', '/search/suggestions', '/cases', '/vendors', '/vendors/near', '/registers/asset/ledger'])(
    'is answered as one that asks for nothing: %s',
    async (path) => {
      const plain = await staff.get(path)
      for (const said of ['%00', 'a%00b', '%E2%80%AE', '%ED%A0%80'])
        expect([said, (await staff.get(`${path}?q=${said}`)).status]).toEqual([said, plain.status])
    },
  )
})

describe('a request whose sender goes away before it is whole', () => {
  it('counts as no failure of ours, whatever it was to hold', async () => {
    const server = await new Promise<ServerType>((resolve) => {
      const one: ServerType = serve({ fetch: city.app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(one))
    })
    const { port } = server.address() as AddressInfo
    const cookie = [...staff.cookies.values()].join('; ')
    const seen = city.logged.length
    const requests = () => city.logged.slice(seen).filter((line) => line.includes('"msg":"request"'))
    const paths = [
      ['/sign-in', 'application/x-www-form-urlencoded'],
      ['/api/outsourcing', 'application/json'],
      ['/registers/asset/ledger/import', 'multipart/form-data; boundary=x'],
      ['/cases/outsourcing/00000000-0000-4000-8000-000000000000/attachments', 'multipart/form-data; boundary=x'],
    ]
    for (const [nth, [path, type]] of paths.entries()) {
      const socket = connectTo(port, '127.0.0.1')
      socket.write(
        `POST ${path} HTTP/1.1\r\nhost: x\r\ncookie: ${cookie}\r\norigin: ${publicUrl}\r\ncontent-type: ${type}\r\n` +
          'content-length: 5000\r\n\r\n--x\r\nContent-Disposition: form-data; name="table"; filename="a.csv"\r\n\r\n',
        () => setImmediate(() => socket.destroy()),
      )
      await until(async () => requests().length > nth)
    }
    await new Promise((resolve) => server.close(resolve))
    expect(city.logged.slice(seen).filter((line) => /request failed|"status":"5/.test(line))).toEqual([])
  })
})

describe('a command that cannot be', () => {
  const started = async () => {
    const id = randomUUID()
    await staff.postJson('/api/outsourcing', { id, ...start({}) })
    return id
  }
  const command = (over: object = {}) => ({ id: randomUUID(), command: vets().command, ...over })

  it('is the practice’s own', async () => {
    const id = await started()
    for (const type of ['EndContract', 'OpenInspection', 'RemindTask', 'EscalateTask', 'DropTables']) {
      await refused(
        () => staff.postJson(commands(id), command({ command: { type, data: {} } })),
        400,
        'unknown-command',
        'command.type',
      )
    }
  })

  it('was decided on something older', async () => {
    const id = await started()
    const problem = await refused(
      () => staff.postJson(commands(id), command({ expectedVersion: 1 })),
      409,
      'stale-version',
      'expectedVersion',
    )
    expect(problem.details).toMatchObject({ expected: 1 })
  })

  it('is for a case that is not there', () =>
    refused(() => staff.postJson(commands(randomUUID()), command()), 404, 'not-found'))
  it('is for an address that is none', () =>
    refused(() => staff.postJson(commands("x'--"), command()), 404, 'not-found'))
  it('starts a second time', async () => {
    const id = await started()
    await refused(() => staff.postJson(commands(id), command({ command: starts().command })), 409, 'already-started')
  })
  it('is another one under an id that was used', async () => {
    const id = await started()
    const used = command()
    expect((await staff.postJson(commands(id), used)).status).toBe(200)
    await refused(
      () => staff.postJson(commands(id), { ...used, command: vets({ note: 'もう一度' }).command }),
      409,
      'command-id-reused',
      'id',
    )
  })

  it('says which clauses are missing, in words', async () => {
    const head = await city.as('head')
    const id = await started()
    const problem = await refused(
      () =>
        head.postJson(
          commands(id),
          command({
            command: {
              type: 'RegisterContract',
              data: {
                contractor: 'A',
                contractNumber: '1',
                signedOn: '2026-01-01',
                startsOn: '2026-01-01',
                endsOn: '2026-12-31',
                clauses: [],
                inspectEveryMonths: 6,
              },
            },
          }),
        ),
      409,
      'approval-missing',
    )
    expect(problem).toMatchObject({ article: 'Art. 21', title: '承認がありません' })
    const english = await head.postJson(
      commands(id),
      command({ command: { type: 'CloseOutsourcing', data: { note: '' } } }),
      { 'accept-language': 'en-GB,en;q=0.9,ja;q=0.5' },
    )
    expect(((await english.json()) as Problem).title).toBe('Not at this step')
  })
})

describe('an address', () => {
  it('that takes another method says which', async () => {
    const answer = await staff.raw('/api/outsourcing', {
      method: 'PUT',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    })
    expect([answer.status, answer.headers.get('allow'), await answer.json()]).toMatchObject([
      405,
      'GET, HEAD, POST',
      { code: 'method-not-allowed' },
    ])
    expect((await staff.raw('/inbox', { method: 'DELETE' })).status).toBe(405)
  })
  it.each([
    ['PUT', '/inbox', 'GET, HEAD'],
    ['PATCH', '/sign-in', 'GET, HEAD, POST'],
    ['PROPFIND', '/api/outsourcing', 'GET, HEAD, POST'],
    ['OPTIONS', '/healthz', 'GET, HEAD'],
    ['POST', '/cases/entry-log/00000000-0000-4000-8000-000000000000/months/4.csv', 'GET, HEAD'],
    ['DELETE', '/calendar/x.ics', 'GET, HEAD'],
    ['POST', '/assets/app.css', 'GET, HEAD'],
  ])('says so before it looks at anything else: %s %s', async (method, path, allow) => {
    for (const browser of [city.anonymous, staff])
      for (const headers of [{}, { origin: 'https://evil.test' }, { 'content-type': 'text/plain' }]) {
        const answer = await browser.raw(path, { method, headers })
        expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow])
      }
  })
  it.each(['PUT', 'POST', 'DELETE', 'OPTIONS'])('that is none is none for %s, too', async (method) => {
    for (const path of ['/nowhere', '/casesXcsv', '/api/nothing', '//'])
      expect([path, (await city.anonymous.raw(path, { method })).status]).toEqual([path, 404])
  })
})

describe('a list that is asked for wrongly', () => {
  it.each([
    ['limit=0', 'limit'],
    ['limit=100000', 'limit'],
    ['limit=x', 'limit'],
    ['due=yesterday', 'due'],
    ['order=size', 'order'],
    ['fiscalYear=1e9', 'fiscalYear'],
  ])('%s', async (query, field) => {
    await refused(() => staff.get(`/api/outsourcing?${query}`), 422, 'field-invalid', field)
  })
  it('by a filter that is none', () =>
    refused(() => staff.get('/api/outsourcing?q=x&where=1'), 400, 'unknown-field', 'where'))
  it('from a place that was made up, begins at the head', async () => {
    for (const after of [
      'x',
      Buffer.from('["a","b"]').toString('base64url'),
      Buffer.from(`["2026-01-01T00:00:00.000Z","'; drop table cases"]`).toString('base64url'),
    ]) {
      expect((await staff.get(`/api/outsourcing?after=${after}`)).status).toBe(200)
      expect((await staff.get(`/inbox?after=${after}`)).status).toBe(200)
      expect((await staff.get(`/cases?sort=-number&after=${after}`)).status).toBe(200)
    }
  })
  it('with what would be a pattern, finds nothing', async () => {
    for (const q of ['%', '_', String.raw`\ `, '100%', "' or 1=1"]) {
      const found = (await (await staff.get(`/api/outsourcing?q=${encodeURIComponent(q)}`)).json()) as {
        rows: object[]
      }
      expect(found.rows).toEqual([])
    }
  })
})

describe('a form that no page sends', () => {
  const path = `/cases/outsourcing/${randomUUID()}/tasks/approve-1`
  const many = Array.from({ length: 60_000 }, () => ['a', ''] as const)
  it.each([
    ['with sixty thousand fields, before the sign-in', path, many, 413, 'フォームで送れる量を超えています'],
    ['with sixty thousand fields, at the sign-in', '/sign-in', many, 413, 'フォームで送れる量を超えています'],
    [
      'that sets the length of a list',
      path,
      [
        ['type', 'ApproveOutsourcing'],
        ['ApproveOutsourcing.conditions.length', '50000000'],
      ] as const,
      400,
      '知らない項目があります：length',
    ],
  ])('%s', async (_what, at, fields, status, says) => {
    for (const browser of [city.anonymous, staff]) {
      const answer = await browser.postForm(at, fields)
      expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(says)])
    }
  })

  it('keeps whoever is signed in signed in, by its page', async () => {
    const page = await (await staff.postForm(path, many)).text()
    expect(page).toContain('試験 staff')
  })

  it.each(['1e999', '1e21', '-1', '0x1'])('with the version %s', async (version) => {
    const id = randomUUID()
    await staff.postJson('/api/outsourcing', { id, ...start({}) })
    const answer = await staff.postForm(`/cases/outsourcing/${id}/commands`, [
      ['type', 'WithdrawOutsourcing'],
      ['WithdrawOutsourcing.reason', '取りやめる'],
      ['commandId', randomUUID()],
      ['version', version],
    ])
    expect(answer.status).toBe(400)
  })
})

describe('a number that is none', () => {
  it('is refused by its field, however it overflows', async () => {
    const body = (over: string) => JSON.stringify(start({ amountYen: 'here' })).replace('"here"', over)
    for (const number of ['1e999', '-1e999', '1e308', '123456789012345678901234567890'])
      await refused(
        () =>
          staff.raw('/api/outsourcing', {
            method: 'POST',
            body: body(number),
            headers: { 'content-type': 'application/json' },
          }),
        422,
        'field-invalid',
        'request.amountYen',
      )
    await refused(
      () =>
        staff.raw(commands(randomUUID()), {
          method: 'POST',
          body: `{"id":"${randomUUID()}","expectedVersion":1e999,"command":{"type":"RecordVetting","data":{}}}`,
          headers: { 'content-type': 'application/json' },
        }),
      422,
      'field-invalid',
      'expectedVersion',
    )
    await refused(() => staff.get('/api/outsourcing?limit=1e999'), 422, 'field-invalid', 'limit')
  })
})

describe('an address of slashes', () => {
  it.each(['//', '///', '//evil.test/x', '/%2f/'])('%s is nobody’s, with every header', async (path) => {
    for (const browser of [city.anonymous, staff]) {
      const answer = await browser.get(path)
      expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([404, 'nosniff'])
      expect(await answer.text()).not.toContain('href="//')
    }
  })
})
