import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import { council } from '../../../domain/council/council.ts'
import type { CouncilEvent } from '../../../domain/council/events.ts'
import type { CouncilState } from '../../../domain/council/state.ts'

/** Meetings as the first release wrote them. Never edited: later releases must read them. */
const recorded = JSON.parse(
  readFileSync(new URL('../../fixtures/events/council.v1.json', import.meta.url), 'utf8'),
) as {
  readonly [meeting in 'held' | 'circulated' | 'notConsented' | 'cancelled']: readonly CouncilEvent[]
}
/** Meetings since an item is bound to what its case asked. */
const matters = JSON.parse(
  readFileSync(new URL('../../fixtures/events/council-matters.v1.json', import.meta.url), 'utf8'),
) as { readonly [kind in 'lost' | 'corrected']: readonly CouncilEvent[] }
/** Meetings in which it was asked why the council hadn't met. */
const rhythm = JSON.parse(
  readFileSync(new URL('../../fixtures/events/council-rhythm.v1.json', import.meta.url), 'utf8'),
) as { readonly [kind in 'excused' | 'called']: readonly CouncilEvent[] }
/** Meetings that carry papers, one item of them over to the next. */
const papers = JSON.parse(
  readFileSync(new URL('../../fixtures/events/council-papers.v1.json', import.meta.url), 'utf8'),
) as { readonly [kind in 'first' | 'next']: readonly CouncilEvent[] }
const fold = (events: readonly CouncilEvent[]): CouncilState =>
  events.reduce(council.decider.evolve, council.initialState)
const all = [
  ...recorded.held,
  ...recorded.circulated,
  ...recorded.notConsented,
  ...recorded.cancelled,
  ...matters.lost,
  ...matters.corrected,
  ...rhythm.excused,
  ...rhythm.called,
  ...papers.first,
  ...papers.next,
]

/** Every type that an event can have; the type checker sees to it that none is left out. */
const types: { readonly [type in CouncilEvent['type']]: true } = {
  MeetingPlanned: true,
  MeetingRescheduled: true,
  RhythmMissed: true,
  RhythmKept: true,
  WhyNotMetRecorded: true,
  AgendaItemPut: true,
  AgendaDrawn: true,
  AgendaItemTakenOff: true,
  AgendaOrdered: true,
  MattersLost: true,
  MeetingPaperAdded: true,
  MeetingPaperTakenOff: true,
  DurationPlanned: true,
  MeetingCalled: true,
  GuestInvited: true,
  GuestUninvited: true,
  AttendanceReplied: true,
  MeetingOpened: true,
  AttendanceRecorded: true,
  ItemOutcomeRecorded: true,
  ItemOutcomeCorrected: true,
  SittingTimeCorrected: true,
  ItemWithdrawn: true,
  MeetingClosed: true,
  MeetingCancelled: true,
  MeetingReconvened: true,
  CircularStarted: true,
  ConsentReplied: true,
  ConsentReached: true,
  ConsentRefused: true,
  OpinionGiven: true,
  QuestionAnswered: true,
  CircularConcluded: true,
  CircularReturned: true,
  CircularConfirmed: true,
  MinutesDrafted: true,
  MinutesReturned: true,
  MinutesConfirmed: true,
  ItemsTold: true,
  NextMeetingNoted: true,
  TaskOpened: true,
  TaskClosed: true,
  TaskReminded: true,
  TaskEscalated: true,
}

describe('meetings recorded under schema version 1 (Art. 5)', () => {
  it('have events of each type at least once, in plain JSON', () => {
    expect([...new Set(all.map((event) => event.type))].toSorted()).toEqual(Object.keys(types).toSorted())
    expect(all.filter((event) => !isJsonSafe(event))).toEqual([])
  })

  it('fold into the meeting that they told', () => {
    expect(fold(recorded.held)).toMatchObject({
      stage: 'closed',
      kind: 'regular',
      number: { fiscalYear: 2026, series: '会', serial: 7 },
      date: '2026-06-19',
      drawn: false,
      items: [
        {
          id: 'item-4',
          outcome: {
            outcome: 'favourable-with-conditions',
            present: ['general-policy-director', 'citizen-head', 'sobue-head', 'heiwa-head'],
          },
          told: { refusal: null },
        },
        { id: 'item-3', outcome: { outcome: 'continued' }, told: { refusal: 'case-closed' } },
        { id: 'item-1', withdrawn: { reason: '担当課の申出' }, told: null },
      ],
      takenOff: [{ subject: { kind: 'proposed' }, reason: '資料が整わない' }],
      guests: [],
      moved: { reason: '定足数に達しないため' },
      minutes: { revision: 2 },
      returns: [{ reason: '発言の要旨を補うこと' }],
      confirmed: { by: { post: 'general-policy-director' } },
      ending: { how: 'held' },
      next: { meeting: null },
      tasks: { open: [] },
    })
  })

  it('fold into the circulation that they told', () => {
    expect(fold(recorded.circulated)).toMatchObject({
      stage: 'closed',
      kind: 'circular',
      items: [{ outcome: { outcome: 'favourable' }, told: { refusal: null } }],
      circular: {
        round: 'opinions',
        questions: [
          { id: 'question-1', member: 'citizen-head', answer: { text: '市内の事業者に限ります。' }, withdrawn: false },
        ],
      },
      ending: { how: 'concluded' },
      tasks: { open: [] },
    })
    expect(fold(recorded.notConsented)).toMatchObject({ stage: 'closed', ending: { how: 'not-consented' } })
    expect(fold(recorded.cancelled)).toMatchObject({ stage: 'settling', ending: { how: 'cancelled' }, next: null })
  })

  it('fold into meetings with papers and times, and an item that took its own along', () => {
    expect(fold(papers.first)).toMatchObject({
      papers: [
        { item: 'item-1', notified: true },
        { item: 'item-2', notified: true },
        { takenOff: { reason: '差し替えるため' } },
      ],
      items: [{ minutes: null }, { minutes: 15 }],
    })
    expect(fold(papers.next)).toMatchObject({
      papers: [{ id: 'paper-1', item: 'item-1', label: '研修計画', carried: true }],
      items: [{ minutes: 15 }],
    })
    expect(fold(recorded.held).papers).toEqual([])
  })

  it('fold into one planned by nobody’s hand, and asked why the council hadn’t met', () => {
    const { planned, missed, whyNotMet } = fold(rhythm.excused)
    expect([planned?.follows, missed, whyNotMet.map((one) => one.reason)]).toEqual([null, null, ['議題がないため']])
    expect(fold(rhythm.called)).toMatchObject({ missed: null, whyNotMet: [] })
    expect(fold(recorded.held)).toMatchObject({ missed: null, whyNotMet: [] })
  })

  it('an item whose case changed stays to be read, bound to what it had been, and is not open any more', () => {
    const [item] = fold(matters.lost).items
    expect([item?.bound?.revision, item?.lost]).toEqual([2, { how: 'changed', at: '2026-12-02T01:00:00.000Z' }])
  })

  it('an item from before items were bound reads as one of which nothing more is known', () => {
    expect(fold(recorded.held).items.map((one) => [one.bound, one.lost])).toEqual(
      fold(recorded.held).items.map(() => [null, null]),
    )
  })
})
