import { people } from '../../support/rules.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { closedDays } from '../../../domain/guideline/closed-days.ts'
import { councilDefaults } from '../../../domain/guideline/council-settings.ts'
import { basisOf } from '../../../domain/guideline/basis-of.ts'
import { agendaKinds } from '../../../domain/guideline/agenda-kinds.ts'
import { council, seats } from '../../../domain/guideline/council.ts'
import { nextRegularDate } from '../../../domain/council/regular-date.ts'
import { leftForNext, untold } from '../../../domain/council/telling/untold.ts'
import {
  attending,
  calls,
  cancels,
  closes,
  drawn,
  drawsUp,
  finds,
  freeSubject,
  given,
  invites,
  meetingAt,
  opens,
  orders,
  plans,
  proposedSubject,
  putsOn,
  reschedules,
  takesOff,
  uninvites,
  waitingCase,
  withdraws,
} from '../../support/council-acts.ts'

const ids = (state: { readonly items: readonly { readonly id: string }[] }) => state.items.map((one) => one.id)

describe('Art. 5 the council’s seats', () => {
  it('are the chief as the chair (Art. 5(1)), the system manager (Art. 5(2)(1)) and the three security officers (Art. 5(2)(2))', () => {
    const guideline = rulesOn(templateBook, day('2026-04-01')).guideline
    expect(seats(council)).toEqual([
      'general-policy-director',
      'digital-promotion-head',
      'citizen-head',
      'sobue-head',
      'heiwa-head',
    ])
    expect([council.chair.post, council.members[0]?.post]).toEqual([
      guideline.roles.chief.post,
      guideline.roles['system-manager'].post,
    ])
  })
})

