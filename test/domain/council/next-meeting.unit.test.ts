import { describe, expect, it } from 'vitest'
import { councilDefaults } from '../../../domain/guideline/council-settings.ts'
import { closedDays } from '../../../domain/guideline/closed-days.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { council } from '../../../domain/council/council.ts'
import { nextRegularDate } from '../../../domain/council/regular-date.ts'
import { cancels, circularAt, given, plans, plansNext, viewAt } from '../../support/council-acts.ts'
import { people, tokyo } from '../../support/rules.ts'

describe('the next regular meeting, which the practice plans (operational setting)', () => {
  const planned = given().when(plansNext())

  it('is a regular one as any other, by nobody’s hand, after the one that ended', () => {
    const { follows } = plansNext().command.data as Extract<
      ReturnType<typeof plansNext>['command'],
      { readonly type: 'PlanRegularMeeting' }
    >['data']
    const state = planned.after()
    expect(state).toStrictEqual({
      ...council.decider.initialState,
      tasks: state.tasks,
      stage: 'planned',
      kind: 'regular',
      date: '2026-09-07',
      time: '13:30',
      place: '第1会議室',
      office: 'digital-promotion',
      agendaDeadline: '2026-08-31T08:15:00.000Z',
      noticeBy: '2026-09-02',
      planned: { at: '2026-06-05T06:01:00.000Z', by: null, follows },
    })
    expect(state.tasks.open.map(({ kind, askedOf, due }) => [kind, askedOf, due])).toEqual([
      ['call-meeting', ['secretariat'], '2026-09-02T08:15:00.000Z'],
    ])
  })

  it('has its agenda drawn up at its deadline, as one planned by hand', () => {
    const wakes = viewAt(planned.after(), tokyo('2026-06-06 10:00')).wakes
    expect(wakes.filter((one) => one.kind === 'draw')).toEqual([{ kind: 'draw', at: '2026-08-31T08:15:00.000Z' }])
  })

  it('is listed under whoever ended the meeting before it', () => {
    const { startedBy, startedAt } = council.caseRow(planned.after())
    expect([startedBy, startedAt]).toEqual([people.secretariat.person, '2026-06-05T06:01:00.000Z'])
    expect(council.caseRow(given(plans()).state).startedBy).toBe(people.secretariat.person)
  })

  it('needs a day to come, a time and a place, as one planned by hand', () => {
    given()
      .when(plansNext({ place: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'place', problem: 'empty' })
    given()
      .when(plansNext({ date: day('2026-06-04') }))
      .thenRefuses('date-in-past', 'operational setting', { field: 'date', day: '2026-06-04', today: '2026-06-05' })
  })
})

describe('the rhythm of regular meetings (operational setting)', () => {
  const everyFive = { ...councilDefaults, regular: { ...councilDefaults.regular, firstMonth: 4, everyMonths: 5 } }

  it.each([
    ['2026-04-01', '2026-04-06'],
    ['2026-04-06', '2026-09-07'],
    ['2026-09-07', '2027-02-05'],
    // The rhythm begins anew with the year's first.
    ['2027-02-05', '2027-04-05'],
  ])('every five months from April: after %s comes %s', (after, next) => {
    expect(nextRegularDate(day(after), everyFive, closedDays)).toBe(next)
  })
})

it('only a regular meeting is followed by the next one, also where it was not held', () => {
  const over = (kind: 'regular' | 'ad-hoc') => given(plans({ kind }), cancels()).state
  const next = (kind: 'regular' | 'ad-hoc') =>
    viewAt(over(kind), tokyo('2026-06-03 10:00')).wakes.filter((one) => one.kind === 'next')
  expect([over('regular').stage, next('regular')]).toEqual([
    'settling',
    [{ kind: 'next', at: '2026-06-03T01:00:00.000Z' }],
  ])
  expect([over('ad-hoc').stage, next('ad-hoc')]).toEqual(['closed', []])
  expect(given(...circularAt('consent'), cancels({}, { at: '2026-06-09 10:00' })).state.stage).toBe('closed')
})
