import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CouncilCommand } from '../../domain/council/commands.ts'
import { instantFromEpoch, tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { valuesOf } from '../../web/forms/form-values.ts'
import { carriedThroughSignIn } from '../support/carried.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import { convener } from '../support/meetings.ts'
import * as act from '../support/council-acts.ts'
import * as outsourcing from '../support/outsourcing-acts.ts'
import { hiddenFields, wordsOf } from '../support/page-forms.ts'
import { randomUUID } from 'node:crypto'

let city: CityApp
let people: { readonly [name: string]: Browser }
beforeAll(async () => {
  city = await cityApp()
  const signedIn: [string, Browser][] = []
  for (const name of Object.keys(city.people)) signedIn.push([name, await city.as(name)])
  people = Object.fromEntries(signedIn)
})
afterAll(() => city.end())

const today = tokyoDateOf(instantFromEpoch(Date.now()))
const period = { startsOn: addDays(today, 60), endsOn: addDays(today, 700) }
const secretariat = () => people['secretariat']!
const words = async (answer: Response | Promise<Response>) => wordsOf(await (await answer).text())

/** An outsourcing case of the citizen division that waits for the council. */
const waitingCase = async (title: string): Promise<string> => {
  const id = randomUUID()
  const start = await people['staff']!.postJson('/api/outsourcing', {
    id,
    data: { office: 'citizen', request: outsourcing.request({ ...period, title }) },
  })
  expect(start.status).toBe(201)
  for (const [who, step] of [
    ['staff', outsourcing.vets({ checkedOn: today })],
    ['head', outsourcing.judges()],
    ['head', outsourcing.submits()],
    ['secretariat', outsourcing.acceptsForm()],
  ] as const) {
    const answer = await people[who]!.postJson(`/api/outsourcing/${id}/commands`, {
      id: randomUUID(),
      command: step.command,
    })
    expect([step.command.type, answer.status]).toEqual([step.command.type, 200])
  }
  return `/cases/outsourcing/${id}`
}

const fieldsOf = ({ type, data }: CouncilCommand): [string, string][] => [
  ['type', type],
  ...Object.entries(valuesOf(type, data as unknown as Json)).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  ),
]

/** Opens a page, fills in its form and sends it as a browser does. */
const fill = async (asked: string, path: string, command: CouncilCommand, action = path): Promise<Response> => {
  const who = convener(asked as 'secretariat', command)
  const page = await people[who]!.get(path)
  expect([path, page.status]).toEqual([path, 200])
  const hidden = hiddenFields(await page.text(), action).filter(([name]) =>
    ['commandId', 'version', 'task'].includes(name),
  )
  return people[who]!.postForm(action, [...hidden, ...fieldsOf(command)])
}
const done = async (who: string, path: string, command: CouncilCommand, action = path) => {
  const answer = await fill(who, path, command, action)
  expect([command.type, answer.status, answer.status === 303 ? '' : await words(answer)]).toEqual([
    command.type,
    303,
    '',
  ])
}
const does = (who: string, meeting: string, command: CouncilCommand) =>
  done(who, `${meeting}/acts/${command.type}`, command, `${meeting}/commands`)

