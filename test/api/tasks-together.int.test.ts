import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { act } from '../../db/act/act.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { caseId, type CaseId, type PersonId } from '../../domain/kernel/ids.ts'
import { carriedThroughSignIn } from '../support/carried.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'

let city: CityApp
let head: Browser
const today = wallDay()
const address = '/inbox/together'
const ofKind = `${address}?of=entry-permit%2Fdecide-entry`

const applies = async (purpose: string, room: string, entrant = 'staff'): Promise<CaseId> => {
  const stream = caseId('entry-permit', randomUUID()) as CaseId
  const data = {
    office: 'citizen',
    room,
    entrant: city.people[entrant]?.id,
    purpose,
    fromOn: today,
    untilOn: today,
    fromTime: '',
    untilTime: '',
    belongings: '',
  }
  await give(stream, 'staff', { type: 'ApplyForStaffEntry', data: data as never })
  return stream
}

const give = async (stream: CaseId, who: 'staff' | 'head', command: { type: string; data: never }) => {
  const { writes: pool, timeSkipping } = city.surroundings
  const by = { person: city.people[who]?.id as PersonId, via: { by: 'session' } } as const
  const answer = await act({ pool, timeSkipping }, { stream, command, id: randomUUID(), origin: 'web', by })
  expect(answer).toMatchObject({ kind: 'done' })
}

const post = async (path: string, fields: readonly (readonly [string, string])[], who = head) => {
  const answer = await who.postForm(`${address}/${path}`, fields)
  return { status: answer.status, text: await answer.text() }
}

const row = (stream: CaseId) => ['row', `${stream}/decide-entry-1`] as const
const permits = (conditions: string) =>
  [
    ['type', 'PermitEntry'],
    ['PermitEntry.accompanied', 'alone'],
    ['PermitEntry.conditions', conditions],
  ] as const

/** What the page of a trial sends on. */
const hiddenIn = (text: string) =>
  [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')] as const,
  )

const stageOf = async (stream: CaseId): Promise<string> => {
  const { rows } = await city.owner.query<{ stage: string }>('select stage from cases where stream = $1', [stream])
  return rows[0]?.stage ?? ''
}

beforeAll(async () => {
  city = await cityApp()
  head = await city.as('head')
  // The head of the office manages further rooms for this test, so that one person has several applications.
  await city.owner.query(
    `insert into post_assignments (person, post, from_day)
      values ($1, 'heiwa-head', '2020-04-01'), ($1, 'sobue-head', '2020-04-01')`,
    [city.people['head']?.id],
  )
})
afterAll(() => city.end())

it('tasks of a kind are tried row by row, which records nothing, and recorded row by row, each once', async () => {
  const [fine, gone, other] = await Promise.all([
    applies('窓口の端末の操作', 'terminals-citizen'),
    applies('支所の端末の点検', 'terminals-heiwa'),
    applies('支所の端末の更新', 'terminals-sobue'),
  ])
  const inbox = await (await head.get('/inbox')).text()
  for (const stream of [fine, gone, other]) expect(inbox).toContain(`value="${stream}/decide-entry-1"`)
  expect(await (await head.get('/registers/entry-permit/permits')).text()).toContain(ofKind)
  const list = await (await head.get(ofKind)).text()
  expect(list).toContain('支所の端末の更新')
  expect(list).not.toMatch(/name="row"[^>]*checked/)
  expect((await (await head.get(`${ofKind}&all=1`)).text()).match(/name="row"[^>]*checked/g)).toHaveLength(3)

  // Nothing ticked, nothing chosen, and what was said to all without what it needs: nothing is recorded.
  expect((await post('try', permits(''))).status).toBe(422)
  expect((await post('try', [row(fine)])).status).toBe(422)
  const empty = await post('try', [row(fine), ['type', 'RefuseEntry'], ['RefuseEntry.reason', '']])
  expect([empty.status, empty.text.includes('#RefuseEntry-reason')]).toEqual([422, true])

  const tried = await post('try', [row(fine), row(gone), ...permits('名札を着けること')])
  expect(tried.text).toContain('記録できる 2件、できない 0件')
  expect([await stageOf(fine), await stageOf(gone)]).toEqual(['applied', 'applied'])

  // One of them is withdrawn between the trial and the record: that row alone is refused.
  await give(gone, 'staff', { type: 'WithdrawEntryApplication', data: { reason: '不要となった' } as never })
  const hidden = hiddenIn(tried.text)
  const recorded = await post('record', hidden)
  expect(recorded.text).toContain('記録 1件、記録できなかったもの 1件')
  expect([await stageOf(fine), await stageOf(gone), await stageOf(other)]).toEqual(['permitted', 'closed', 'applied'])
  expect((await post('record', hidden)).text).toContain('記録 1件、記録できなかったもの 1件')
  const { rows } = await city.owner.query<{ n: number; conditions: string }>(
    `select count(*)::int as n, min(data->>'conditions') as conditions from events
      where stream = $1 and type = 'EntryPermitted'`,
    [fine],
  )
  expect(rows[0]).toMatchObject({ n: 1, conditions: '名札を着けること' })
})

