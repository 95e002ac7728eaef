import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { act, type Act } from '../../db/act/act.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { verify } from '../../db/proof/verify.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { caseNumberLabel, type CaseNumber } from '../../domain/kernel/case-number.ts'
import { reiwa5 } from '../../domain/guideline/guideline.ts'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import { csvLines } from '../../web/csv.ts'
import { ja } from '../../web/messages/ja.ts'
import { cityApp, publicUrl, type Browser, type CityApp } from '../support/city-app.ts'
import * as incidents from '../support/incident-acts.ts'
import * as instructions from '../support/instruction-acts.ts'
import * as acts from '../support/outsourcing-acts.ts'

let city: CityApp
let who: {
  readonly [
    name in 'staff' | 'head' | 'secretariat' | 'chief' | 'otherStaff' | 'otherHead' | 'auditor' | 'nobody'
  ]: Browser
}
const today = wallDay()

beforeAll(async () => {
  city = await cityApp()
  const names = ['staff', 'head', 'secretariat', 'chief', 'otherStaff', 'otherHead', 'auditor', 'nobody'] as const
  who = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await city.as(name)] as const)),
  ) as typeof who
})
afterAll(() => city.end())

/** An outsourcing case of the citizen division with a contract that runs. */
const contract = async (): Promise<CaseId> => {
  const stream = caseId('outsourcing', randomUUID()) as CaseId
  const period = { startsOn: addDays(today, 30), endsOn: addDays(today, 395) }
  const steps = [
    ['staff', acts.starts({ request: acts.request(period) })],
    ['head', acts.vets({ checkedOn: today })],
    ['head', acts.submits()],
    ['secretariat', acts.acceptsForm()],
    ['practice', acts.recordsOutcome({ heldOn: today })],
    ['chief', acts.approves()],
    ['head', acts.registers({ signedOn: today, ...period })],
  ] as const
  for (const [name, { command }] of steps) {
    const answer = await act(
      { pool: city.pool, timeSkipping: false },
      {
        stream,
        command,
        id: randomUUID(),
        origin: 'web',
        by: name === 'practice' ? 'practice' : { person: city.people[name]!.id, via: { by: 'session' } },
      },
    )
    if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.refusal))
  }
  return stream
}

/** A form as a page would send it: every value under its field's name. */
const form = (
  type: string,
  data: Readonly<Record<string, string | readonly string[]>>,
  id = randomUUID(),
): readonly (readonly [string, string])[] => [
  ['type', type],
  ['commandId', id],
  ['version', '0'],
  ...Object.entries(data).flatMap(([path, value]) => [value].flat().map((one) => [`${type}.${path}`, one] as const)),
]
const idIn = (answer: Response): string => /([0-9a-f-]{36})$/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''

const terms = (over: Readonly<Record<string, string>> = {}) => ({
  kind: 'entry',
  'cause.kind': 'none',
  'cause.text': '',
  addressee: 'citizen-head',
  title: '離席時のロック',
  content: '周知すること。',
  dueOn: addDays(today, 20),
  evidenceWanted: '',
  ...over,
})
const firstReport = (over: Readonly<Record<string, string | readonly string[]>> = {}) => ({
  title: 'USBメモリの紛失',
  office: 'citizen',
  discoveredOn: today,
  discoveredTime: '00:00',
  occurredOn: '',
  occurredTime: '',
  reportedBy: '株式会社あおい電算',
  what: '1本が見当たらない。',
  people: '',
  items: '',
  measures: '',
  contracts: [],
  ...over,
})

/** What is said of a file with an item of the division's ledger for each contract that it names. */
const checkedFile = async (contracts: readonly string[]): Promise<string> => {
  const address = '/registers/asset/ledger/import'
  const template = await (await who.head.get(`${address}/template?format=csv`)).text()
  const headings = template.replace('\ufeff', '').trim().split(',')
  const row = (contract: string): readonly string[] => {
    const item = ['市民課', reiwa5.assetKinds[0]!.ja, '端末', '', '窓口', '1', '', '', '中', '中', '中', '', '', '']
    return [...item, contract, '', '', '備品台帳', '令和8年3月31日']
  }
  const body = new FormData()
  body.append('table', new File([csvLines([headings, ...contracts.map(row)])], '台帳.csv'))
  const headers = { origin: publicUrl, 'sec-fetch-site': 'same-origin' }
  return (await who.head.raw(address, { method: 'POST', body, headers })).text()
}

