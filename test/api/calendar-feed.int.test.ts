import { randomUUID } from 'node:crypto'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { calendarLines } from '../../api/calendar/calendar-lines.ts'
import { calendarOfDays } from '../../api/calendar/calendar-of-days.ts'
import { personToday } from '../../db/read-models/person-today.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { instantFromEpoch, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { cityApp, publicUrl, type Browser, type CityApp } from '../support/city-app.ts'
import { request, starts, submits, vets } from '../support/outsourcing-acts.ts'
import { wordsOf } from '../support/page-forms.ts'
import { uiFor } from '../web/every-page.tsx'

const title = '髙浜支所の端末保守\\n; , BEGIN:VEVENT と、とても長い件名' + '長'.repeat(40)
let city: CityApp
let secretariat: Browser
let staff: Browser
let stream: CaseId
const today = tokyoDateOf(instantFromEpoch(Date.now()))

beforeAll(async () => {
  city = await cityApp()
  ;[secretariat, staff] = [await city.as('secretariat'), await city.as('staff')]
  const head = await city.as('head')
  const id = randomUUID()
  const content = request({ title, startsOn: addDays(today, 10), endsOn: addDays(today, 374) })
  expect(
    (await staff.postJson('/api/outsourcing', { id, data: starts({ request: content }).command.data })).status,
  ).toBe(201)
  stream = `outsourcing/${id}` as CaseId
  for (const act of [vets({ checkedOn: today }), submits()]) {
    const answer = await head.postJson(`/api/${stream}/commands`, { id: randomUUID(), command: act.command })
    expect(answer.status).toBe(200)
  }
})
afterAll(() => city.end())

/** Makes an address as the page does, and takes it from the page. */
const subscribed = async (who: Browser): Promise<string> => {
  const page = await who.postForm('/calendar', { step: 'make' })
  const [address = ''] = /http[^\s<]*\/calendar\/[\w-]{43}\.ics/.exec(await page.text()) ?? []
  expect([page.status, address]).toEqual([200, expect.stringMatching(/^http/)])
  return address.slice(publicUrl.length)
}

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

