import { describe, expect, it } from 'vitest'
import type { CouncilState } from '../../domain/council/state.ts'
import { document } from '../../web/layout.tsx'
import { agendaPaper } from '../../web/council/papers/agenda-paper.tsx'
import { minutesPaper } from '../../web/council/papers/minutes-paper.tsx'
import { noticePaper } from '../../web/council/papers/notice-paper.tsx'
import type { PaperProps } from '../../web/council/papers/paper-page.tsx'
import * as act from '../support/council-acts.ts'
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

describe('the minutes on paper (Art. 5(1), (5))', () => {
  it('carry what the chair remarked in confirming them', async () => {
    const over = [...act.meetingAt('minutes-confirmation'), act.confirmsMinutes({ note: '誤字を改めた。' })]
    expect(wordsOf(await document(minutesPaper(props(after(...over)))))).toContain('備考 誤字を改めた。')
  })
})
