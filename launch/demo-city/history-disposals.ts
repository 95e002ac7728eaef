import { addDays } from '../../domain/kernel/plain-date.ts'
import { watchKey } from '../../domain/operation-history/gaps/watches.ts'
import { at, type Days } from './days.ts'
import type { PastCase } from './past-acts.ts'
import { pastCaseId } from './record-past.ts'
import { act, type PastAct } from './past-act.ts'

const manager = 'digital-promotion-head'
const staff = 'digital-promotion-staff'
const server = 'communication-server'
const terminals = 'integrated-terminal'

/**
 * Operation histories read again, analysed, and on each step of their disposal once the term is over; and the watch
 * over the server's, with a gap that was explained (Art. 16).
 */
export const historyDisposals = (days: Days): readonly PastCase[] => [
  medium(days, 181, -112, asked(days, 4)),
  medium(days, 182, -115, asked(days, 6), approved(days, 5)),
  // Its watch hears that it is gone as soon as the practice runs.
  medium(days, 183, -118, ...gone(days)),
  medium(days, 184, -121, ...gone(days), told(days)),
  medium(days, 185, -20, ...readAndAnalysed(days)),
  watched(days),
]

const medium = (days: Days, nth: number, offset: number, ...acts: readonly PastAct[]): PastCase => ({
  nth,
  procedure: 'operation-history',
  acts: [archived(days, nth, offset), ...acts],
})

const periodOf = (days: Days, offset: number) => ({
  from: days.month(offset),
  to: addDays(days.month(offset + 3), -1),
})

const archived = (days: Days, nth: number, offset: number): PastAct =>
  act('ArchiveHistory', manager, at(days.ago(20), '10:00'), {
    equipment: terminals,
    device: '',
    ...periodOf(days, offset),
    medium: `LTO-7 第${nth}巻`,
    place: '耐火金庫',
    count: 48_000,
    hash: '',
    note: '',
  })

const asked = (days: Days, ago: number): PastAct =>
  act('AskHistoryDisposal', staff, at(days.ago(ago), '10:00'), {
    plannedOn: days.from(days.today, 5),
    reason: '保管の年数を過ぎたため。',
  })

const approved = (days: Days, ago: number): PastAct =>
  act('DecideHistoryDisposal', manager, at(days.ago(ago), '11:00'), { decision: 'approved', note: '' })

const gone = (days: Days): readonly PastAct[] => [
  act('AskHistoryDisposal', staff, at(days.ago(14), '10:00'), {
    plannedOn: days.ago(10),
    reason: '保管の年数を過ぎたため。',
  }),
  approved(days, 12),
  act('CarryOutHistoryDisposal', staff, at(days.ago(10), '15:00'), {
    doneOn: days.ago(10),
    method: '破砕',
    doneBy: 'デジタル推進課の担当',
    witness: 'デジタル推進課長',
    certificate: '記録媒体破砕証明書 第3号',
    note: '',
  }),
]

const told = (days: Days): PastAct => {
  const { from, to } = periodOf(days, -121)
  return act('NoteHistoryTold', 'practice', at(days.ago(10), '15:01'), { said: `${terminals}/${from}/${to}/gone` })
}

const readAndAnalysed = (days: Days): readonly PastAct[] => {
  const { from, to } = periodOf(days, -20)
  return [
    act('CheckHistory', staff, at(days.ago(15), '16:00'), { checkedOn: days.ago(15), outcome: 'readable', note: '' }),
    act('AskHistoryAnalysis', 'general-policy-director', at(days.ago(13), '10:00'), {
      purpose: '業務に要しない検索がなかったかを確かめる。',
      from,
      to,
      dueOn: days.ago(5),
    }),
    act('AnswerHistoryAnalysis', staff, at(days.ago(8), '16:00'), {
      analysis: 'analysis-1',
      result: '業務時間外の検索はなかった。',
    }),
    act('AskHistoryAnalysis', 'citizen-head', at(days.ago(3), '10:00'), {
      purpose: '窓口からの照会の件数を調べる。',
      from,
      to: addDays(from, 30),
      dueOn: days.from(days.today, 8),
    }),
  ]
}

const watched = (days: Days): PastCase => {
  const noted = (nth: number, first: number, last: number) =>
    act('NoteHistoryMedium', 'practice', at(days.ago(9), '10:01'), {
      equipment: server,
      medium: pastCaseId({ nth, procedure: 'operation-history' }),
      from: days.month(first),
      to: addDays(days.month(last), -1),
      gone: false,
    })
  return {
    nth: 186,
    key: watchKey(server),
    procedure: 'operation-history',
    acts: [
      act('BeginHistoryWatch', 'practice', at(days.ago(30), '00:05'), { equipment: server }),
      noted(86, -90, -31),
      noted(87, -30, -2),
      act('ExplainHistoryGap', manager, at(days.ago(7), '10:00'), {
        from: days.month(-31),
        to: addDays(days.month(-31), 9),
        reason: '機器の更新のため止めていた。',
      }),
    ],
  }
}
