import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { allSeats, given, meetingAt, plans, plansNext, reschedules } from '../../support/council-acts.ts'
import { comesOf } from '../../support/comes-of.ts'

const comes = comesOf('council')

describe('Art. 5(1), (5) a meeting is planned', () => {
  it('by the secretariat with the task to call it, and by the practice in the same way', () => {
    expect(comes([], plans())).toEqual([
      'MeetingPlanned',
      'task call-meeting-1 by 2026-06-02T08:15:00.000Z',
      'letter task call-meeting-1 to secretariat',
    ])
    expect(comes([], plansNext())).toEqual([
      'MeetingPlanned',
      'task call-meeting-1 by 2026-09-02T08:15:00.000Z',
      'letter task call-meeting-1 to secretariat',
    ])
  })

  it('under a name without the spaces around it', () => {
    expect(given(plans({ name: ' 臨時会議　' })).state.name).toBe('臨時会議')
  })

  it('where it circulates, to begin and be noticed on its day, at no time', () => {
    const circular = { kind: 'circular', place: '' } as const
    expect(given(plans({ ...circular, time: '' })).state).toMatchObject({ noticeBy: '2026-06-05', time: '' })
    expect(given(plans({ ...circular, time: '09:00' })).state).toMatchObject({ noticeBy: '2026-06-05', time: '' })
    given()
      .when(plans({ ...circular, time: '9 o’clock' as never }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'time', problem: 'not-a-time' })
  })

  it('to be noticed today where the day for it is over, and on the very day where it is not', () => {
    const noticed = (at: string) => given(plans({}, { at })).state.noticeBy
    expect(['2026-06-01 09:00', '2026-06-02 09:00', '2026-06-03 09:00'].map(noticed)).toEqual([
      '2026-06-02',
      '2026-06-02',
      '2026-06-03',
    ])
  })
})

describe('Art. 5(1) a meeting is moved', () => {
  it('where its day, its time or its place becomes another', () => {
    const moved = (to: object) => comes(meetingAt('planned'), reschedules({ date: day('2026-06-05'), ...to }))[0]
    for (const to of [{ date: day('2026-06-12') }, { time: '14:00' }, { place: '委員会室' }])
      expect([to, moved(to)]).toEqual([to, 'MeetingRescheduled'])
    expect(moved({})).toBeUndefined()
  })

  it('before the notice the secretariat’s task to call it gets the new day, and nobody else hears of it', () => {
    expect(comes(meetingAt('planned'), reschedules({}, { at: '2026-05-30 10:00' }))).toEqual([
      'MeetingRescheduled',
      'task call-meeting-1 ended',
      'task call-meeting-2 by 2026-06-09T08:15:00.000Z',
      'letter task call-meeting-2 to secretariat',
    ])
    const { state } = given(...meetingAt('planned'), reschedules({}, { at: '2026-05-30 10:00' }))
    expect(state.tasks.open.map((one) => one.task)).toEqual(['call-meeting-2'])
  })

  it('after it everybody’s answer is asked for again', () => {
    expect(comes(meetingAt('called'), reschedules())).toEqual([
      'MeetingRescheduled',
      ...allSeats.map((_, index) => `task reply-attendance-${index + 1} ended`),
      'task hold-meeting-1 ended',
      ...allSeats.map((_, index) => `task reply-attendance-${index + 6} by 2026-06-04T08:15:00.000Z`),
      'task hold-meeting-2 by 2026-06-12T08:15:00.000Z',
      `letter rescheduled to ${allSeats.join(' ')}`,
      ...allSeats.map((seat, index) => `letter task reply-attendance-${index + 6} to ${seat}`),
      'letter task hold-meeting-2 to secretariat',
    ])
  })

  it('an agenda that is drawn up is drawn again only where its deadline is yet to come', () => {
    const drawn = (date: string, at: string) =>
      given(...meetingAt('planned'), reschedules({ date: day(date) }, { at })).state.drawn
    // The deadline of 12 June is 5 June at 17:15; that of 8 June was 1 June.
    expect(drawn('2026-06-12', '2026-05-30 10:00')).toBe(false)
    expect(drawn('2026-06-12', '2026-06-05 17:14')).toBe(false)
    expect(drawn('2026-06-12', '2026-06-05 17:15')).toBe(true)
    expect(drawn('2026-06-08', '2026-06-02 10:00')).toBe(true)
  })
})
