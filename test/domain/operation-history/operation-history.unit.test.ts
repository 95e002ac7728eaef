import { describe, expect, it } from 'vitest'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { HistoryCommand } from '../../../domain/operation-history/commands.ts'
import { gapsIn } from '../../../domain/operation-history/gaps/watch.ts'
import { keptUntil } from '../../../domain/operation-history/medium/kept-until.ts'
import { operationHistory } from '../../../domain/operation-history/operation-history.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { tokyoDateOf } from '../../../domain/kernel/instant.ts'
import { givenFor, type Act } from '../../support/given.ts'
import { rulesAt, tokyo, type Who } from '../../support/rules.ts'

const given = givenFor(operationHistory.decider)
const setting = 'operational setting'
const act = (
  type: HistoryCommand['type'],
  data: object,
  at = '2026-04-20 10:00',
  by: Who = 'systemManager',
): Act<HistoryCommand> => ({
  command: { type, data } as HistoryCommand,
  rules: rulesAt(at, by),
})
const staff: Who = {
  ...(rulesAt('2026-04-20 10:00', 'staff').actor as never as object),
  posts: ['digital-promotion-staff'],
} as never
const medium = {
  equipment: 'communication-server',
  device: '',
  from: day('2019-03-01'),
  to: day('2019-03-31'),
  medium: 'LTO-7 第12巻',
  place: '耐火金庫',
  count: 120_000,
  hash: '',
  note: '',
}
const archives = (over: object = {}, at?: string) => act('ArchiveHistory', { ...medium, ...over }, at)
const asksDisposal = (plannedOn: string, at: string) =>
  act('AskHistoryDisposal', { plannedOn: day(plannedOn), reason: '年数の経過' }, at, staff)
const decides = (at: string) => act('DecideHistoryDisposal', { decision: 'approved', note: '' }, at)
const carriesOut = (doneOn: string, at: string) =>
  act(
    'CarryOutHistoryDisposal',
    { doneOn: day(doneOn), method: '破壊', doneBy: '担当', witness: '課長', certificate: '', note: '' },
    at,
  )

