import { randomUUID } from 'node:crypto'
import type { Sheet, Workbook } from 'hucre'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { questionnaireOn, questionnaires } from '../../domain/guideline/questionnaire.ts'
import { tokyoDateOf, instantFromEpoch } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import type { OutsourcingRequest } from '../../domain/outsourcing/request/request.ts'
import { cityApp, publicUrl, type Browser, type CityApp } from '../support/city-app.ts'
import { answersTo, request, vets, type OutsourcingAct } from '../support/outsourcing-acts.ts'
import { fieldsOf, hiddenFields, wordsOf } from '../support/page-forms.ts'
import { bookIn, bytesOf, cellAt, put, valueAt } from '../support/sheets.ts'

let city: CityApp
let staff: Browser
beforeAll(async () => {
  city = await cityApp()
  staff = await city.as('staff')
})
afterAll(() => city.end())

const today = tokyoDateOf(instantFromEpoch(Date.now()))
const { items } = questionnaireOn(questionnaires, today)
const command = 'RecordVetting'
const started = async (over: Partial<OutsourcingRequest> = {}): Promise<string> => {
  const id = randomUUID()
  const answer = await staff.postJson('/api/outsourcing', {
    id,
    data: {
      office: 'citizen',
      request: request({ startsOn: addDays(today, 40), endsOn: addDays(today, 400), ...over }),
    },
  })
  expect(answer.status).toBe(201)
  return `/cases/outsourcing/${id}`
}
const sheetOf = async (path: string, about = '', reader = staff): Promise<Workbook> => {
  const answer = await reader.get(`${path}/vetting.xlsx${about}`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('spreadsheetml')])
  return bookIn(await answer.arrayBuffer())
}
const send = async (path: string, file: Uint8Array<ArrayBuffer> | Workbook, about = ''): Promise<Response> => {
  const bytes = file instanceof Uint8Array ? file : await bytesOf(file)
  const body = new FormData()
  body.append('sheet', new File([bytes], '調査票.xlsx'))
  return staff.raw(`${path}/vetting/sheet${about}`, {
    method: 'POST',
    body,
    headers: { origin: publicUrl, 'sec-fetch-site': 'same-origin' },
  })
}
const questions = (book: Workbook): Sheet => book.sheets[0]!
const drafts = async (): Promise<number> =>
  (await city.pool.query<{ n: number }>('select count(*)::int as n from vetting_drafts')).rows[0]!.n
const formOf = async (path: string, task = 'vet-1'): Promise<string> =>
  (await staff.get(`${path}/tasks/${task}`)).text()

