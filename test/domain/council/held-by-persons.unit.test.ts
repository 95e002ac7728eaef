import { describe, expect, it } from 'vitest'
import { writtenAfter } from '../../../domain/council/written-after.ts'
import { deliberatedOn } from '../../../domain/council/meeting-name.ts'
import type { PersonId, PostId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import * as acts from '../../support/council-acts.ts'
import { asWaiting, people } from '../../support/rules.ts'

const { attending, attends, calls, closes, finds, given, meetingAt, opens, plans, putsOn } = acts
const chair = 'general-policy-director'
const vacant = (post: string) => ({
  ...asWaiting,
  whoHolds: (one: PostId) => (one === post ? null : asWaiting.whoHolds(one)),
})
/** One person holds two of the seats (兼務). */
const both = {
  ...asWaiting,
  whoHolds: (post: PostId) => asWaiting.whoHolds(post === 'sobue-head' ? ('heiwa-head' as PostId) : post),
}

describe('Art. 21 the day of a deliberation is the day on which it was held', () => {
  it('a meeting called to 5 June and opened on 9 June deliberated on 9 June', () => {
    const { state } = given(...meetingAt('called'), opens({}, { at: '2026-06-09 13:30' }))
    expect([state.date, state.opened?.on, deliberatedOn(state)]).toEqual(['2026-06-05', '2026-06-09', '2026-06-09'])
  })

  it('nobody comes or leaves before it was opened, nor before they last did', () => {
    given(...meetingAt('open'))
      .when(attends({ at: '08:00' }))
      .thenRefuses('times-out-of-order', 'operational setting', { field: 'at', since: '13:30' })
    given(...meetingAt('open'), attends({ at: '14:00' }))
      .when(attends({ how: 'present', at: '13:50' }))
      .thenRefuses('times-out-of-order', 'operational setting', { field: 'at', since: '14:00' })
  })

  it('written down wrongly, they are put right by the chair, in their order, and both stay', () => {
    const { state } = given(
      ...meetingAt('minutes'),
      acts.correctsTime({ what: 'opened', at: '13:35' }),
      acts.correctsTime({ at: '15:10' }),
    )
    expect([state.opened?.at, state.deliberated?.at, state.comings.map(({ at }) => at)]).toEqual([
      '13:35',
      '15:10',
      ['13:35', '13:35', '13:35', '13:35', '13:35'],
    ])
    expect(state.timesCorrected.map(({ what, was, at }) => [what, was, at])).toEqual([
      ['opened', '13:30', '13:35'],
      ['closed', '15:00', '15:10'],
    ])
    given(...meetingAt('minutes'))
      .when(acts.correctsTime({ what: 'opened', at: '15:01' }))
      .thenRefuses('times-out-of-order', 'operational setting', { field: 'at', since: '15:00' })
    given(...meetingAt('open'), attends({ at: '14:00' }), finds(), closes())
      .when(acts.correctsTime({ at: '13:59' }))
      .thenRefuses('times-out-of-order', 'operational setting', { field: 'at', since: '14:00' })
    given(...meetingAt('minutes'))
      .when(acts.correctsTime({ at: '15:00' }))
      .thenNothing()
  })

  it.each([
    ['2026-06-05 14:10', null],
    ['2026-06-05 15:00', null],
    ['2026-06-05 15:01', '2026-06-05T06:01:00.000Z'],
    ['2026-06-06 09:00', '2026-06-06T00:00:00.000Z'],
  ])('an outcome written down at %s, of a meeting that was closed at 15:00, says so', (at, after) => {
    const { state } = given(
      ...meetingAt('open'),
      finds({}, { at }),
      closes({ at: '15:00' }, { at: at < '2026-06-05 15:00' ? '2026-06-05 15:00' : at }),
    )
    expect(writtenAfter(state.items[0]!, state)).toBe(after)
    expect(writtenAfter({ ...state.items[0]!, outcome: null }, state)).toBeNull()
  })

  it('it is not closed before it was opened, nor before anybody came or left', () => {
    given(...meetingAt('decided'))
      .when(closes({ at: '09:00' }))
      .thenRefuses('times-out-of-order', 'operational setting', { field: 'at', since: '13:30' })
    given(...meetingAt('open'), attends({ at: '14:00' }), finds())
      .when(closes({ at: '13:59' }))
      .thenRefuses('times-out-of-order', 'operational setting', { field: 'at', since: '14:00' })
  })
})

describe('Art. 5(1), (5) nothing that is asked for a meeting falls due after it has begun', () => {
  const dues = (past: readonly acts.CouncilAct[]) =>
    given(...past).state.tasks.open.map(({ kind, due }) => [kind, due] as const)

  it('an answer to a notice given on the meeting’s own morning is due when it begins', () => {
    const at = { at: '2026-04-02 08:40' }
    const past = [plans({ kind: 'ad-hoc', date: day('2026-04-02'), time: '10:00' }, at), putsOn({}, at), calls({}, at)]
    for (const [kind, due] of dues(past))
      expect([kind, due]).toEqual([
        kind,
        kind === 'reply-attendance' ? '2026-04-02T01:00:00.000Z' : '2026-04-02T08:15:00.000Z',
      ])
  })

  it('a closed day puts nothing off to the day after the meeting: on 31 December it is that very day', () => {
    const at = { at: '2026-12-28 10:00' }
    const past = [plans({ kind: 'ad-hoc', date: day('2026-12-31'), time: '10:00' }, at), putsOn({}, at), calls({}, at)]
    expect(new Set(dues(past).map(([, due]) => due.slice(0, 10)))).toEqual(new Set(['2026-12-31']))
    expect(new Set(dues(past).flatMap(([kind, due]) => (kind === 'reply-attendance' ? [due] : [])))).toEqual(
      new Set(['2026-12-31T01:00:00.000Z']),
    )
  })

  it('the notice is to go out before it begins, and its agenda drawn up', () => {
    const at = { at: '2026-12-29 09:00' }
    const soon = plans({ kind: 'regular', date: day('2026-12-31'), time: '10:00' }, at)
    expect(dues([soon])).toEqual([['call-meeting', '2026-12-31T01:00:00.000Z']])
    const { agendaDeadline } = given(
      plans({ time: '10:00' }, { rules: acts.settingCouncil({ agendaDeadlineBusinessDays: 0 }) }),
    ).state
    expect(agendaDeadline).toBe('2026-06-05T01:00:00.000Z')
  })
})

describe('Art. 5(1), (2) attendance is of persons', () => {
  it('who came is kept by the name of the day, for the seat and for whoever was called', () => {
    const { state } = given(...meetingAt('called'), acts.invites(), opens())
    expect(state.comings.map((one) => one.person?.name)).toEqual([
      '渡邉 誠',
      '伊藤 翔',
      '鈴木 一郎',
      '林 明美',
      '中村 修',
    ])
    expect(state.guests.map((one) => one.person?.name)).toEqual([people.staff.name])
  })

  it('a vacant chair presides nowhere, and a vacant seat is not present', () => {
    for (const member of [chair, 'heiwa-head'])
      given(...meetingAt('called'))
        .when(opens({}, { rules: { others: vacant(member) } }))
        .thenRefuses('seat-vacant', 'operational setting', { field: 'attendance', member })
    given(...meetingAt('open'), attends())
      .when(attends({ how: 'present' }, { at: '2026-06-05 14:05', rules: { others: vacant('heiwa-head') } }))
      .thenRefuses('seat-vacant', 'operational setting', { field: 'how', member: 'heiwa-head' })
  })

  it('one deputy for two seats is one person: two people do not make a quorum of three', () => {
    const attendance = attending(chair, 'citizen-head=課長補佐 岡', 'heiwa-head=課長補佐　岡')
    given(...meetingAt('called'), opens({ attendance }))
      .when(finds())
      .thenRefuses('quorum-missing', 'operational setting', {
        present: 2,
        quorum: 3,
        members: [chair, 'citizen-head', 'heiwa-head'],
      })
  })

  it.each(['岡\u200b本', '岡　本', ' 岡本', '岡本\ufeff', '課長補佐 岡本', '岡本（主幹）'])(
    'nor where the name is written otherwise: %j',
    (written) => {
      const attendance = attending(chair, 'sobue-head=岡本', `heiwa-head=${written}`)
      given(...meetingAt('called'), opens({ attendance }))
        .when(finds())
        .thenRefuses('quorum-missing', 'operational setting', {
          present: 2,
          quorum: 3,
          members: [chair, 'sobue-head', 'heiwa-head'],
        })
    },
  )

  it('a member who is also sent as a deputy, or holds two seats, counts once', () => {
    const asDeputy = attending(chair, 'citizen-head', 'heiwa-head=鈴木 一郎')
    const twoSeats = attending(chair, 'sobue-head', 'heiwa-head')
    for (const [attendance, others] of [
      [asDeputy, asWaiting],
      [twoSeats, both],
    ] as const)
      given(...meetingAt('called'), opens({ attendance }, { rules: { others } }))
        .when(finds())
        .thenRefuses('quorum-missing', 'operational setting', {
          present: 2,
          quorum: 3,
          members: attendance.flatMap(({ member, how }) => (how === 'absent' ? [] : [member])),
        })
  })

  it('three people are three, whoever they are', () => {
    const other = { person: '00000000-0000-4000-8000-0000000000bb' as PersonId, name: '鈴木 一郎' }
    const sameName = {
      ...asWaiting,
      whoHolds: (post: PostId) => (post === 'sobue-head' ? other : asWaiting.whoHolds(post)),
    }
    const attendance = attending(chair, 'citizen-head', 'sobue-head')
    expect(
      given(...meetingAt('called'), opens({ attendance }, { rules: { others: sameName } }), finds()).state.items[0]
        ?.outcome?.outcome,
    ).toBe('favourable')
  })
})