describe('Art. 16 the operation history is kept so that it can be analysed seven years back', () => {
  it('for as long as the guideline of the day says, also where it said less when it was archived', () => {
    const longer = rulesAt('2026-05-01 10:00', 'systemManager').guideline
    const eight = { ...longer, operationHistory: { ...longer.operationHistory, years: 8 } }
    const asked = asksDisposal('2026-05-10', '2026-05-01 10:00')
    given(archives())
      .when({ ...asked, rules: { ...asked.rules, guideline: eight } })
      .thenRefuses('history-kept-until', 'Art. 16', { field: 'plannedOn', day: '2027-03-31' })
    const due = [archives(), asked, decides('2026-05-02 10:00')]
    const carried = carriesOut('2026-05-10', '2026-05-10 10:00')
    expect(given(...due, carried).state.ending?.how).toBe('disposed')
    given(...due)
      .when({ ...carried, rules: { ...carried.rules, guideline: eight } })
      .thenRefuses('history-kept-until', 'Art. 16', { field: 'plannedOn', day: '2027-03-31' })
  })

  it('is not read again once it is gone', () => {
    const due = [archives(), asksDisposal('2026-05-10', '2026-05-01 10:00'), decides('2026-05-02 10:00')]
    const gone = given(...due, carriesOut('2026-05-10', '2026-05-10 10:00')).state
    const closed = operationHistory.decider.evolve(gone, {
      type: 'HistoryWatchTold',
      data: { said: '' },
      article: 'operational setting',
      rule: 'history-without-gaps',
    } as never)
    const { calendar, settings } = rulesOn(templateBook, day('2026-05-10'))
    expect([closed.stage, operationHistory.view(closed, tokyo('2026-05-11 10:00'), calendar, settings).wakes]).toEqual([
      'closed',
      [],
    ])
  })

  it('until the later of seven years to the day and the end of the fiscal year', () => {
    expect(keptUntil(day('2019-03-31'), 7)).toBe('2026-03-31')
    expect(keptUntil(day('2019-04-01'), 7)).toBe('2027-03-31')
    expect(keptUntil(day('2019-12-31'), 5)).toBe('2025-03-31')
    expect(given(archives()).state).toMatchObject({
      stage: 'kept',
      keptUntil: '2026-03-31',
      office: 'digital-promotion',
    })
  })

  it('and isn’t disposed of before, on whichever day it is dated', () => {
    given(archives({ from: day('2019-04-01'), to: day('2019-04-30') }))
      .when(asksDisposal('2027-03-31', '2027-03-01 10:00'))
      .thenRefuses('history-kept-until', 'Art. 16', { field: 'plannedOn', day: '2027-03-31' })
    const due = [archives(), asksDisposal('2026-04-20', '2026-04-15 10:00'), decides('2026-04-16 10:00')]
    given(...due)
      .when(carriesOut('2026-03-31', '2026-04-20 11:00'))
      .thenRefuses('history-kept-until', 'Art. 16', { field: 'doneOn', day: '2026-03-31' })
    expect(given(...due, carriesOut('2026-04-20', '2026-04-20 11:00')).state.stage).toBe('telling')
  })

  it('is over at once where the watch has heard already that it can’t be read', () => {
    const at = '2026-04-20 10:00'
    const unreadable = act('CheckHistory', { checkedOn: day('2026-04-20'), outcome: 'unreadable', note: '劣化' }, at)
    const told = (said: string) =>
      act('NoteHistoryTold', { said: `communication-server/2019-03-01/2019-03-31/${said}` }, at, 'practice')
    const due = [archives(), asksDisposal('2026-04-20', at), decides(at), unreadable]
    const disposed = carriesOut('2026-04-20', '2026-04-20 11:00')
    const { state } = given(...due, told('gone'), disposed)
    expect([state.stage, state.tasks.open]).toEqual(['closed', []])
    expect(given(...due, disposed).state.stage).toBe('telling')
    expect(given(...due, disposed, told('gone')).state.stage).toBe('closed')
  })

  it('is put right by an act of its own, and its term with it', () => {
    const corrected = { ...medium, to: day('2019-04-05'), reason: '期間の誤り' }
    expect(given(archives(), act('CorrectHistory', corrected)).state.keptUntil).toBe('2027-03-31')
  })

  it('is no archive of days to come, nor one that ends before it begins', () => {
    given()
      .when(archives({ to: day('2019-02-01') }))
      .thenRefuses('history-reversed', setting, { field: 'to', day: '2019-03-01' })
    given()
      .when(archives({ hash: 'abc' }))
      .thenRefuses('history-hash', setting, { field: 'hash' })
    given()
      .when(act('ArchiveHistory', medium, undefined, 'staff'))
      .thenRefuses('not-permitted', 'Art. 16', { whoCan: ['digital-promotion-head', 'digital-promotion-staff'] })
  })

  it('is read again in time, and analysed when somebody asks', () => {
    const { state } = given(archives())
    const { calendar, settings } = rulesOn(templateBook, tokyoDateOf(tokyo('2026-04-20 10:00')))
    const { wakes } = operationHistory.view(state, tokyo('2026-04-20 10:00'), calendar, settings)
    expect(wakes).toEqual([
      { kind: 'tell-watch', at: tokyo('2026-04-20 10:00'), said: 'communication-server/2019-03-01/2019-03-31/here' },
      {
        kind: 'check-history',
        at: tokyo('2027-04-20 09:00'),
        gives: { type: 'AskHistoryCheck', data: { nth: 1 } },
      },
    ])
    const asked = act('AskHistoryCheck', { nth: 1 }, '2027-04-20 09:00', 'practice')
    const checked = act(
      'CheckHistory',
      { checkedOn: day('2027-04-21'), outcome: 'readable', note: '' },
      '2027-04-21 10:00',
    )
    expect(given(archives(), asked).state.tasks.open.map(({ kind }) => kind)).toEqual(['check-history'])
    expect(given(archives(), asked, checked).state.tasks.open).toEqual([])
    const analysis = { from: day('2019-03-04'), to: day('2019-03-05'), purpose: '不審な照会', dueOn: day('2026-05-15') }
    const asks = act('AskHistoryAnalysis', analysis, '2026-04-21 10:00', 'head')
    given(archives(), asks)
      .when(asksDisposal('2026-04-25', '2026-04-22 10:00'))
      .thenRefuses('history-analysis-open', setting, {})
    const answers = act('AnswerHistoryAnalysis', { analysis: 'analysis-1', result: '異常なし' }, '2026-04-22 10:00')
    expect(given(archives(), asks, answers).state.analyses[0]?.answered?.result).toBe('異常なし')
  })
})

