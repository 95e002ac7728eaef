/** What a change of the rule book touches is shown before it is recorded: by the pages, on a record with open work. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, type Act } from '../../db/act/act.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { touchedBy } from '../../db/city/touched.ts'
import { meetingsBetween } from '../../db/council/meetings-between.ts'
import { ruleBookNow } from '../../db/city/rule-book.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { reachesNothing } from '../../domain/city/reach/reach.ts'
import type { CityCommand } from '../../domain/city/commands.ts'
import { isBusinessDay } from '../../domain/kernel/calendar.ts'
import { fiscalYearEnd, fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import { caseId, type CaseId, type PersonId, type PostId } from '../../domain/kernel/ids.ts'
import { addDays, plainDate } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../../web/addresses.ts'
import { founds } from '../support/city-acts.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import { plans } from '../support/council-acts.ts'
import { appliesForStaff } from '../support/entry-permit-acts.ts'
import { formEntries, withValues } from '../support/form-entries.ts'
import { acceptsForm, request, starts, submits, vets } from '../support/outsourcing-acts.ts'
import { wordsOf } from '../support/page-forms.ts'

let city: CityApp
let keeper: Browser
const today = wallDay()
const head = randomUUID() as PersonId
const post = 'heiwa-head' as PostId
const action = addresses.commands(cityId)

const gives = async (stream: CaseId, by: string, command: unknown) => {
  const answer = await act(
    { pool: city.pool, timeSkipping: true },
    {
      stream,
      command: command as Act['command'],
      id: randomUUID(),
      origin: 'web',
      by: by === 'practice' ? 'practice' : { person: city.people[by]!.id, via: { by: 'session' } },
    },
  )
  expect([command, answer]).toMatchObject([{}, { kind: 'done' }])
}
const settles = (command: CityCommand) => gives(cityId, 'administrator', command)
/** The form of an act with these values, sent once. */
const sends = async (type: string, values: Readonly<Record<string, string>>) => {
  const shown = await (await keeper.get(addresses.act(cityId, type))).text()
  const named = Object.fromEntries(Object.entries(values).map(([field, value]) => [`${type}.${field}`, value]))
  return sendsOn(withValues(formEntries(shown, action), named))
}
const sendsOn = async (entries: readonly (readonly [string, string])[]) => {
  const answer = await keeper.postForm(action, entries)
  const html = answer.status === 303 ? '' : await answer.text()
  return { status: answer.status, words: html === '' ? '' : wordsOf(html), entries: formEntries(html, action) }
}
const version = async () => (await ruleBookNow(city.pool)).version
/** Sent once it shows this and records nothing; sent as it was shown it acts. */
const showsFirst = async (type: string, values: Readonly<Record<string, string>>, ...words: readonly string[]) => {
  const before = await version()
  const first = await sends(type, values)
  expect([first.status, await version()]).toEqual([200, before])
  for (const one of words) expect(first.words).toContain(one)
  const second = await sendsOn(first.entries)
  expect([second.status, second.words]).toEqual([303, ''])
  expect(await version()).toBe(before + 1)
}

beforeAll(async () => {
  city = await cityApp()
  keeper = await city.as('administrator')
  await gives(cityId, 'practice', founds().command)
  const entry = { person: head, name: '平和 長子', kana: '', mail: 'heiwa@city.test', language: 'ja' } as const
  await settles({ type: 'EnterPerson', data: entry })
  await settles({ type: 'AppointPerson', data: { person: head, post, from: today, until: null, reason: '' } })
  const period = { startsOn: addDays(today, 60), endsOn: addDays(today, 400) }
  const stream = caseId('outsourcing', randomUUID()) as CaseId
  await gives(stream, 'staff', starts({ request: request(period) }).command)
  await gives(stream, 'head', vets({ checkedOn: today }).command)
  await gives(stream, 'head', submits().command)
  await gives(stream, 'secretariat', acceptsForm().command)
  const meeting = plans({ date: addDays(today, 40) }).command
  await gives(caseId('council', randomUUID()) as CaseId, 'secretariat', meeting)
  await city.owner.query(`insert into post_assignments (person, post, from_day) values ($1, 'citizen-staff', $2)`, [
    head,
    today,
  ])
  const times = { fromOn: today, untilOn: fiscalYearEnd(fiscalYearOf(today)) }
  const permit = appliesForStaff({ ...times, entrant: head }).command
  const permitted = caseId('entry-permit', randomUUID()) as CaseId
  await gives(permitted, 'staff', permit)
  await city.owner.query(
    `insert into dependants (stream, cause, office, since) values ($1, 'person/' || $2, 'heiwa', $3)
      on conflict do nothing`,
    [permitted, head, today],
  )
})
afterAll(() => city.end())

