import { describe, expect, it } from 'vitest'
import { covered, likelySpan, silentEnds, uncovered } from '../../../domain/entry-log/device/coverage.ts'
import { flagOf } from '../../../domain/entry-log/device/flag-of.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { act, given, opened, permitFor } from '../../support/entry-log-acts.ts'
import { tokyo } from '../../support/rules.ts'

const mapping = {
  shape: 'passages',
  at: '日時',
  on: '',
  time: '',
  direction: '入退',
  inWords: '入',
  outWords: '出',
  enteredAt: '',
  leftAt: '',
  id: 'ID',
  name: '',
}
const part = (over: object = {}) => ({
  from: '2026-04-01',
  to: '2026-04-30',
  count: 3,
  repeated: 0,
  flagged: 1,
  first: null,
  last: null,
  digest: 'a'.repeat(64),
  file: 'b'.repeat(64),
  fileName: '4月.csv',
  mapping,
  ...over,
})
const imports = (over: object = {}, at = '2026-05-07 10:00') => act('ImportDeviceLog', 'systemManager', at, part(over))
const passage = { at: tokyo('2026-05-11 10:00'), direction: 'in', id: '0123', name: '' } as const
const asks = act('AskForDeviceLog', 'practice', '2026-05-01 00:10', { month: 'month-4' })

describe('Art. 10: the days for which a log most likely stands', () => {
  const days = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) })
  const yesterday = plainDate('2026-06-30')
  const { state } = given(opened, imports({ from: '2026-04-06', to: '2026-04-10' }))

  it.each([
    ['the whole months, where nothing came in before', '2026-05-12', '2026-05-20', '2026-05-01', '2026-05-31'],
    [
      'nothing before what came in: what lies there is still missing',
      '2026-04-20',
      '2026-04-21',
      '2026-04-11',
      '2026-04-30',
    ],
    ['and from its own first day, where it overlaps', '2026-04-08', '2026-04-21', '2026-04-08', '2026-04-30'],
    ['no day that isn’t over', '2026-06-02', '2026-06-30', '2026-06-01', '2026-06-30'],
    ['nor before it, however short', '2026-07-02', '2026-07-02', '2026-07-01', '2026-07-02'],
  ])('%s', (_, first, last, from, to) => {
    expect(likelySpan(state, days(first, last), yesterday)).toEqual(days(from, to))
  })

  it('and at its ends those on which it has nothing are told, but for what came in', () => {
    const log = days('2026-04-01', '2026-04-30')
    expect(silentEnds(log, days('2026-04-13', '2026-04-28'), covered(state))).toEqual([
      days('2026-04-01', '2026-04-05'),
      days('2026-04-11', '2026-04-12'),
      days('2026-04-29', '2026-04-30'),
    ])
    expect(silentEnds(log, log, [])).toEqual([])
  })
})