describe('instructions by their pages (Arts. 6 and 11)', () => {
  it('are issued by the chief by form, once however often it is sent, and stand in the register', async () => {
    const page = await who.chief.get('/instructions/new/IssueInstruction')
    expect(page.status).toBe(200)
    const sent = form('IssueInstruction', terms())
    const first = await who.chief.postForm('/instructions/new/IssueInstruction', sent)
    expect(first.status).toBe(303)
    expect((await who.chief.postForm('/instructions/new/IssueInstruction', sent)).headers.get('location')).toBe(
      first.headers.get('location'),
    )
    const register = await (await who.chief.get('/instructions')).text()
    expect(register).toContain('離席時のロック')
    expect(register).toMatch(/R\d+-指-001/)
    expect(await (await who.chief.get('/instructions?q=存在しない')).text()).toContain('条件に合う指示がありません')
  })

  it('say by field what is wrong and lose nothing of what was written', async () => {
    const answer = await who.chief.postForm(
      '/instructions/new/IssueInstruction',
      form('IssueInstruction', terms({ kind: 'council', title: 'のこる件名' })),
    )
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('この種類の指示は、会議の結果だけに基づきます。')
    expect(html).toContain('のこる件名')
  })

  it('are begun by nobody else: the others are told who can', async () => {
    for (const name of ['staff', 'head', 'auditor', 'nobody'] as const)
      expect((await who[name].get('/instructions/new/IssueInstruction')).status).toBe(403)
    expect((await who.secretariat.get('/instructions/new/DraftInstruction')).status).toBe(200)
    expect((await who.secretariat.get('/instructions/new/IssueInstruction')).status).toBe(403)
    expect((await who.chief.get('/instructions/new/StartOutsourcing')).status).toBe(404)
  })

  it("are read by the addressee's office from the issue on, by those who read everything, and by nobody else", async () => {
    const draft = idIn(
      await who.secretariat.postForm(
        '/instructions/new/DraftInstruction',
        form('DraftInstruction', terms({ title: '案の件名' })),
      ),
    )
    const statuses = async () =>
      Object.fromEntries(
        await Promise.all(
          (['chief', 'secretariat', 'auditor', 'head', 'staff', 'otherHead', 'nobody'] as const).map(
            async (name) => [name, (await who[name].get(`/cases/instruction/${draft}`)).status] as const,
          ),
        ),
      )
    expect(await statuses()).toEqual({
      chief: 200,
      secretariat: 200,
      auditor: 200,
      head: 404,
      staff: 404,
      otherHead: 404,
      nobody: 404,
    })
    expect(await (await who.staff.get('/instructions')).text()).not.toContain('案の件名')
    const issued = await who.chief.postForm(`/cases/instruction/${draft}/tasks/issue-instruction-1`, [
      ...form('IssueInstruction', terms({ title: '案の件名' })).filter(([name]) => name !== 'version'),
      ['version', '2'],
    ])
    expect(issued.status).toBe(303)
    expect(await statuses()).toEqual({
      chief: 200,
      secretariat: 200,
      auditor: 200,
      head: 200,
      staff: 200,
      otherHead: 404,
      nobody: 404,
    })
    expect(await (await who.staff.get('/instructions')).text()).toContain('案の件名')
    expect(await (await who.otherStaff.get('/instructions')).text()).not.toContain('案の件名')
  })

  it('are given to programs as well, each beginning by an id of its own', async () => {
    const id = randomUUID()
    const begun = await who.chief.postJson('/api/instruction', {
      id,
      data: instructions.asksForReport({ dueOn: addDays(today, 5) }).command.data,
    })
    expect(begun.status).toBe(201)
    const given = await who.head.postJson(`/api/instruction/${id}/commands`, {
      id: randomUUID(),
      command: { type: 'GiveReport', data: { text: '3件', evidence: '' } },
    })
    expect(given.status).toBe(200)
    const shown = (await (await who.chief.get(`/api/instruction/${id}`)).json()) as {
      readonly state: { readonly stage: string }
    }
    expect(shown.state.stage).toBe('considering')
    const unreadable = await who.chief.postJson(`/api/instruction/${randomUUID()}/commands`, {
      id: randomUUID(),
      command: {
        type: 'IssueInstruction',
        data: instructions.terms({
          dueOn: addDays(today, 5),
          cause: { kind: 'meeting', case: `council/${randomUUID()}` as CaseId, item: null, text: '' },
        }),
      },
    })
    expect(unreadable.status).toBe(422)
    expect(await unreadable.json()).toMatchObject({ code: 'field-invalid', field: 'cause.case' })
  })
})