describe('what the rule book refuses', () => {
  const change = { name: 'council.noticeBusinessDays', value: '5', inForceFrom: addDays(today, 1), reason: '試し' }
  const appointment = { person: head, post, from: addDays(today, 2), until: addDays(today, 1) }

  it.each([
    ['ChangeSetting', { ...change, value: '-1' }],
    ['ChangeSetting', { ...change, name: 'council.noSuchSetting' }],
    ['ChangeSetting', { ...change, inForceFrom: addDays(today, -1) }],
    ['SettleDay', { day: addDays(today, -1), closedFor: '休み', reason: '試し' }],
    ['AppointPerson', appointment],
  ])('is refused at once, before it is shown what it would touch: %s %j', async (type, values) => {
    const before = await version()
    const { status, words } = await sends(type, values)
    expect([status, await version()]).toEqual([422, before])
    expect(words).not.toContain('before-start')
  })

  it.each(['ChangeSetting', 'EnactGuideline', 'AppointPerson', 'SettleDay', 'EnterPerson'])(
    'is %s by whoever has no administration, before anything else of the form is looked at',
    async (type) => {
      const shown = formEntries(await (await keeper.get(addresses.act(cityId, type))).text(), action)
      const answer = await (await city.as('chief')).postForm(action, shown)
      expect(answer.status).toBe(403)
    },
  )
})

describe('a change of the rule book (operational setting)', () => {
  it('that touches nothing is recorded at once', async () => {
    const other = randomUUID() as PersonId
    const entry = { person: other, name: '無職 二郎', kana: '', mail: 'other@city.test', language: 'ja' } as const
    await settles({ type: 'EnterPerson', data: entry })
    await settles({ type: 'InvitePerson', data: { person: other, how: 'shown' } })
    expect((await sends('EndAccount', { person: other, reason: '誤り' })).status).toBe(303)
    expect((await sends('RecordLeaving', { person: other, lastDay: today, reason: '誤り' })).status).toBe(303)
  })

  it('shows of a setting how many cases are open, and of the council’s own which meetings are to come', async () => {
    const change = { name: 'council.noticeBusinessDays', value: '5', inForceFrom: addDays(today, 1), reason: '試し' }
    await showsFirst('ChangeSetting', change, '進行中の案件', '外部委託 1件', 'これからの会議 1件')
  })

  it('shows of a closed day what is due and which meetings are on it', async () => {
    const { rows } = await city.pool.query<{ day: string }>(
      `select min((due at time zone 'Asia/Tokyo')::date) as day from inbox where due > now() + interval '2 days'`,
    )
    await showsFirst('SettleDay', { day: rows[0]!.day, closedFor: '庁舎の停電', reason: '点検' }, '開いている手続')
    const meeting = addDays(today, 40)
    if (isBusinessDay((await ruleBookNow(city.pool)).calendar, meeting))
      await showsFirst('SettleDay', { day: meeting, closedFor: '休み', reason: '試し' }, 'これからの会議 1件')
  })

  it('shows of an account’s end the tasks that wait for its person', async () => {
    await settles({ type: 'InvitePerson', data: { person: head, how: 'shown' } })
    await city.owner.query(
      `insert into inbox (post, nature, due, stream, task) select $1, nature, due, stream, task from inbox limit 1`,
      [post],
    )
    await showsFirst('EndAccount', { person: head, reason: '休業' }, '開いている手続 1件（案件 1件）', '統合端末の保守')
  })

  it('shows of an appointment’s end its tasks, its seat’s meetings, its person’s permits, and that nobody holds the post', async () => {
    const end = { person: head, post, lastDay: addDays(today, 2), reason: '異動' }
    const vacant = '平和支所長に就いている人がいなくなります'
    await showsFirst('EndAppointment', end, vacant, '開いている手続 1件', 'これからの会議 1件', '許可など 1件')
  })

  it('shows of a leaving what its person has of permits besides', async () => {
    const leaving = { person: head, lastDay: addDays(today, 1), reason: '退職' }
    await showsFirst('RecordLeaving', leaving, 'これからの会議 1件', 'この職員に与えられている許可など 1件')
  })

  it('shows of a version the tasks of posts that it does away with, and its open cases', async () => {
    const inForceFrom = plainDate(addDays(today, 30))
    const first = await sends('EnactGuideline', { inForceFrom, reason: '令和9年の改正' })
    expect(first.status).toBe(200)
    expect(first.words).toContain('外部委託 1件')
    const shown = await sendsOn(first.entries)
    expect(shown.status).toBe(303)
  })

  it('counts of a version what registers keep of a room that changes or goes, and nothing of another', async () => {
    const named = async (room: string) =>
      (await touchedBy(city.pool, { ...reachesNothing, named: [{ cell: 'room', ids: [room] }] }, meetingsBetween)).named
    expect(await named('terminals-citizen')).toEqual([{ procedure: 'entry-permit', count: 1 }])
    expect(await named('nowhere')).toEqual([])
  })
})
