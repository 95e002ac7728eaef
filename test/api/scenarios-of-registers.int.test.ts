import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../../db/act/act.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { caseId, type CaseId, type PersonId } from '../../domain/kernel/ids.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import { wordsOf } from '../support/page-forms.ts'

let city: CityApp
let administrator: Browser
const stream = caseId('entry-permit', randomUUID()) as CaseId
const today = wallDay()

const give = async (who: 'staff' | 'head', command: { readonly type: string; readonly data: object }) => {
  const { writes: pool, timeSkipping } = city.surroundings
  const by = { person: city.people[who]?.id as PersonId, via: { by: 'session' } } as const
  const wanted = { stream, command: command as never, id: randomUUID(), origin: 'web', by } as const
  expect(await act({ pool, timeSkipping }, wanted)).toMatchObject({ kind: 'done' })
}

/** A permit by the names and posts of its day; then those people go, and others with other names hold their posts. */
beforeAll(async () => {
  city = await cityApp()
  administrator = await city.as('administrator')
  await give('staff', {
    type: 'ApplyForStaffEntry',
    data: {
      office: 'citizen',
      room: 'terminals-citizen',
      entrant: city.people['staff']?.id,
      purpose: '①㈱髙島の端末の更新',
      fromOn: today,
      untilOn: today,
      fromTime: '',
      untilTime: '',
      belongings: '',
    },
  })
  await give('head', {
    type: 'PermitEntry',
    data: {
      fromOn: today,
      untilOn: today,
      fromTime: '',
      untilTime: '',
      accompanied: 'alone',
      companion: '',
      conditions: '名札を着けること',
    },
  })
  const gone = ['staff', 'head'].map((who) => city.people[who]?.id)
  await city.owner.query(`update post_assignments set to_day = $2 where person = any($1)`, [gone, addDays(today, -1)])
  await city.owner.query(`update people set name = '別人 ' || left(id::text, 4) where id = any($1)`, [gone])
})
afterAll(() => city.end())

const textOf = async (path: string) => wordsOf(await (await administrator.get(path)).text())

describe('scenario 36: an administrator looks at a case of the past', () => {
  it('scenario 36: sees the names and posts of then, and under which version of the guideline it was done', async () => {
    const history = await textOf(`/cases/${stream}/parts/history`)
    for (const text of ['試験 staff', '試験 head', '市民課長']) expect(history).toContain(text)
    expect(history).not.toContain('別人')
    const events = (await (await administrator.get(`/api/${stream}/events`)).json()) as {
      readonly events: readonly { readonly meta: { readonly guidelineVersion: string } }[]
    }
    expect(new Set(events.events.map(({ meta }) => meta.guidelineVersion))).toEqual(new Set(['2023-04-01']))
  })

  it('scenario 36: takes the history home as a file that a spreadsheet opens without 文字化け', async () => {
    const answer = await administrator.get(`/cases/${stream}/history.csv`)
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
    expect(text.startsWith('\uFEFF')).toBe(true)
    for (const told of ['市民課長 試験 head', '名札を着けること', '第7条第2項', '2023-04-01'])
      expect(text).toContain(told)
    // Called by what it is, of which case and day; a time as a program sorts it, and beside it as people read it.
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toMatch(
      new RegExp(
        `filename="history-entry-permit-${today}\\.csv"; filename\\*=UTF-8''経緯_R\\d+-[^_]+_${today}\\.csv$`,
        'u',
      ),
    )
    const [headings = '', first = ''] = text.split('\r\n')
    expect(headings.replace('\ufeff', '').split(',').slice(0, 3)).toEqual(['順', '日時', '日時（和暦）'])
    expect(first).toMatch(new RegExp(`^1,${today} \\d\\d:\\d\\d,令和\\d+年\\d+月\\d+日\\(.\\) \\d\\d:\\d\\d,`, 'u'))
    const shiftJis = await administrator.get(`/cases/${stream}/history.csv?format=sjis`)
    expect(new TextDecoder('shift_jis').decode(await shiftJis.arrayBuffer())).toContain('①㈱髙島')
    const otherStaff = await city.as('otherStaff')
    expect((await otherStaff.get(`/cases/${stream}/history.csv`)).status).toBe(404)
  })

  it('scenario 36: takes the register home as a file that a spreadsheet opens without 文字化け, and prints it', async () => {
    const file = '/registers/entry-permit/permits'
    const utf8 = await administrator.get(`${file}.csv`)
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await utf8.arrayBuffer())
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(text).toContain('試験 staff')
    const shiftJis = await administrator.get(`${file}.csv?format=sjis`)
    expect(new TextDecoder('shift_jis').decode(await shiftJis.arrayBuffer())).toContain('試験 staff')
    const paper = await textOf(`${file}/paper`)
    expect(paper).toContain('試験 staff')
    const pdf = await administrator.get(`/cases/${stream}/permit.pdf`)
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  })
})

describe('scenario 37: an administrator tries to change history', () => {
  const kept = async () =>
    (
      await city.pool.query<{ all: string }>(
        "select string_agg(encode(hash, 'hex'), ',' order by stream, version) as all from events",
      )
    ).rows[0]

  it('scenario 37: no address edits or deletes it, no command is theirs, and no page offers either', async () => {
    const before = await kept()
    for (const path of [`/api/${stream}/events`, `/api/${stream}/events/1`, `/api/${stream}`, `/cases/${stream}`])
      for (const method of ['PUT', 'PATCH', 'DELETE']) {
        const answer = await administrator.raw(path, {
          method,
          body: '{}',
          headers: { 'content-type': 'application/json' },
        })
        expect([path, method, answer.status >= 404 && answer.status <= 405]).toEqual([path, method, true])
      }
    for (const type of ['RevokeEntryPermit', 'SuspendEntryPermit', 'PermitEntry', 'WithdrawEntryApplication']) {
      const sent = { id: randomUUID(), command: { type, data: { reason: '消したい' } } }
      const answer = await administrator.postJson(`/api/${stream}/commands`, sent)
      expect([type, answer.status >= 400]).toEqual([type, true])
    }
    const page = await (await administrator.get(`/cases/${stream}/parts/history`)).text()
    expect(page).not.toMatch(/<form[^>]*method="post"[^>]*action="[^"]*(?:events|history)/)
    expect(await kept()).toEqual(before)
  })

  it('scenario 37: the database refuses it to the product and to its own owner', async () => {
    for (const statement of ['update events set data = data', 'delete from events', 'truncate events cascade']) {
      await expect(city.pool.query(statement)).rejects.toMatchObject({ code: '42501' })
      await expect(city.owner.query(statement)).rejects.toMatchObject({ code: '23001' })
    }
  })
})
