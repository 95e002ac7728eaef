import { describe, expect, it } from 'vitest'
import { council } from '../../../domain/council/council.ts'
import { stillHeld, untold } from '../../../domain/council/telling/untold.ts'
import type { CaseId, PostId } from '../../../domain/kernel/ids.ts'
import {
  allSeats,
  attending,
  attends,
  calls,
  closes,
  confirmsMinutes,
  draftsMinutes,
  drawsUp,
  finds,
  freeSubject,
  given,
  invites,
  meetingAt,
  notesNext,
  notesTold,
  opens,
  orders,
  plans,
  proposedSubject,
  putsOn,
  reconvenes,
  replies,
  returnsMinutes,
  uninvites,
  viewAt,
  waitingCase,
  withdraws,
  type CouncilAct,
} from '../../support/council-acts.ts'
import { comesOf } from '../../support/comes-of.ts'
import { tokyo } from '../../support/rules.ts'

const comes = comesOf('council')

describe('Art. 5(1) a meeting is held, or put off', () => {
  it('opened, it asks nobody any more whether they come; closed, its minutes are to be drafted', () => {
    expect(comes([...meetingAt('called'), replies()], opens())).toEqual([
      'MeetingOpened',
      ...[1, 2, 4, 5].map((nth) => `task reply-attendance-${nth} ended`),
    ])
    expect(comes(meetingAt('decided'), closes())).toEqual([
      'MeetingClosed',
      'task hold-meeting-1 answered',
      'task draft-minutes-1 by 2026-06-19T08:15:00.000Z',
      'letter task draft-minutes-1 to secretariat',
    ])
  })

  it('put off for want of a quorum, everybody hears of it and is asked again', () => {
    const few = [...meetingAt('called'), opens({ attendance: attending('citizen-head') })]
    expect(comes(few, reconvenes()).filter((one) => !/reply-attendance/.test(one))).toEqual([
      'MeetingReconvened',
      'task hold-meeting-1 ended',
      'task hold-meeting-2 by 2026-06-12T08:15:00.000Z',
      `letter rescheduled to ${allSeats.join(' ')}`,
      'letter task hold-meeting-2 to secretariat',
    ])
  })

  it('attendance that is said again is written down once; another deputy is another word', () => {
    const deputy = (deputyName: string) => attends({ how: 'deputy', deputyName })
    const past = [...meetingAt('open'), deputy('課長補佐 岡')]
    given(...past)
      .when(deputy('課長補佐 岡'))
      .thenNothing()
    expect(comes(past, deputy('主査 林'))).toEqual(['AttendanceRecorded'])
    expect(comes(past, attends())).toEqual(['AttendanceRecorded'])
    given(...meetingAt('open'))
      .when(attends({ how: 'present' }))
      .thenNothing()
  })
})

