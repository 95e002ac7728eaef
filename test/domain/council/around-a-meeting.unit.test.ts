import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { council } from '../../../domain/council/council.ts'
import { cutTo } from '../../../domain/council/cut-to.ts'
import { deliberatedOn, meetingName } from '../../../domain/council/meeting-name.ts'
import type { Reader } from '../../../domain/law/procedure-terms.ts'
import { readingScope } from '../../../domain/guideline/reading-scope.ts'
import { readingOf } from '../../../domain/council/reading.ts'
import {
  allSeats,
  calls,
  cancels,
  circularAt,
  closes,
  concludes,
  confirmsCircular,
  confirmsMinutes,
  consents,
  drawn,
  drawsUp,
  endsConsent,
  given,
  invites,
  linked,
  meetingAt,
  notesTold,
  opens,
  opines,
  plans,
  proposedSubject,
  putsOn,
  replies,
  reschedules,
  viewAt,
  waitingCase,
  type CouncilAct,
} from '../../support/council-acts.ts'
import { tokyo, trustingLinks } from '../../support/rules.ts'

const guideline = rulesOn(templateBook, day('2026-06-01')).guideline
const lettersOf = (past: readonly CouncilAct[], act: CouncilAct) => {
  const before = given(...past).state
  const outcome = council.decider.decide(act.command, before, act.rules)
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  const after = outcome.events.reduce(council.decider.evolve, before)
  return outcome.events
    .flatMap((event) => council.lettersFor(event, after, guideline))
    .map(({ kind, to, task }) => [kind, to.join(' '), task])
}