it('whoever isn’t asked finds nothing there, and answers nothing', async () => {
  const waiting = await applies('窓口の書庫の点検', 'terminals-citizen', 'secretariat')
  const staff = await city.as('staff')
  expect(await (await staff.get(ofKind)).text()).toContain('まとめて答えられる依頼はありません')
  expect(await (await staff.get(`${address}?row=${encodeURIComponent(row(waiting)[1])}`)).text()).not.toContain(
    'name="row"',
  )
  const own = { 'PermitEntry.fromOn': [today], 'PermitEntry.untilOn': [today] }
  const held = JSON.stringify({ id: waiting, task: 'decide-entry-1', version: 1, own })
  const sent = await post('record', [['batch', randomUUID()], ...permits(''), ['row', held]], staff)
  expect(sent.text).not.toContain('記録 1件')
  expect(await stageOf(waiting)).toBe('applied')
})

it('what is no row of ours is left out, and no answer is given that isn’t declared for many', async () => {
  const waiting = await applies('書庫の整理', 'terminals-sobue', 'secretariat')
  for (const held of ['', '{', 'null', '[]', JSON.stringify({ id: waiting, task: '../x', version: 1, own: {} })]) {
    const { text, status } = await post('record', [['batch', randomUUID()], ...permits(''), ['row', held]])
    expect([status, text.includes('記録 1件')]).toEqual([400, false])
  }
  for (const key of [
    'x',
    'entry-permit/y',
    `${waiting}/decide-entry-1/z`,
    'none/1/decide-entry-1',
    'entry-permit/\u0000/x-1',
  ])
    expect((await head.get(`${address}?row=${encodeURIComponent(key)}`)).status).toBe(200)
  for (const kind of ['x', 'none/x', 'entry-permit/', 'entry-permit/%00', '%00/decide-entry'])
    expect((await head.get(`${address}?of=${kind}`)).status).toBe(200)
  const withdrawn = await post('try', [row(waiting), ['type', 'WithdrawEntryApplication']])
  expect([withdrawn.status, await stageOf(waiting)]).toEqual([422, 'applied'])
})

it('what was chosen and written is there again after the session’s end, and recorded once it is sent', async () => {
  const waiting = await applies('書庫の点検', 'terminals-heiwa')
  const browser = await city.as('head')
  const again = (path: string, fields: readonly (readonly [string, string])[]) =>
    carriedThroughSignIn(city, { name: 'head', browser }, `${address}/${path}`, fields)
  const chosen = await again('try', [row(waiting), ...permits('名札を着けること')])
  expect(chosen.status).toBe(200)
  expect(chosen.text).toMatch(/value="PermitEntry"[^>]*checked/)
  expect(chosen.text).toContain('名札を着けること')
  expect(chosen.text).toMatch(/name="row"[^>]*checked/)
  const tried = await post('try', [row(waiting), ...permits('名札を着けること')], browser)
  const held = await again('record', hiddenIn(tried.text))
  expect(held.text).toContain('記録できる 1件、できない 0件')
  expect(await stageOf(waiting)).toBe('applied')
  expect((await post('record', hiddenIn(held.text), browser)).text).toContain('記録 1件')
  expect(await stageOf(waiting)).toBe('permitted')
})

it('says that there are more of a kind than the page has', async () => {
  const waiting = await applies('空調の点検', 'terminals-heiwa', 'secretariat')
  const browser = await city.as('head')
  const text = async () => (await browser.get(ofKind)).text()
  expect(await text()).not.toContain('ほかにもあります')
  for (const table of ['tasks', 'inbox'])
    await city.owner.query(
      `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('task', 'decide-entry-' || n))).*
        from ${table} t, generate_series(2, 52) n where t.stream = $1 and t.task = 'decide-entry-1'`,
      [waiting],
    )
  expect(await text()).toContain('期限の近い50件を載せています')
})