describe('Art. 5(1), (5) planning', () => {
  it('works out when the agenda is drawn up and by when the notice goes out', () => {
    expect(given().when(plans()).after()).toMatchObject({
      stage: 'planned',
      agendaDeadline: '2026-05-29T08:15:00.000Z',
      noticeBy: '2026-06-02',
      number: null,
    })
  })

  it('draws up no agenda of an ad-hoc meeting by itself; one for today is to be noticed today', () => {
    expect(
      given()
        .when(plans({ kind: 'ad-hoc' }, { at: '2026-06-05 09:00' }))
        .after(),
    ).toMatchObject({ agendaDeadline: null, noticeBy: '2026-06-05' })
  })

  it('is for a day to come, with a time and a place', () => {
    given()
      .when(plans({ date: day('2026-04-30') }))
      .thenRefuses('date-in-past', 'operational setting', { field: 'date', day: '2026-04-30', today: '2026-05-01' })
    given()
      .when(plans({ date: 'tomorrow' as never }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'date', problem: 'not-a-date' })
    given()
      .when(plans({ time: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'time', problem: 'not-a-time' })
    given()
      .when(plans({ place: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'place', problem: 'empty' })
    given(plans()).when(plans()).thenRefuses('already-started', 'operational setting', {})
  })

  it('moved before its notice it is as if planned so; after it, everybody is asked again', () => {
    const before = given(...meetingAt('planned'))
      .when(reschedules())
      .after()
    expect([before.stage, before.noticeBy, before.drawn, before.moved]).toEqual(['planned', '2026-06-09', false, null])
    const after = given(...meetingAt('called'))
      .when(reschedules())
      .after()
    expect(after.drawn).toBe(true)
    expect([after.stage, after.moved?.reason, after.tasks.open.map((one) => one.kind)]).toEqual([
      'called',
      '議長の公務',
      [...Array<string>(5).fill('reply-attendance'), 'hold-meeting'],
    ])
    given(...meetingAt('called'))
      .when(reschedules({ date: day('2026-06-05') }))
      .thenNothing()
  })
})

describe('Art. 5 the rhythm of regular meetings (operational setting)', () => {
  it.each([
    ['2026-04-01', '2026-06-05'],
    ['2026-06-05', '2026-09-07'],
    ['2026-09-07', '2026-12-07'],
    ['2026-12-07', '2027-03-05'],
    ['2027-03-05', '2027-06-07'],
  ])('after %s comes %s, a day on which the city hall is open', (after, next) => {
    expect(nextRegularDate(day(after), councilDefaults, closedDays)).toBe(next)
  })

  it('knows months without a 31st', () => {
    const everyMonth = {
      ...councilDefaults,
      regular: { ...councilDefaults.regular, firstMonth: 4, everyMonths: 1, day: 31 },
    }
    expect(nextRegularDate(day('2027-02-10'), everyMonth, closedDays)).toBe('2027-03-01')
  })
})

describe('Art. 5(3) the agenda', () => {
  it('knows measures (Art. 5(3)(1)), compliance (Art. 5(3)(2)), training (Art. 5(3)(3)) and others (Art. 5(3)(4)), under which outsourcing is filed', () => {
    expect(
      agendaKinds.map(({ id }) => basisOf(rulesOn(templateBook, day('2026-04-01')).guideline, `council-matter-${id}`)),
    ).toEqual(['Art. 5(3)(1)', 'Art. 5(3)(2)', 'Art. 5(3)(3)', 'Art. 5(3)(4)'])
  })

  it('takes every waiting case at its deadline, once, and not before', () => {
    given(plans())
      .when(drawsUp({}, { at: '2026-05-29 17:14' }))
      .thenRefuses('too-early', 'operational setting', { from: '2026-05-29T08:15:00.000Z' })
    const { state } = given(plans(), putsOn({ subject: waitingCase(2) }), drawsUp())
    expect([ids(state), state.items.map((one) => one.subject.title), state.drawn]).toEqual([
      ['item-1', 'item-2'],
      ['統合端末の保守 その2', '統合端末の保守 その1'],
      true,
    ])
    given(plans(), drawsUp())
      .when(drawsUp({ items: drawn(waitingCase(9)) }, { at: '2026-05-30 10:00' }))
      .thenNothing()
  })

  it('says beside an item that a member’s own office has asked for it, and is no obstacle', () => {
    const { items } = given(
      plans(),
      drawsUp({ items: drawn(waitingCase(1), waitingCase(2, { office: 'general-policy' as never })) }),
    ).state
    expect(items.map((one) => one.concerned)).toEqual([['citizen-head'], []])
  })

  it('has each part of a case once', () => {
    given(plans(), putsOn())
      .when(putsOn())
      .thenRefuses('item-on-agenda', 'operational setting', { field: 'subject', item: 'item-1' })
    expect(
      ids(
        given(plans(), putsOn())
          .when(putsOn({ subject: waitingCase(1, { part: 'change-1' }) }))
          .after(),
      ),
    ).toEqual(['item-1', 'item-2'])
  })

  it('asks for a title and one of the four kinds', () => {
    given(plans())
      .when(putsOn({ subject: freeSubject({ title: ' ' }) }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'subject.title', problem: 'empty' })
    given(plans())
      .when(putsOn({ subject: freeSubject({ agendaKind: 'budget' }) }))
      .thenRefuses('field-invalid', 'Art. 5(3)', { field: 'subject.agendaKind', problem: 'unknown' })
  })

  it('loses an item only with a reason, and doesn’t draw it back by itself', () => {
    given(plans(), putsOn())
      .when(takesOff({ reason: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
    const { state } = given(plans(), putsOn(), takesOff({}, { at: '2026-05-21 10:00' }), drawsUp())
    expect([state.items.map((one) => one.subject.title), state.takenOff[0]?.reason]).toEqual([
      ['統合端末の保守 その2'],
      '資料が整わない',
    ])
    expect(
      ids(
        given(plans(), putsOn(), takesOff({}, { at: '2026-05-21 10:00' }))
          .when(putsOn({}, { at: '2026-05-22 10:00' }))
          .after(),
      ),
    ).toEqual(['item-2'])
  })

  it('has the order that the secretariat gives it', () => {
    const { state } = given(plans(), drawsUp(), orders({ items: ['item-2', 'item-1'] }, { at: '2026-05-30 10:00' }))
    expect(ids(state)).toEqual(['item-2', 'item-1'])
    given(plans(), drawsUp())
      .when(orders({ items: ['item-2'] }))
      .thenRefuses('order-incomplete', 'operational setting', { field: 'items', items: ['item-1', 'item-2'] })
  })

  it('tells who proposes something at once that it stands on an agenda', () => {
    expect(untold(given(plans(), putsOn({ subject: proposedSubject(3) })).state).map((one) => one.id)).toEqual([
      'item-1',
    ])
  })

  it('leaves what was continued or not reached to the next regular meeting: a free item here, a case by its own waiting', () => {
    const past = [
      plans(),
      drawsUp({
        items: drawn(
          waitingCase(1),
          freeSubject({ title: '点検' }),
          freeSubject({ title: '研修' }),
          freeSubject({ title: '規程' }),
          freeSubject({ title: '監査' }),
        ),
      }),
      calls(),
      opens(),
      finds({ outcome: 'continued' }),
      finds({ item: 'item-2', outcome: 'continued' }),
      finds({ item: 'item-3', outcome: 'noted' }),
      withdraws({ item: 'item-4' }),
    ]
    expect(leftForNext(given(...past).state)).toEqual([])
    const left = leftForNext(given(...past, closes({ leaveOpenItems: true })).state)
    expect(left.map((one) => one.subject.title)).toEqual(['点検', '監査'])
    const carried = left.map((one) => ({
      subject: one.subject,
      carriedFrom: { meeting: 'council/00000000-0000-4000-8000-000000000001' as CaseId, item: one.id },
    }))
    expect(
      given(plans(), drawsUp({ items: [...carried, ...carried] })).state.items.map((one) => one.carriedFrom?.item),
    ).toEqual(['item-2', 'item-5'])
  })
})

describe('Art. 5(1) the notice', () => {
  it('numbers the meeting within its fiscal year and asks every seat', () => {
    const called = given(...meetingAt('planned'))
      .when(calls())
      .after()
    expect([called.stage, called.number, called.called?.shortNotice]).toEqual([
      'called',
      { fiscalYear: 2026, series: '会', serial: 7 },
      false,
    ])
    expect(called.tasks.open.map((one) => [one.kind, one.about, one.due])).toEqual([
      ...seats(council).map((seat) => ['reply-attendance', seat, '2026-06-03T08:15:00.000Z']),
      ['hold-meeting', null, '2026-06-05T08:15:00.000Z'],
    ])
  })

  it('given late is possible, and says so', () => {
    expect(
      given(...meetingAt('planned'))
        .when(calls({}, { at: '2026-06-04 10:00' }))
        .after().called?.shortNotice,
    ).toBe(true)
  })

  it('of a meeting in the next fiscal year draws no number yet: the meeting is numbered in its own year', () => {
    const april = { kind: 'ad-hoc', date: day('2027-04-05') } as const
    const past = [
      plans(april, { at: '2027-03-20 10:00' }),
      putsOn({}, { at: '2027-03-20 10:01' }),
      calls({}, { at: '2027-03-29 10:00' }),
    ]
    expect(given(...past).state.number).toBeNull()
    expect(
      given(...past)
        .when(opens({}, { at: '2027-04-05 13:30', rules: { nextSerial: 1 } }))
        .after().number,
    ).toEqual({ fiscalYear: 2027, series: '会', serial: 1 })
  })

  it('is for something: an empty agenda is not noticed, nor a day that has passed', () => {
    given(plans()).when(calls()).thenRefuses('agenda-empty', 'operational setting', {})
    given(...meetingAt('planned'))
      .when(calls({}, { at: '2026-06-08 10:00' }))
      .thenRefuses('date-in-past', 'operational setting', { field: 'date', day: '2026-06-05', today: '2026-06-08' })
  })
})

describe('Art. 5(4) related staff', () => {
  it('are called to items by the chair, with a reason', () => {
    expect(
      given(...meetingAt('called'))
        .when(invites())
        .after().guests,
    ).toEqual([
      {
        id: 'guest-1',
        post: 'citizen-staff',
        items: ['item-1'],
        why: '業務の説明',
        person: { person: people.staff.person, name: '佐藤 花' },
      },
    ])
    given(...meetingAt('called'))
      .when(invites({ items: [] }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'items', problem: 'empty' })
    given(...meetingAt('called'))
      .when(invites({ items: ['item-9'] }))
      .thenRefuses('item-unknown', 'operational setting', { field: 'items', item: 'item-9' })
    given(...meetingAt('called'))
      .when(invites({ post: 'mayor' as never }))
      .thenRefuses('field-invalid', 'Art. 5(4)', { field: 'post', problem: 'unknown' })
  })

  it('are no members: those come anyway', () => {
    given(...meetingAt('called'))
      .when(invites({ post: 'citizen-head' as never }))
      .thenRefuses('guest-is-member', 'operational setting', { field: 'post', post: 'citizen-head' })
  })

  it('asked again, what they are asked to changes; uninvited, they are no guests', () => {
    expect(
      given(...meetingAt('called'), invites(), invites({ why: '意見を聴く' })).state.guests.map((one) => [
        one.id,
        one.why,
      ]),
    ).toEqual([['guest-1', '意見を聴く']])
    expect(given(...meetingAt('called'), invites(), uninvites()).state.guests).toEqual([])
    given(...meetingAt('called'))
      .when(uninvites())
      .thenRefuses('guest-unknown', 'operational setting', { field: 'guest', guest: 'guest-1' })
    expect(
      given(...meetingAt('called'), invites(), uninvites(), invites({}, { at: '2026-06-03 11:00' })).state.guests[0]
        ?.id,
    ).toBe('guest-2')
  })

  it('count for no quorum', () => {
    given(...meetingAt('called'), invites(), opens({ attendance: attending('general-policy-director') }))
      .when(finds())
      .thenRefuses('quorum-missing', 'operational setting', {
        present: 1,
        quorum: 3,
        members: ['general-policy-director'],
      })
  })
})

describe('Art. 5 what follows a regular meeting', () => {
  it('is the next one, also after one that was called off', () => {
    expect(given(plans(), cancels({}, { at: '2026-05-02 10:00' })).state).toMatchObject({
      stage: 'settling',
      next: null,
    })
  })
})