describe('the calendar that somebody subscribes to', () => {
  it('has what lies ahead of its person, whole days, in their language and without titles', async () => {
    const answer = await city.anonymous.get(await subscribed(secretariat))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/calendar')])
    const text = await answer.text()
    const [event] = eventsIn(text)
    expect(event?.summary).toMatch(/^申請の形式を審査する（R\d+-委-\d+）$/)
    expect([event?.startDate.isDate, event?.component.getFirstPropertyValue('url')]).toEqual([
      true,
      expect.stringContaining(`/cases/${stream}/tasks/`),
    ])
    expect(text).not.toMatch(/髙浜支所|試験/)
  })

  it('names no company of which something is asked, as the file for who is signed in does', async () => {
    const id = randomUUID()
    const candidates = ['株式会社ひみつ電算', '株式会社ないしょ工業']
    const days = { startsOn: addDays(today, 10), endsOn: addDays(today, 374) }
    const content = request({ award: 'candidates', vendor: '', candidates, ...days })
    const begun = await staff.postJson('/api/outsourcing', { id, data: starts({ request: content }).command.data })
    expect(begun.status).toBe(201)
    const summaries = (text: string) =>
      eventsIn(text).flatMap(({ uid, summary }) => (uid.includes(id) ? [summary.replace(/[（：].*/, '')] : []))
    const own = await (await staff.get('/calendar.ics')).text()
    const fed = await (await city.anonymous.get(await subscribed(staff))).text()
    const asked = ['委託先を調査する', '委託先を調査する']
    expect([summaries(own), summaries(fed)]).toEqual([asked, asked])
    expect([/ひみつ/.test(own.replaceAll('\r\n ', '')), /ひみつ/.test(fed.replaceAll('\r\n ', ''))]).toEqual([
      true,
      false,
    ])
  })

  it('has a meeting at its time by the office’s clock, two hours long, also for whoever has to hold it that day', async () => {
    const id = randomUUID()
    const date = addDays(today, 21)
    const data = { kind: 'ad-hoc', name: '', date, time: '13:30', place: '第1会議室' }
    expect((await secretariat.postJson('/api/council', { id, data })).status).toBe(201)
    const meetingIn = (text: string) => eventsIn(text).filter(({ uid }) => uid.startsWith(`council-${id}-register`))
    const [own] = meetingIn(await (await secretariat.get('/calendar.ics')).text())
    const start = `${date}T04:30:00.000Z`
    expect([own?.startDate.isDate, own?.startDate.toJSDate().toISOString(), own?.duration.toSeconds()]).toEqual([
      false,
      start,
      7_200,
    ])
    expect([own?.startDate.zone.tzid, own?.location]).toEqual(['UTC', '第1会議室'])
    const [fed] = meetingIn(await (await city.anonymous.get(await subscribed(secretariat))).text())
    expect([fed?.startDate.toJSDate().toISOString(), fed?.location ?? null]).toEqual([start, null])
    expect(wordsOf(await (await secretariat.get('/')).text())).toContain('13:30')
  })

  it('is RFC 5545 to the letter: lines end in CRLF and have 75 bytes at most, what separates is escaped', async () => {
    const address = await subscribed(secretariat)
    const file = await (await secretariat.get('/calendar.ics')).text()
    for (const text of [file, await (await city.anonymous.get(address)).text()]) {
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(text.match(/^BEGIN:VEVENT\r$/gm)?.length).toBe(text.match(/^END:VEVENT\r$/gm)?.length)
    }
    expect(eventsIn(file)[0]?.summary).toContain(title)
  })

  it('says from which day on it isn’t all, where there is more than it holds', async () => {
    const person = await personToday(city.pool, city.people['secretariat']!.id)
    const ui = { ...uiFor('ja', 'secretariat', `${today} 09:00`) }
    const span = { from: addDays(today, -31), until: addDays(today, 400) }
    const summaries = async (most: number) => {
      const read = await calendarLines(ui, city.surroundings, person!, { span, most })
      return eventsIn(calendarOfDays(ui, { publicUrl, titles: false }, read)).map(({ summary }) => summary)
    }
    expect([(await summaries(1)).at(-1), (await summaries(500)).includes(ui.t.desk.calendar.more)]).toEqual([
      'この日から先には、ほかにも予定があります。受信箱で見てください。',
      false,
    ])
  })

  it('keeps each entry’s UID, by which a calendar knows it again', async () => {
    const address = await subscribed(secretariat)
    const uids = async () => eventsIn(await (await city.anonymous.get(address)).text()).map(({ uid }) => uid)
    const first = await uids()
    expect(first).toEqual(await uids())
    expect([new Set(first).size, first[0]]).toEqual([first.length, expect.stringMatching(/^outsourcing-[\w-]+@/)])
  })

  it('ends with its address: when a new one is made, when it is revoked, when its person leaves or their account ends', async () => {
    const [old, address] = [await subscribed(staff), await subscribed(staff)]
    const status = async (of: string) => (await city.anonymous.get(of)).status
    expect([await status(old), await status(address)]).toEqual([404, 200])
    expect(wordsOf(await (await staff.get('/calendar')).text())).not.toContain('.ics ')
    const { id } = city.people['staff'] ?? { id: '' }
    await city.owner.query(`update people set last_day = '2020-01-01' where id = $1`, [id])
    expect(await status(address)).toBe(404)
    await city.owner.query('update people set last_day = null where id = $1', [id])
    expect([await status(address), (await staff.postForm('/calendar', { step: 'revoke' })).status]).toEqual([200, 200])
    expect([await status(address), (await staff.postForm('/calendar', { step: 'revoke' })).status]).toEqual([404, 200])
    const kept = await subscribed(staff)
    expect(await status(kept)).toBe(200)
    // Whoever is invited anew has an account that was made later.
    await city.owner.query('update auth_users set created_at = clock_timestamp() where id = $1', [id])
    expect(await status(kept)).toBe(404)
    expect(await status(await subscribed(staff))).toBe(200)
  })

  it('is found by no other text, stands nowhere but in its hash, and is fetched only so often', async () => {
    const address = await subscribed(secretariat)
    const token = address.slice('/calendar/'.length, -'.ics'.length)
    const other = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`
    for (const path of [`/calendar/${other}.ics`, '/calendar/x.ics', `/calendar/${token}`, `/calendar/${token}%00.ics`])
      expect([path, (await city.anonymous.get(path)).status]).toEqual([path, 404])
    const { rows } = await city.owner.query(`select f::text as row from calendar_feeds f`)
    expect(JSON.stringify([rows, city.logged])).not.toContain(token)
    const statuses = await Promise.all(
      Array.from({ length: 40 }, async () => (await city.anonymous.get(address)).status),
    )
    expect([statuses.filter((one) => one === 200).length, new Set(statuses)]).toEqual([30, new Set([200, 429])])
  })
})
