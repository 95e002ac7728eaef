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
  opens,
  plans,
  putsOn,
  reconvenes,
} from '../../support/council-acts.ts'

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
