import { describe, expect, it } from 'vitest'
import { councilDefaults, type CouncilSettings } from '../../../domain/guideline/council-settings.ts'
import { closedDays } from '../../../domain/guideline/closed-days.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { council } from '../../../domain/council/council.ts'
import { firstOfYear, meetBy } from '../../../domain/council/rhythm/meet-by.ts'
import {
  calls,
  cancels,
  given,
  keepsRhythm,
  meetingAt,
  missesRhythm,
  plansNext,
  settingCouncil,
  whyNotMet,
} from '../../support/council-acts.ts'
import { people } from '../../support/rules.ts'

const every = (everyMonths: number, over: Partial<CouncilSettings['regular']> = {}): CouncilSettings => ({
  ...councilDefaults,
  regular: { ...councilDefaults.regular, everyMonths, ...over },
})
const noRhythm = settingCouncil({ regular: { ...councilDefaults.regular, everyMonths: 0 } })
const planned = given(...meetingAt('planned'))
const asked = given(...meetingAt('planned'), missesRhythm())
const openTasks = (state: typeof asked.state) => state.tasks.open.map(({ kind, askedOf }) => [kind, askedOf])

describe('by when the council is to have met (operational setting)', () => {
  it.each([
    // Met on the regular day: by the next one, which is the next day on which the hall is open.
    ['2026-03-05', null, '2026-06-05'],
    ['2026-06-05', null, '2026-09-07'],
    // Met late or in between: so many months on.
    ['2026-06-22', null, '2026-09-24'],
    ['2026-07-10', null, '2026-10-13'],
    // Never met: the first regular day after the city began.
    [null, null, '2026-06-05'],
    // A reason holds until the next regular day, and never shortens the time.
    ['2026-03-05', '2026-06-08', '2026-09-07'],
    ['2026-06-22', '2026-06-23', '2026-09-24'],
  ])('met on %s, last excused on %s: by %s', (metOn, excusedOn, by) => {
    const maybe = (on: string | null) => (on === null ? null : day(on))
    const from = { metOn: maybe(metOn), excusedOn: maybe(excusedOn), since: day('2026-04-10') }
    expect(meetBy(from, councilDefaults, closedDays)).toBe(by)
  })

  it('is counted by the settings of the day on which it is asked', () => {
    const from = { metOn: day('2026-06-05'), excusedOn: null, since: day('2025-04-01') }
    expect(meetBy(from, every(6), closedDays)).toBe('2026-12-07')
    expect(meetBy(from, every(1), closedDays)).toBe('2026-07-06')
    expect(meetBy(from, every(0), closedDays)).toBeNull()
  })
})

describe('the first meeting of a fiscal year (operational setting)', () => {
  const began = day('2025-10-01')
  const first = (today: string, settings = councilDefaults, since = began) =>
    firstOfYear(day(today), since, settings, closedDays)

  it('is on the first day of the rhythm, from the year’s first day on', () => {
    expect([first('2026-04-01'), first('2026-06-04')]).toEqual(['2026-06-05', '2026-06-05'])
  })

  it('asked late, it is on the next day of the rhythm, and on none where the year has none left', () => {
    expect([first('2026-06-05'), first('2026-12-20'), first('2027-03-05')]).toEqual(['2026-09-07', '2027-03-05', null])
  })

  it('follows the settings and closed days of the day on which it is asked', () => {
    expect(first('2026-04-02', every(12, { firstMonth: 5, day: 3 }))).toBe('2026-05-07')
    const flooded = { ...closedDays, closedDays: { ...closedDays.closedDays, '2026-06-05': '臨時閉庁' } }
    expect(firstOfYear(day('2026-04-02'), began, councilDefaults, flooded)).toBe('2026-06-08')
  })

  it('is none where the city has no rhythm, or began with Sekisho after its day', () => {
    expect(first('2026-04-01', every(0))).toBeNull()
    expect(first('2026-07-01', councilDefaults, day('2026-06-10'))).toBeNull()
    expect(first('2026-05-01', councilDefaults, day('2026-04-20'))).toBe('2026-06-05')
  })

  it('is planned after no other, by nobody, and has its notice to give', () => {
    const state = given()
      .when(plansNext({ follows: null }))
      .after()
    expect(state.planned).toEqual({ at: '2026-06-05T06:01:00.000Z', by: null, follows: null })
    expect(openTasks(state)).toEqual([['call-meeting', ['secretariat']]])
    expect(council.caseRow(state).startedBy).toBe('00000000-0000-0000-0000-000000000000')
  })
})

describe('a council that hasn’t met within its rhythm (operational setting)', () => {
  it('is the task of whoever calls it: the secretariat where the chair has given that to it', () => {
    expect(openTasks(asked.state)).toEqual([
      ['call-meeting', ['secretariat']],
      ['keep-rhythm', ['secretariat']],
    ])
    expect(asked.state.missed).toEqual({ since: '2026-03-05', metOn: '2026-03-05', meetBy: '2026-06-05' })
  })

  it('is the chair’s where nothing was given (Art. 5(1))', () => {
    const rules = { entrusted: [] }
    expect(openTasks(planned.when(missesRhythm({}, { rules })).after())).toContainEqual([
      'keep-rhythm',
      ['general-policy-director'],
    ])
    asked.when(whyNotMet({}, { rules })).thenRefuses('not-entrusted', 'Art. 5(1)', {
      whoCan: ['general-policy-director'],
    })
  })

  it('is asked about once, not before its day is over, and never where there is no rhythm', () => {
    asked.when(missesRhythm({}, { at: '2026-06-09 00:05' })).thenNothing()
    planned.when(missesRhythm({}, { at: '2026-06-05 23:59' })).thenNothing()
    planned.when(missesRhythm({}, { rules: noRhythm })).thenNothing()
  })

  it('ends when this meeting is called', () => {
    const after = asked.when(calls({}, { at: '2026-06-04 10:00' })).after()
    expect(after.missed).toBeNull()
    expect(openTasks(after).map(([kind]) => kind)).not.toContain('keep-rhythm')
  })

  it('ends when another one is called', () => {
    const after = asked.when(keepsRhythm()).after()
    expect([after.missed, openTasks(after)]).toEqual([null, [['call-meeting', ['secretariat']]]])
    planned.when(keepsRhythm()).thenNothing()
  })

  it('ends when the reason is recorded, which members hear', () => {
    const after = asked.when(whyNotMet()).after()
    expect([after.missed, after.whyNotMet.map((one) => one.reason)]).toEqual([null, ['議題がないため']])
    expect(openTasks(after)).toEqual([['call-meeting', ['secretariat']]])
    given(...meetingAt('planned'), missesRhythm(), whyNotMet())
      .when(whyNotMet())
      .thenRefuses('rhythm-kept', 'operational setting', {})
  })

  it('asks for a reason that says something, of the chair or the secretariat alone', () => {
    asked.when(whyNotMet({ reason: ' ' })).thenRefuses('field-invalid', 'operational setting', {
      field: 'reason',
      problem: 'empty',
    })
    asked.when(whyNotMet({}, { by: people.head })).thenRefuses('not-permitted', 'operational setting', {
      whoCan: ['general-policy-director', 'secretariat', 'digital-promotion-head'],
    })
    planned.when(whyNotMet()).thenRefuses('rhythm-kept', 'operational setting', {})
  })

  it('ends with the meeting where that is called off: the next one planned is asked anew', () => {
    expect(openTasks(asked.when(cancels({}, { at: '2026-06-09 10:00' })).after())).toEqual([])
  })
})
