import { describe, expect, it } from 'vitest'
import { cutTo } from '../../domain/council/cut-to.ts'
import { commandSchemas } from '../../api/schemas/command-schemas.ts'
import type { CouncilCommand } from '../../domain/council/commands.ts'
import { council } from '../../domain/council/council.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { AgendaTable } from '../../web/council/agenda-section.tsx'
import { councilPages } from '../../web/council/council-pages.tsx'
import { document } from '../../web/layout.tsx'
import { waitingTitle } from '../../web/council/waiting-list.tsx'
import { namesIn } from '../../web/council/names-in-history.ts'
import { valuesOf } from '../../web/forms/form-values.ts'
import { readCommandForm } from '../../web/forms/read-command-form.ts'
import { OwnWorkNote } from '../../web/case-page/own-work-note.tsx'
import { people } from '../support/rules.ts'
import { sentenceOf } from '../../web/tell-history.ts'
import { wordsOf } from '../support/page-forms.ts'
import * as act from '../support/council-acts.ts'
import { everyPage, uiFor } from './every-page.tsx'
import { toldMeeting } from './told-meeting.ts'

const pages = new Map((await everyPage('ja')).map(({ name, html }) => [name, wordsOf(html)]))
const page = (name: string) => pages.get(name) ?? ''
const posted = (type: string, ...fields: readonly (readonly [string, string])[]) =>
  readCommandForm([['type', type], ...fields.map(([name, value]) => [`${type}.${name}`, value] as const)]).data

describe('the forms of the council', () => {
  const councilSchemas = commandSchemas(council)
  const given: readonly CouncilCommand[] = [
    act.plans().command,
    act.reschedules().command,
    act.takesOff().command,
    act.calls({ note: 'x' }).command,
    act.invites().command,
    act.uninvites().command,
    act.replies().command,
    act.opens().command,
    act.attends().command,
    act.withdraws().command,
    act.cancels().command,
    act.reconvenes().command,
    act.draftsMinutes().command,
    act.confirmsMinutes({ note: 'x' }).command,
    act.consents('citizen-head', false).command,
    act.opines('citizen-head', 'question').command,
    act.answersQuestion().command,
    act.concludes({ 'item-1': 'favourable' }).command,
  ]
  it.each(given.map((command) => [command.type, command] as const))(
    '%s comes out of its form as it went in',
    (type, { data }) => {
      const fields = Object.entries(valuesOf(type, data as unknown as Json)).flatMap(([name, values]) =>
        values.map((value) => [name, value] as const),
      )
      const read = readCommandForm([['type', type], ...fields]).data
      // Conditions that nobody filled in are no conditions: a form always has a row for them.
      const whole =
        'reports' in read
          ? {
              ...read,
              reports: (read['reports'] as readonly object[]).map((one) => ({ conditions: [], opinions: '', ...one })),
            }
          : read
      const minutes =
        'items' in whole && type !== 'InviteGuest'
          ? { ...whole, items: (whole['items'] as readonly object[]).map((one) => ({ reason: '', ...one })) }
          : whole
      expect(councilSchemas[type]?.parse(minutes)).toStrictEqual(data)
    },
  )

  it('take an order as numbers beside the items, and leave out what is no number', () => {
    expect(posted('OrderAgenda', ['items.item-1', '２'], ['items.item-2', '1'], ['items.item-3', 'x'])).toStrictEqual({
      items: ['item-2', 'item-1'],
    })
  })

  it('take silence about the items left for a no', () => {
    expect(posted('CloseMeeting', ['at', '15:00'])).toStrictEqual({ at: '15:00', leaveOpenItems: false })
    expect(posted('CloseMeeting', ['at', '15:00'], ['leaveOpenItems', 'true'])).toStrictEqual({
      at: '15:00',
      leaveOpenItems: true,
    })
  })

  it('have a schema for each command that people give, and for none of the practice’s', () => {
    const people = Object.entries(council.commands)
      .filter(([, { who, ownWay }]) => who !== 'practice' && ownWay !== true)
      .map(([type]) => type)
    expect(Object.keys(councilSchemas).toSorted()).toEqual(people.toSorted())
  })
})