describe('Art. 5(2), (4) replies and guests', () => {
  it('a reply that is said again is written down once; another deputy is another word', () => {
    const deputy = (deputyName: string) => replies({ attends: 'deputy', deputyName })
    const past = [
      ...meetingAt('called'),
      replies({ member: 'heiwa-head' as PostId }, { by: 'otherHead' }),
      deputy('岡'),
    ]
    given(...past)
      .when(deputy('岡'))
      .thenNothing()
    expect(comes(past, deputy('林'))).toEqual(['AttendanceReplied'])
    expect(comes(past, replies())).toEqual(['AttendanceReplied'])
    expect(given(...past, deputy('林')).state.replies).toEqual([
      { member: 'heiwa-head', attends: 'present', deputyName: '' },
      { member: 'citizen-head', attends: 'deputy', deputyName: '林' },
    ])
  })

  it('a reply is asked for within two business days, and before the meeting begins at the latest', () => {
    const due = (at: string) =>
      comes(meetingAt('planned'), calls({}, { at }))
        .filter((one) => one.startsWith('task reply'))
        .map((one) => one.split(' ')[3])
    expect(due('2026-06-01 10:00')).toEqual(allSeats.map(() => '2026-06-03T08:15:00.000Z'))
    expect(due('2026-06-04 10:00')).toEqual(allSeats.map(() => '2026-06-05T04:30:00.000Z'))
  })

  it('each guest is one of their own: asked again they stay the same, called off the others still come', () => {
    const staff = (office: string) => invites({ post: `${office}-staff` as PostId })
    const past = [...meetingAt('called'), staff('citizen'), staff('heiwa'), staff('sobue')]
    const guests = (...more: readonly CouncilAct[]) =>
      given(...past, ...more).state.guests.map(({ id, post, why }) => [id, post, why])
    expect(guests()).toEqual([
      ['guest-1', 'citizen-staff', '業務の説明'],
      ['guest-2', 'heiwa-staff', '業務の説明'],
      ['guest-3', 'sobue-staff', '業務の説明'],
    ])
    expect(guests(invites({ post: 'heiwa-staff' as PostId, why: '意見の陳述' }))).toEqual([
      ['guest-1', 'citizen-staff', '業務の説明'],
      ['guest-3', 'sobue-staff', '業務の説明'],
      ['guest-2', 'heiwa-staff', '意見の陳述'],
    ])
    expect(guests(uninvites({ guest: 'guest-2' })).map(([id]) => id)).toEqual(['guest-1', 'guest-3'])
    expect(guests(uninvites(), invites()).map(([id]) => id)).toEqual(['guest-2', 'guest-3', 'guest-4'])
  })
})

describe('Art. 5(5) minutes', () => {
  it('are confirmed or sent back by the chair, who is asked once for each draft', () => {
    expect(comes(meetingAt('minutes'), draftsMinutes())).toEqual([
      'MinutesDrafted',
      'task draft-minutes-1 answered',
      'task confirm-minutes-1 by 2026-06-17T08:15:00.000Z',
      'letter task confirm-minutes-1 to general-policy-director',
    ])
    const drafted = meetingAt('minutes-confirmation')
    expect(comes(drafted, draftsMinutes({ publicSummary: '書き直した。' }))).toEqual(['MinutesDrafted'])
    expect(comes(drafted, confirmsMinutes()).slice(0, 2)).toEqual([
      'MinutesConfirmed',
      'task confirm-minutes-1 answered',
    ])
    expect(comes(drafted, returnsMinutes())).toEqual([
      'MinutesReturned',
      'task confirm-minutes-1 answered',
      'task draft-minutes-2 by 2026-06-26T08:15:00.000Z',
      'letter task draft-minutes-2 to secretariat',
    ])
  })

  it('tell of every item once, and of no other', () => {
    const { items } = draftsMinutes().command.data as { readonly items: readonly { readonly item: string }[] }
    given(...meetingAt('minutes'))
      .when(draftsMinutes({ items: [...items, { ...items[0], item: 'item-9' }] as never }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'items', problem: 'unknown-item' })
  })
})

