import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import { request, starts } from '../support/outsourcing-acts.ts'
import { fieldsOf, hiddenFields, wordsOf } from '../support/page-forms.ts'

let city: CityApp
let staff: Browser
beforeAll(async () => {
  city = await cityApp()
  staff = await city.as('staff')
})
afterAll(() => city.end())

const script = { accept: 'application/json' }
const title = (text: string): [string, string] => ['StartOutsourcing.request.title', text]
const save = (id: string, version: number, ...fields: [string, string][]) =>
  staff.postForm(`/requests/${id}/draft`, [['version', String(version)], ...fields], script)

describe('a draft', () => {
  it('saves itself as it is written, says when, and is there again', async () => {
    const id = randomUUID()
    const first = await save(id, 0, title('端末の'))
    expect([first.status, await first.json()]).toEqual([
      200,
      { version: 1, savedAt: expect.any(String), savedAtText: expect.stringMatching(/^\d\d:\d\d$/) },
    ])
    expect(await (await save(id, 1, title('端末の保守'))).json()).toMatchObject({ version: 2 })
    const page = await (await staff.get(`/requests/${id}`)).text()
    expect(page).toContain('value="端末の保守"')
    expect(hiddenFields(page, `/requests/${id}`)).toContainEqual(['version', '2'])
    expect(wordsOf(await (await staff.get('/inbox')).text())).toContain('端末の保守')
  })

  it('is a row of its writer’s inbox with its age and what it lacks, in what is to be done and nowhere else', async () => {
    const id = randomUUID()
    await save(id, 0, title('帳票の封入'))
    const inbox = async (tab: string) => wordsOf(await (await staff.get(`/inbox${tab}`)).text())
    expect(await inbox('')).toMatch(
      /書きかけの申請を続ける ?帳票の封入 ?（あと\d+項目：部署、業務の区分、.+ ほか） 作業 本日保存/,
    )
    expect(await inbox('?tab=do')).toContain('帳票の封入')
    for (const tab of ['decide', 'asked', 'done']) expect(await inbox(`?tab=${tab}`)).not.toContain('帳票の封入')
    await save(id, 1, ...fieldsOf(starts({ request: request({ title: '帳票の封入' }) }).command))
    expect(await inbox('')).toMatch(/帳票の封入 ?（書き終えています）/)
  })

  it('works without script, by its button', async () => {
    const id = randomUUID()
    const answer = await staff.postForm(`/requests/${id}`, [['version', '0'], ['step', 'save'], title('手で保存')])
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/requests/${id}`])
    expect(await (await staff.get(`/requests/${id}`)).text()).toContain('手で保存')
  })

  it('in two windows: the later one is told, and neither text is lost', async () => {
    const id = randomUUID()
    await save(id, 0, title('一'))
    await save(id, 1, title('一の続き'))
    const stale = await save(id, 1, title('二の続き'))
    expect([stale.status, await stale.json()]).toMatchObject([409, { code: 'draft-stale' }])
    const page = await staff.postForm(`/requests/${id}`, [['version', '1'], ['step', 'confirm'], title('二の続き')])
    expect([page.status, await page.text()]).toEqual([409, expect.stringContaining('value="二の続き"')])
    expect(await (await staff.get(`/requests/${id}`)).text()).toContain('value="一の続き"')
  })

  it('is its writer’s alone', async () => {
    const id = randomUUID()
    await save(id, 0, title('ひみつ'))
    const head = await city.as('head')
    expect((await head.get(`/requests/${id}`)).status).toBe(404)
    expect((await head.postForm(`/requests/${id}/draft`, [['version', '1'], title('上書き')], script)).status).toBe(409)
    expect(wordsOf(await (await head.get('/inbox')).text())).not.toContain('ひみつ')
  })

  it('is gone when it is given up or started, and starting twice is starting once', async () => {
    const [given, kept] = [randomUUID(), randomUUID()]
    await save(given, 0, title('やめる'))
    expect(
      (
        await staff.postForm(`/requests/${given}`, [
          ['version', '1'],
          ['step', 'discard'],
        ])
      ).headers.get('location'),
    ).toBe('/inbox')
    expect((await city.pool.query('select 1 from drafts where id = $1', [given])).rows).toEqual([])
    const fields: [string, string][] = [
      ['version', '0'],
      ['step', 'start'],
      ...fieldsOf(starts({ request: request() }).command),
    ]
    const answers = await Promise.all([
      staff.postForm(`/requests/${kept}`, fields),
      staff.postForm(`/requests/${kept}`, fields),
    ])
    expect(answers.map((answer) => answer.headers.get('location'))).toEqual(Array(2).fill(`/cases/outsourcing/${kept}`))
    const { rows } = await city.pool.query(`select 1 from events where stream = $1 and type = 'OutsourcingStarted'`, [
      `outsourcing/${kept}`,
    ])
    expect(rows).toHaveLength(1)
  })

  it('that has become a case is none any more: whoever comes back to its page is told so, and nothing is saved', async () => {
    const id = randomUUID()
    const command = fieldsOf(starts({ request: request() }).command)
    await staff.postForm(`/requests/${id}`, [['version', '0'], ['step', 'start'], ...command])
    const later = await save(id, 0, title('もう一度'))
    expect([later.status, await later.json()]).toMatchObject([409, { code: 'command-id-reused' }])
    const other = command.map(([name, text]): [string, string] => [name, name.endsWith('.title') ? '別の件名' : text])
    for (const step of ['save', 'confirm', 'start']) {
      const page = await staff.postForm(`/requests/${id}`, [['version', '0'], ['step', step], ...other])
      const html = await page.text()
      expect(page.status).toBe(409)
      expect(wordsOf(html)).toContain('違う内容がすでに記録されています')
      expect(html).toContain('value="別の件名"')
      expect(html).not.toContain('data-error-summary')
    }
    expect((await city.pool.query('select 1 from drafts where id = $1', [id])).rows).toEqual([])
  })

  it('that was given up in another window is begun anew by whoever writes on, and their button saves it', async () => {
    const id = randomUUID()
    await save(id, 0, title('一'))
    await save(id, 1, title('一の続き'))
    await staff.postForm(`/requests/${id}`, [['version', '2'], ['step', 'discard'], title('一の続き')])
    expect((await save(id, 2, title('一の続きの続き'))).status).toBe(200)
    await staff.postForm(`/requests/${id}`, [['version', '3'], ['step', 'discard'], title('')])
    const page = await staff.postForm(`/requests/${id}`, [['version', '3'], ['step', 'save'], title('やはり要る')])
    expect([page.status, page.headers.get('location')]).toEqual([303, `/requests/${id}`])
    expect(await (await staff.get(`/requests/${id}`)).text()).toContain('value="やはり要る"')
  })

  it('is refused for the true reason where one keeps as many as one may', async () => {
    const head = await city.as('head')
    const mine = (id: string) => head.postForm(`/requests/${id}/draft`, [['version', '0'], title('多すぎる')], script)
    await mine(randomUUID())
    await city.pool.query(
      `insert into drafts (id, person, content) select gen_random_uuid(), person, content from
        (select person, content from drafts where content::text like '%多すぎる%' limit 1) one, generate_series(1, 99)`,
    )
    const id = randomUUID()
    const refused = await mine(id)
    expect([refused.status, await refused.json()]).toMatchObject([409, { code: 'draft-quota' }])
    const page = await head.postForm(`/requests/${id}`, [['version', '0'], ['step', 'save'], title('ここにある')])
    const html = await page.text()
    expect([page.status, wordsOf(html)]).toEqual([409, expect.stringContaining('100件まで')])
    expect(html).toContain('value="ここにある"')
  })

  it('takes tabs and line breaks of other programs for what they mean', async () => {
    const id = randomUUID()
    const command = fieldsOf(starts({ request: request() }).command).map(([name, text]): [string, string] => [
      name,
      name.endsWith('.title') ? '印刷\t封入\r\n搬送' : name.endsWith('.reason') ? '一行目\v二行目\u2028三行目' : text,
    ])
    await staff.postForm(`/requests/${id}`, [['version', '0'], ['step', 'start'], ...command])
    const { rows } = await city.pool.query(
      `select data -> 'request' as request from events where stream = $1 and type = 'OutsourcingStarted'`,
      [`outsourcing/${id}`],
    )
    expect(rows).toMatchObject([{ request: { title: '印刷 封入 搬送', reason: '一行目\n二行目\n三行目' } }])
  })

  it('takes what a form can’t hold without falling over', async () => {
    const id = randomUUID()
    for (const name of ['x'.repeat(500), '__proto__'])
      expect((await save(id, 0, title('a'), [name, 'y'])).status).toBe(400)
    expect((await save(id, 0, title('a\0b\u0007'))).status).toBe(200)
    const page = await staff.postForm(`/requests/${id}`, [['version', '1'], ['step', 'confirm'], title('a\u0007')])
    expect(page.status).toBe(422)
    for (const version of ['-1', 'x', '1e99'])
      expect((await staff.postForm(`/requests/${id}/draft`, [['version', version]], script)).status).toBe(400)
    expect((await staff.postForm('/requests/not-an-id/draft', [['version', '0']], script)).status).toBe(404)
  })

  it('is not for those who may start nothing: they are told who can', async () => {
    const auditor = await city.as('auditor')
    const page = await auditor.get('/requests/new')
    expect([page.status, wordsOf(await page.text())]).toEqual([403, expect.stringContaining('市民課長')])
    expect((await auditor.postForm(`/requests/${randomUUID()}/draft`, [['version', '0']], script)).status).toBe(403)
  })
})
