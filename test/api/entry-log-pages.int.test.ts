import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { streamFor } from '../../activities/stream-for.ts'
import { act } from '../../db/act/act.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { recordClock } from '../../db/kept/record-clock.ts'
import { fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import { caseId, type CaseId, type PersonId } from '../../domain/kernel/ids.ts'
import { tokyoClockOf, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { pdfText } from '../support/pdf-text.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'

let city: CityApp
let manager: Browser
const today = wallDay()
const fiscalYear = fiscalYearOf(today)
const room = 'computer-room-data'
const ledger = streamFor('entry-log', `${room}/${fiscalYear}`)
const permit = caseId('entry-permit', randomUUID()) as CaseId

const give = async (stream: CaseId, type: string, data: object) => {
  const { writes, timeSkipping } = city.surroundings
  const person = city.people['staff']?.id as PersonId
  const answer = await act(
    { pool: writes, timeSkipping },
    {
      stream,
      command: { type, data: data as never },
      id: randomUUID(),
      origin: 'web',
      by: { person, via: { by: 'session' } },
    },
  )
  expect(answer).toMatchObject({ kind: 'done' })
}

const textOf = async (path: string) => {
  const answer = await manager.get(path)
  expect(answer.status, path).toBe(200)
  return answer.text()
}

const versionShown = async (type: string): Promise<string> =>
  /name="version" value="(\d+)"/.exec(await textOf(`/cases/${ledger}/acts/${type}`))?.[1] ?? ''

const postFrom = (version: string, type: string, fields: Readonly<Record<string, string>>) =>
  manager.postForm(`/cases/${ledger}/commands`, [
    ['type', type],
    ['commandId', randomUUID()],
    ['version', version],
    ...Object.entries(fields).map(([name, value]) => [`${type}.${name}`, value] as const),
  ])

const postAct = async (type: string, fields: Readonly<Record<string, string>>) =>
  postFrom(await versionShown(type), type, fields)

beforeAll(async () => {
  city = await cityApp()
  manager = await city.as('staff')
  await city.owner.query(
    "insert into post_assignments (person, post, from_day) values ($1, 'digital-promotion-head', '2020-04-01')",
    [city.people['staff']?.id],
  )
  await give(ledger, 'OpenEntryLog', { room, fiscalYear })
  await give(permit, 'ApplyForStaffEntry', {
    office: 'digital-promotion',
    room,
    entrant: city.people['staff']?.id,
    purpose: '機器の管理',
    fromOn: today,
    untilOn: today,
    fromTime: '',
    untilTime: '',
    belongings: '',
  })
  await give(permit, 'PermitEntry', {
    fromOn: today,
    untilOn: today,
    fromTime: '',
    untilTime: '',
    accompanied: 'alone',
    companion: '',
    conditions: '',
  })
  await give(permit, 'RegisterId', { idNumber: '0123' })
})
afterAll(() => city.end())

describe('Arts. 7(2) and 10: a ledger’s pages', () => {
  it('let the manager admit somebody under one of those who may be there, and write on from the line', async () => {
    const form = await textOf(`/cases/${ledger}/acts/AdmitSpecially`)
    expect(form).toContain(`value="${permit}"`)
    const now = await recordClock(city.pool)
    const at = { enteredOn: tokyoDateOf(now), enteredAt: tokyoClockOf(now) }
    const refused = await postAct('AdmitSpecially', { ...at, company: '中部電算', name: '髙橋 健', kana: '' })
    expect(refused.status).toBe(422)
    const answer = await postAct('AdmitSpecially', {
      ...at,
      company: '中部電算',
      name: '<b>髙橋</b> 健',
      kana: 'タカハシ ケン',
      companions: '山田 翼\r\n林 実',
      reason: '空調機の故障',
      purpose: '修理',
      belongings: '',
      badge: 'V-3',
      escort: permit,
      escortIn: '',
      lateness: '',
    })
    expect(answer.status).toBe(303)
    const page = await textOf(`/cases/${ledger}`)
    expect(page).toContain('&lt;b&gt;髙橋&lt;/b&gt; 健')
    expect(page).toContain(`/acts/RecordExit?entry=entry-1`)
    expect(await textOf(`/cases/${ledger}/acts/RecordExit?entry=entry-1`)).toContain('entry-1')
    expect(await textOf(`/cases/${ledger}/acts/CorrectEntry?entry=entry-1`)).toContain('value="entry-1"')
  })

  it('show the line in the register, in both languages, on paper and as a file, and the exit and correction with it', async () => {
    const now = await recordClock(city.pool)
    const left = { leftOn: tokyoDateOf(now), leftAt: tokyoClockOf(now) }
    expect((await postAct('RecordExit', { entry: 'entry-1', ...left, escortOut: '', lateness: '' })).status).toBe(303)
    const correction = {
      entry: 'entry-1',
      item: 'company',
      on: '',
      at: '',
      text: '中部電算株式会社',
      reason: '名称の誤り',
    }
    expect((await postAct('CorrectEntry', correction)).status).toBe(303)
    for (const lang of ['en', 'ja']) {
      await manager.get(`/inbox?lang=${lang}`)
      for (const path of ['ledgers', 'entries', 'imports']) await textOf(`/registers/entry-log/${path}`)
      await textOf(`/cases/${ledger}`)
    }
    const rows = await textOf(`/registers/entry-log/entries?room=${room}&fiscalYear=${fiscalYear}`)
    expect(rows).toContain('<del>中部電算</del>')
    expect(rows).toContain('中部電算株式会社')
    expect(await textOf('/registers/entry-log/entries.csv')).toContain('中部電算株式会社 [中部電算]')
    const month = await textOf(`/cases/${ledger}/months/${Number(today.slice(5, 7))}`)
    expect(month).toContain('<del>中部電算</del>')
    expect(month).toContain('名称の誤り')
    const answer = await manager.get(`/cases/${ledger}/months/${Number(today.slice(5, 7))}.pdf`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const paper = pdfText(Buffer.from(await answer.arrayBuffer()))
    for (const said of ['中部電算株式会社', '名称の誤り', '入退室管理簿']) expect(paper).toContain(said)
    for (const type of ['NameAdmitters', 'RecordEntry', 'NoteNoDeviceLog', 'HandOverEscort', 'RecordEarlierExit'])
      await textOf(`/cases/${ledger}/acts/${type}`)
    await textOf('/begin/entry-log/OpenEntryLog')
  })
})

describe('a busy room’s ledger (Art. 10)', () => {
  const moment = async () => {
    const now = await recordClock(city.pool)
    return { on: tokyoDateOf(now), at: tokyoClockOf(now) }
  }
  const visitor = async (name: string) => {
    const { on, at } = await moment()
    const who = { company: '中部電算', name, kana: 'ハヤシ', companions: '', reason: '点検', purpose: '点検' }
    const how = { belongings: '', badge: '', escort: permit, escortIn: '', lateness: '' }
    return { enteredOn: on, enteredAt: at, ...who, ...how }
  }

  it('takes forms that were opened together, each about somebody else, and shows anew one about the same', async () => {
    const version = await versionShown('AdmitSpecially')
    const names = ['林 一郎', '林 二郎', '林 三郎', '林 四郎']
    const admitted = await Promise.all(
      names.map(async (name) => postFrom(version, 'AdmitSpecially', await visitor(name))),
    )
    expect(admitted.map(({ status }) => status)).toEqual(names.map(() => 303))
    const again = await postFrom(version, 'AdmitSpecially', await visitor('林　二郎'))
    expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('案件が進みました')])
    const { on, at } = await moment()
    const leaves = (entry: string) =>
      postFrom(version, 'RecordExit', { entry, leftOn: on, leftAt: at, escortOut: '', lateness: '' })
    expect((await leaves('entry-2')).status).toBe(303)
    expect((await leaves('entry-3')).status).toBe(303)
    expect((await leaves('entry-2')).status).toBe(409)
  })

  it('takes from a program exactly the version that it names', async () => {
    const seen = Number(await versionShown('AdmitSpecially')) - 1
    const { companions: _none, ...data } = await visitor('林 五郎')
    const give = (expected: object) =>
      manager.postJson(`/api/${ledger}/commands`, {
        id: randomUUID(),
        ...expected,
        command: { type: 'AdmitSpecially', data: { ...data, companions: [] } },
      })
    const answers = [await give({ expectedVersion: seen }), await give({ expectedVersion: seen + 1 }), await give({})]
    expect(answers.map(({ status }) => status)).toEqual([409, 200, 200])
  })
})