describe('Art. 5(3) the agenda', () => {
  const carried = (meeting: number, item = 'item-1') => ({
    meeting: `council/10000000-0000-4000-8000-00000000000${meeting}` as CaseId,
    item,
  })
  const titles = (past: readonly CouncilAct[]) => given(...past).state.items.map((one) => one.subject.title)

  it('an item that was withdrawn may be put on again', () => {
    const past = [...meetingAt('open'), withdraws()]
    expect(comes(past, putsOn({}, { at: '2026-06-05 14:20' }))).toEqual(['AgendaItemPut'])
    given(...meetingAt('open'))
      .when(putsOn({}, { at: '2026-06-05 14:20' }))
      .thenRefuses('item-on-agenda', 'operational setting', { field: 'subject', item: 'item-1' })
  })

  it('what a case waits with and what it proposes are two things', () => {
    const past = [plans(), putsOn({ subject: { ...waitingCase(1), part: 'finding-1' } })]
    expect(comes(past, putsOn({ subject: proposedSubject(1) }))).toEqual(['AgendaItemPut'])
  })

  it('draws an earlier meeting’s free items each once, beside those put on by hand', () => {
    const free = (title: string, from: ReturnType<typeof carried> | null) => ({
      subject: freeSubject({ title }),
      carriedFrom: from,
    })
    const items = [
      free('一', carried(1)),
      free('二', carried(2)),
      free('三', carried(1, 'item-2')),
      free('一、重ねて', carried(1)),
    ]
    expect(titles([plans(), putsOn({ subject: freeSubject({ title: '零' }) }), drawsUp({ items })])).toEqual([
      '零',
      '一',
      '二',
      '三',
    ])
  })

  it('is drawn up by time only where it has a deadline', () => {
    given(plans({ kind: 'ad-hoc' }))
      .when(drawsUp())
      .thenNothing()
  })

  it('waits to be drawn up until the meeting opens, its notice out or not', () => {
    const draws = (...past: readonly CouncilAct[]) =>
      viewAt(given(...past).state, tokyo('2026-05-28 10:00')).wakes.filter((one) => one.kind === 'draw').length
    const early = [plans(), putsOn(), calls({}, { at: '2026-05-27 10:00' })]
    expect([draws(plans()), draws(...early), draws(...early, opens())]).toEqual([1, 1, 0])
  })

  it('put in the order that it has is left alone; in another it is put so', () => {
    const past = [plans(), putsOn(), putsOn({ subject: freeSubject() })]
    given(...past)
      .when(orders({ items: ['item-1', 'item-2'] }))
      .thenNothing()
    expect(comes(past, orders({ items: ['item-2', 'item-1'] }))).toEqual(['AgendaOrdered'])
  })
})

it('only a regular meeting is followed by the next one (operational setting)', () => {
  given(plans({ kind: 'ad-hoc' }), putsOn(), calls(), opens(), closes({ leaveOpenItems: true }))
    .when(notesNext())
    .thenNothing()
})

it('a meeting with very many items is found by the first fifty of them', () => {
  const { state } = given(...meetingAt('planned'))
  const [item] = state.items
  const many = Array.from({ length: 51 }, (_, nth) => ({ ...item, subject: freeSubject({ title: `議題${nth + 1}` }) }))
  const { searched, title } = council.caseRow({ ...state, items: many as unknown as typeof state.items })
  expect(searched).toEqual(['', title, ...Array.from({ length: 50 }, (_, nth) => `議題${nth + 1}`)])
})

describe('Art. 21 what follows from a meeting', () => {
  it('is told of a proposal once, by the meeting that first had it', () => {
    const from = { meeting: 'council/10000000-0000-4000-8000-000000000001' as CaseId, item: 'item-1' }
    const drawn = (carriedFrom: typeof from | null) =>
      untold(given(plans(), drawsUp({ items: [{ subject: proposedSubject(1), carriedFrom }] })).state).length
    expect([drawn(null), drawn(from)]).toEqual([1, 0])
  })

  it('holds its items until it is over, and then those alone whose case is still to be told', () => {
    const ids = (...past: readonly CouncilAct[]) => stillHeld(given(...past).state).map((one) => one.id)
    const two = [
      plans(),
      drawsUp({ items: [waitingCase(1), waitingCase(2)].map((subject) => ({ subject, carriedFrom: null })) }),
      calls(),
      opens(),
    ]
    const decided = [...two, finds(), withdraws({ item: 'item-2' })]
    expect([ids(...two), ids(...decided), ids(...decided, closes()), ids(...decided, closes(), notesTold())]).toEqual([
      ['item-1', 'item-2'],
      ['item-1'],
      ['item-1'],
      [],
    ])
  })

  it('the next regular meeting, noted once', () => {
    const next = 'council/10000000-0000-4000-8000-000000000002' as CaseId
    const noted = [...meetingAt('minutes'), notesNext({ meeting: next })]
    given(...noted)
      .when(notesNext({ meeting: 'council/10000000-0000-4000-8000-000000000003' as CaseId }))
      .thenNothing()
    expect(given(...noted).state.next).toEqual({ meeting: next })
  })
})