describe('Art. 20 the questionnaire as an Excel file', () => {
  it('has one row an item, locked but for what the vendor fills in, with its instructions in the reader’s language', async () => {
    const path = await started()
    const book = await sheetOf(path)
    const page = questions(book)
    expect(items.map((_, index) => valueAt(page, `A${7 + index}`))).toEqual(items.map((one) => one.no))
    expect(items.filter((_, index) => valueAt(page, `C${7 + index}`) === '★').map((one) => one.id)).toEqual(
      items.filter((one) => one.blocking).map((one) => one.id),
    )
    expect(['D7', 'F7', 'G44'].map((name) => cellAt(page, name)?.style?.protection?.locked ?? true)).toEqual([
      true,
      false,
      false,
    ])
    expect(['F7', 'G44'].map((name) => cellAt(page, name)?.style?.numFmt)).toEqual(['@', '@'])
    expect(page.dataValidations).toMatchObject([{ type: 'textLength', formula1: '2000', range: 'F7:G44' }])
    expect([page.protection?.sheet, page.freezePane, page.pageSetup?.printTitlesRow]).toMatchObject([
      true,
      { rows: 6 },
      '$6:$6',
    ])
    expect(book.sheets.map(({ name, veryHidden = false }) => [name, veryHidden])).toEqual([
      ['委託先調査票', false],
      ['記入の方法', false],
      ['sekisho', true],
    ])
    const english = await city.as('staff')
    await english.get('/inbox?lang=en')
    expect(valueAt(questions(await sheetOf(path, '', english)), 'F6')).toBe('Answer')
  })

  it('comes back filled: the vendor’s answers stand in the form, the findings stay the city’s', async () => {
    const path = await started()
    const book = await sheetOf(path)
    const page = questions(book)
    put(page, 'F7', '管理部長を責任者としています。')
    put(page, 'G7', '任命書')
    put(page, 'F44', '', { type: 'richText', richText: [{ text: 'サイバー保険に' }, { text: '加入しています。' }] })
    put(page, 'F8', 2024)
    const answer = await send(path, book)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${path}/tasks/vet-1`])
    const html = await formOf(path)
    expect(html).toContain('管理部長を責任者としています。')
    expect(html).toContain('サイバー保険に加入しています。')
    expect(html).toMatch(/answers\.0\.evidence"[^>]*>任命書<\/textarea>/)
    expect(html).toContain('>2024</textarea>')
    expect(html).not.toMatch(/answers\.\d+\.finding" value="[a-z-]+" checked/)
    // What was taken in comes out again with the next file.
    expect(valueAt(questions(await sheetOf(path)), 'F7')).toBe('管理部長を責任者としています。')
  })

  it('names every wrong cell in both languages, evaluates no formula, and changes nothing', async () => {
    const path = await started()
    const before = await drafts()
    const book = await sheetOf(path)
    const page = questions(book)
    put(page, 'F7', 'x', { type: 'formula', formula: 'HYPERLINK("http://evil.example","x")', formulaResult: 'x' })
    put(page, 'F8', 'あ'.repeat(2001))
    put(page, 'G9', '#REF!', { type: 'error' })
    put(page, 'F10', '\u{E000}')
    put(page, 'A11', 99)
    put(page, 'F50', '最後の項目の下')
    const answer = await send(path, book)
    const words = wordsOf(await answer.text())
    expect(answer.status).toBe(422)
    for (const cell of ['F7', 'F8', 'G9', 'F10', 'A11', 'F50']) expect(words).toContain(`${cell}：`)
    for (const cell of [
      'F7: formulas',
      'F8: too long',
      'G9: can’t be read',
      'F10: has characters',
      'A11: not the layout',
      'F50: not the layout',
    ])
      expect(words).toContain(cell)
    expect(await drafts()).toBe(before)
  })

  it('is refused where it is another case’s or another vendor’s, and where it is no questionnaire at all', async () => {
    const [one, other] = [await started(), await started({ vendor: '有限会社みどり' })]
    const book = await sheetOf(other)
    const mixed = await send(one, book)
    const words = wordsOf(await mixed.text())
    expect(mixed.status).toBe(422)
    expect(words).toContain('A2：別の案件の調査票です')
    expect(words).toContain('A3：別の相手方の調査票です')
    const foreign = await bytesOf({ sheets: [{ name: 'x', rows: [['x']] }] })
    expect(wordsOf(await (await send(one, foreign)).text())).toContain('様式と異なります')
    for (const junk of [
      new Uint8Array([1, 2, 3]),
      new Uint8Array(Buffer.from('PK\u0003\u0004 not really')),
      new Uint8Array(5_000_000),
    ]) {
      const answer = await send(one, junk)
      expect([answer.status, wordsOf(await answer.text())]).toEqual([
        422,
        expect.stringContaining('ファイルを取り込めませんでした'),
      ])
    }
  })

  it('whose vendor was renamed meanwhile is asked about once, and taken in', async () => {
    const path = await started()
    const book = await sheetOf(path)
    put(questions(book), 'F7', '名称を改める前の回答')
    const renamed = request({
      startsOn: addDays(today, 40),
      endsOn: addDays(today, 400),
      vendor: '株式会社あおい電算ホールディングス',
    })
    const amended = await staff.postJson(`/api/${path.replace('/cases/', '')}/commands`, {
      id: randomUUID(),
      command: { type: 'AmendRequest', data: { request: renamed } },
    })
    expect(amended.status).toBe(200)
    const asked = await send(path, book)
    const html = await asked.text()
    expect([asked.status, wordsOf(html)]).toEqual([422, expect.stringContaining('同じ相手方の回答として取り込む')])
    const [file] = hiddenFields(html, `${path}/vetting/renamed`)
    const somebodyElse = await city.as('head')
    expect((await somebodyElse.postForm(`${path}/vetting/renamed`, [file!])).status).toBe(422)
    expect(await formOf(path)).not.toContain('名称を改める前の回答')
    const taken = await staff.postForm(`${path}/vetting/renamed`, [file!])
    expect([taken.status, taken.headers.get('location')]).toEqual([303, `${path}/tasks/vet-1`])
    expect(await formOf(path)).toContain('名称を改める前の回答')
    expect((await staff.postForm(`${path}/vetting/renamed`, [file!])).status).toBe(422)
  })

  it('may have 76 answers of 1,700 kanji each: what is taken in can be saved, as it stands and as a form', async () => {
    const path = await started()
    const book = await sheetOf(path)
    for (const nth of items.keys())
      for (const column of ['F', 'G']) put(questions(book), `${column}${7 + nth}`, '回'.repeat(1_700))
    expect((await send(path, book)).status).toBe(303)
    const html = await formOf(path)
    const fields: [string, string][] = items.flatMap((_, nth) => [
      [`${command}.answers.${nth}.answer`, '回'.repeat(1_700)],
      [`${command}.answers.${nth}.evidence`, '証'.repeat(1_700)],
      [`${command}.answers.${nth}.finding`, 'met'],
    ])
    const marks = hiddenFields(html, `${path}/tasks/vet-1`)
    const saved = await staff.postForm(`${path}/tasks/vet-1`, [...marks, ['step', 'save'], ...fields])
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `${path}/tasks/vet-1`])
    const again = hiddenFields(await formOf(path), `${path}/tasks/vet-1`)
    const others = fieldsOf(vets({ checkedOn: today }).command).filter(
      ([name]) => !/answers\.\d+\.(?:answer|evidence|finding|item)$|^type$/.test(name),
    )
    const recorded = await staff.postForm(`${path}/tasks/vet-1`, [...again, ...others, ...fields])
    expect(recorded.status).toBe(303)
  })

  it('is given and taken only by who may record the vetting', async () => {
    const path = await started()
    const [head, other, secretariat] = [
      await city.as('head'),
      await city.as('otherStaff'),
      await city.as('secretariat'),
    ]
    expect((await head.get(`${path}/vetting`)).status).toBe(200)
    expect((await other.get(`${path}/vetting.xlsx`)).status).toBe(404)
    expect((await secretariat.get(`${path}/vetting.xlsx`)).status).toBe(403)
    expect((await city.anonymous.get(`${path}/vetting.xlsx`)).headers.get('location')).toContain('/sign-in')
  })

  it('goes to each candidate of a tender by itself', async () => {
    const path = await started({
      award: 'candidates',
      vendor: '',
      candidates: ['株式会社あおい電算', '有限会社みどり'],
    })
    const about = `?about=${encodeURIComponent('有限会社みどり')}`
    const book = await sheetOf(path, about)
    put(questions(book), 'F7', 'みどりの回答')
    expect((await send(path, book)).status).toBe(422)
    expect((await send(path, book, about)).headers.get('location')).toBe(`${path}/tasks/vet-2`)
    expect(await formOf(path, 'vet-2')).toContain('みどりの回答')
    expect(await formOf(path, 'vet-1')).not.toContain('みどりの回答')
    expect((await staff.get(`${path}/vetting.xlsx?about=${encodeURIComponent('合同会社はなみずき')}`)).status).toBe(404)
  })
})

describe('Art. 20 a vetting that is filled in over days', () => {
  const field = (name: string, value: string): [string, string] => [`${command}.${name}`, value]
  const saved = (path: string, revision: number, ...fields: [string, string][]) =>
    staff.postForm(`${path}/vetting/draft`, [['draftRevision', String(revision)], ...fields], {
      accept: 'application/json',
    })

  it('is there again for the whole office, and gone once it is recorded', async () => {
    const path = await started()
    expect(
      await (await saved(path, 0, field('answers.3.finding', 'met'), field('answers.3.answer', '途中まで'))).json(),
    ).toMatchObject({ draftRevision: 1, savedAtText: expect.stringMatching(/^\d\d:\d\d$/) })
    const head = await city.as('head')
    const html = await (await head.get(`${path}/tasks/vet-1`)).text()
    expect(html).toContain('途中まで')
    expect(hiddenFields(html, `${path}/tasks/vet-1`)).toContainEqual(['draftRevision', '1'])
    expect(wordsOf(await (await head.get(`${path}/vetting`)).text())).toContain('1／38項目を判定')
    const recorded = await staff.postForm(`${path}/tasks/vet-1`, [
      ...hiddenFields(html, `${path}/tasks/vet-1`).filter(([name]) => ['commandId', 'version', 'task'].includes(name)),
      ...fieldsOf(vets({ checkedOn: today }).command),
    ])
    expect(recorded.status).toBe(303)
    expect(
      (await city.pool.query('select 1 from vetting_drafts where stream = $1', [path.replace('/cases/', '')])).rows,
    ).toEqual([])
  })

  it('works by its button without script, and tells who comes second that somebody else has saved', async () => {
    const path = await started()
    const first = await staff.postForm(`${path}/tasks/vet-1/vetting`, [['draftRevision', '0'], field('note', '一人目')])
    expect([first.status, first.headers.get('location')]).toEqual([303, `${path}/tasks/vet-1`])
    expect((await saved(path, 0, field('note', '二人目'))).status).toBe(409)
    expect(await formOf(path)).toContain('一人目')
  })

  it('links the errors of a refused form to the items that are not judged', async () => {
    const path = await started()
    const page = await formOf(path)
    const hidden = hiddenFields(page, `${path}/tasks/vet-1`).filter(([name]) =>
      ['commandId', 'version', 'task'].includes(name),
    )
    const act: OutsourcingAct = vets({ checkedOn: today, answers: answersTo({ abroad: 'open', training: 'open' }) })
    const answer = await staff.postForm(`${path}/tasks/vet-1`, [...hidden, ...fieldsOf(act.command)])
    const html = await answer.text()
    expect(answer.status).toBe(422)
    for (const item of ['abroad', 'training'])
      expect(html).toContain(`href="#RecordVetting-answers-${items.findIndex((one) => one.id === item)}-finding"`)
    expect(html).toContain('はい。添付の資料のとおりです。')
  })

  it('can be copied from another case of the same vendor, with a new day to be entered', async () => {
    const [before, path] = [await started(), await started()]
    const id = before.replace('/cases/', '')
    const answer = await staff.postJson(`/api/${id}/commands`, {
      id: randomUUID(),
      command: vets({ checkedOn: addDays(today, -1), note: '前回の備考' }).command,
    })
    expect(answer.status).toBe(200)
    expect(wordsOf(await (await staff.get(`${path}/vetting`)).text())).toContain('この調査から写す')
    const copied = await staff.postForm(`${path}/vetting/copy`, [['from', id]])
    expect([copied.status, copied.headers.get('location')]).toEqual([303, `${path}/tasks/vet-1`])
    const html = await formOf(path)
    expect(html).toContain(`name="${command}.copiedFrom.case" value="${id}"`)
    expect(html).toMatch(/name="RecordVetting\.checkedOn" value=""/)
    // What the vendor answered is carried over; what was found and judged is not.
    expect(html).not.toMatch(/answers\.\d+\.finding" value="[a-z-]+" checked/)
    expect(html).not.toMatch(/name="RecordVetting\.verdict" value="[a-z]+" checked/)
    expect(html.match(/はい。添付の資料のとおりです。<\/textarea>/g)).toHaveLength(items.length)
    const hidden = hiddenFields(html, `${path}/tasks/vet-1`).filter(([name]) =>
      ['commandId', 'version', 'task'].includes(name),
    )
    const record = (checkedOn: string) => {
      const copiedFrom = { case: id, checkedOn: addDays(today, -1) }
      return staff.postForm(`${path}/tasks/vet-1`, [
        ...hidden,
        ...fieldsOf(vets({ checkedOn: checkedOn as never, copiedFrom }).command),
      ])
    }
    const stale = await record(addDays(today, -1))
    expect([stale.status, wordsOf(await stale.text())]).toEqual([
      422,
      expect.stringContaining('写した調査より後の日ではありません'),
    ])
    expect((await record(today)).status).toBe(303)
  })
})
