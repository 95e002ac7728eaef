import type { Child } from 'hono/jsx'
import { describe, expect, it } from 'vitest'
import type { CouncilState } from '../../domain/council/state.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { anyPages, type ProcedurePages } from '../../web/case-page/procedure-pages.ts'
import { withWholeForms } from '../../web/case-page/whole-forms.tsx'
import { councilPages } from '../../web/council/council-pages.tsx'
import { CouncilSummary } from '../../web/council/council-summary.tsx'
import { meetingWaits } from '../../web/council/meeting-words.ts'
import { entryPermitPages } from '../../web/entry-permit/entry-permit-pages.tsx'
import { errorsOfIssues } from '../../web/forms/field-errors.ts'
import type { FieldsProps } from '../../web/forms/fields-props.ts'
import { document } from '../../web/layout.tsx'
import { agendaPaper } from '../../web/council/papers/agenda-paper.tsx'
import { minutesPaper } from '../../web/council/papers/minutes-paper.tsx'
import { noticePaper } from '../../web/council/papers/notice-paper.tsx'
import type { PaperProps } from '../../web/council/papers/paper-page.tsx'
import * as act from '../support/council-acts.ts'
import * as entries from '../support/entry-permit-acts.ts'
import { wordsOf } from '../support/page-forms.ts'
import { uiFor } from './every-page.tsx'
import { sampleMeeting, toldMeeting } from './told-meeting.ts'

const at = '2026-06-15 10:00'
const after = (...acts: readonly act.CouncilAct[]): CouncilState => toldMeeting(acts, 'secretariat', at).state
const props = (state: CouncilState, lang: 'ja' | 'en' = 'ja'): PaperProps => ({
  ui: uiFor(lang, 'secretariat', at),
  id: sampleMeeting,
  state,
  holders: new Map(),
})
const notice = async (...acts: readonly act.CouncilAct[]) =>
  wordsOf(await document(noticePaper({ ...props(after(...acts)), limited: false })))
const agenda = async (...acts: readonly act.CouncilAct[]) => wordsOf(await document(agendaPaper(props(after(...acts)))))

const two = [act.plans(), act.drawsUp(), act.calls({ note: '資料は机に置きます。' }), act.opens()] as const

describe('the papers of a meeting (Art. 5)', () => {
  it('number an item as its page and its minutes do, also where one before it was withdrawn', async () => {
    const paper = await agenda(...two, act.withdraws())
    expect(paper).toContain('議題2 統合端末の保守 その2')
    expect(paper).not.toContain('その1')
    const html = await document(noticePaper({ ...props(after(...two, act.withdraws())), limited: false }))
    expect(html).toContain('<li value="2">')
  })

  it('say that nobody sent the notice yet, or that the meeting was called off', async () => {
    expect(await notice(act.plans(), act.drawsUp())).toContain('案（通知前）')
    expect(await notice(act.plans(), act.drawsUp(), act.calls())).not.toContain('案（通知前）')
    const off = [act.plans(), act.drawsUp(), act.calls(), act.cancels()] as const
    for (const paper of [await notice(...off), await agenda(...off)]) expect(paper).toContain('中止 ')
  })

  it('date a notice by the day on which what it says was told, with why it was moved', async () => {
    const paper = await notice(act.plans(), act.drawsUp(), act.calls(), act.reschedules())
    expect(paper).toContain('令和8年6月2日')
    expect(paper).not.toContain('令和8年6月1日')
    expect(paper).toContain('変更の理由 議長の公務')
  })
})

describe('the papers of a deliberation by circulation (Art. 5)', () => {
  it('say by when to answer, and the words that went with it', async () => {
    const paper = await notice(...act.circularAt('consent'))
    expect(paper).toContain('急を要するため')
    expect(paper).toContain('の持ち回り審議について（通知）')
    expect(paper).toContain('令和8年6月10日(水)までに回答してください。')
  })

  it('begin on the day on which the meeting turned to it, at no time and place', async () => {
    const turned = [act.plans(), act.drawsUp(), act.calls(), act.turnsCircular({}, { at: '2026-06-04 13:40' })] as const
    const paper = await notice(...turned)
    expect(paper).toContain('持ち回りの開始 令和8年6月4日(木)')
    expect(paper).not.toContain('第1会議室')
    expect(paper).not.toContain('13:30')
  })
})

describe('a circulation as it is planned (Art. 5)', () => {
  it('has neither time nor place, whatever the form still had in them', () => {
    const kept = { date: plainDate('2026-06-05'), time: '13:30', place: '第1会議室' } as const
    const planned = act.plans({ kind: 'circular', ...kept })
    expect(after(planned)).toMatchObject({ date: '2026-06-05', time: '', place: '' })
    const moved = act.reschedules({ ...kept, date: plainDate('2026-06-12') }, { at: '2026-05-20 10:00' })
    expect(after(planned, moved)).toMatchObject({ date: '2026-06-12', time: '', place: '' })
  })
})