describe('incidents by their pages (Art. 22(5))', () => {
  it('are reported by form with as little as is known, and the contracts that the reader may choose', async () => {
    const stream = await contract()
    const page = await (await who.staff.get(`/incidents/new?contract=${encodeURIComponent(stream)}`)).text()
    expect(page).toContain(`value="${stream}" checked`)
    const answer = await who.staff.postForm(
      '/incidents/new',
      form('ReportIncident', firstReport({ contracts: [stream] })),
    )
    expect(answer.status).toBe(303)
    const { state } = (await (await who.staff.get(`/api/incident/${idIn(answer)}`)).json()) as {
      readonly state: { readonly report: object; readonly contracts: readonly { readonly contract: string }[] }
    }
    expect(state.report).toMatchObject({ occurredOn: null, people: null })
    expect(state.contracts.map((one) => one.contract)).toEqual([stream])
    expect(await (await who.staff.get('/incidents')).text()).toContain('USBメモリの紛失')
  })

  it('name a contract by its number as well, wherever it stands among the choices; an unknown one is said', async () => {
    const [one, other] = [await contract(), await contract()]
    const { rows } = await city.pool.query<CaseNumber>(
      `select fiscal_year as "fiscalYear", series, serial from cases where stream = any($1) order by stream = $2`,
      [[one, other], other],
    )
    const [first = '', second = ''] = rows.map(caseNumberLabel)
    const report = (contracts: readonly string[], name: keyof typeof who = 'staff') =>
      who[name].postForm('/incidents/new', form('ReportIncident', firstReport({ contracts })))
    const id = idIn(await report([one, '', ` ${first.toLowerCase()} 統合端末の保守、${second.replaceAll('-', '－')}`]))
    expect(await (await who.staff.get(`/api/incident/${id}`)).json()).toMatchObject({
      state: { contracts: [{ contract: one }, { contract: other }] },
    })
    for (const [name, typed] of [
      ['staff', 'R8-委-998877'],
      ['otherStaff', first],
    ] as const) {
      const answer = await report([typed], name)
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('選べる案件として読めません')
    }
    const added = (texts: readonly string[]) =>
      who.staff.postForm(`/incidents/${id}/contracts`, form('AddAffectedContract', { contract: texts }))
    expect(await (await added([one, second])).text()).toContain('選べる案件として読めません')
  })

  it('and of hundreds of numbers more than a field takes nobody is told which cases they are', async () => {
    const query = vi.spyOn(city.surroundings.reads.pool, 'query')
    const contracts = Array.from({ length: 900 }, (_, nth) => `R8-委-${nth + 1_000}`)
    expect(
      (await who.staff.postForm('/incidents/new', form('ReportIncident', firstReport({ contracts })))).status,
    ).toBe(422)
    const asked = query.mock.calls.map(
      ([one]) => one as unknown as { readonly name?: string; readonly values?: unknown[] },
    )
    query.mockRestore()
    expect(asked.find(({ name }) => name === 'cases-numbered')?.values?.[0]).toHaveLength(500)
  })

  it('and a file name a contract in the same ways, and are told the same where it is none', async () => {
    const one = await contract()
    const { rows } = await city.pool.query<CaseNumber>(
      'select fiscal_year as "fiscalYear", series, serial from cases where stream = $1',
      [one],
    )
    const number = caseNumberLabel(rows[0]!)
    const written = [` ${number.toLowerCase()} `, number.replaceAll('-', '－').replace(/－0+/, ' ー '), one]
    const page = await checkedFile([...written, 'R8-委-998877', 'いつもの契約'])
    expect(page).toContain(ja.imports.found(written.length, 2, 0))
    // What is wrong alike is said once, with its rows.
    expect(page.split(ja.forms.limits.noSuchCase)).toHaveLength(2)
  })

  it('name no contract that whoever reports may not read', async () => {
    const stream = await contract()
    const answer = await who.otherStaff.postForm(
      '/incidents/new',
      form('ReportIncident', firstReport({ office: 'sobue', contracts: [stream] })),
    )
    expect(answer.status).toBe(422)
    expect(await (await who.otherStaff.get('/incidents/new')).text()).not.toContain(stream)
    expect(
      (await who.otherStaff.postForm('/incidents/new', form('ReportIncident', firstReport({ office: 'citizen' }))))
        .status,
    ).toBe(403)
  })

  it('are read by the office, the council and those who read everything; another office reads it once its contract is affected', async () => {
    const id = idIn(
      await who.staff.postForm('/incidents/new', form('ReportIncident', firstReport({ title: '閲覧の確かめ' }))),
    )
    const reading = async () =>
      Object.fromEntries(
        await Promise.all(
          (['staff', 'head', 'chief', 'secretariat', 'auditor', 'otherHead', 'otherStaff', 'nobody'] as const).map(
            async (name) => [name, (await who[name].get(`/cases/incident/${id}`)).status] as const,
          ),
        ),
      )
    expect(await reading()).toEqual({
      staff: 200,
      head: 200,
      chief: 200,
      secretariat: 200,
      auditor: 200,
      otherHead: 200,
      otherStaff: 404,
      nobody: 404,
    })
    expect(await (await who.otherStaff.get('/incidents')).text()).not.toContain('閲覧の確かめ')
    const stream = caseId('incident', id) as CaseId
    const theirs = await contract()
    const say = (command: Act['command'], by: Act['by']) =>
      act(
        { pool: city.pool, timeSkipping: false },
        { stream, command, id: randomUUID(), origin: by === 'practice' ? 'practice' : 'web', by },
      )
    await say(
      { type: 'AddAffectedContract', data: { contract: theirs } },
      { person: city.people['secretariat']!.id, via: { by: 'session' } },
    )
    await say(
      {
        type: 'NoteContractTold',
        data: {
          contract: theirs,
          what: 'reported',
          outcome: 'told',
          code: '',
          office: 'sobue',
          label: 'R8-委-009',
          contractor: '有限会社みどり',
        },
      },
      'practice',
    )
    expect((await who.otherStaff.get(`/cases/incident/${id}`)).status).toBe(200)
    expect(await (await who.otherStaff.get('/incidents')).text()).toContain('閲覧の確かめ')
  })

  it('are assessed and closed from their tasks and acts, and the page tells it in sentences', async () => {
    const id = idIn(
      await who.secretariat.postForm('/incidents/new', form('ReportIncident', firstReport({ title: '終わりまで' }))),
    )
    const version = async () =>
      String(
        ((await (await who.secretariat.get(`/api/incident/${id}`)).json()) as { readonly version: number }).version,
      )
    const give = async (
      name: keyof typeof who,
      path: string,
      type: string,
      data: Readonly<Record<string, string | readonly string[]>>,
    ) => {
      const fields = [
        ...form(type, data).filter(([field]) => field !== 'version'),
        ['version', await version()] as const,
      ]
      const answer = await who[name].postForm(`/cases/incident/${id}/${path}`, fields)
      expect([type, answer.status]).toEqual([type, 303])
    }
    expect((await who.secretariat.get(`/cases/incident/${id}/tasks/assess-incident-1`)).status).toBe(200)
    await give('secretariat', 'tasks/assess-incident-1', 'AssessIncident', {
      malicious: 'false',
      notices: ['j-lis'],
      reason: '個人情報は含まれない',
    })
    await give('secretariat', 'tasks/notify-1', 'NotifyDone', {
      notice: 'j-lis',
      doneOn: today,
      doneTime: '',
      recipient: '機構 担当者',
      text: '',
    })
    await give('staff', 'tasks/investigate-incident-1', 'SupplementReport', {
      text: '',
      cause: '記録なし',
      effect: '',
      secondaryDamage: '',
      persons: '',
      publication: '',
      prevention: '台帳で確かめる',
      people: '',
    })
    await give('chief', 'tasks/close-incident-1', 'CloseIncident', { note: '' })
    const page = await (await who.auditor.get(`/cases/incident/${id}/parts/all`)).text()
    for (const said of ['第一報を記録しました', '評価しました', '機構 担当者', '続報を記録しました', '終結しました'])
      expect(page).toContain(said)
    expect(
      await (await who.auditor.get(`/cases/incident/${id}/parts/all`, { 'accept-language': 'en' })).text(),
    ).toContain('Recorded the first report')
  })

  it('can be added to by the secretariat, too, though somebody else is asked for it', async () => {
    const id = idIn(await who.staff.postForm('/incidents/new', form('ReportIncident', firstReport())))
    expect(await (await who.secretariat.get(`/cases/incident/${id}`)).text()).toContain(
      `/cases/incident/${id}/acts/SupplementReport`,
    )
    expect((await who.secretariat.get(`/cases/incident/${id}/acts/SupplementReport`)).status).toBe(200)
  })

  it('let another contract be added on a page of its own', async () => {
    const stream = await contract()
    const id = idIn(await who.staff.postForm('/incidents/new', form('ReportIncident', firstReport())))
    expect(await (await who.staff.get(`/cases/incident/${id}`)).text()).toContain(`/incidents/${id}/contracts`)
    expect(await (await who.staff.get(`/incidents/${id}/contracts`)).text()).toContain(stream)
    const fields = [
      ...form('AddAffectedContract', { contract: stream }).filter(([name]) => name !== 'version'),
      ['version', '5'] as const,
    ]
    expect((await who.staff.postForm(`/incidents/${id}/contracts`, fields)).status).toBe(303)
    expect((await who.otherStaff.get(`/incidents/${id}/contracts`)).status).toBe(404)
    expect((await who.auditor.get(`/incidents/${id}/contracts`)).status).toBe(403)
    expect(incidents.contracts).toHaveLength(3)
  })
})

