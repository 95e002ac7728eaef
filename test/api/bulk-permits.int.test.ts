import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { act } from '../../db/act.ts'
import { wallDay } from '../../db/circumstances.ts'
import { caseId, type CaseId, type PersonId } from '../../domain/kernel/ids.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'

let city: CityApp
let head: Browser
const today = wallDay()
const address = '/registers/entry-permit/decide'

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

const post = async (path: string, fields: readonly (readonly [string, string])[]) => {
  const answer = await head.postForm(`${address}/${path}`, fields)
  return { status: answer.status, text: await answer.text() }
}

const stageOf = async (stream: CaseId): Promise<string> => {
  const { rows } = await city.owner.query<{ stage: string }>('select stage from cases where stream = $1', [stream])
  return rows[0]?.stage ?? ''
}

beforeAll(async () => {
  city = await cityApp()
  head = await city.as('head')
  // The head of the office manages a second room of it for this test, so that one person has two applications there.
  await city.owner.query(
    `insert into post_assignments (person, post, from_day)
      values ($1, 'heiwa-head', '2020-04-01'), ($1, 'sobue-head', '2020-04-01')`,
    [city.people['head']?.id],
  )
})
afterAll(() => city.end())

it('many applications are tried row by row, which records nothing, and recorded row by row, each once', async () => {
  const [fine, gone, other] = await Promise.all([
    applies('窓口の端末の操作', 'terminals-citizen'),
    applies('支所の端末の点検', 'terminals-heiwa'),
    applies('支所の端末の更新', 'terminals-sobue'),
  ])
  const list = await (await head.get(address)).text()
  for (const stream of [fine, gone, other]) expect(list).toContain(`value="${stream}"`)
  expect(await (await head.get('/registers/entry-permit/permits')).text()).toContain(address)

  expect((await post('try', [['decision', 'permit']])).status).toBe(422)
  expect((await post('try', [['pick', fine]])).status).toBe(422)
  const refused = await post('try', [
    ['pick', fine],
    ['decision', 'refuse'],
    ['reason', ' '],
  ])
  expect(refused.text).toContain('記録できる 0件、できない 1件')

  const tried = await post('try', [
    ['pick', fine],
    ['pick', gone],
    ['decision', 'permit'],
    ['conditions', '名札を着けること'],
  ])
  expect(tried.text).toContain('記録できる 2件、できない 0件')
  expect([await stageOf(fine), await stageOf(gone)]).toEqual(['applied', 'applied'])

  // One of them is withdrawn between the trial and the record: that row alone is refused.
  await give(gone, 'staff', { type: 'WithdrawEntryApplication', data: { reason: '不要となった' } as never })
  const hidden = [...tried.text.matchAll(/name="(batch|row|decision|conditions|reason)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  )
  const recorded = await post('record', hidden)
  expect(recorded.text).toContain('記録 1件、記録できなかったもの 1件')
  expect([await stageOf(fine), await stageOf(gone), await stageOf(other)]).toEqual(['permitted', 'closed', 'applied'])
  expect((await post('record', hidden)).text).toContain('記録 1件、記録できなかったもの 1件')
  const { rows } = await city.owner.query<{ n: number }>(
    "select count(*)::int as n from events where stream = $1 and type = 'EntryPermitted'",
    [fine],
  )
  expect(rows[0]?.n).toBe(1)
})

it('whoever manages no room with an application finds none there, and decides nothing', async () => {
  const waiting = await applies('窓口の書庫の点検', 'terminals-citizen', 'secretariat')
  const staff = await city.as('staff')
  expect(await (await staff.get(address)).text()).toContain('決定を待つ申請がありません')
  const sent = await staff.postForm(`${address}/record`, [
    ['batch', randomUUID()],
    ['decision', 'permit'],
    ['row', `1 ${waiting}`],
  ])
  expect(await sent.text()).not.toContain('記録 1件')
  expect(await stageOf(waiting)).toBe('applied')
})