describe('whoever is asked about a meeting (Art. 5(2), (4))', () => {
  const summaryOf = async (...acts: readonly act.CouncilAct[]) => {
    const view = toldMeeting(acts, 'head', at)
    return wordsOf(await document(CouncilSummary({ ui: uiFor('ja', 'head', at), view, withLink: false })))
  }

  it('reads the words of the notice, why it was moved, or why it is to circulate', async () => {
    const called = [act.plans(), act.drawsUp(), act.calls({ note: '資料は机に置きます。' })] as const
    expect(await summaryOf(...called)).toContain('通知に添えた言葉 資料は机に置きます。')
    expect(await summaryOf(...called, act.reschedules())).toContain('変更の理由 議長の公務')
    expect(await summaryOf(...act.circularAt('consent'))).toContain('理由 急を要するため')
  })

  it('isn’t told that the notice is still awaited once it went out', () => {
    const ui = uiFor('ja', 'staff', at)
    expect(meetingWaits(ui, after(...two.slice(0, 3)))).toBe('開催通知済み')
    expect(meetingWaits(ui, after(...two.slice(0, 2)))).toBe('開催の通知を待っています。')
  })
})

describe('whoever puts right what came back', () => {
  const said = async (shown: Child) => wordsOf(await document(<main>{shown}</main>))

  it('reads the chair’s reason above the draft of the minutes, and nothing of it before', async () => {
    const shown = (...acts: readonly act.CouncilAct[]) => {
      const view = toldMeeting(acts, 'secretariat', at)
      return said(councilPages.sinceLast?.({ ui: uiFor('ja', 'secretariat', at), view, kind: 'draft-minutes' }) ?? '')
    }
    const drafted = act.meetingAt('minutes-confirmation')
    expect(await shown(...drafted, act.returnsMinutes())).toContain('差戻しの理由 発言の要旨を補うこと')
    expect(await shown(...drafted)).not.toContain('差戻し')
  })

  it('reads why an application for entry came back', async () => {
    const { state } = entries.given(entries.appliesForWorker(), entries.returns())
    const ui = uiFor('ja', 'staff', at)
    const view = { id: 'entry-permit/x' as CaseId, version: 2, state, permissions: {} }
    const why = entryPermitPages.sinceLast?.({ ui, view, kind: 'amend-entry' }) ?? ''
    expect(await said(why)).toContain('差戻しの理由 用件を詳しく。')
    expect(await said(entryPermitPages.summary({ ui, view, withLink: true }))).toContain('用件を詳しく。')
  })
})

describe('what a form leaves out on purpose', () => {
  const whole = async (pages: ProcedurePages, props: FieldsProps) =>
    document(<form action="/x">{withWholeForms(pages).fields(props)}</form>)
  const formOf = (command: string) => ({ ui: uiFor('ja', 'secretariat', at), command, values: {}, errors: {} })

  it('is not asked for all the same: items left over where none are, a card of a room that has none', async () => {
    const closing = (state: CouncilState) =>
      whole(anyPages(councilPages), {
        form: formOf('CloseMeeting'),
        type: 'CloseMeeting',
        about: null,
        state,
        id: sampleMeeting,
      })
    expect(await closing(after(...act.meetingAt('decided')))).not.toContain('type="radio"')
    expect(wordsOf(await closing(after(...act.meetingAt('open'))))).toContain('残った議題を次の会議に送って閉会する')
    const { state } = entries.given(entries.appliesForWorker(), entries.permits())
    const lending = await whole(anyPages(entryPermitPages), {
      form: formOf('LendMeans'),
      type: 'LendMeans',
      about: null,
      state,
      id: 'entry-permit/x' as CaseId,
    })
    expect(wordsOf(lending)).toContain('名札の番号')
    expect(wordsOf(lending)).not.toMatch(/鍵の番号|カードの番号/)
  })

  it('says of what is wrong in minutes to which item it belongs', () => {
    const ui = uiFor('ja', 'secretariat', at)
    const errors = errorsOfIssues(ui, [{ path: ['items', 1, 'reason'], problem: 'empty' }], {
      command: 'DraftMinutes',
      entries: [],
    })
    expect(Object.values(errors)).toEqual(['非公開の理由（議題2）：記入がありません'])
  })

  it('a seat without an answer is named by its post', () => {
    const path = ['attendance', 1, 'how']
    const entries = [['OpenMeeting.attendance.1.member', 'digital-promotion-head']] as const
    const errors = errorsOfIssues(uiFor('ja', 'secretariat', at), [{ path, problem: 'empty' }], {
      command: 'OpenMeeting',
      entries,
    })
    expect(Object.values(errors)).toEqual(['出欠（デジタル推進課長）：選ばれていません'])
  })
})

describe('the minutes on paper (Art. 5(1), (5))', () => {
  it('have what was asked of an item that circulated, and the answer', async () => {
    const over = [
      ...act.circularAt('opinions'),
      act.opines('citizen-head', 'question'),
      act.answersQuestion(),
      ...['general-policy-director', 'citizen-head', 'heiwa-head', 'digital-promotion-head', 'sobue-head'].map((one) =>
        act.opines(one, 'for', ['item-1'], { at: '2026-06-10 10:00' }),
      ),
      act.concludes({ 'item-1': 'favourable' }),
    ]
    const minutes = wordsOf(await document(minutesPaper(props(after(...over)))))
    expect(minutes).toContain('市民課長の質問：ひとこと 回答：市内の事業者に限ります。')
  })

  it('carry what the chair remarked in confirming them', async () => {
    const over = [...act.meetingAt('minutes-confirmation'), act.confirmsMinutes({ note: '誤字を改めた。' })]
    expect(wordsOf(await document(minutesPaper(props(after(...over)))))).toContain('備考 誤字を改めた。')
  })
})