describe('an instruction caused by a case (Arts. 6 and 11)', () => {
  it('starts from the incident with its cause filled in, and links back to it', async () => {
    const id = idIn(
      await who.staff.postForm('/incidents/new', form('ReportIncident', firstReport({ title: '原因の事故' }))),
    )
    const way = `/instructions/new/IssueInstruction?kind=entry&amp;cause=incident&amp;case=incident%2F${id}`
    expect(await (await who.chief.get(`/cases/incident/${id}`)).text()).toContain(way)
    const page = await (await who.chief.get(way.replaceAll('&amp;', '&'))).text()
    expect(page).toContain(`name="IssueInstruction.cause.case" value="incident/${id}"`)
    expect(page).toContain('原因の事故')
    const answer = await who.chief.postForm(
      '/instructions/new/IssueInstruction',
      form(
        'IssueInstruction',
        terms({ kind: 'entry', 'cause.kind': 'incident', 'cause.case': `incident/${id}`, 'cause.text': '原因の事故' }),
      ),
    )
    expect(answer.status).toBe(303)
    expect(await (await who.head.get(`/cases/instruction/${idIn(answer)}`)).text()).toContain(
      `href="/cases/incident/${id}"`,
    )
  })
})

describe('what all this left in the record', () => {
  it('comes out the same when it is made again from the events, and every hash is whole', async () => {
    expect((await rebuild(city.pool)).differences).toEqual([])
    expect((await verify(city.pool)).flaws).toEqual([])
  })
})
