import { expect, it } from 'vitest'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { gapsIn } from '../../../domain/operation-history/gaps/watch.ts'
import { people, type Who } from '../../support/rules.ts'
import { act, keepsStory } from '../../support/story.ts'
import { taskActs } from '../../support/task-acts.ts'

const staff: Who = { ...people.outsider, posts: ['digital-promotion-staff'] as never }
const medium = {
  equipment: 'communication-server',
  device: '',
  from: '2019-03-01',
  to: '2019-03-31',
  medium: 'LTO-7 第12巻',
  place: '耐火金庫',
  count: 120_000,
  hash: '',
  note: '',
}
const hash = '0123456789abcdef'.repeat(4)
const says =
  (type: string, at: string, by: Who = 'systemManager') =>
  (data: object, on = at, who: Who = by) =>
    act(type, data, who, on)
const archives = says('ArchiveHistory', '2026-03-02 10:00', staff)
const corrects = says('CorrectHistory', '2026-03-03 10:00', staff)
const checks = says('CheckHistory', '2026-03-04 10:00', staff)
const asksCheck = says('AskHistoryCheck', '2027-03-04 09:00', 'practice')
const tells = says('NoteHistoryTold', '2026-03-02 10:01', 'practice')
const asks = says('AskHistoryAnalysis', '2026-03-05 10:00', 'head')
const answers = says('AnswerHistoryAnalysis', '2026-03-06 10:00', staff)
const requests = says('AskHistoryDisposal', '2027-04-01 10:00', staff)
const decides = says('DecideHistoryDisposal', '2027-04-02 10:00')
const withdraws = says('WithdrawHistoryDisposal', '2027-04-03 10:00', staff)
const carriesOut = says('CarryOutHistoryDisposal', '2027-04-09 10:00', staff)

const disposed = {
  doneOn: '2027-04-09',
  method: '物理破壊',
  doneBy: '担当者',
  witness: '課長',
  certificate: '',
  note: '',
}
const analysis = { from: '2019-03-01', to: '2019-04-01', purpose: '不審な照会', dueOn: '2026-03-05' }
const wanted = { plannedOn: '2027-04-01', reason: '年数の経過' }
const said = (text: string) => ({ said: `communication-server/${text}` })

it('a medium archived, put right, read, analysed and disposed of (Art. 16)', async () => {
  await keepsStory('operation-history', 'medium', [
    archives({ ...medium, to: '2026-03-03', from: '2026-03-03' }),
    archives({ ...medium, to: '2019-02-28' }),
    archives({ ...medium, hash: `${hash}0` }),
    archives({ ...medium, hash: hash.toUpperCase() }),
    archives({ ...medium, to: '2019-04-01', hash, device: '1号機', note: '全量' }),
    tells(said('2019-03-01/2019-03-31/here')),
    tells(said('2019-03-01/2019-04-01/here')),
    corrects({ ...medium, to: '2019-03-31', hash, reason: '期間の誤り' }),
    corrects({ ...medium, from: '2019-04-01', to: '2019-04-01', hash, reason: '再び' }),
    corrects({ ...medium, to: '2019-04-01', place: '別棟', reason: '場所の変更' }),
    tells(said('2019-03-01/2019-04-01/here'), '2026-03-03 10:01'),
    checks({ checkedOn: '2026-03-04', outcome: 'readable', note: '' }),
    asksCheck({ nth: 1 }),
    asksCheck({ nth: 1 }),
    checks({ checkedOn: '2026-03-05', outcome: 'unreadable', note: 'ラベル剥がれ' }),
    checks({ checkedOn: '2027-03-05', outcome: 'unreadable', note: '' }, '2027-03-05 10:00'),
    checks({ checkedOn: '2027-03-05', outcome: 'unreadable', note: '読取装置の故障' }, '2027-03-05 10:00'),
    tells(said('2019-03-01/2019-04-01/gone'), '2027-03-05 10:01'),
    checks({ checkedOn: '2027-03-06', outcome: 'readable', note: '別の装置で読めた' }, '2027-03-06 10:00'),
    asksCheck({ nth: 2 }, '2028-03-06 09:00'),
    asks({ ...analysis, from: '2019-02-28' }),
    asks({ ...analysis, to: '2019-04-02' }),
    asks({ ...analysis, from: '2019-03-02', to: '2019-03-01' }),
    asks({ ...analysis, dueOn: '2026-03-04' }),
    asks(analysis),
    asks({ ...analysis, from: '2019-03-02', to: '2019-03-02' }, '2026-03-05 11:00', 'chief'),
    asks(analysis, '2026-03-05 12:00', 'otherStaff'),
    answers({ analysis: 'analysis-1', result: '異常なし' }),
    answers({ analysis: 'analysis-1', result: '再び' }),
    requests({ ...wanted, plannedOn: '2027-03-31' }, '2027-03-31 10:00'),
    requests(wanted),
    answers({ analysis: 'analysis-2', result: '一件の誤入力' }),
    requests(wanted, '2027-03-31 10:00'),
    decides({ decision: 'refused', note: '' }),
    decides({ decision: 'refused', note: '監査の後に' }),
    requests(wanted, '2027-04-01 11:00', 'systemManager'),
    decides({ decision: 'approved', note: '' }),
    withdraws({ reason: '申請し直す' }),
    requests({ ...wanted, plannedOn: '2027-04-05' }, '2027-04-03 11:00'),
    withdraws({ reason: '日を改める' }, '2027-04-03 12:00'),
    requests({ ...wanted, plannedOn: '2027-04-05' }, '2027-04-03 13:00'),
    decides({ decision: 'approved', note: '' }, '2027-04-03 14:00'),
    withdraws({ reason: '日を改める' }, '2027-04-03 15:00'),
    requests({ ...wanted, plannedOn: '2027-04-09' }, '2027-04-03 16:00'),
    decides({ decision: 'approved', note: '' }, '2027-04-04 10:00'),
    carriesOut({ ...disposed, doneOn: '2027-03-31' }),
    carriesOut({ ...disposed, doneOn: '2027-04-10' }),
    carriesOut(disposed),
    tells(said('2019-03-01/2019-04-01/here'), '2027-04-09 10:01'),
    tells(said('2019-03-01/2019-04-01/gone'), '2027-04-09 10:01'),
    tells(said('2019-03-01/2019-04-01/gone'), '2027-04-09 10:02'),
  ])
})