describe('Art. 16 no day of the past seven years is missing', () => {
  const one = 'operation-history/10000000-0000-4000-8000-000000000001' as CaseId
  const two = 'operation-history/10000000-0000-4000-8000-000000000002' as CaseId
  const notes = (data: object, at = '2026-04-20 10:00') =>
    act('NoteHistoryMedium', { equipment: 'communication-server', medium: one, gone: false, ...data }, at, 'practice')
  const early = { from: day('2012-04-01'), to: day('2022-12-31') }
  const late = { medium: two, from: day('2023-02-01'), to: day('2026-03-31') }

  it('is found by the periods of all media', () => {
    const whole = { from: day('2020-01-01'), to: day('2020-12-31') }
    const at = (from: string, to: string) => ({ from: day(from), to: day(to) })
    expect(gapsIn(whole, [])).toEqual([whole])
    expect(gapsIn(whole, [at('2019-01-01', '2020-06-30'), at('2020-07-01', '2021-01-31')])).toEqual([])
    expect(gapsIn(whole, [at('2020-03-01', '2020-03-31'), at('2020-02-01', '2020-03-15')])).toEqual([
      at('2020-01-01', '2020-01-31'),
      at('2020-04-01', '2020-12-31'),
    ])
  })

  it('and asks the access manager, until it is archived or explained', () => {
    const { state } = given(notes(early), notes(late))
    expect(state.watch?.gaps).toEqual([{ from: '2023-01-01', to: '2023-01-31' }])
    expect(state.tasks.open.map(({ kind, askedOf }) => [kind, askedOf])).toEqual([
      ['close-history-gap', ['digital-promotion-head']],
    ])
    const explains = act('ExplainHistoryGap', {
      from: day('2023-01-01'),
      to: day('2023-01-31'),
      reason: '更新のため停止していた',
    })
    const after = given(notes(early), notes(late), explains).state
    expect([after.watch?.gaps, after.tasks.open]).toEqual([[], []])
    expect(operationHistory.registers['gaps']?.rows(after).map(({ stage }) => stage)).toEqual(['explained'])
    const again = given(notes(early), notes(late), explains, notes({ ...late, gone: true })).state
    expect(again.watch?.gaps).toEqual([{ from: '2023-02-01', to: '2026-03-06' }])
    given(notes(early), notes(late)).when(notes(late)).thenNothing()
  })

  it('is watched of all equipment, also where nothing was ever archived, once the city has had time to bring it in', () => {
    const begins = act('BeginHistoryWatch', { equipment: 'integrated-terminal' }, '2026-04-20 10:00', 'practice')
    const { state } = given(begins)
    expect(state.watch?.gaps).toEqual([{ from: '2019-04-20', to: '2026-03-06' }])
    expect(state.tasks.open).toMatchObject([{ kind: 'close-history-gap', askedOf: ['digital-promotion-head'] }])
    expect(given(begins, notes({ ...late, equipment: 'integrated-terminal' })).state.watch?.media).toHaveLength(1)
    given(notes(early)).when(begins).thenRefuses('already-started', 'operational setting', {})
    const due = (today: string, since: string) =>
      operationHistory.beginsByItself?.(day(today), rulesOn(templateBook, day(today)), day(since)).map(({ key }) => key)
    expect(due('2026-04-20', '2026-03-06')).toEqual(['watch/communication-server', 'watch/integrated-terminal'])
    expect(due('2026-04-20', '2026-03-07')).toEqual([])
  })

  it('is one device’s where the guideline names the devices, also of one of which nothing was ever archived', () => {
    const named = (one: Act<HistoryCommand>): Act<HistoryCommand> => {
      const { guideline } = one.rules
      const equipment = guideline.equipment.map((kind) =>
        kind.id === 'communication-server' ? { ...kind, devices: ['CS-1', 'CS-2'] } : kind,
      )
      return { ...one, rules: { ...one.rules, guideline: { ...guideline, equipment } } }
    }
    const whole = { from: day('2012-04-01'), to: day('2022-12-31') }
    const noted = [named(notes(whole)), named(notes({ ...late, from: day('2023-01-01'), device: 'CS-1' }))]
    expect(given(...noted).state.watch?.gaps).toEqual([{ device: 'CS-2', from: '2023-01-01', to: '2026-03-06' }])
    const explains = (data: object) =>
      named(act('ExplainHistoryGap', { from: day('2023-01-01'), to: day('2026-03-06'), reason: '未設置', ...data }))
    given(...noted)
      .when(explains({ device: 'CS-1' }))
      .thenRefuses('history-no-gap', setting, { field: 'from' })
    const after = given(...noted, explains({ device: 'CS-2' })).state
    expect(after.watch?.gaps).toEqual([])
    expect(operationHistory.registers['gaps']?.rows(after)).toMatchObject([{ cells: { device: 'CS-2' } }])
    expect(given(named(archives({ device: 'CS-2' }))).state.medium?.device).toBe('CS-2')
    given()
      .when(named(archives({ device: 'CS-3' })))
      .thenRefuses('field-invalid', setting, { field: 'device', problem: 'not-a-choice' })
  })

  it('is looked for every month', () => {
    const { state } = given(notes(early), notes({ ...late, from: day('2023-01-01') }))
    const { calendar, settings } = rulesOn(templateBook, tokyoDateOf(tokyo('2026-04-20 10:00')))
    const { wakes } = operationHistory.view(state, tokyo('2026-04-20 10:00'), calendar, settings)
    expect(wakes.map(({ kind, at }) => [kind, at])).toEqual([['check-gaps', tokyo('2026-05-01 09:00')]])
    const checks = (on: string) => act('CheckHistoryGaps', { on: day(on) }, `${on} 09:00`, 'practice')
    const later = given(notes(early), notes({ ...late, from: day('2023-01-01') }), checks('2026-06-01')).state
    expect(later.watch?.gaps).toEqual([{ from: '2026-04-01', to: '2026-04-17' }])
  })
})
