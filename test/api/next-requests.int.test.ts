import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { instantFromEpoch, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import {
  acceptsForm,
  amends,
  approves,
  declaresUrgent,
  pullsBack,
  registers,
  request,
  sendsBack,
  starts,
  submits,
  vets,
  type OutsourcingAct,
} from '../support/outsourcing-acts.ts'
import { hearsOfMeeting } from '../support/recorded-case.ts'
import { fieldsOf, hiddenFields, wordsOf } from '../support/page-forms.ts'

let city: CityApp
let people: { readonly [name in 'staff' | 'head' | 'secretariat' | 'chief' | 'otherStaff']: Browser }
beforeAll(async () => {
  city = await cityApp()
  const [staff, head, secretariat, chief, otherStaff] = await Promise.all(
    ['staff', 'head', 'secretariat', 'chief', 'otherStaff'].map((one) => city.as(one)),
  )
  people = { staff: staff!, head: head!, secretariat: secretariat!, chief: chief!, otherStaff: otherStaff! }
})
afterAll(() => city.end())

const today = tokyoDateOf(instantFromEpoch(Date.now()))
const period = { startsOn: addDays(today, 10), endsOn: addDays(today, 374) }
const text = async (browser: Browser, path: string) => wordsOf(await (await browser.get(path)).text())
const eventsOf = async (stream: string) =>
  (
    await city.pool.query<{ type: string; data: { readonly [key: string]: unknown } }>(
      'select type, data from events where stream = $1 order by version',
      [stream],
    )
  ).rows

const start = async (over: Parameters<typeof request>[0] = {}, more: object = {}): Promise<CaseId> => {
  const id = randomUUID()
  const answer = await people.staff.postJson('/api/outsourcing', {
    id,
    data: { ...starts({ request: request({ ...period, ...over }) }).command.data, ...more },
  })
  expect(answer.status).toBe(201)
  return `outsourcing/${id}` as CaseId
}
const say = async (who: keyof typeof people, stream: CaseId, act: OutsourcingAct) => {
  const answer = await people[who].postJson(`/api/${stream}/commands`, { id: randomUUID(), command: act.command })
  return { status: answer.status, body: (await answer.json()) as { code?: string; field?: string } }
}
const must = async (who: keyof typeof people, stream: CaseId, act: OutsourcingAct) =>
  expect(await say(who, stream, act)).toMatchObject({ status: 200 })

/** A case under contract. */
const underContract = async (): Promise<CaseId> => {
  const stream = await start()
  await toApproval(stream)
  await must('chief', stream, approves())
  await must('head', stream, registers({ ...period, signedOn: today }))
  return stream
}
const toApproval = async (stream: CaseId) => {
  await must('head', stream, vets({ checkedOn: today }))
  await must('head', stream, submits())
  await must('secretariat', stream, acceptsForm())
  await hearsOfMeeting(city.pool, stream)
}

describe('a request copied from another (複写)', () => {
  it('is a draft with what was asked for, and without what was decided or dated', async () => {
    const stream = await start({ title: '写される件名', budgetItem: '2.3.1 委託料', rooms: ['terminals-citizen'] })
    const copied = await people.head.postForm(`/cases/${stream}/copy`, {})
    expect([copied.status, copied.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/requests\/[0-9a-f-]{36}$/),
    ])
    const html = await (await people.head.get(copied.headers.get('location')!)).text()
    for (const part of ['value="写される件名"', 'value="2.3.1 委託料"']) expect(html).toContain(part)
    expect(html).toMatch(/name="StartOutsourcing\.request\.startsOn" value=""/)
    expect(html).toMatch(/value="terminals-citizen" checked/)
  })

  it('is for the case’s own office, and of cases that one may read', async () => {
    const stream = await start()
    expect((await people.otherStaff.postForm(`/cases/${stream}/copy`, {})).status).toBe(404)
    expect((await city.anonymous.postForm(`/cases/${stream}/copy`, {})).headers.get('location')).toBe(
      `/sign-in?next=${encodeURIComponent(`/cases/${stream}`)}`,
    )
    const answer = await people.secretariat.postForm(`/cases/${stream}/copy`, {})
    expect([answer.status, wordsOf(await answer.text())]).toEqual([403, expect.stringContaining('市民課長')])
  })
})

