import { createHash, randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { caseQuota, personQuota } from '../../api/attachments/quotas.ts'
import type { PersonId } from '../../domain/kernel/ids.ts'
import { createApp } from '../../api/app.ts'
import { createScanner } from '../../api/surroundings/scanner.ts'
import type { ScanVerdict } from '../../api/surroundings/scanner.ts'
import { browserOn, cityApp, password, publicUrl, type Browser, type CityApp } from '../support/city-app.ts'
import { request, starts, submits, takesOff, vets } from '../support/outsourcing-acts.ts'
import { wordsOf } from '../support/page-forms.ts'
import { pdf, xlsx } from '../support/papers.ts'

let city: CityApp
let people: { readonly [name in 'staff' | 'head' | 'otherStaff' | 'auditor']: Browser }
let path = ''

beforeAll(async () => {
  city = await cityApp()
  const [staff, head, otherStaff, auditor] = await Promise.all([
    city.as('staff'),
    city.as('head'),
    city.as('otherStaff'),
    city.as('auditor'),
  ])
  people = { staff, head, otherStaff, auditor }
  path = `outsourcing/${await started(staff)}`
})
afterAll(() => city.end())

const started = async (browser: Browser): Promise<string> => {
  const id = randomUUID()
  const answer = await browser.postJson('/api/outsourcing', { id, data: starts({ request: request() }).command.data })
  expect(answer.status).toBe(201)
  return id
}
const say = async (browser: Browser, stream: string, command: object) =>
  (await browser.postJson(`/api/${stream}/commands`, { id: randomUUID(), command })).status

/** A paper sent by the page's form. */
const attach = (
  browser: Browser,
  stream: string,
  content: Buffer,
  name: string,
  fields: Readonly<Record<string, string>> = {},
) => {
  const form = new FormData()
  for (const [key, value] of Object.entries(fields)) form.append(key, value)
  form.append('file', new File([new Uint8Array(content)], name))
  return browser.raw(`/cases/${stream}/attachments`, {
    method: 'POST',
    body: form,
    headers: { origin: publicUrl, 'sec-fetch-site': 'same-origin' },
  })
}
const upload = (browser: Browser, stream: string, content: Buffer, name: string, more = '') =>
  browser.raw(`/api/${stream}/attachments?name=${encodeURIComponent(name)}${more}`, {
    method: 'POST',
    body: new Uint8Array(content),
    headers: { 'content-type': 'application/octet-stream' },
  })
const attachmentsOf = async (stream: string) =>
  (
    (await (await people.staff.get(`/api/${stream}`)).json()) as {
      state: { attachments: readonly { id: string; name: string; sha256: string; scanned: boolean }[] }
    }
  ).state.attachments
const contents = async () =>
  (await city.pool.query<{ count: number }>('select count(*) from attachment_contents')).rows[0]!.count
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

describe('papers of a case on the pages (Art. 21)', () => {
  it('are attached by a form without script, listed with their hash, and come back byte by byte', async () => {
    const paper = pdf('お見積り')
    const answer = await attach(people.staff, path, paper, "見積書 (税込)'.pdf", { label: '見積書' })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/cases/${path}/parts/attachments#attachments`,
    ])
    const page = await (await people.staff.get(`/cases/${path}/parts/all`)).text()
    expect(wordsOf(page)).toContain('書類を添付しました')
    expect(wordsOf(page)).toContain(sha256(paper))
    const query = vi.spyOn(city.surroundings.reads.pool, 'query')
    const back = await people.head.get(`/cases/${path}/attachments/attachment-1`)
    expect(Buffer.from(await back.arrayBuffer())).toEqual(paper)
    // Megabytes go over the connections of what is dear.
    const names = query.mock.calls.map(([asked]) => (asked as { readonly name?: string }).name)
    expect([names.length > 0, names.includes('read-piece')]).toEqual([true, false])
    query.mockRestore()
    expect(Object.fromEntries(back.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(paper.length),
      'content-disposition':
        `attachment; filename="___ (__)'.pdf"; ` +
        `filename*=UTF-8''%E8%A6%8B%E7%A9%8D%E6%9B%B8%20%28%E7%A8%8E%E8%BE%BC%29%27.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    })
  })

  it('are read on the page where they are PDFs, by an address that shows nothing else and that no other site frames', async () => {
    const shown = await people.head.get(`/cases/${path}/attachments/attachment-1/shown`)
    expect(shown.status).toBe(200)
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline',
      'content-security-policy': "default-src 'none'; object-src 'self'; frame-ancestors 'self'",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    })
    const page = await (await people.staff.get(`/cases/${path}/parts/all`)).text()
    expect(page).toContain(`<object type="application/pdf" data="/cases/${path}/attachments/attachment-1/shown"`)
  })

  it('lead back to the task from whose page they were attached', async () => {
    const answer = await attach(people.staff, path, pdf('two'), '二.pdf', { task: 'vet-1' })
    expect(answer.headers.get('location')).toBe(`/cases/${path}/tasks/vet-1`)
    expect(wordsOf(await (await people.staff.get(`/cases/${path}/tasks/vet-1`)).text())).toContain('書類を添付する')
  })

  it.each([
    [415, pdf(), '見積書.xlsx', 'この種類の書類は添付できません'],
    [415, Buffer.from('<html>'), 'page.html', 'この種類の書類は添付できません'],
    [413, Buffer.concat([pdf(), Buffer.alloc(20 * 1_048_576)]), '大きい.pdf', '書類が大きすぎます'],
    [422, Buffer.alloc(0), '空.pdf', '記入がありません'],
  ] as const)('are refused with %i and the reason beside the field', async (status, content, name, reason) => {
    const before = await contents()
    const answer = await attach(people.staff, path, content, name, { label: '見積書' })
    const html = await answer.text()
    expect([answer.status, wordsOf(html)]).toEqual([status, expect.stringContaining(reason)])
    expect(html).toMatch(/value="見積書"/)
    expect(await contents()).toBe(before)
  })

  it('are neither added nor seen by those who may not, and whether they exist is not told', async () => {
    expect((await attach(people.otherStaff, path, pdf(), 'a.pdf')).status).toBe(404)
    expect((await people.otherStaff.get(`/cases/${path}/attachments/attachment-1`)).status).toBe(404)
    expect((await people.otherStaff.get(`/api/${path}/attachments/attachment-1`)).status).toBe(404)
    expect((await people.staff.get(`/cases/${path}/attachments/attachment-99`)).status).toBe(404)
    // The auditor reads everything and adds nothing.
    expect((await people.auditor.get(`/cases/${path}/attachments/attachment-1`)).status).toBe(200)
    expect((await attach(people.auditor, path, pdf(), 'a.pdf')).status).toBe(403)
    const signedOut = await attach(city.anonymous, path, pdf(), 'a.pdf')
    expect([signedOut.status, signedOut.headers.get('location')]).toEqual([
      303,
      `/sign-in?next=${encodeURIComponent(`/cases/${path}/attachments`)}`,
    ])
    expect((await people.staff.get(`/cases/${path}/attachments`)).status).toBe(200)
  })

  it('leave no file behind, whatever became of them', async () => {
    expect((await readdir(tmpdir())).filter((one) => one.startsWith('sekisho-upload-'))).toEqual([])
  })

  it('are taken off before the submission only; afterwards they stay and more may come', async () => {
    const stream = `outsourcing/${await started(people.staff)}`
    for (const text of ['a', 'b'])
      expect((await attach(people.staff, stream, pdf(text), `${text}.pdf`)).status).toBe(303)
    expect(await say(people.staff, stream, takesOff().command)).toBe(200)
    expect(await say(people.head, stream, vets().command)).toBe(200)
    expect(await say(people.head, stream, submits().command)).toBe(200)
    expect(await say(people.staff, stream, takesOff({ attachment: 'attachment-2' }).command)).toBe(409)
    expect((await attach(people.staff, stream, pdf('c'), 'c.pdf')).status).toBe(303)
    expect(wordsOf(await (await people.staff.get(`/cases/${stream}/parts/all`)).text())).toContain('外されました')
    // What was taken off is still in the record.
    expect((await people.staff.get(`/cases/${stream}/attachments/attachment-1`)).status).toBe(200)
  })

  it('refuse a form that is none, and another site’s', async () => {
    const send = (body: string, headers: Record<string, string>) =>
      people.staff.raw(`/cases/${path}/attachments`, { method: 'POST', body, headers })
    const own = { origin: publicUrl, 'sec-fetch-site': 'same-origin' }
    expect((await send('x', { ...own, 'content-type': 'multipart/form-data; boundary=x' })).status).toBe(400)
    expect((await send('x', { ...own, 'content-type': 'text/plain' })).status).toBe(415)
    expect(
      (
        await send('x', {
          'content-type': 'multipart/form-data; boundary=x',
          origin: 'https://elsewhere.example',
          'sec-fetch-site': 'cross-site',
        })
      ).status,
    ).toBe(403)
  })
})

describe('papers of a case for programs', () => {
  it('are sent as bare bytes, and are attached once however often they are sent', async () => {
    const id = randomUUID()
    const first = await upload(
      people.staff,
      path,
      xlsx(),
      '調査票.xlsx',
      `&label=${encodeURIComponent('調査票')}&id=${id}`,
    )
    const body = (await first.json()) as { attachment: string }
    expect([first.status, body]).toEqual([
      201,
      expect.objectContaining({
        sha256: sha256(xlsx()),
        size: xlsx().length,
        mediaType: expect.stringContaining('spreadsheetml'),
        again: false,
      }),
    ])
    const again = await upload(
      people.staff,
      path,
      xlsx(),
      '調査票.xlsx',
      `&label=${encodeURIComponent('調査票')}&id=${id}`,
    )
    expect([again.status, await again.json()]).toEqual([
      200,
      expect.objectContaining({ attachment: body.attachment, again: true }),
    ])
  })

  it.each([
    [400, 'malformed-body or unknown field', '&colour=red', pdf()],
    [422, 'a part that has no such name', '&about=..%2Fetc', pdf()],
    [415, 'a kind that is not taken', '', Buffer.from('MZ\x90\0')],
  ])('are refused with %i: %s', async (status, _what, more, content) => {
    const answer = await upload(people.staff, path, content, 'a.pdf', more)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  it('come by no other command, since nobody but the record knows what it holds', async () => {
    const command = {
      type: 'AddAttachment',
      data: {
        name: 'a.pdf',
        mediaType: 'application/pdf',
        size: 1,
        sha256: 'a'.repeat(64),
        label: '',
        about: null,
        scanned: true,
      },
    }
    const answer = await people.staff.postJson(`/api/${path}/commands`, { id: randomUUID(), command })
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([400, 'unknown-command'])
  })
})

describe('a paper that is refused', () => {
  it('leaves no content behind, for the law is asked before it is kept', async () => {
    const stream = `outsourcing/${await started(people.staff)}`
    const before = await contents()
    const refused = await upload(people.staff, stream, pdf('refused'), 'a.pdf', '&about=no%20part')
    expect([refused.status, await contents()]).toEqual([422, before])
    expect((await upload(people.staff, stream, pdf('taken'), 'a.pdf')).status).toBe(201)
    expect(await contents()).toBe(before + 1)
  })

  it('is so where its case, or whoever puts it in, has had enough', async () => {
    const size = 1_024 * 1_048_576
    expect(caseQuota([], size)).toBeNull()
    expect(caseQuota([{ size }], 1)?.code).toBe('attachment-quota')
    const person = randomUUID() as PersonId
    expect(await personQuota(city.pool, person, 2_000 * 1_048_576)).toBeNull()
    expect((await personQuota(city.pool, person, 49 * 1_048_576))?.code).toBe('too-many-requests')
    expect(await personQuota(city.pool, person, 48 * 1_048_576)).toBeNull()
  })

  it('is so by HTTP, too, and then nothing of it is kept', async () => {
    const stream = `outsourcing/${await started(people.staff)}`
    const kept = await contents()
    await city.owner.query(
      `update streams set state = jsonb_set(state::jsonb, '{attachments}', $2::jsonb)::json where stream = $1`,
      [
        stream,
        JSON.stringify([
          {
            id: 'attachment-1',
            name: 'a.pdf',
            mediaType: 'application/pdf',
            size: 1_024 * 1_048_576,
            sha256: 'a'.repeat(64),
            label: '',
            about: null,
            scanned: false,
            takenOff: null,
          },
        ]),
      ],
    )
    const full = await upload(people.staff, stream, pdf('大きな見積書'), '見積書.pdf')
    expect([full.status, await full.json()]).toEqual([413, expect.objectContaining({ code: 'attachment-quota' })])

    const other = `outsourcing/${await started(people.staff)}`
    await city.owner.query('delete from counted_tries')
    expect(await personQuota(city.pool, city.people['staff']!.id, 2_048 * 1_048_576)).toBeNull()
    const tooMuch = await upload(people.staff, other, pdf('もう一枚'), '見積書.pdf')
    expect(tooMuch.status).toBe(429)
    expect(Number(tooMuch.headers.get('retry-after'))).toBeGreaterThan(86_000)
    expect((await attach(people.staff, other, pdf('もう一枚'), '見積書.pdf')).status).toBe(429)
    expect(await contents()).toEqual(kept)
    await city.owner.query('delete from counted_tries')
  })

  it('hears its own form’s limit, however large it is', async () => {
    for (const [browser, at, status, says] of [
      [people.staff, `/cases/${path}/attachments`, 413, '書類が大きすぎます（20 MBまで）'],
      [people.staff, `/cases/${path}/vetting/sheet`, 422, 'ファイルが大きすぎます'],
    ] as const) {
      const answer = await browser.raw(at, {
        method: 'POST',
        body: '--x\r\n',
        headers: {
          'content-type': 'multipart/form-data; boundary=x',
          'content-length': '110000000',
          origin: publicUrl,
          'sec-fetch-site': 'same-origin',
        },
      })
      const words = wordsOf(await answer.text())
      expect([answer.status, words]).toEqual([status, expect.stringContaining(says)])
      expect(words).toContain(city.people['staff']!.name)
    }
  })

  it('takes a name from a Mac with its kana in one piece', async () => {
    const stream = `outsourcing/${await started(people.staff)}`
    await attach(people.staff, stream, pdf('mac'), 'カ\u3099イト\u3099ライン.pdf', {})
    expect((await attachmentsOf(stream)).map(({ name }) => name)).toEqual(['ガイドライン.pdf'])
  })
})

describe('the city’s virus scanner', () => {
  const withScanner = async (command: string) => {
    const app = createApp({ ...city.surroundings, scanner: createScanner({ command, url: null }) })
    const browser = browserOn(app)
    expect((await browser.postJson('/api/session', { mail: city.people['staff']!.mail, password })).status).toBe(204)
    return browser
  }

  it.each([
    ['clean' satisfies ScanVerdict, 'grep -qv EICAR', pdf('harmless'), 201],
    ['infected' satisfies ScanVerdict, 'grep -qv EICAR', Buffer.from('EICAR\n'), 422],
    ['away' satisfies ScanVerdict, '/nowhere/clamdscan', pdf('unknown'), 503],
  ])('finds a paper %s', async (verdict, command, content, status) => {
    const browser = await withScanner(command)
    const before = await contents()
    const name = verdict === 'infected' ? 'a.txt' : 'a.pdf'
    const answer = await upload(browser, path, content, name, `&label=${verdict}`)
    const body = (await answer.json()) as { code?: string; attachment?: string }
    expect([answer.status, body.code]).toEqual([
      status,
      { clean: undefined, infected: 'attachment-infected', away: 'attachment-scanner-away' }[verdict],
    ])
    if (verdict !== 'clean') expect(await contents()).toBe(before)
    else expect((await attachmentsOf(path)).find((one) => one.id === body.attachment)?.scanned).toBe(true)
  })

  it('is told to people in words, at the field', async () => {
    const answer = await attach(await withScanner('grep -qv EICAR'), path, Buffer.from('EICAR\n'), 'a.txt')
    expect([answer.status, wordsOf(await answer.text())]).toEqual([
      422,
      expect.stringContaining('ウイルスなどが見つかりました'),
    ])
  })
})
