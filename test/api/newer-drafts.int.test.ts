import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instantFromEpoch, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { cityApp, publicUrl, type Browser, type CityApp } from '../support/city-app.ts'
import { request, starts, vets } from '../support/outsourcing-acts.ts'
import { fieldsOf, hiddenFields, wordsOf } from '../support/page-forms.ts'
import { bookIn, bytesOf, put } from '../support/sheets.ts'

let city: CityApp
let one: Browser
let other: Browser
beforeAll(async () => {
  city = await cityApp()
  one = await city.as('staff')
  other = await city.as('head')
})
afterAll(() => city.end())

const today = tokyoDateOf(instantFromEpoch(Date.now()))
const script = { accept: 'application/json' }
const window = (digit: string) => ['window', digit.repeat(32)] as [string, string]
const turn = (n: number) => ['turn', String(n)] as [string, string]
const eventsOf = async (stream: string, type: string) =>
  (await city.pool.query('select data from events where stream = $1 and type = $2', [stream, type])).rows

describe('Art. 20 a vetting for which somebody else has saved newer work', () => {
  const started = async (): Promise<string> => {
    const id = randomUUID()
    await one.postJson('/api/outsourcing', {
      id,
      data: {
        office: 'citizen',
        request: request({ startsOn: addDays(today, 40), endsOn: addDays(today, 400) }),
      },
    })
    return `/cases/outsourcing/${id}`
  }
  const formAt = async (who: Browser, path: string) => (await who.get(`${path}/tasks/vet-1`)).text()
  const hidden = (html: string, path: string) => hiddenFields(html, `${path}/tasks/vet-1`)
  const note = (text: string) => ['RecordVetting.note', text] as [string, string]
  const fields = (text: string) => [
    ...fieldsOf(vets({ checkedOn: today }).command).filter(([name]) => name !== 'RecordVetting.note'),
    note(text),
  ]
  const marks = (html: string, path: string) =>
    hidden(html, path).filter(([name]) => ['commandId', 'version', 'task', 'draftRevision'].includes(name))

  it('is not recorded over it: both texts are shown and kept, and whoever has seen them may choose', async () => {
    const path = await started()
    const page = await formAt(one, path)
    // The other takes the vendor's file in and writes notes.
    const book = await bookIn(await (await other.get(`${path}/vetting.xlsx`)).arrayBuffer())
    put(book.sheets[0]!, 'F7', '相手方の回答')
    const body = new FormData()
    body.append('sheet', new File([await bytesOf(book)], '調査票.xlsx'))
    const headers = { origin: publicUrl, 'sec-fetch-site': 'same-origin' }
    expect((await other.raw(`${path}/vetting/sheet`, { method: 'POST', body, headers })).status).toBe(303)
    const saved = await other.postForm(
      `${path}/vetting/draft`,
      [['draftRevision', '1'], note('あとから来た人の所見'), ['RecordVetting.answers.0.answer', '相手方の回答']],
      script,
    )
    expect(saved.status).toBe(200)

    const refused = await one.postForm(`${path}/tasks/vet-1`, [...marks(page, path), ...fields('先に開いた人の所見')])
    const html = await refused.text()
    expect(refused.status).toBe(409)
    expect(wordsOf(html)).toContain('この下書きは、別の画面で書き換えられています')
    for (const text of ['あとから来た人の所見', '先に開いた人の所見', '相手方の回答']) expect(html).toContain(text)
    expect(html).toMatch(/name="over" value="2"/)
    expect(await eventsOf(path.replace('/cases/', ''), 'VendorVetted')).toEqual([])
    expect(await formAt(one, path)).toContain('あとから来た人の所見')
    // Once more without a word changes nothing; having seen both, one may write over.
    const again = () => [...marks(html, path), ...fields('先に開いた人の所見')]
    expect((await one.postForm(`${path}/tasks/vet-1`, again())).status).toBe(409)
    expect((await one.postForm(`${path}/tasks/vet-1`, [...again(), ['over', '2']])).status).toBe(303)
    expect(await eventsOf(path.replace('/cases/', ''), 'VendorVetted')).toMatchObject([
      { data: { note: '先に開いた人の所見' } },
    ])
  })

  it('is not saved over it by the button either, from its task or as an act', async () => {
    const path = await started()
    const page = await formAt(one, path)
    await other.postForm(`${path}/vetting/draft`, [['draftRevision', '0'], note('新しい')], script)
    const step: [string, string] = ['step', 'save']
    const refused = await one.postForm(`${path}/tasks/vet-1`, [...hidden(page, path), step, note('古い')])
    const html = await refused.text()
    expect([refused.status, html.includes('新しい'), html.includes('古い')]).toEqual([409, true, true])
    const kept = await one.postForm(`${path}/tasks/vet-1`, [...hidden(html, path), step, note('古い'), ['over', '1']])
    expect([kept.status, kept.headers.get('location')]).toEqual([303, `${path}/tasks/vet-1`])
    expect(await formAt(other, path)).toContain('古い')
    const act = await one.postForm(`${path}/commands`, [
      ['type', 'RecordVetting'],
      ['commandId', randomUUID()],
      ['version', '1'],
      ['draftRevision', '1'],
      note('行為の画面から'),
      step,
    ])
    expect([act.status, (await act.text()).includes('行為の画面から')]).toEqual([409, true])
  })

  it('may be saved only by who may record it', async () => {
    const path = await started()
    const secretariat = await city.as('secretariat')
    const answer = await secretariat.postForm(`${path}/commands`, [
      ['type', 'RecordVetting'],
      ['commandId', randomUUID()],
      ['version', '1'],
      ['draftRevision', '0'],
      ['step', 'save'],
      note('よその人'),
    ])
    expect(answer.status).toBe(403)
    expect(await formAt(one, path)).not.toContain('よその人')
  })

  it('takes the next saving of a window whose answer was lost, and no other’s', async () => {
    const path = await started()
    const save = (...entries: [string, string][]) => one.postForm(`${path}/vetting/draft`, entries, script)
    expect((await save(['draftRevision', '0'], window('a'), turn(1), note('一'))).status).toBe(200)
    // Its answer never came: the page still shows revision 0.
    expect((await save(['draftRevision', '0'], window('a'), turn(2), note('二'))).status).toBe(200)
    expect((await save(['draftRevision', '0'], window('a'), turn(2), note('遅れて来た'))).status).toBe(409)
    expect((await save(['draftRevision', '0'], window('b'), turn(9), note('別の画面'))).status).toBe(409)
    expect((await save(['draftRevision', '0'], ['window', ''], turn(9), note('画面なし'))).status).toBe(409)
    expect(await formAt(one, path)).toContain('二</textarea>')
  })
})