describe('Art. 21 a renewal (更新)', () => {
  it('starts from the contract’s page as a linked case; each shows the other, and the old one is told once', async () => {
    const stream = await underContract()
    expect(await text(people.head, `/cases/${stream}/parts/all`)).toContain('更新を起案する')
    const draft = (await people.head.postForm(`/cases/${stream}/renew`, {})).headers.get('location')!
    const page = await (await people.head.get(draft)).text()
    expect(wordsOf(page)).toContain('日程の目安')
    const fields = [...page.matchAll(/<(?:input|textarea|select)[^>]*name="(StartOutsourcing[^"]*)"[^>]*>/g)]
    expect(fields.map(([, name]) => name)).toContain('StartOutsourcing.renewalOf')
    const saved = (
      await city.pool.query<{ content: Readonly<Record<string, readonly string[]>> }>(
        'select content from drafts where id = $1',
        [draft.split('/')[2]],
      )
    ).rows[0]!.content
    expect(saved).toMatchObject({
      'StartOutsourcing.renewalOf': [stream],
      'StartOutsourcing.request.startsOn': [addDays(period.endsOn, 1)],
      'StartOutsourcing.request.occasion': ['renewal'],
    })
    const entries = Object.entries(saved).flatMap(([name, values]) =>
      values.map((value): [string, string] => [name, value]),
    )
    const confirm = await people.head.postForm(draft, [
      ['type', 'StartOutsourcing'],
      ['version', '1'],
      ['step', 'confirm'],
      ...entries,
    ])
    expect(confirm.status).toBe(200)
    const sent = hiddenFields(await confirm.text(), draft)
    const [first, second] = await Promise.all(
      [0, 1].map(() => people.head.postForm(draft, [...sent, ['step', 'start']])),
    )
    const renewal = first!.headers.get('location')!.replace('/cases/', '')
    expect([first!.status, second!.headers.get('location')]).toEqual([303, `/cases/${renewal}`])
    expect((await eventsOf(stream)).filter((one) => one.type === 'RenewalStarted').map((one) => one.data)).toEqual([
      { renewal },
    ])
    const number = /R\d+-委-\d+/.exec(await text(people.head, `/cases/${stream}/parts/all`))![0]
    expect(await text(people.head, `/cases/${renewal}/parts/all`)).toMatch(new RegExp(`前の案件 ${number} `))
    expect(await text(people.head, `/cases/${stream}/parts/all`)).toContain('更新の案件 番号未定')
    // The council may read the old case; the new one isn't submitted yet, and its title is nobody else's.
    expect(await text(people.otherStaff, `/cases/${stream}/parts/all`)).not.toContain('更新の案件')
  })

  it('goes on from nothing but a contract of the same office', async () => {
    const without = await start()
    for (const [of, problem] of [
      [without, 'renewalOf'],
      [`outsourcing/${randomUUID()}`, 'renewalOf'],
    ] as const) {
      const answer = await people.staff.postJson('/api/outsourcing', {
        data: { ...starts({ request: request({ ...period, occasion: 'renewal' }) }).command.data, renewalOf: of },
      })
      expect([answer.status, ((await answer.json()) as { field: string }).field]).toEqual([422, problem])
    }
    const stream = await underContract()
    const other = {
      ...starts({ request: request({ ...period, occasion: 'renewal' }) }).command.data,
      office: 'sobue',
      renewalOf: stream,
    }
    expect((await people.otherStaff.postJson('/api/outsourcing', { data: other })).status).toBe(422)
    expect((await people.head.postForm(`/cases/${without}/renew`, {})).status).toBe(409)
  })
})