/** A meeting of today, planned on the pages. */
const planned = async (over: Parameters<typeof act.plans>[0] = {}): Promise<string> => {
  const page = await secretariat().get('/council/new')
  const [, id] = hiddenFields(await page.text(), '/council/new').find(([name]) => name === 'commandId')!
  const answer = await secretariat().postForm('/council/new', [
    ['commandId', id],
    ['version', '0'],
    ...fieldsOf(act.plans({ kind: 'ad-hoc', date: today, time: '23:59', ...over }).command),
  ])
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/cases/council/${id}`])
  return `/cases/council/${id}`
}
const councilOf = (meeting: string, paper: string) => meeting.replace('/cases/council/', '/council/') + `/${paper}`

/** Ticks waiting cases on the page of the agenda, by their titles. */
const puts = async (meeting: string, ...titles: readonly string[]) => {
  const html = await (await secretariat().get(`${meeting}/acts/PutOnAgenda`)).text()
  const action = councilOf(meeting, 'items')
  const ticks = titles.map((title): [string, string] => {
    const before = html.slice(0, html.indexOf(`>${title}`))
    return ['waiting', /value="(outsourcing\/[^"]+)"(?![\s\S]*name="waiting")/.exec(before)![1]!]
  })
  const answer = await secretariat().postForm(action, [...hiddenFields(html, action), ...ticks])
  expect([titles, answer.status]).toEqual([titles, 303])
}

let nth = 0
let titles: readonly [string, string]
let cases: readonly string[]
beforeEach(async () => {
  nth += 1
  titles = [`端末の保守 ${nth}甲`, `帳票の印刷 ${nth}乙`]
  cases = [await waitingCase(titles[0]), await waitingCase(titles[1])]
})

describe('a meeting on the pages', () => {
  it('goes from its plan to the confirmed minutes, each by the person who may (scenario 2)', async () => {
    expect(await words(secretariat().get('/council'))).toContain(titles[0])
    const meeting = await planned()
    await puts(meeting, ...titles)
    await done(
      'secretariat',
      `${meeting}/acts/PutOnAgenda`,
      { type: 'PutOnAgenda', data: { subject: act.freeSubject({ title: '研修の計画' }) } },
      councilOf(meeting, 'free-items'),
    )
    expect(await words(secretariat().get(meeting))).toContain('研修の計画')
    await done('secretariat', `${meeting}/tasks/call-meeting-1`, act.calls({ note: '資料を配ります。' }).command)
    // Whoever sits on the council is asked, and the paper can be printed.
    expect(await words(people['head']!.get('/inbox?tab=do'))).toContain('出欠を回答する')
    expect(await words(people['head']!.get(councilOf(meeting, 'notice')))).toContain('開催について（通知）')
    await done('head', `${meeting}/tasks/reply-attendance-3`, act.replies().command)
    expect(await words(people['head']!.get(`${meeting}/tasks/reply-attendance-3`))).toContain('が処理しました')
    await done(
      'secretariat',
      `${meeting}/tasks/hold-meeting-1`,
      act.opens({
        at: '00:00',
        attendance: act.attending('general-policy-director', 'citizen-head', 'sobue-head=祖父江支所 山田'),
      }).command,
    )
    const sat = await sits(meeting, [
      ['item-1.outcome', 'favourable'],
      ['item-1.opinions', '質疑なし'],
      ['item-2.outcome', 'favourable-with-conditions'],
      ['item-2.conditions.0.text', '名簿を出すこと'],
      ['item-2.conditions.0.dueOn', addDays(today, 30)],
      ['item-3.outcome', 'noted'],
    ])
    expect([sat.status, sat.headers.get('location')]).toEqual([303, expect.stringContaining('recorded=3')])
    expect(await words(secretariat().get(sat.headers.get('location')!))).toContain('3件の結果を記録しました')
    await done('secretariat', `${meeting}/tasks/hold-meeting-1`, {
      type: 'CloseMeeting',
      data: { at: '00:00', leaveOpenItems: false },
    })
    expect(await words(people['chief']!.get(meeting))).toContain('2件のうち0件に知らせました')
    await done('secretariat', `${meeting}/tasks/draft-minutes-1`, minutesOf('item-1', 'item-2', 'item-3'))
    const page = await words(people['chief']!.get(`${meeting}/tasks/confirm-minutes-1`))
    expect(page).toContain('要点 item-2')
    await done('chief', `${meeting}/tasks/confirm-minutes-1`, act.confirmsMinutes().command)
    const minutes = await words(people['auditor']!.get(councilOf(meeting, 'minutes')))
    for (const text of [
      '議事録',
      '要点 item-1',
      '条件付き可',
      '名簿を出すこと',
      '祖父江支所 山田',
      '総合政策部長 試験 chief 確認',
    ])
      expect(minutes).toContain(text)
    expect(await words(secretariat().get(councilOf(meeting, 'attendance')))).toContain('代理出席')
  })

  it('shows a free item that is refused where it was written: what waits is still there to be ticked', async () => {
    const meeting = await planned()
    const nameless: CouncilCommand = { type: 'PutOnAgenda', data: { subject: act.freeSubject({ title: ' ' }) } }
    const refused = await fill('secretariat', `${meeting}/acts/PutOnAgenda`, nameless, councilOf(meeting, 'free-items'))
    const html = await refused.text()
    expect([refused.status, wordsOf(html)]).toEqual([422, expect.stringContaining(titles[0])])
    expect(html).toContain('name="waiting"')
    expect(html).toContain('<details class="panel" open')
    expect(html).toContain('href="#PutOnAgenda-subject-title"')
  })

  it('takes a case onto its agenda from the case’s own page, and the case then says where it stands', async () => {
    const meeting = await planned({ name: '臨時の会議' })
    const before = await (await secretariat().get(cases[0]!)).text()
    expect(wordsOf(before)).toContain('次の会議を待っています')
    expect(wordsOf(before)).toContain('会議録から記録する（システム外で開いた会議）')
    const [, action] = /<form method="post" action="(\/council\/[^"]+\/items)"/.exec(before)!
    const answer = await secretariat().postForm(action!, hiddenFields(before, action!))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, cases[0]])
    const after = await (await people['head']!.get(cases[0]!)).text()
    expect(wordsOf(after)).toContain('次の会議の議題に載っています')
    expect(after).toMatch(/href="\/cases\/council\/[0-9a-f-]{36}"/)
    await does('secretariat', meeting, act.cancels().command)
  })

  it('shows a plan, an agenda and a sitting again that come after the session’s end, and records nothing', async () => {
    const browser = await city.as('secretariat')
    const again = (path: string, fields: readonly (readonly [string, string])[]) =>
      carriedThroughSignIn(city, { name: 'secretariat', browser }, path, fields)
    const before = await city.events()
    const plan = fieldsOf(act.plans({ kind: 'ad-hoc', date: today, time: '23:59', name: '書きかけの会議' }).command)
    const begun = await again('/council/new', [['commandId', randomUUID()], ['version', '0'], ...plan])
    expect([begun.status, begun.text]).toEqual([200, expect.stringContaining('value="書きかけの会議"')])
    expect(await city.events()).toBe(before)
    people = { ...people, secretariat: browser }
    const meeting = await planned()
    const page = await (await browser.get(`${meeting}/acts/PutOnAgenda`)).text()
    const [key = ''] = /outsourcing\/[^"]+/.exec(page.slice(page.indexOf('name="waiting"'))) ?? []
    const form = [
      ['commandId', randomUUID()],
      ['version', '1'],
    ] as const
    const agenda = await again(councilOf(meeting, 'items'), [...form, ['waiting', key]])
    expect(agenda.text).toMatch(new RegExp(`value="${key}" checked`))
    await puts(meeting, ...titles)
    const told = await city.events()
    const sitting = await again(councilOf(meeting, 'outcomes'), [
      ...form,
      ['RecordItemOutcome.item-1.outcome', 'favourable'],
      ['RecordItemOutcome.item-2.opinions', '途中まで書いた意見'],
    ])
    expect([sitting.status, await city.events()]).toEqual([200, told])
    await done('secretariat', `${meeting}/tasks/call-meeting-1`, act.calls().command)
    const present = act.attending('general-policy-director', 'citizen-head', 'sobue-head')
    await done(
      'secretariat',
      `${meeting}/tasks/hold-meeting-1`,
      act.opens({ at: '00:00', attendance: present }).command,
    )
    const open = await again(councilOf(meeting, 'outcomes'), [
      ...form,
      ['RecordItemOutcome.item-1.outcome', 'favourable'],
      ['RecordItemOutcome.item-2.opinions', '途中まで書いた意見'],
    ])
    expect(open.text).toMatch(/name="RecordItemOutcome.item-1.outcome"[^>]*value="favourable"[^>]*checked/)
    expect(open.text).toContain('途中まで書いた意見')
    expect(await outcomes(meeting)).toEqual([])
    await done('secretariat', `${meeting}/tasks/hold-meeting-1`, {
      type: 'CloseMeeting',
      data: { at: '00:00', leaveOpenItems: true },
    })
  })

  it('records nothing of a sitting whose form has words without an outcome, and stops at what the law refuses', async () => {
    const meeting = await planned()
    await puts(meeting, ...titles)
    await done('secretariat', `${meeting}/tasks/call-meeting-1`, act.calls().command)
    const present = act.attending('general-policy-director', 'citizen-head', 'sobue-head')
    await done(
      'secretariat',
      `${meeting}/tasks/hold-meeting-1`,
      act.opens({ at: '00:00', attendance: present }).command,
    )
    const silent = await sits(meeting, [
      ['item-1.outcome', 'favourable'],
      ['item-2.opinions', '結果を選び忘れた'],
    ])
    expect(silent.status).toBe(422)
    const shown = await silent.text()
    expect(shown).toContain('結果を選び忘れた')
    expect(shown).toContain('href="#RecordItemOutcome-item-2-outcome"')
    expect(await outcomes(meeting)).toEqual([])
    const half = await sits(meeting, [
      ['item-1.outcome', 'favourable'],
      ['item-2.outcome', 'favourable-with-conditions'],
    ])
    expect([half.status, await words(half)]).toEqual([422, expect.stringContaining('1件の結果を記録しました')])
    expect(await outcomes(meeting)).toEqual(['favourable'])
    await done('secretariat', `${meeting}/tasks/hold-meeting-1`, {
      type: 'CloseMeeting',
      data: { at: '00:00', leaveOpenItems: true },
    })
  })

  it('scenario 19: with two of five there it warns of the quorum, and the chair turns to circulation', async () => {
    const meeting = await planned()
    await puts(meeting, titles[0])
    await done('secretariat', `${meeting}/tasks/call-meeting-1`, act.calls().command)
    // Whoever said that they don't come isn't waited for until the meeting's time.
    await done('otherHead', `${meeting}/tasks/reply-attendance-4`, {
      type: 'ReplyAttendance',
      data: { member: 'sobue-head' as never, attends: 'absent', deputyName: '' },
    })
    await done(
      'secretariat',
      `${meeting}/tasks/hold-meeting-1`,
      act.opens({ at: '00:00', attendance: act.attending('general-policy-director', 'citizen-head') }).command,
    )
    const page = await words(secretariat().get(`${meeting}/acts/RecordItemOutcome`))
    for (const text of ['定足数に達していません', '出席 2人 ／ 定足数 3人', '運用上の設定（要綱に定めなし）'])
      expect(page).toContain(text)
    const refused = await sits(meeting, [['item-1.outcome', 'favourable']])
    expect([refused.status, await words(refused)]).toEqual([409, expect.stringContaining('出席2人・定足数3人')])
    await does('chief', meeting, act.turnsCircular().command)
    await done('chief', `${meeting}/tasks/consent-circular-1`, {
      type: 'ConsentToCircular',
      data: { member: 'general-policy-director' as never, consents: true, reason: '' },
    })
    await done('head', `${meeting}/tasks/consent-circular-3`, {
      type: 'ConsentToCircular',
      data: { member: 'citizen-head' as never, consents: true, reason: '' },
    })
    await done('otherHead', `${meeting}/tasks/consent-circular-4`, {
      type: 'ConsentToCircular',
      data: { member: 'sobue-head' as never, consents: true, reason: '' },
    })
    const asked = {
      type: 'GiveOpinion',
      data: {
        member: 'citizen-head' as never,
        opinions: [{ item: 'item-1', stance: 'question', text: '再委託はありますか' }],
      },
    } as const
    await done('head', `${meeting}/tasks/give-opinion-3`, asked)
    await done(
      'secretariat',
      `${meeting}/tasks/answer-question-1`,
      act.answersQuestion({ answer: 'ありません。' }).command,
    )
    expect(await words(people['head']!.get(`${meeting}/tasks/give-opinion-6`))).toContain('ありません。')
    const seen = await words(people['auditor']!.get(meeting))
    for (const text of ['回答なし', '回答のない構成員は、賛成とは数えません。', '可 0人 ／ 5人'])
      expect(seen).toContain(text)
    await does('chief', meeting, act.cancels().command)
  })
})

describe('Art. 5(4) what related staff and offices may read', () => {
  it('offers as related staff nobody who sits on the council', async () => {
    const meeting = await planned()
    await puts(meeting, titles[0])
    const html = await (await people['chief']!.get(`${meeting}/acts/InviteGuest`)).text()
    const [, offered = ''] = /<select[^>]*name="InviteGuest\.staff"[^>]*>(.*?)<\/select>/s.exec(html) ?? []
    expect(offered).toContain('祖父江支所 担当')
    for (const seat of ['総合政策部長', 'デジタル推進課長', '市民課長', '祖父江支所長'])
      expect(offered).not.toContain(seat)
  })

  it('shows a guest the items to which they are called, and nothing else of the meeting', async () => {
    const guest = people['otherStaff']!
    const meeting = await planned()
    await puts(meeting, ...titles)
    for (const path of [meeting, councilOf(meeting, 'notice')]) expect((await guest.get(path)).status).toBe(404)
    await does('chief', meeting, {
      type: 'InviteGuest',
      data: { post: 'sobue-staff' as never, items: ['item-1'], why: '作業場所の説明' },
    })
    await done('secretariat', `${meeting}/tasks/call-meeting-1`, act.calls().command)
    const page = await (await guest.get(meeting)).text()
    expect(wordsOf(page)).toContain(titles[0])
    expect(wordsOf(page)).toContain('関係職員として出席を求められた議題だけを見られます')
    for (const hidden of [titles[1], '経緯', '出欠の回答', '開催を通知しました'])
      expect(wordsOf(page)).not.toContain(hidden)
    const notice = await words(guest.get(councilOf(meeting, 'notice')))
    for (const title of titles) expect(notice).not.toContain(title)
    for (const path of [
      councilOf(meeting, 'agenda'),
      councilOf(meeting, 'attendance'),
      councilOf(meeting, 'minutes'),
      `${meeting}/tasks/hold-meeting-1`,
      `${meeting}/acts/PutOnAgenda`,
      `${meeting}/acts/RecordItemOutcome`,
    ]) {
      expect([path, (await guest.get(path)).status]).toEqual([path, 404])
    }
    const api = meeting.replace('/cases/', '/api/')
    expect(JSON.stringify(await (await guest.get(api)).json())).not.toContain(titles[1])
    expect(await (await guest.get(`${api}/events`)).json()).toEqual({ events: [], next: null })
    expect((await guest.get(councilOf(meeting, 'meeting.ics'))).status).toBe(200)
    // The requesting office reads its own cases' items; who has nothing to do with it, nothing.
    expect(await words(people['staff']!.get(meeting))).toContain(titles[1])
    expect((await people['nobody']!.get(meeting)).status).toBe(404)
    expect(await words(people['nobody']!.get('/council'))).not.toContain(titles[0])
    await does('secretariat', meeting, act.uninvites({ guest: 'guest-1' }).command)
    expect((await guest.get(meeting)).status).toBe(404)
    await does('secretariat', meeting, act.cancels().command)
  })
})

describe('the calendar file', () => {
  it('keeps its UID, counts up when the meeting is moved, and says when it is cancelled', async () => {
    const meeting = await planned({ date: addDays(today, 14), time: '13:30', name: '第1四半期の会議' })
    await puts(meeting, titles[0])
    expect((await people['head']!.get(councilOf(meeting, 'meeting.ics'))).status).toBe(404)
    await done('secretariat', `${meeting}/tasks/call-meeting-1`, act.calls().command)
    const first = await calendar(meeting)
    expect(first['STATUS']).toBe('CONFIRMED')
    expect(first['SUMMARY']).toBe('第1四半期の会議')
    expect(first['DTSTART']).toBe(`${addDays(today, 14).replaceAll('-', '')}T043000Z`)
    await does('chief', meeting, act.reschedules({ date: addDays(today, 21) }).command)
    const moved = await calendar(meeting)
    expect(moved['UID']).toBe(first['UID'])
    expect(Number(moved['SEQUENCE'])).toBeGreaterThan(Number(first['SEQUENCE']))
    expect(moved['DTSTART']).toBe(`${addDays(today, 21).replaceAll('-', '')}T043000Z`)
    await does('secretariat', meeting, act.cancels().command)
    const cancelled = await calendar(meeting)
    expect([cancelled['UID'], cancelled['STATUS']]).toEqual([first['UID'], 'CANCELLED'])
    expect(Number(cancelled['SEQUENCE'])).toBeGreaterThan(Number(moved['SEQUENCE']))
  })
})

const calendar = async (meeting: string): Promise<{ readonly [name: string]: string }> => {
  const answer = await people['head']!.get(councilOf(meeting, 'meeting.ics'))
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/calendar')])
  const lines = (await answer.text()).replaceAll('\r\n ', '').split('\r\n')
  return Object.fromEntries(
    lines
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  )
}

/** Sends the page of the sitting with what was chosen. */
const sits = async (meeting: string, chosen: readonly (readonly [string, string])[]): Promise<Response> => {
  const action = councilOf(meeting, 'outcomes')
  const html = await (await secretariat().get(`${meeting}/acts/RecordItemOutcome`)).text()
  const hidden = hiddenFields(html, action)
  const form: [string, string][] =
    hidden.length > 0
      ? hidden
      : [
          ['commandId', randomUUID()],
          ['version', String((await state(meeting)).version)],
        ]
  const said = chosen.map(([name, value]): [string, string] => [`RecordItemOutcome.${name}`, value])
  // A browser sends the texts that were left empty as well.
  const empty = [...html.matchAll(/<textarea[^>]* name="([^"]*)"/g)]
    .map(([, name]): [string, string] => [name!, ''])
    .filter(([name]) => !said.some(([one]) => one === name))
  return secretariat().postForm(action, [...form, ...said, ...empty])
}

const state = async (meeting: string) =>
  (await (await secretariat().get(meeting.replace('/cases/', '/api/'))).json()) as {
    readonly version: number
    readonly state: { readonly items: readonly { readonly outcome: { readonly outcome: string } | null }[] }
  }
const outcomes = async (meeting: string) =>
  (await state(meeting)).state.items.flatMap((one) => (one.outcome === null ? [] : [one.outcome.outcome]))

const minutesOf = (...items: readonly string[]): CouncilCommand => ({
  type: 'DraftMinutes',
  data: {
    items: items.map((item) => ({
      item,
      summary: `要点 ${item}`,
      openness: 'closed',
      reason: '安全管理の詳細を含むため',
    })),
    publicSummary: '外部委託2件を審議した。',
  },
})