describe('a meeting’s page', () => {
  it('says of the quorum that it is the city’s own setting', () => {
    expect(page('council-no-quorum')).toContain('定足数に達していません')
    expect(page('council-no-quorum')).toContain('出席 2人 ／ 定足数 3人 運用上の設定（要綱に定めなし）')
  })

  it('names who of the council is concerned by an item, and forbids nothing for it', () => {
    expect(page('council-called')).toContain('申請部署の長（市民課長）は会議の構成員です')
    expect(page('council-task-opinion')).toContain('申請部署の長（市民課長）は会議の構成員です')
    expect(page('council-task-opinion')).toContain('意見を送る')
  })

  it('shows who said nothing as not having answered, never as in favour', () => {
    expect(page('council-circular')).toContain('デジタル推進課長 回答なし')
    expect(page('council-circular')).toContain('可 1人 ／ 5人')
  })

  it('names the part that waits without a second bracket beside the title’s own', () => {
    const ja = uiFor('ja', 'secretariat', '2026-06-05 14:30')
    expect(waitingTitle(ja, { title: '帳票の印刷', part: 'finding-1' })).toBe('帳票の印刷（指摘1）')
    expect(waitingTitle(ja, { title: '帳票の印刷（平和支所分）', part: 'finding-1' })).toBe(
      '帳票の印刷（平和支所分）―指摘1',
    )
    expect(
      waitingTitle(uiFor('en', 'secretariat', '2026-06-05 14:30'), { title: 'Printing (Heiwa)', part: 'finding-1' }),
    ).toBe('Printing (Heiwa) – finding 1')
  })

  it('says of an item before the deliberation that it hasn’t been dealt with, also where its case knows of the agenda', async () => {
    const { state } = toldMeeting(act.meetingAt('called'), 'secretariat', '2026-06-03 12:00')
    const items = state.items.map((one) => ({ ...one, told: { refusal: null } }))
    const ui = uiFor('ja', 'secretariat', '2026-06-03 12:00')
    const shown = async (meeting: typeof state) => wordsOf(await document(AgendaTable({ ui, state: meeting })))
    expect(await shown({ ...state, items })).not.toContain('通知済み')
    const { deliberated } = toldMeeting(act.meetingAt('minutes'), 'secretariat', '2026-06-10 12:00').state
    expect(await shown({ ...state, items, deliberated })).toContain('未審議（そのことを通知済み）')
  })

  it('says on its papers that nothing is on the agenda yet, rather than leaving the place empty', () => {
    for (const name of ['council-paper-notice-empty', 'council-paper-agenda-empty'])
      expect(page(name)).toContain('議題はまだありません。')
    for (const name of ['council-paper-notice', 'council-paper-agenda'])
      expect(page(name)).not.toContain('議題はまだありません。')
  })

  it('leads from the agenda to the notice once there is something to give notice of', () => {
    expect(page('council-agenda')).toContain('開催を通知する')
  })

  it('counts the cases that have been told, and tells apart what the public may read', () => {
    expect(page('council-minutes')).toContain('1件のうち1件に知らせました')
    expect(page('council-minutes')).toContain('公開用の要旨 外部委託1件を審議し、研修計画の報告を了承した。')
  })

  it('tells its history by the items’ own names', () => {
    const { history } = toldMeeting([...act.meetingAt('open'), act.finds()], 'secretariat', '2026-06-05 14:30')
    const ui = uiFor('ja', 'secretariat', '2026-06-05 14:30')
    const last = history.at(-1)!
    expect(sentenceOf(ui, { type: last.type, article: 'Art. 5(3)', data: last.data }, namesIn(ui, history))).toBe(
      '「統合端末の保守 その1」を審議：可。出席5人。',
    )
  })

  it('says in its history and at its top that whoever wrote the minutes confirmed them, in both languages', async () => {
    const clerk = { ...people.chief, person: people.secretariat.person, name: people.secretariat.name }
    const acts = [...act.meetingAt('minutes-confirmation'), act.confirmsMinutes({}, { by: clerk })]
    const { history, state } = toldMeeting(acts, 'secretariat', '2026-06-20 14:30')
    const own = history.find(({ type }) => type === 'MinutesConfirmed')!
    const said = async (lang: 'ja' | 'en') => {
      const ui = uiFor(lang, 'secretariat', '2026-06-20 14:30')
      return [
        sentenceOf(ui, { type: own.type, article: 'Art. 5(1)', data: own.data }),
        wordsOf(await document(OwnWorkNote({ ui, state })!)).trim(),
      ]
    }
    expect(await said('ja')).toEqual([
      '【兼務・事務取扱】議事録を確認しました。以後、変更できません。',
      '兼務・事務取扱 髙橋 恵：起案・内容の作成をした本人が行いました',
    ])
    expect(await said('en')).toEqual([
      '[Own work] The minutes were confirmed. Nobody can change them any more.',
      'Own work 髙橋 恵: done by the person who drafted it',
    ])
  })

  it('shows the way of a meeting that was called off only as far as it came', () => {
    const { state } = toldMeeting([...act.meetingAt('called'), act.cancels()], 'chief', '2026-06-03 12:00')
    expect(councilPages.path(uiFor('ja', 'chief', '2026-06-03 12:00'), state).map(({ mark }) => mark)).toEqual([
      'done',
      'done',
      'skipped',
      'skipped',
      'skipped',
      expect.stringMatching(/now|done/),
    ])
    expect(page('council-cancelled')).toContain('中止')
  })
})

describe('Art. 5(4) a meeting cut to some items', () => {
  it('keeps when and where, and of opinions, replies, people and other items nothing', () => {
    const { state } = toldMeeting(
      [
        ...act.meetingAt('planned'),
        act.putsOn({ subject: act.freeSubject({ title: '秘密の議題' }) }),
        act.calls(),
        act.invites(),
        act.replies(),
        act.opens(),
        act.finds({ opinions: '秘密の意見' }),
      ],
      'secretariat',
      '2026-06-05 14:30',
    )
    const cut = cutTo(state, ['item-1'])
    expect(cut).toMatchObject({
      date: '2026-06-05',
      time: '13:30',
      place: '第1会議室',
      guests: [],
      replies: [],
      attendance: [],
      comings: [],
    })
    expect(cut.items.map((one) => one.outcome?.outcome)).toEqual(['favourable'])
    expect(JSON.stringify(cut)).not.toMatch(/秘密/)
  })
})