describe('Art. 21 scenarios on the record and the pages', () => {
  it('scenario 14: sent back twice, revisions 1 to 3 are viewable with their differences, the reasons kept, the number the same', async () => {
    const stream = await start()
    await must('head', stream, vets({ checkedOn: today }))
    const numbers: string[] = []
    const reasons = ['金額の根拠を示すこと', '入る室を書くこと']
    const versions = [{ amountYen: 1_430_000 }, { amountYen: 1_430_000, rooms: ['terminals-citizen'] as const }]
    for (const [nth, reason] of reasons.entries()) {
      await must('head', stream, submits())
      numbers.push(/R\d+-委-\d+/.exec(await text(people.head, `/cases/${stream}/parts/all`))![0])
      await must('secretariat', stream, sendsBack({ to: 'submission', reason }))
      await must('staff', stream, amends({ request: request({ ...period, ...versions[nth] }) }))
    }
    await must('head', stream, submits())
    const page = await text(people.head, `/cases/${stream}/parts/all`)
    numbers.push(/R\d+-委-\d+/.exec(page)![0])
    expect(new Set(numbers).size).toBe(1)
    for (const part of [
      ...reasons,
      '第1版から第2版への変更',
      '第2版から第3版への変更',
      '第1版の内容をすべて見る',
      '1,320,000円',
      '市民課 統合端末の設置場所（レベル1）',
    ])
      expect(page).toContain(part)
  })

  it('scenario 15: pulled back while nobody has acted; after that it is refused with an explanation', async () => {
    const stream = await start()
    await must('head', stream, vets({ checkedOn: today }))
    await must('head', stream, submits())
    await must('head', stream, pullsBack())
    await must('head', stream, submits())
    await must('secretariat', stream, acceptsForm())
    const refused = await people.head.postJson(`/api/${stream}/commands`, {
      id: randomUUID(),
      command: pullsBack().command,
    })
    const problem = (await refused.json()) as { code: string; messages: { ja: { detail: string; whatToDo: string } } }
    expect([refused.status, problem.messages.ja.detail + problem.messages.ja.whatToDo]).toEqual([
      expect.any(Number),
      expect.stringMatching(/引き戻|権限/),
    ])
    expect(refused.status).toBeGreaterThanOrEqual(400)
  })

  it('scenario 21: work that began first is entered honestly, flagged everywhere, proposed to the council, and dated as it was', async () => {
    const stream = await start({ startsOn: addDays(today, -3) })
    const early = declaresUrgent({ startedOn: addDays(today, -3) })
    expect((await say('head', stream, declaresUrgent({ startedOn: addDays(today, 1) }))).body.code).toBe(
      'date-in-future',
    )
    const form = await (await people.head.get(`/cases/${stream}/acts/DeclareUrgentStart`)).text()
    const hidden = hiddenFields(form, `/cases/${stream}/commands`).filter(
      ([name]) => name === 'commandId' || name === 'version',
    )
    expect(
      (await people.head.postForm(`/cases/${stream}/commands`, [...hidden, ...fieldsOf(early.command)])).status,
    ).toBe(303)
    await toApproval(stream)
    await must('chief', stream, approves())
    await must('head', stream, registers({ ...period, startsOn: addDays(today, -3), signedOn: today }))
    const page = await text(people.chief, `/cases/${stream}/parts/all`)
    for (const part of ['事後', '承認の前に着手しています', '【事後】']) expect(page).toContain(part)
    const events = await eventsOf(stream)
    expect(events.find((one) => one.type === 'OutsourcingApproved')?.data['afterTheFact']).toBe(true)
    expect(
      events.filter((one) => one.type === 'TaskOpened').map((one) => [one.data['kind'], one.data['about']]),
    ).toContainEqual(['propose-item', 'urgent-start'])
    const { rows } = await city.pool.query<{ honest: boolean }>(
      `select bool_and(abs(extract(epoch from recorded_at - occurred_at)) < 60) as honest from events
        where stream = $1`,
      [stream],
    )
    expect(rows).toEqual([{ honest: true }])
  })

  it('scenario 9: a contract of the fiscal year after its approval shows both years on one case', async () => {
    const other = await start({ startsOn: addDays(today, 500), endsOn: addDays(today, 800) })
    await toApproval(other)
    await must('chief', other, approves())
    await must(
      'head',
      other,
      registers({ startsOn: addDays(today, 500), endsOn: addDays(today, 800), signedOn: today }),
    )
    const years = [...(await text(people.head, `/cases/${other}/parts/all`)).matchAll(/年度 (令和\d+年度)/g)].map(
      ([, year]) => year,
    )
    expect(new Set(years).size).toBe(2)
  })
})

describe('what was left', () => {
  it('shows a saving that comes back from the sign-in as the draft that it is', async () => {
    const id = randomUUID()
    const answer = await people.staff.postForm(`/requests/${id}/draft`, [
      ['version', '0'],
      ['resume', '1'],
      ['StartOutsourcing.request.title', '書きかけ'],
    ])
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')])
    expect(await answer.text()).toContain('value="書きかけ"')
    expect((await city.pool.query('select 1 from drafts where id = $1', [id])).rows).toEqual([])
  })

  it('writes every case into the file for a spreadsheet, however many there are', async () => {
    await city.owner.query(
      `insert into cases (stream, procedure, title, vendor, search, office, stage, round, submitted, started_by,
        started_at, changed_at, holders)
       select 'outsourcing/' || gen_random_uuid(), 'outsourcing', '件名' || n, '', '', 'citizen', 'vetting', 1, false,
       $1, now(), now(), '{}' from generate_series(1, 2500) as n`,
      [city.people['staff']!.id],
    )
    const answer = await people.secretariat.get('/cases.csv')
    const bytes = Buffer.from(await answer.arrayBuffer())
    const lines = bytes.toString().split('\r\n')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const { count } = (
      await city.pool.query<{ count: number }>(`select count(*) from cases where procedure = 'outsourcing'`)
    ).rows[0]!
    expect(lines.filter((line) => line !== '')).toHaveLength(count + 1)
    expect(new Set(lines.filter((line) => line.includes('件名'))).size).toBe(2_501)
    expect(lines[0]?.startsWith('\ufeff')).toBe(true)
  })
})