describe('Art. 5(2) the reply to the notice', () => {
  it('is the member’s own, from a mailed link too where the city lets it carry that, and may be given again', () => {
    const replied = given(...meetingAt('called'))
      .when(replies({}, { ...linked('head', 'reply-attendance-3'), rules: trustingLinks }))
      .after()
    expect([replied.replies, replied.tasks.open.some((one) => one.about === 'citizen-head')]).toEqual([
      [{ member: 'citizen-head', attends: 'present', deputyName: '' }],
      false,
    ])
    given(...meetingAt('called'))
      .when(replies({}, { ...linked('head', 'reply-attendance-2'), rules: trustingLinks }))
      .thenRefuses('other-task', 'operational setting', {})
    given(...meetingAt('called'))
      .when(replies({ member: 'heiwa-head' as never }))
      .thenRefuses('not-your-seat', 'Art. 5(2)', { field: 'member', whoCan: ['heiwa-head'] })
    expect(
      given(...meetingAt('called'), replies(), replies({ attends: 'deputy', deputyName: '課長補佐 岡' })).state.replies,
    ).toHaveLength(1)
    given(...meetingAt('called'))
      .when(replies({ attends: 'deputy' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'deputyName', problem: 'empty' })
  })
})

describe('Art. 5 letters', () => {
  it('the notice asks each member whether they come, and asks guests to come', () => {
    expect(lettersOf([...meetingAt('planned'), invites({}, { at: '2026-06-01 09:00' })], calls())).toEqual([
      ['notice', 'citizen-staff', null],
      ...allSeats.map((seat, index) => ['task', seat, `reply-attendance-${index + 1}`]),
      ['task', 'secretariat', 'hold-meeting-1'],
    ])
  })

  it('a guest called after the notice is told at once', () => {
    expect(lettersOf(meetingAt('planned'), invites({}, { at: '2026-06-01 09:00' }))).toEqual([])
    expect(lettersOf(meetingAt('called'), invites())).toEqual([['notice', 'citizen-staff', null]])
  })

  it('who got a notice hears that the meeting moves or isn’t held', () => {
    const called = [...meetingAt('called'), invites()]
    const everyone = [...allSeats, 'citizen-staff'].join(' ')
    expect(lettersOf(called, reschedules())[0]).toEqual(['rescheduled', everyone, null])
    expect(lettersOf(called, cancels())).toEqual([['cancelled', everyone, null]])
    expect(lettersOf(meetingAt('planned'), cancels({}, { at: '2026-05-30 10:00' }))).toEqual([])
    expect(lettersOf([...circularAt('consent'), consents('citizen-head')], endsConsent())).toEqual([
      ['cancelled', [...allSeats, 'secretariat'].join(' '), null],
    ])
  })

  it('members hear that the minutes are final', () => {
    expect(lettersOf(meetingAt('minutes-confirmation'), confirmsMinutes())).toEqual([
      ['minutes-confirmed', [...allSeats, 'secretariat'].join(' '), null],
    ])
  })
})

describe('Art. 5 who reads a meeting', () => {
  const state = given(
    plans(),
    drawsUp({ items: drawn(waitingCase(1), waitingCase(2, { office: 'heiwa' as never })) }),
    calls(),
    invites({ post: 'sobue-staff' as PostId }),
  ).state
  const reads = (...posts: readonly string[]) => readingOf(posts as readonly PostId[], state, guideline)

  it('members, the secretariat, administrators and auditors read all of it', () => {
    for (const post of [...allSeats, 'secretariat', 'administrator', 'auditor'])
      expect(reads(post)).toEqual({ what: 'all' })
  })

  it('whoever decides on its result reads all of it without a seat: who approves, the chief, a vice chief', () => {
    const other = { post: 'digital-promotion-staff' as PostId, article: 'operational setting' } as const
    const reads = (roles: object) =>
      readingOf([other.post], state, { ...guideline, roles: { ...guideline.roles, ...roles } })
    expect(reads({}).what).not.toBe('all')
    for (const role of ['chief', 'vice-chief', 'approver']) expect(reads({ [role]: other })).toEqual({ what: 'all' })
  })

  it('an office reads the items of its own cases, a guest those they are called to, others nothing', () => {
    expect(reads('citizen-staff')).toEqual({ what: 'items', items: ['item-1'] })
    expect(reads('heiwa-staff')).toEqual({ what: 'items', items: ['item-2'] })
    expect(reads('sobue-staff')).toEqual({ what: 'items', items: ['item-1'] })
    expect(reads('digital-promotion-staff')).toEqual({ what: 'nothing' })
    expect(reads()).toEqual({ what: 'nothing' })
  })

  it('gets the whole meeting, a meeting cut to those items, or none', () => {
    const reader = (post: string): Reader => ({
      posts: [post as PostId],
      scope: readingScope([post as PostId], guideline),
    })
    const gets = (post: string) => [
      council.mayRead(reader(post), state, guideline),
      council.narrowed?.(reader(post), state, guideline),
    ]
    for (const post of [...allSeats, 'secretariat', 'administrator', 'auditor'])
      expect([post, ...gets(post)]).toEqual([post, true, null])
    expect(gets('citizen-staff')).toStrictEqual([true, cutTo(state, ['item-1'])])
    expect(gets('heiwa-head')).toStrictEqual([true, null])
    expect(gets('heiwa-staff')).toStrictEqual([true, cutTo(state, ['item-2'])])
    expect(gets('digital-promotion-staff')).toStrictEqual([false, null])
  })
})

describe('Art. 5 what the practice waits for', () => {
  const wakes = (past: readonly CouncilAct[], at: string) =>
    viewAt(given(...past).state, tokyo(at)).wakes.filter((one) => one.kind !== 'remind' && one.kind !== 'escalate')

  it('the agenda’s deadline, until it is drawn up', () => {
    expect(wakes([plans()], '2026-05-02 10:00')).toEqual([{ kind: 'draw', at: '2026-05-29T08:15:00.000Z' }])
    expect(wakes([plans(), drawsUp()], '2026-05-30 10:00')).toEqual([])
    expect(wakes([plans({ kind: 'ad-hoc' })], '2026-05-02 10:00')).toEqual([])
  })

  it('the consent round’s end', () => {
    expect(wakes(circularAt('consent'), '2026-06-05 11:00')).toEqual([
      { kind: 'consent-end', at: '2026-06-10T08:15:00.000Z' },
    ])
  })

  it('something proposed, from the moment that it stands on the agenda; looked at again, it is the same moment', () => {
    const past = [plans({ kind: 'ad-hoc' }), putsOn({ subject: proposedSubject(3) })]
    expect(wakes(past, '2026-05-21 10:00')).toEqual([{ kind: 'tell', at: '2026-05-01T01:00:00.000Z', left: 1 }])
    expect(wakes(past, '2026-05-22 10:00')).toEqual(wakes(past, '2026-05-21 10:00'))
  })

  it('cases to be told, since the last of their outcomes was put right, in whichever order they lie', () => {
    const { state } = given(...meetingAt('minutes'))
    const [item] = state.items
    if (item === undefined || state.deliberated === null) throw new Error('a meeting with an item')
    const { by } = state.deliberated
    const putRight = (at: string) => ({
      ...item,
      corrections: [
        { reason: '', by: { ...by, at: tokyo(at) }, was: 'favourable', to: 'unfavourable', wasTold: false } as const,
      ],
    })
    const [first, second] = [putRight('2026-06-08 10:00'), putRight('2026-06-07 10:00')]
    for (const items of [
      [first, second],
      [second, first],
    ])
      expect(viewAt({ ...state, items }, tokyo('2026-06-09 10:00')).wakes).toContainEqual({
        kind: 'tell',
        at: tokyo('2026-06-08 10:00'),
        left: 2,
      })
  })

  it('after the close: cases to be told, and the next regular meeting to be planned', () => {
    expect(wakes(meetingAt('minutes'), '2026-06-05 15:00')).toEqual([
      { kind: 'tell', at: '2026-06-05T06:00:00.000Z', left: 1 },
      { kind: 'next', at: '2026-06-05T06:00:00.000Z' },
    ])
    expect(
      wakes([...meetingAt('open'), closes({ leaveOpenItems: true })], '2026-06-05 15:00').map((one) => one.kind),
    ).toEqual(['next'])
    expect(
      wakes(
        [plans({ kind: 'ad-hoc' }), putsOn(), calls(), opens(), closes({ leaveOpenItems: true })],
        '2026-06-05 15:00',
      ),
    ).toEqual([])
    expect(wakes([...meetingAt('minutes'), notesTold()], '2026-06-05 15:02').map((one) => one.kind)).toEqual(['next'])
  })
})

describe('a meeting’s name', () => {
  it('follows from its number, before that from its day, unless one is given', () => {
    const { state } = given(...meetingAt('called'))
    expect([meetingName(state), meetingName(state, 'en')]).toEqual([
      '令和8年度第7回セキュリティ会議',
      'Security council FY2026 no. 7',
    ])
    expect(meetingName({ ...state, number: null })).toBe('令和8年度セキュリティ会議（6月5日）')
    expect(meetingName({ ...state, number: null }, 'en')).toBe('Security council of 5 June 2026 (Fri)')
    expect(meetingName(given(plans({ name: '臨時会議' })).state)).toBe('臨時会議')
  })
})

describe('the day on which the council deliberated (Art. 5(1))', () => {
  it('is the meeting’s own, also where it closes after midnight or isn’t closed yet', () => {
    expect(deliberatedOn(given(...meetingAt('decided')).state)).toBe('2026-06-05')
    const late = given(...meetingAt('decided'), closes({}, { at: '2026-06-06 00:30' })).state
    expect([late.deliberated?.by.at, deliberatedOn(late)]).toEqual(['2026-06-05T15:30:00.000Z', '2026-06-05'])
  })

  it('of a circulation is that of the chair’s confirmation, and before that the one on which it began', () => {
    const opined = [
      ...circularAt('opinions'),
      ...allSeats.map((one) => opines(one)),
      concludes({ 'item-1': 'favourable' }),
    ]
    expect(deliberatedOn(given(...opined).state)).toBe('2026-06-05')
    expect(deliberatedOn(given(...opined, confirmsCircular()).state)).toBe('2026-06-22')
  })
})
