import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uuidOf, type CaseId } from '../../domain/kernel/ids.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import { confirmsClauses, type OutsourcingAct } from '../support/outsourcing-acts.ts'
import { fieldsOf, hiddenFields, wordsOf } from '../support/page-forms.ts'
import { act } from '../../db/act/act.ts'
import { correctsRecord } from '../support/life-acts.ts'
import { gives } from '../support/oversight-acts.ts'
import {
  approvesChange,
  consents,
  recordsChangeOutcome,
  requestsChange,
  requestsSubcontract,
  vetsCompany,
} from '../support/part-acts.ts'
import { actOf, hearsOfMeeting, newCase, steps } from '../support/recorded-case.ts'

let city: CityApp
beforeAll(async () => {
  city = await cityApp()
})
afterAll(() => city.end())
const today = wallDay()

/** A case whose contract was just registered by the head, through the API. */
const registered = async (): Promise<CaseId> => {
  const stream = newCase()
  const people = {
    staff: await city.as('staff'),
    head: await city.as('head'),
    secretariat: await city.as('secretariat'),
    chief: await city.as('chief'),
  }
  for (const [who, command] of Object.values(steps)) {
    if (who === 'practice') {
      await hearsOfMeeting(city.pool, stream)
      continue
    }
    const answer =
      command.type === 'StartOutsourcing'
        ? await people[who].postJson('/api/outsourcing', { id: uuidOf(stream), data: command.data })
        : await give(people[who], stream, command)
    expect([command.type, answer.status < 300 ? '' : await answer.text()]).toEqual([command.type, ''])
  }
  return stream
}
const give = (browser: Browser, stream: CaseId, command: OutsourcingAct['command']) =>
  browser.postJson(`/api/${stream}/commands`, { id: crypto.randomUUID(), command })
const stateOf = async (browser: Browser, stream: CaseId) =>
  ((await (await browser.get(`/api/${stream}`)).json()) as { state: Record<string, never> }).state as unknown as {
    readonly changes: readonly {
      readonly status: string
      readonly revisions: readonly { readonly changes: object; readonly before: object }[]
    }[]
    readonly subcontracts: readonly { readonly status: string }[]
    readonly clauseSheet: { readonly read: object | null }
  }

/** Opens a page and sends its form as a browser would, with the fields of an act. */
const send = async (browser: Browser, page: string, action: string, act: OutsourcingAct) => {
  const html = await (await browser.get(page)).text()
  const hidden = hiddenFields(html, action).filter(([name]) => ['commandId', 'version', 'task'].includes(name))
  return { html, answer: await browser.postForm(action, [...hidden, ...fieldsOf(act.command)]) }
}

describe('a change by pages (Art. 21)', () => {
  it('is asked for on a page that shows what is approved, and only what differs is recorded; the chief sees the difference and approves', async () => {
    const stream = await registered()
    const [head, chief] = await Promise.all([city.as('head'), city.as('chief')])
    const shown = await (await head.get(`/cases/${stream}/acts/RequestChange`)).text()
    expect(shown).toContain('value="市民課 窓口"')
    const wanted = requestsChange({
      changes: { place: '祖父江支所 窓口', amountYen: 1_320_000, information: ['configuration'] },
      effectiveOn: addDays(today, 3),
    })
    const asked = await send(head, `/cases/${stream}/acts/RequestChange`, `/cases/${stream}/commands`, wanted)
    expect(asked.answer.status).toBe(303)
    expect((await stateOf(head, stream)).changes).toMatchObject([
      {
        status: 'deliberation',
        revisions: [{ changes: { place: '祖父江支所 窓口' }, before: { place: '市民課 窓口' } }],
      },
    ])
    const found = recordsChangeOutcome({ heldOn: today })
    await act({ pool: city.pool, timeSkipping: false }, actOf(stream, 'practice', found.command))
    const task = `/cases/${stream}/tasks/approve-change-1`
    const approved = await send(chief, task, task, approvesChange())
    expect(wordsOf(approved.html)).toContain('前 市民課 窓口 後 祖父江支所 窓口')
    expect(approved.answer.status).toBe(303)
    expect((await stateOf(head, stream)).changes).toMatchObject([{ status: 'approved' }])
    expect(wordsOf(await (await head.get(`/cases/${stream}`)).text())).toContain('変更1を承認しました。')
  })

  it('that changes nothing is refused beside the form, with the article', async () => {
    const stream = await registered()
    const head = await city.as('head')
    const { answer } = await send(
      head,
      `/cases/${stream}/acts/RequestChange`,
      `/cases/${stream}/commands`,
      requestsChange({ changes: { place: '市民課 窓口', information: ['configuration'] }, effectiveOn: today }),
    )
    expect([answer.status, wordsOf(await answer.text())]).toEqual([
      422,
      expect.stringContaining('いまの内容と違うところがありません'),
    ])
  })
})

