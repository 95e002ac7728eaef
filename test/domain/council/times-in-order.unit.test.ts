import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import {
  attending,
  attends,
  calls,
  closes,
  finds,
  given,
  meetingAt,
  members,
  opens,
  plans,
  putsOn,
  reconvenes,
  replies,
} from '../../support/council-acts.ts'

const holder = { person: '00000000-0000-4000-8000-000000000002' as never, name: '鈴木 一郎' }

describe('Art. 5(1): nothing is written down of a sitting before it has happened', () => {
  it('no opening, coming, going or closing at a time that has not come', () => {
    given(...meetingAt('called'))
      .when(opens({ at: '13:31' }))
      .thenRefuses('time-ahead', 'operational setting', { field: 'at', value: '13:31', wanted: '13:30' })
    given(...meetingAt('open'))
      .when(attends({ at: '14:01' }))
      .thenRefuses('time-ahead', 'operational setting', { field: 'at', value: '14:01', wanted: '14:00' })
    given(...meetingAt('decided'))
      .when(closes({ at: '15:01' }))
      .thenRefuses('time-ahead', 'operational setting', { field: 'at', value: '15:01', wanted: '15:00' })
  })

  it('a meeting whose closing is written down the day after closed at any time of its own day', () => {
    const closed = given(...meetingAt('decided'))
      .when(closes({ at: '23:00' }, { at: '2026-06-06 09:00' }))
      .after()
    expect(closed.deliberated?.at).toBe('23:00')
  })

  it('a meeting put off begins anew: times of the first day bind the second no more', () => {
    const again = given(
      ...meetingAt('called'),
      opens({ attendance: attending('citizen-head') }),
      reconvenes({ time: '09:00' }),
      opens({ at: '09:00' }, { at: '2026-06-12 09:00' }),
      finds({}, { at: '2026-06-12 09:10' }),
    )
    expect(again.state.comings.map((one) => one.at)).toEqual(['09:00', '09:00', '09:00', '09:00', '09:00'])
    expect(again.when(closes({ at: '09:30' }, { at: '2026-06-12 09:30' })).after().stage).toBe('minutes')
  })
})

describe('Art. 5(1): a meeting is planned and called for a time that is still to come', () => {
  const today = day('2026-05-01')

  it('no plan, and no notice, once the time has passed on its very day', () => {
    given()
      .when(plans({ date: today, time: '09:59' }))
      .thenRefuses('meeting-begun', 'operational setting', { field: 'time', value: '09:59' })
    given(plans({ date: today, time: '10:00' }), putsOn({}, { at: '2026-05-01 10:00' }))
      .when(calls({}, { at: '2026-05-01 10:01' }))
      .thenRefuses('meeting-begun', 'operational setting', { field: 'time', value: '10:00' })
  })

  it('within the minute it may still be', () => {
    const called = given(plans({ date: today, time: '10:00' }), putsOn({}, { at: '2026-05-01 10:00' }))
      .when(calls({}, { at: '2026-05-01 10:00' }))
      .after()
    expect(called.stage).toBe('called')
  })
})

describe('Art. 5(1): a meeting opens on its day and at its time', () => {
  const early = { at: '2026-06-05 10:00' }

  it('not hours before, while a member who was called to that time isn’t there', () => {
    given(...meetingAt('called'))
      .when(
        opens({ at: '10:00', attendance: attending('general-policy-director', 'citizen-head', 'heiwa-head') }, early),
      )
      .thenRefuses('before-its-time', 'operational setting', {
        field: 'at',
        value: '10:00',
        wanted: '13:30',
        members: ['digital-promotion-head', 'sobue-head'],
      })
    given(...meetingAt('called'))
      .when(opens({ at: '13:29', attendance: attending('general-policy-director') }, { at: '2026-06-05 15:00' }))
      .thenRefuses('before-its-time', 'operational setting', {
        field: 'at',
        value: '13:29',
        wanted: '13:30',
        members: ['digital-promotion-head', 'citizen-head', 'sobue-head', 'heiwa-head'],
      })
  })

  it('earlier without whoever said that they don’t come', () => {
    const told = [
      replies({ member: 'sobue-head' as never, attends: 'absent', deputyName: '' }, { by: members['sobue-head']! }),
      replies({ member: 'heiwa-head' as never, attends: 'absent', deputyName: '' }, { by: members['heiwa-head']! }),
    ]
    const rest = attending('general-policy-director', 'digital-promotion-head', 'citizen-head')
    const opened = opens({ at: '10:00', attendance: rest }, early)
    expect(
      given(...meetingAt('called'), ...told)
        .when(opened)
        .after().stage,
    ).toBe('open')
  })

  it('earlier once everybody is there; a seat that nobody holds waits for nobody', () => {
    const all = opens({ at: '10:00' }, early)
    expect(
      given(...meetingAt('called'))
        .when(all)
        .after().stage,
    ).toBe('open')
    const vacant = { ...all.rules.others, whoHolds: (post: string) => (post === 'sobue-head' ? null : holder) }
    const others = attending('general-policy-director', 'digital-promotion-head', 'citizen-head', 'heiwa-head')
    const without = opens({ at: '10:00', attendance: others }, { ...early, rules: { others: vacant } })
    expect(
      given(...meetingAt('called'))
        .when(without)
        .after().stage,
    ).toBe('open')
  })

  it('a meeting that is opened late is open at any time of that day', () => {
    const late = opens({ at: '09:00', attendance: attending('general-policy-director') }, { at: '2026-06-08 09:00' })
    expect(
      given(...meetingAt('called'))
        .when(late)
        .after().opened?.on,
    ).toBe('2026-06-08')
  })
})

describe('Art. 5(2): whoever counted for an outcome has not left before it', () => {
  const leaves = (at: `${number}:${number}`, when = '2026-06-05 14:30', how: 'absent' | 'deputy' = 'absent') =>
    attends({ member: 'citizen-head' as never, how, deputyName: how === 'deputy' ? '代理 太郎' : '', at }, { at: when })

  it('by a time that is told afterwards, as absent or as somebody’s deputy, on that day or later', () => {
    const refused = { field: 'at', since: '14:10' }
    given(...meetingAt('decided'))
      .when(leaves('13:45'))
      .thenRefuses('times-out-of-order', 'operational setting', refused)
    given(...meetingAt('decided'))
      .when(leaves('14:09', '2026-06-06 09:00'))
      .thenRefuses('times-out-of-order', 'operational setting', refused)
    const written = [...meetingAt('open'), finds({}, { at: '2026-06-06 09:00' })]
    given(...written)
      .when(leaves('14:50', '2026-06-06 09:10'))
      .thenRefuses('times-out-of-order', 'operational setting', { field: 'at', since: '23:59' })
  })

  it('but from it on; and who wasn’t counted came when they came', () => {
    expect(given(...meetingAt('decided'), leaves('14:10')).state.comings.at(-1)).toMatchObject({ at: '14:10' })
    const few = attending('general-policy-director', 'citizen-head', 'heiwa-head')
    const past = [...meetingAt('called'), opens({ attendance: few }), finds()]
    const came = attends({ member: 'sobue-head' as never, how: 'present', at: '14:00' }, { at: '2026-06-05 14:30' })
    expect(given(...past, came).state.comings.at(-1)).toMatchObject({ member: 'sobue-head', at: '14:00' })
  })
})
