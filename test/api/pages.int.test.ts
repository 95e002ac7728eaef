import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tokyoDateOf, instantFromEpoch } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import {
  acceptsForm,
  approves,
  registers,
  request,
  starts,
  submits,
  vets,
  judges,
  withdraws,
  type OutsourcingAct,
} from '../support/outsourcing-acts.ts'
import { hearsOfMeeting } from '../support/recorded-case.ts'
import { fieldsOf, hiddenFields, wordsOf } from '../support/page-forms.ts'

let city: CityApp
beforeAll(async () => {
  city = await cityApp()
})
afterAll(() => city.end())

const today = tokyoDateOf(instantFromEpoch(Date.now()))
const period = { startsOn: addDays(today, 40), endsOn: addDays(today, 700) }

/** Opens a page, fills in its form and sends it. */
const fill = async (browser: Browser, path: string, act: OutsourcingAct, action = path): Promise<Response> => {
  const page = await browser.get(path)
  expect(page.status).toBe(200)
  const hidden = hiddenFields(await page.text(), action).filter(([name]) =>
    ['commandId', 'version', 'task'].includes(name),
  )
  return browser.postForm(action, [...hidden, ...fieldsOf(act.command)])
}

describe('a request on the pages', () => {
  it('goes from the draft to the registered contract, each by the person who may', async () => {
    const [staff, head, secretariat, chief] = await Promise.all([
      city.as('staff'),
      city.as('head'),
      city.as('secretariat'),
      city.as('chief'),
    ])
    const start = starts({ request: request(period) })
    const opened = await staff.get('/requests/new')
    const draft = opened.headers.get('location')!
    expect([opened.status, draft]).toEqual([303, expect.stringMatching(/^\/requests\/[0-9a-f-]{36}$/)])
    const confirm = await staff.postForm(draft, [['version', '0'], ['step', 'confirm'], ...fieldsOf(start.command)])
    expect([confirm.status, wordsOf(await confirm.clone().text())]).toEqual([
      200,
      expect.stringContaining('申請内容の確認'),
    ])
    expect(wordsOf(await (await staff.get('/inbox')).text())).toContain('統合端末の保守')
    const started = await staff.postForm(draft, [...hiddenFields(await confirm.text(), draft), ['step', 'start']])
    const casePath = started.headers.get('location')!
    expect([started.status, casePath]).toEqual([303, draft.replace('/requests/', '/cases/outsourcing/')])
    const page = await staff.get(casePath)
    expect([page.status, wordsOf(await page.text())]).toEqual([200, expect.stringContaining('起案しました')])
    expect((await staff.get(draft)).headers.get('location')).toBe(casePath)

    const steps: [Browser, string, OutsourcingAct][] = [
      [staff, 'vet-1', vets({ checkedOn: today })],
      [head, 'judge-1', judges()],
      [head, 'submit-1', submits()],
      [secretariat, 'check-form-1', acceptsForm()],
      [chief, 'approve-1', approves()],
      [head, 'register-contract-1', registers({ signedOn: today, ...period })],
    ]
    for (const [browser, task, act] of steps) {
      if (task === 'approve-1') await hearsOfMeeting(city.pool, casePath.replace('/cases/', ''))
      const answer = await fill(browser, `${casePath}/tasks/${task}`, act)
      expect([task, answer.status, answer.status === 303 ? '' : wordsOf(await answer.text())]).toEqual([task, 303, ''])
      const after = wordsOf(await (await browser.get(answer.headers.get('location')!)).text())
      expect(after).toContain('が処理しました')
    }
    const [{ stage }] = (await city.pool.query<{ stage: string }>('select stage from cases')).rows as [
      { stage: string },
    ]
    expect(stage).toBe('in-force')
  })

  it('keeps the text of a refused form, and says what is wrong beside the field', async () => {
    const staff = await city.as('staff')
    const draft = (await staff.get('/requests/new')).headers.get('location')!
    const answer = await staff.postForm(draft, [
      ['version', '0'],
      ['step', 'confirm'],
      ...fieldsOf(starts({ request: request({ ...period, title: '', work: '端末の点検を委託する' }) }).command),
    ])
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(wordsOf(html)).toContain('端末の点検を委託する')
    expect(html).toContain('StartOutsourcing-request-title')
    expect(wordsOf(html)).toContain('件名：')
  })

  it('withdraws from the case page by a form of its own', async () => {
    const [staff, head] = await Promise.all([city.as('staff'), city.as('head')])
    const draft = (await staff.get('/requests/new')).headers.get('location')!
    await staff.postForm(draft, [
      ['version', '0'],
      ['step', 'start'],
      ...fieldsOf(starts({ request: request(period) }).command),
    ])
    const casePath = draft.replace('/requests/', '/cases/outsourcing/')
    const answer = await fill(head, `${casePath}/acts/WithdrawOutsourcing`, withdraws(), `${casePath}/commands`)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, casePath])
    expect(wordsOf(await (await head.get(casePath)).text())).toContain('取下げ')
  })
})
