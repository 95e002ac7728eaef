import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserOn, cityApp, type CityApp } from '../support/city-app.ts'
import { acceptsForm, approves, sendsBack, withdraws, type OutsourcingAct } from '../support/outsourcing-acts.ts'
import { hearsOfMeeting } from '../support/recorded-case.ts'
import { give, mailedIn, pageOf, submittedIn } from '../support/mailed-tasks.ts'
import { fieldsOf, hiddenFields, wordsOf } from '../support/page-forms.ts'

let city: CityApp
beforeAll(async () => {
  city = await cityApp()
})
afterAll(() => city.end())

const submitted = () => submittedIn(city)
const mailed = (id: string, task: string, to: string) => mailedIn(city, id, task, to)
const sent = (html: string, path: string, act: OutsourcingAct) => [
  ...hiddenFields(html, path).filter(([name]) => ['commandId', 'version', 'task'].includes(name)),
  ...fieldsOf(act.command),
]

describe('a mailed link', () => {
  it('opened by a mail scanner changes nothing, and works afterwards as often as one likes', async () => {
    const id = await submitted()
    const token = await mailed(id, 'check-form-1', 'secretariat')
    const before = await city.events()
    for (const method of ['GET', 'HEAD', 'GET']) {
      const scanner = browserOn(city.app)
      const opened = await scanner.raw(`/t/${token}`, { method })
      expect([opened.status, opened.headers.get('location')]).toEqual([303, pageOf(id, 'check-form-1')])
      expect(opened.headers.getSetCookie()).toEqual([
        expect.stringMatching(
          /^task_pass=.*; Path=\/cases\/outsourcing\/.*\/tasks\/check-form-1; HttpOnly; SameSite=Lax$/,
        ),
      ])
      expect((await scanner.get(opened.headers.get('location')!)).status).toBe(200)
    }
    expect(await city.events()).toBe(before)
    const reader = browserOn(city.app)
    await reader.get(`/t/${token}`)
    const page = await (await reader.get(pageOf(id, 'check-form-1'))).text()
    expect(wordsOf(page)).toContain('メールのリンクから開いています')
    expect(page).not.toContain(token)
    expect(page).not.toMatch(/type="radio"[^>]* checked/)
    const answer = await reader.postForm(
      pageOf(id, 'check-form-1'),
      sent(page, pageOf(id, 'check-form-1'), acceptsForm()),
    )
    expect([answer.status, answer.headers.get('location')]).toEqual([303, pageOf(id, 'check-form-1')])
    const after = wordsOf(await (await reader.get(pageOf(id, 'check-form-1'))).text())
    expect(after).toContain(`${city.people['secretariat']!.name} が処理しました`)
    const { rows } = await city.pool.query<{ actor: unknown }>(
      `select meta->'actor' as actor from events where stream = $1 and type = 'FormAccepted'`,
      [`outsourcing/${id}`],
    )
    expect(rows).toMatchObject([{ actor: { person: city.people['secretariat']!.id, via: 'link' } }])
  })

  it('clicked twice decides once', async () => {
    const id = await submitted()
    const reader = browserOn(city.app)
    await reader.get(`/t/${await mailed(id, 'check-form-1', 'secretariat')}`)
    const path = pageOf(id, 'check-form-1')
    const form = sent(await (await reader.get(path)).text(), path, acceptsForm())
    const answers = await Promise.all([reader.postForm(path, form), reader.postForm(path, form)])
    expect(answers.map((answer) => answer.status)).toEqual([303, 303])
    const { rows } = await city.pool.query(`select 1 from events where stream = $1 and type = 'FormAccepted'`, [
      `outsourcing/${id}`,
    ])
    expect(rows).toHaveLength(1)
  })

  it('used after the decision says by whom and when, and decides nothing', async () => {
    const id = await submitted()
    const token = await mailed(id, 'check-form-1', 'secretariat')
    const late = browserOn(city.app)
    await late.get(`/t/${token}`)
    const path = pageOf(id, 'check-form-1')
    const form = sent(await (await late.get(path)).text(), path, acceptsForm())
    await give(await city.as('secretariat'), id, acceptsForm())
    const before = await city.events()
    const answer = await late.postForm(path, form)
    expect(answer.status).toBe(409)
    expect(wordsOf(await answer.text())).toContain('この依頼は処理済みです')
    const fresh = browserOn(city.app)
    const again = await fresh.get((await fresh.get(`/t/${token}`)).headers.get('location')!)
    expect([again.status, wordsOf(await again.text())]).toEqual([
      200,
      expect.stringContaining(`${city.people['secretariat']!.name} が処理しました`),
    ])
    expect(await city.events()).toBe(before)
  })

  it('stays readable where the case was withdrawn meanwhile', async () => {
    const id = await submitted()
    const token = await mailed(id, 'check-form-1', 'secretariat')
    await give(await city.as('head'), id, withdraws())
    const reader = browserOn(city.app)
    const page = await reader.get((await reader.get(`/t/${token}`)).headers.get('location')!)
    expect([page.status, wordsOf(await page.text())]).toEqual([
      200,
      expect.stringContaining('取下げにより、この依頼は不要になりました'),
    ])
  })

  it('shows nothing any more when its task ended long ago (operational setting)', async () => {
    const id = await submitted()
    const token = await mailed(id, 'check-form-1', 'secretariat')
    await give(await city.as('secretariat'), id, acceptsForm())
    const reader = browserOn(city.app)
    const path = (await reader.get(`/t/${token}`)).headers.get('location')!
    expect((await reader.get(path)).status).toBe(200)
    await city.owner.query(`update tasks set closed_at = closed_at - interval '31 days' where stream = $1`, [
      `outsourcing/${id}`,
    ])
    const late = await reader.get(path)
    expect([late.status, wordsOf(await late.text())]).toEqual([404, expect.stringContaining('このリンクは使えません')])
    // Signed in, whoever may read the case goes on reading it.
    expect((await (await city.as('secretariat')).get(path)).status).toBe(200)
  })

  it('opens its task’s page and nothing else', async () => {
    const [id, other] = [await submitted(), await submitted()]
    const reader = browserOn(city.app)
    await reader.get(`/t/${await mailed(id, 'check-form-1', 'secretariat')}`)
    const pass = [...reader.cookies.values()].find((pair) => pair.startsWith('task_pass='))!
    for (const path of [
      '/inbox',
      '/cases',
      `/cases/outsourcing/${id}`,
      pageOf(id, 'vet-1'),
      pageOf(other, 'check-form-1'),
      `/cases/outsourcing/${id}/acts/WithdrawOutsourcing`,
      `/api/outsourcing/${id}`,
      '/requests/new',
    ]) {
      const answer = await city.anonymous.get(path, { cookie: pass })
      expect([path, [303, 401].includes(answer.status), answer.headers.get('location') ?? '/sign-in']).toEqual([
        path,
        true,
        expect.stringMatching(/^\/sign-in/),
      ])
    }
    const before = await city.events()
    const stolen = await city.anonymous.postForm(
      pageOf(other, 'check-form-1'),
      [['commandId', randomUUID()], ['version', '8'], ...fieldsOf(acceptsForm().command)],
      { cookie: pass },
    )
    expect(stolen.status).toBe(401)
    const wider = await reader.postForm(pageOf(id, 'check-form-1'), [
      ['commandId', randomUUID()],
      ['version', '8'],
      ...fieldsOf(withdraws().command),
    ])
    expect(wider.status).toBe(422)
    expect(await city.events()).toBe(before)
  })

  it('asks for a sign-in where the link alone is not enough (Art. 21), and comes back', async () => {
    const id = await submitted()
    await give(await city.as('secretariat'), id, acceptsForm())
    await hearsOfMeeting(city.pool, id)
    const reader = browserOn(city.app)
    const path = pageOf(id, 'approve-1')
    await reader.get(`/t/${await mailed(id, 'approve-1', 'chief')}`)
    const page = await (await reader.get(path)).text()
    expect(page).toContain(`/sign-in?next=${encodeURIComponent(path)}`)
    const before = await city.events()
    // Nothing of what the chief does comes by the letter alone: not the approval, nor sending it back.
    for (const act of [approves(), sendsBack()])
      expect((await reader.postForm(path, sent(page, path, act))).status).toBe(403)
    expect(await city.events()).toBe(before)
    const signed = await reader.postForm('/sign-in', {
      mail: city.people['chief']!.mail,
      password: 'correct horse battery',
      next: path,
    })
    expect([signed.status, signed.headers.get('location')]).toEqual([303, path])
    const answer = await reader.postForm(path, sent(await (await reader.get(path)).text(), path, approves()))
    expect(answer.status).toBe(303)
  })
})