describe('a record that was wrong, by pages (Art. 22)', () => {
  it('is chosen from those of the case, and stands right with the value that had stood there and a paper of its own', async () => {
    const stream = await registered()
    const head = await city.as('head')
    expect((await give(head, stream, gives({ since: today }).command)).status).toBe(200)
    const [page, action] = [`/cases/${stream}/acts/CorrectRecord`, `/cases/${stream}/commands`]
    const wanted = { record: 'given:given-1' }
    const blind = await send(head, page, action, correctsRecord({ ...wanted, on: today }))
    expect(wordsOf(blind.html)).toContain('渡したもの（渡したもの1）')
    const told = wordsOf(await blind.answer.text())
    expect([blind.answer.status, told]).toEqual([422, expect.stringContaining('いまの内容と違うところがありません')])
    const right = await send(head, page, action, correctsRecord({ ...wanted, on: addDays(today, -2) }))
    expect(right.answer.status).toBe(303)
    expect(wordsOf(await (await head.get(`/cases/${stream}?tab=all`)).text())).toContain(
      '渡したもの（渡したもの1）の記録を訂正しました',
    )
    const paper = await head.get(`/cases/${stream}/parts/correction-1/notice.pdf`)
    expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  })
})

describe('the refusals of a contract’s parts, by the API', () => {
  it('say in both languages by which rule, and that it is an operational setting', async () => {
    const stream = await registered()
    const head = await city.as('head')
    const same = (await (await give(head, stream, confirmsClauses().command)).json()) as object
    expect(same).toMatchObject({
      status: 403,
      code: 'same-person',
      rule: 'clauses-read-twice',
      article: 'operational setting',
      messages: { ja: { title: '同じ人は確認できません' }, en: { title: 'Same person' } },
    })
    const vetted = vetsCompany().command
    await give(head, stream, { ...vetted, data: { ...vetted.data, checkedOn: today } } as typeof vetted)
    const long = (await (
      await give(
        head,
        stream,
        requestsSubcontract({ startsOn: addDays(today, 30), endsOn: addDays(today, 396) }).command,
      )
    ).json()) as object
    expect(long).toMatchObject({
      status: 422,
      code: 'subcontract-beyond-contract',
      article: 'operational setting',
      field: 'endsOn',
    })
  })
})

describe('the second reader and the sub-contract, by pages (Art. 22)', () => {
  it('the staff confirm what the head registered; the head is told why not they', async () => {
    const stream = await registered()
    const [staff, head] = await Promise.all([city.as('staff'), city.as('head')])
    const task = `/cases/${stream}/tasks/read-clauses-1`
    expect(wordsOf(await (await head.get(task)).text())).toContain('記載箇所を登録した人は、二人目の確認者になれません')
    const { html, answer } = await send(staff, task, task, confirmsClauses())
    expect(wordsOf(html)).toContain('契約書記載事項確認表')
    expect(answer.status).toBe(303)
    expect((await stateOf(head, stream)).clauseSheet.read).toMatchObject({ remarks: '原本と照合した' })
  })

  it('consent is asked for by the head and given by the chief, who sees how the company was vetted', async () => {
    const stream = await registered()
    const [head, chief] = await Promise.all([city.as('head'), city.as('chief')])
    const vetted = vetsCompany().command
    await give(head, stream, { ...vetted, data: { ...vetted.data, checkedOn: today } } as typeof vetted)
    const wanted = requestsSubcontract({ extent: 'part', startsOn: addDays(today, 30), endsOn: addDays(today, 395) })
    const asked = await send(head, `/cases/${stream}/acts/RequestSubcontract`, `/cases/${stream}/commands`, {
      ...wanted,
      command: { ...wanted.command, data: { ...wanted.command.data, parent: 'contractor' } } as never,
    })
    expect(asked.answer.status).toBe(303)
    const task = `/cases/${stream}/tasks/consent-1`
    const given = await send(chief, task, task, consents())
    expect(wordsOf(given.html)).toContain('有限会社つばめ保守')
    expect(wordsOf(given.html)).toContain('適合')
    expect(given.answer.status).toBe(303)
    expect((await stateOf(head, stream)).subcontracts).toMatchObject([{ status: 'consented' }])
  })
})