describe('a request for which another window has saved newer work', () => {
  const title = (text: string) => ['StartOutsourcing.request.title', text] as [string, string]
  const fields = (text: string) => [
    ...fieldsOf(starts({ request: request() }).command).filter(([name]) => name !== 'StartOutsourcing.request.title'),
    title(text),
  ]
  const save = (id: string, version: number, ...entries: [string, string][]) =>
    one.postForm(`/requests/${id}/draft`, [['version', String(version)], ...entries], script)

  it('is not started from the page that was to confirm it: both texts are shown, and one may choose', async () => {
    const id = randomUUID()
    const confirm = await one.postForm(`/requests/${id}`, [
      ['version', '0'],
      ['step', 'confirm'],
      ...fields('確認した件名'),
    ])
    const page = await confirm.text()
    expect(confirm.status).toBe(200)
    expect((await save(id, 1, title('あとで直した件名'))).status).toBe(200)
    const sent = hiddenFields(page, `/requests/${id}`)
    const refused = await one.postForm(`/requests/${id}`, [...sent, ['step', 'start']])
    const html = await refused.text()
    expect([refused.status, html.includes('あとで直した件名'), html.includes('確認した件名')]).toEqual([
      409,
      true,
      true,
    ])
    expect(html).toContain(`href="/requests/${id}"`)
    expect(await eventsOf(`outsourcing/${id}`, 'OutsourcingStarted')).toEqual([])
    const start = await one.postForm(`/requests/${id}`, [...sent, ['step', 'start'], ['over', '2']])
    expect(start.headers.get('location')).toBe(`/cases/outsourcing/${id}`)
  })

  it('takes the next saving of a window whose answer was lost, by script and by button', async () => {
    const id = randomUUID()
    expect((await save(id, 0, window('c'), turn(1), title('一'))).status).toBe(200)
    expect((await save(id, 0, window('c'), turn(2), title('二'))).status).toBe(200)
    const button = await one.postForm(`/requests/${id}`, [
      ['version', '0'],
      ['step', 'save'],
      window('c'),
      turn(3),
      title('三'),
    ])
    expect(button.status).toBe(303)
    expect((await save(id, 0, window('d'), turn(4), title('四'))).status).toBe(409)
    expect((await save(id, 3, window('d'), turn(1), title('四'))).status).toBe(200)
    expect((await save(id, 0, window('c'), turn(9), title('五'))).status).toBe(409)
    for (const bad of ['-1', '1e9', 'x']) expect((await save(id, 4, window('d'), ['turn', bad])).status).toBe(400)
  })
})
