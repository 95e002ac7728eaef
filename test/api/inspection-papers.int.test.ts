import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instantFromEpoch, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import {
  acceptsForm,
  approves,
  confirmsClauses,
  inspects,
  registers,
  request,
  starts,
  submits,
  vets,
  type OutsourcingAct,
} from '../support/outsourcing-acts.ts'
import { announcesInspection, gives, movesInspection, schedulesInspection } from '../support/oversight-acts.ts'
import { fieldsOf, hiddenFields, wordsOf } from '../support/page-forms.ts'
import { hearsOfMeeting } from '../support/recorded-case.ts'

let city: CityApp
const id = randomUUID()
const casePath = `/cases/outsourcing/${id}`
const today = tokyoDateOf(instantFromEpoch(Date.now()))
const period = { startsOn: today, endsOn: addDays(today, 800) }

const command = async (browser: Browser, act: OutsourcingAct): Promise<Response> =>
  browser.postJson(`/api/outsourcing/${id}/commands`, { id: randomUUID(), command: act.command })

/** Opens the page of an act, fills in its form and sends it. */
const fill = async (browser: Browser, act: OutsourcingAct): Promise<Response> => {
  const page = await browser.get(`${casePath}/acts/${act.command.type}`)
  expect(page.status).toBe(200)
  const hidden = hiddenFields(await page.text(), `${casePath}/commands`).filter(([name]) =>
    ['commandId', 'version', 'task'].includes(name),
  )
  return browser.postForm(`${casePath}/commands`, [...hidden, ...fieldsOf(act.command)])
}

beforeAll(async () => {
  city = await cityApp()
  const [staff, head, secretariat, chief] = await Promise.all([
    city.as('staff'),
    city.as('head'),
    city.as('secretariat'),
    city.as('chief'),
  ])
  const started = await staff.postJson('/api/outsourcing', {
    id,
    data: starts({ request: request(period) }).command.data,
  })
  expect(started.status).toBe(201)
  const way: [Browser, OutsourcingAct][] = [
    [head, vets({ checkedOn: today })],
    [head, submits()],
    [secretariat, acceptsForm()],
    [chief, approves()],
    [head, registers({ signedOn: today, ...period })],
    [staff, confirmsClauses()],
  ]
  for (const [browser, act] of way) {
    if (act.command.type === 'ApproveOutsourcing') await hearsOfMeeting(city.pool, id)
    const answer = await command(browser, act)
    expect([act.command.type, answer.status, answer.status === 200 ? '' : await answer.text()]).toEqual([
      act.command.type,
      200,
      '',
    ])
  }
})
afterAll(() => city.end())

describe('the oversight of a contract on the pages (Art. 23)', () => {
  it('is done by forms of its own: an inspection called, announced, held; one moved; something given', async () => {
    const [staff, head] = await Promise.all([city.as('staff'), city.as('head')])
    const adhoc = { inspection: 'adhoc-1' }
    const acts: [Browser, OutsourcingAct][] = [
      [staff, schedulesInspection({ onDay: today })],
      [staff, announcesInspection({ ...adhoc, onDay: today })],
      [head, movesInspection({ toDay: addDays(today, 200) })],
      [staff, gives({ since: today })],
      [
        staff,
        inspects({
          ...adhoc,
          heldOn: today,
          checklist: [{ item: 'clause-custody', result: 'met', evidence: '受渡簿を確認' }],
        }),
      ],
    ]
    for (const [browser, act] of acts) {
      const sent = await fill(browser, act)
      expect([act.command.type, sent.status, sent.headers.get('location')]).toEqual([act.command.type, 303, casePath])
    }
    const words = wordsOf(await (await staff.get(`${casePath}/parts/all`)).text())
    for (const text of ['臨時検査1', '年度末の繁忙を避けるため', '保管庫の鍵 1本', '検査の計画'])
      expect(words).toContain(text)
  })

  it('shows again what was wrong with a form, nothing of it lost', async () => {
    const head = await city.as('head')
    const sent = await fill(head, movesInspection({ toDay: addDays(today, -1), reason: '担当の都合' }))
    expect(sent.status).toBe(422)
    const text = await sent.text()
    expect(wordsOf(text)).toContain('過ぎた日付は記入できません')
    expect(text).toContain('担当の都合')
  })

  it('prints the notice and the checklist, to who may read the case', async () => {
    const [staff, otherStaff] = await Promise.all([city.as('staff'), city.as('otherStaff')])
    const notice = await staff.get(`${casePath}/inspections/adhoc-1/notice`)
    expect([notice.status, wordsOf(await notice.text())]).toEqual([200, expect.stringContaining('検査実施通知書')])
    const filled = await staff.get(`${casePath}/inspections/adhoc-1/checklist`)
    expect([filled.status, wordsOf(await filled.text())]).toEqual([200, expect.stringContaining('受渡簿を確認')])
    expect((await staff.get(`${casePath}/inspections/inspection-3/checklist`)).status).toBe(200)
    for (const path of ['adhoc-1/notice', 'adhoc-1/checklist'])
      expect((await otherStaff.get(`${casePath}/inspections/${path}`)).status).toBe(404)
    for (const path of ['inspection-1/notice', 'adhoc-2/checklist', 'x/notice'])
      expect((await staff.get(`${casePath}/inspections/${path}`)).status).toBe(404)
    expect((await city.anonymous.get(`${casePath}/inspections/adhoc-1/notice`)).status).toBe(303)
  })

  it('takes the same through the API, and refuses with the article in both languages', async () => {
    const staff = await city.as('staff')
    const refused = await command(staff, movesInspection({ toDay: addDays(today, 200) }))
    expect([refused.status, await refused.json()]).toMatchObject([
      403,
      { code: 'not-permitted', rule: 'inspection-rhythm', article: 'operational setting' },
    ])
    const unknown = await command(
      await city.as('head'),
      movesInspection({ inspection: 'inspection-99', toDay: addDays(today, 200) }),
    )
    expect([unknown.status, await unknown.json()]).toMatchObject([
      422,
      { code: 'inspection-unknown', article: 'operational setting' },
    ])
  })
})