it('a medium brought in from its paper (Art. 16)', async () => {
  const bringsIn = says('BringInHistory', '2026-04-20 10:00', staff)
  const broughtInAs = { paper: '媒体保管簿', datedOn: '2026-04-20' }
  await keepsStory('operation-history', 'brought-in', [
    bringsIn({ ...medium, broughtInAs: { paper: '媒体保管簿', datedOn: '2026-04-21' } }),
    bringsIn({ ...medium, to: '2026-04-20', broughtInAs }),
    asksCheck({ nth: 1 }),
    taskActs.reminds('check-history-1', '2027-03-18 09:00'),
    taskActs.escalates('check-history-1', '2027-04-01 09:00'),
    requests({ plannedOn: '2034-04-01', reason: '年数の経過' }, '2034-04-01 10:00'),
    decides({ decision: 'approved', note: '' }, '2034-04-01 11:00'),
    checks({ checkedOn: '2034-04-01', outcome: 'unreadable', note: '劣化' }, '2034-04-01 12:00'),
    tells(said('2019-03-01/2026-04-20/gone'), '2034-04-01 12:01'),
    carriesOut({ ...disposed, doneOn: '2034-04-01' }, '2034-04-01 13:00'),
  ])
})

it('the watch over a piece of equipment: what media tell it, gaps found, explained, and found again (Art. 16)', async () => {
  const of = (nth: number) => `operation-history/10000000-0000-4000-8000-00000000000${nth}` as CaseId
  const notes = (nth: number, data: object, at = '2026-04-20 10:00') =>
    act(
      'NoteHistoryMedium',
      { equipment: 'communication-server', medium: of(nth), gone: false, ...data },
      'practice',
      at,
    )
  const looks = (on: string) => act('CheckHistoryGaps', { on }, 'practice', `${on} 09:00`)
  const explains = says('ExplainHistoryGap', '2026-04-21 10:00')
  const reason = '更新のため停止していた'
  await keepsStory('operation-history', 'watch', [
    explains({ from: '2023-01-01', to: '2023-01-31', reason }),
    notes(1, { from: '2012-04-01', to: '2022-12-31' }),
    notes(1, { from: '2012-04-01', to: '2022-12-31' }),
    notes(2, { from: '2023-02-01', to: '2026-03-31' }),
    notes(2, { from: '2023-02-02', to: '2026-03-31' }),
    notes(2, { from: '2023-02-02', to: '2026-04-01' }),
    explains({ from: '2022-12-30', to: '2022-12-31', reason }),
    explains({ from: '2023-02-02', to: '2023-02-03', reason }),
    explains({ from: '2023-01-02', to: '2023-01-01', reason }),
    explains({ from: '2023-01-01', to: '2023-01-01', reason }, '2026-04-21 10:00', staff),
    explains({ from: '2022-12-01', to: '2023-01-01', reason }),
    explains({ from: '2023-01-01', to: '2023-01-01', reason }),
    explains({ from: '2023-02-01', to: '2023-02-28', reason: 'もう一つ' }),
    explains({ from: '2023-02-01', to: '2023-02-01', reason: 'もう一つ' }),
    explains({ from: '2023-01-02', to: '2023-01-31', reason }),
    explains({ from: '2023-01-02', to: '2023-01-31', reason: '再び' }),
    looks('2026-05-01'),
    looks('2026-06-01'),
    taskActs.reminds('close-history-gap-2', '2026-06-15 09:00'),
    notes(3, { from: '2026-04-01', to: '2026-05-31' }, '2026-06-16 10:00'),
    notes(1, { from: '2012-04-01', to: '2022-12-31', gone: true }, '2026-06-17 10:00'),
    notes(1, { from: '2012-04-01', to: '2022-12-31' }, '2026-06-18 10:00'),
    looks('2026-07-01'),
  ])
})

it('finds the days that no medium covers, whatever their order and overlap', () => {
  const whole = { from: day('2026-01-10'), to: day('2026-01-20') }
  const gaps = (...covered: readonly (readonly [number, number])[]) =>
    gapsIn(
      whole,
      covered.map(([from, to]) => ({
        from: day(`2026-01-${String(from).padStart(2, '0')}`),
        to: day(`2026-01-${String(to).padStart(2, '0')}`),
      })),
    ).map(({ from, to }) => [Number(from.slice(8)), Number(to.slice(8))])
  expect(gaps()).toEqual([[10, 20]])
  expect(gaps([1, 9], [21, 25])).toEqual([[10, 20]])
  expect(gaps([10, 20])).toEqual([])
  expect(gaps([11, 19])).toEqual([
    [10, 10],
    [20, 20],
  ])
  expect(gaps([15, 16], [12, 13], [12, 12], [16, 18])).toEqual([
    [10, 11],
    [14, 14],
    [19, 20],
  ])
  expect(gaps([10, 10], [11, 20], [12, 12])).toEqual([])
  expect(gaps([12, 30], [25, 28])).toEqual([[10, 11]])
  expect(gaps([22, 25], [10, 11])).toEqual([[12, 20]])
  expect(gaps([10, 19], [21, 22])).toEqual([[20, 20]])
})