describe('a link in the wrong hands', () => {
  it('made up, cut off or changed: a page that says what to do', async () => {
    const id = await submitted()
    const token = await mailed(id, 'check-form-1', 'secretariat')
    const wrong = [
      randomBytes(32).toString('base64url'),
      token.slice(0, 42),
      `${token}A`,
      token.toLowerCase(),
      '..%2f..%2fetc',
      '%00',
      "'or'1'='1",
      'x'.repeat(5_000),
    ]
    for (const one of wrong) {
      const answer = await city.anonymous.get(`/t/${one}`)
      expect([one.slice(0, 50), answer.status, answer.headers.getSetCookie()]).toEqual([one.slice(0, 50), 404, []])
      expect(wordsOf(await answer.text())).toContain('受信箱')
    }
  })

  it('forwarded to somebody who is signed in: they act as themselves, are told so, and may not', async () => {
    const id = await submitted()
    const token = await mailed(id, 'check-form-1', 'secretariat')
    const head = await city.as('head')
    const opened = await head.get((await head.get(`/t/${token}`)).headers.get('location')!)
    const html = await opened.text()
    expect(wordsOf(html)).toContain(`${city.people['head']!.name} さんとしてサインインしています`)
    expect(wordsOf(html)).toContain('あなたの職では、この操作はできません')
    const before = await city.events()
    const answer = await head.postForm(pageOf(id, 'check-form-1'), [
      ['commandId', randomUUID()],
      ['version', '8'],
      ...fieldsOf(acceptsForm().command),
    ])
    expect(answer.status).toBe(403)
    expect(await city.events()).toBe(before)
    const outsider = await city.as('otherStaff')
    expect((await outsider.get((await outsider.get(`/t/${token}`)).headers.get('location')!)).status).toBe(404)
  })

  it('of somebody who has moved to another post since: closed', async () => {
    const id = await submitted()
    const token = await mailed(id, 'check-form-1', 'secretariat')
    const { id: person } = city.people['secretariat']!
    await city.owner.query(`update post_assignments set to_day = current_date - 2 where person = $1`, [person])
    const reader = browserOn(city.app)
    const page = await reader.get((await reader.get(`/t/${token}`)).headers.get('location')!)
    expect([page.status, wordsOf(await page.text())]).toEqual([404, expect.stringContaining('このリンクは使えません')])
    await city.owner.query(`update post_assignments set to_day = null where person = $1`, [person])
  })

  it('a pass that was changed, or whose time is over, is none', async () => {
    const id = await submitted()
    const reader = browserOn(city.app)
    await reader.get(`/t/${await mailed(id, 'check-form-1', 'secretariat')}`)
    const [name, pass] = [...reader.cookies.values()].find((pair) => pair.startsWith('task_pass='))!.split('=') as [
      string,
      string,
    ]
    const [, until, mac] = pass.split('.') as [string, string, string]
    for (const forged of [
      `${city.people['chief']!.id}.${until}.${mac}`,
      pass.replace(until, String(Number(until) + 1)),
      pass.replace(mac, ''),
      'x',
    ]) {
      expect((await city.anonymous.get(pageOf(id, 'check-form-1'), { cookie: `${name}=${forged}` })).status).toBe(303)
    }
  })
})

describe('a token', () => {
  it('stands in no page, list, log or metric', async () => {
    const id = await submitted()
    const token = await mailed(id, 'check-form-1', 'secretariat')
    const secretariat = await city.as('secretariat')
    await secretariat.get(`/t/${token}`)
    const seen = [city.logged.join('\n')]
    for (const path of [
      '/inbox',
      '/cases',
      `/cases/outsourcing/${id}`,
      pageOf(id, 'check-form-1'),
      `/api/outsourcing/${id}`,
      `/api/outsourcing/${id}/events`,
      '/api/inbox',
    ]) {
      seen.push(await (await secretariat.get(path)).text())
    }
    seen.push(await city.surroundings.metrics.registry.metrics())
    expect(seen.join('\n')).not.toContain(token)
    expect(seen.join('\n')).not.toContain(token.slice(0, 20))
    expect(city.logged.join('\n')).toContain('/t/:token')
  })
})