describe('Art. 10: where a device keeps the record', () => {
  it('its log is asked for when the month is over, and brought in', () => {
    given(opened)
      .when(act('AskForDeviceLog', 'practice', '2026-04-30 23:00', { month: 'month-4' }))
      .thenRefuses('too-early', 'operational setting', { from: '2026-05-01' })
    const asked = given(opened, asks)
    expect(asked.state.tasks.open.map(({ kind, about }) => [kind, about])).toEqual([['import-log', 'month-4']])
    const after = asked.when(imports()).after()
    expect(after.tasks.open).toEqual([])
    expect(after.batches).toMatchObject([{ id: 'batch-1', count: 3, flagged: 1 }])
    expect(given(opened, asks, imports({ to: '2026-04-20' })).state.tasks.open).toHaveLength(1)
  })

  it('a log that brings nothing new is no event; one that covers more days is', () => {
    given(opened, imports())
      .when(imports({ count: 0, repeated: 3 }))
      .thenNothing()
    expect(
      given(opened, imports())
        .when(imports({ count: 0, repeated: 3, to: '2026-05-06' }))
        .after().batches,
    ).toHaveLength(2)
    given(opened)
      .when(imports({ count: 0, repeated: 0 }))
      .thenRefuses('log-empty', 'operational setting', { field: 'file' })
  })

  it('it comes in by who keeps the ledger and their office, and by no other head or the chief', () => {
    expect(given(opened, asks, imports()).state.batches).toHaveLength(1)
    for (const who of ['head', 'chief', 'auditor'] as const)
      given(opened, asks)
        .when(act('ImportDeviceLog', who, '2026-05-07 10:00', part()))
        .thenRefuses('not-permitted', 'Art. 10', { whoCan: ['digital-promotion-head', 'digital-promotion-staff'] })
  })

  it('a month without a log has its reason', () => {
    const none = act('NoteNoDeviceLog', 'systemManager', '2026-05-07 10:00', { month: 'month-4', reason: '装置の故障' })
    expect(given(opened, asks, none).state.tasks.open).toEqual([])
    given(opened)
      .when(act('NoteNoDeviceLog', 'systemManager', '2026-04-30 10:00', { month: 'month-4', reason: '装置の故障' }))
      .thenRefuses('month-not-over', 'operational setting', { field: 'month', day: '2026-04-30' })
  })

  it('knows the days that nothing covers', () => {
    const { state } = given(opened, imports({ to: '2026-04-10' }), imports({ from: '2026-04-15', to: '2026-04-20' }))
    const spans = covered(state)
    expect(spans).toHaveLength(2)
    expect(uncovered({ from: plainDate('2026-04-01'), to: plainDate('2026-04-22') }, spans)).toEqual([
      { from: '2026-04-11', to: '2026-04-14' },
      { from: '2026-04-21', to: '2026-04-22' },
    ])
  })

  it('stays open until its year is long over and nobody is inside', () => {
    const close = (at: string) => act('CloseEntryLog', 'practice', at, { fiscalYear: 2026 })
    given(opened)
      .when(close('2027-05-30 00:00'))
      .thenRefuses('too-early', 'operational setting', { from: '2027-05-31' })
    expect(given(opened).when(close('2027-05-31 00:00')).after().stage).toBe('closed')
  })
})

describe('a passage that is still to come (operational setting)', () => {
  it('is brought in by nobody: a device whose clock is fast is put right first', () => {
    const today = { from: '2026-05-01', to: '2026-05-07', last: tokyo('2026-05-07 10:01') }
    given(opened)
      .when(imports(today))
      .thenRefuses('date-in-future', 'operational setting', { field: 'file', day: '2026-05-07', today: '2026-05-07' })
    expect(given(opened, imports({ ...today, last: tokyo('2026-05-07 10:00') })).state.batches).toHaveLength(1)
  })
})

describe('what has to be looked at in a passage (Arts. 7(2) and 9)', () => {
  const flag = flagOf('computer-room-data', [permitFor('佐藤 翔', { hours: ['08:30', '17:15'] })])
  const at = (time: string, id = '0123') =>
    flag({ at: tokyo(`2026-05-11 ${time}`), direction: 'in', id, name: '佐藤 翔' })

  it('is nobody’s live ID, or one outside the hours of its permit', () => {
    expect([at('08:30'), at('17:15'), at('17:16'), at('07:00')]).toEqual(['', '', 'out-of-hours', 'out-of-hours'])
    expect([at('10:00', '9999'), flagOf('computer-room-server', [permitFor('佐藤 翔')])({ ...passage })]).toEqual([
      'no-live-id',
      'no-live-id',
    ])
  })

  it('takes an ID for the same in whatever width and case the device and the register write it', () => {
    const [means] = permitFor('佐藤 翔').means
    const wide = { ...permitFor('佐藤 翔'), means: means ? [{ ...means, number: 'ｉｄ－７' }] : [] }
    expect(flagOf('computer-room-data', [wide])({ ...passage, id: 'ID-7' })).toBe('')
  })
})
