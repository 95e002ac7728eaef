import {
  again,
  andThen,
  at,
  before,
  both,
  by,
  rightAfter,
  saying,
  without,
  withoutAny,
  type Planted,
} from '../../support/planted.ts'

/**
 * Breaches of what the guideline or the settings say of what is about any case, the council, instructions and
 * supervision (Arts. 5, 6, 11).
 */
export const plantedCouncil: readonly Planted[] = [
  // Whatever the case is about
  ['version-missing', 'council/1', 'an event is gone, and nobody counted anew', without('AgendaOrdered')],
  ['time-reversed', 'council/1', 'dated back', at('MeetingCalled', '2026-01-01T00:00:00.000Z')],
  ['begins-otherwise', 'outsourcing/1', 'the beginning is gone', without('OutsourcingStarted')],
  ['begins-twice', 'outsourcing/1', 'begun again', again('OutsourcingStarted')],
  [
    'after-the-end',
    'outsourcing/1',
    'going on after the closing',
    andThen('GivenRecorded', { given: 'given-9', since: '2026-05-01' }),
  ],
  [
    'actor-not-by',
    'outsourcing/1',
    'in another’s name',
    saying('OutsourcingSubmitted', ({ by: who }) => ({ by: { ...(who as object), person: 'p' } })),
  ],
  ['event-unreadable', 'outsourcing/1', 'emptied', saying('OutsourcingStarted', { request: null })],
  [
    'guideline-not-in-force',
    'outsourcing/7',
    'by another text',
    (events) => events.map((one) => ({ ...one, meta: { ...one.meta, guidelineVersion: '2018-04-01' } })),
  ],
  // Art. 5
  ['secretariat-acts', 'council/1', 'the agenda by an office', by('AgendaItemPut', 'citizen-staff')],
  [
    'matter-of-no-kind',
    'council/1',
    'a matter that is none of the council’s',
    saying(
      'AgendaItemPut',
      { subject: { kind: 'free', agendaKind: 'budget', title: '予算', text: '', papers: '' } },
      1,
    ),
  ],
  [
    'notice-without-agenda',
    'council/1',
    'a notice before there is an agenda',
    before('MeetingCalled', 'AgendaItemPut'),
  ],
  [
    'notice-late-unsaid',
    'council/1',
    'late, and said to be in time',
    both(saying('MeetingPlanned', { date: '2026-06-01' }), saying('MeetingCalled', { shortNotice: false })),
  ],
  [
    'rhythm-asked-early',
    'council/1',
    'asked before the day',
    rightAfter('AgendaOrdered', 'RhythmMissed', {
      metOn: null,
      excusedOn: null,
      since: '2026-01-05',
      meetBy: '2026-09-07',
    }),
  ],
  [
    'rhythm-asked-early',
    'council/1',
    'asked for a day on which it met',
    rightAfter('AgendaOrdered', 'RhythmMissed', {
      metOn: '2026-03-05',
      excusedOn: null,
      since: '2025-04-01',
      meetBy: '2026-03-05',
    }),
  ],
  [
    'rhythm-unasked',
    'council/1',
    'no longer asked, who never was',
    rightAfter('AgendaOrdered', 'RhythmKept', { meeting: 'council/9' }),
  ],
  ['guest-is-member', 'council/1', 'a member as a guest', saying('GuestInvited', { post: 'citizen-head' })],
  [
    'guest-of-nobody',
    'council/1',
    'a person without a name as a guest',
    saying('GuestInvited', { post: 'person:00000000-0000-4000-8000-000000000099', person: undefined }),
  ],
  [
    'convened-without-chair',
    'council/1',
    'a guest by what the chair never gave',
    saying('GuestInvited', { entrusted: { id: 'entrusted-9', acts: ['guests'], from: '2026-04-01', until: null } }),
  ],
  [
    'answer-for-another-seat',
    'council/1',
    'an answer for somebody else',
    saying('AttendanceReplied', { member: 'sobue-head' }),
  ],
  [
    'convened-without-chair',
    'council/1',
    'called by what the chair never gave',
    saying('MeetingCalled', { entrusted: { id: 'entrusted-9', acts: ['call'], from: '2026-04-01', until: null } }),
  ],
  [
    'convened-without-chair',
    'council/1',
    'opened by the secretariat as if it were the chair',
    saying('MeetingOpened', { entrusted: null }),
  ],
  ['convened-without-chair', 'council/1', 'closed by nobody’s leave', saying('MeetingClosed', { entrusted: null })],
  ['opened-without-notice', 'council/3', 'no notice', without('MeetingCalled')],
  ['opened-early', 'council/1', 'opened before its day', saying('MeetingRescheduled', { date: '2026-07-30' })],
  [
    'opened-on-other-day',
    'council/1',
    'opened on another day than it says',
    saying('MeetingOpened', { on: '2026-06-05' }),
  ],
  [
    'seat-unsaid',
    'council/1',
    'a seat of which nothing is said',
    saying('MeetingOpened', ({ attendance }) => ({ attendance: (attendance as readonly object[]).slice(1) })),
  ],
  [
    'seat-of-nobody',
    'council/1',
    'a seat taken by nobody',
    saying('MeetingOpened', ({ attendance }) => ({
      attendance: (attendance as readonly { how: string }[]).map((one) => ({ ...one, person: undefined })),
    })),
  ],
  [
    'deputy-unnamed',
    'council/1',
    'a deputy without a name',
    saying('MeetingOpened', ({ attendance }) => ({
      attendance: (attendance as readonly object[]).map((one) => ({ ...one, deputyName: '' })),
    })),
  ],
  [
    'outcome-without-quorum',
    'council/1',
    'too few',
    saying('MeetingOpened', ({ attendance }) => ({
      attendance: (attendance as readonly { member: string }[]).map((one) =>
        one.member === 'general-policy-director' ? one : { ...one, how: 'absent', deputyName: '' },
      ),
    })),
  ],
  [
    'outcome-without-quorum',
    'council/1',
    'one person on every seat',
    saying('MeetingOpened', ({ attendance }) => ({
      attendance: (attendance as readonly { member: string; person?: object }[]).map((one, _, all) => ({
        ...one,
        how: 'present',
        deputyName: '',
        person: all[0]!.person,
      })),
    })),
  ],
  [
    'outcome-without-chair',
    'council/1',
    'the chair is away',
    saying('MeetingOpened', ({ attendance }) => ({
      attendance: (attendance as readonly { member: string }[]).map((one) =>
        one.member === 'general-policy-director' ? { ...one, how: 'absent' } : one,
      ),
    })),
  ],
  [
    'present-but-absent',
    'council/1',
    'somebody counted who was not there',
    saying('ItemOutcomeRecorded', { present: ['general-policy-director', 'sobue-head', 'heiwa-head'] }),
  ],
  ['outcome-outside-meeting', 'council/1', 'an outcome of a meeting that never opened', without('MeetingOpened')],
  [
    'item-not-on-agenda',
    'council/1',
    'an outcome of what wasn’t there',
    saying('ItemOutcomeRecorded', { item: 'item-99' }),
  ],
  [
    'outcome-of-lost-item',
    'council/1',
    'an outcome of what had gone',
    (events) => {
      const opened = events.findIndex(({ type }) => type === 'MeetingOpened')
      return events.toSpliced(opened + 1, 0, {
        ...events[opened]!,
        type: 'MattersLost',
        data: { items: [{ item: 'item-1', how: 'changed' }], at: '2026-06-12T04:31:00.000Z' },
      })
    },
  ],
  [
    'outsourcing-only-noted',
    'council/1',
    'an outsourcing taken note of',
    saying('ItemOutcomeRecorded', { outcome: 'noted', conditions: [] }),
  ],
  ['conditions-unsaid', 'council/1', 'conditions without any', saying('ItemOutcomeRecorded', { conditions: [] })],
  ['times-reversed', 'council/1', 'closed before it opened', saying('MeetingClosed', { at: '09:00' })],
  [
    'times-reversed',
    'council/1',
    'left before coming',
    saying('AttendanceRecorded', { member: 'citizen-head', at: '08:00' }),
  ],
  ['time-ahead', 'council/1', 'closed at a time still to come', saying('MeetingClosed', { at: '23:59' })],
  [
    'time-ahead',
    'council/1',
    'somebody who leaves in the evening',
    saying('AttendanceRecorded', { member: 'citizen-head', at: '23:58' }),
  ],
  [
    'notice-after-the-begin',
    'council/1',
    'a notice of what had begun',
    saying('MeetingPlanned', { date: '2026-06-01', time: '00:01' }),
  ],
  ['withdrawn-after-outcome', 'council/1', 'withdrawn after its outcome', saying('ItemWithdrawn', { item: 'item-1' })],
  ['told-before-close', 'council/1', 'told before the meeting was over', before('ItemsTold', 'MeetingClosed')],
  ['told-twice', 'council/1', 'told twice', again('ItemsTold')],
  [
    'told-without-outcome',
    'council/1',
    'told what was never found',
    saying('ItemsTold', { items: [{ item: 'item-7', refusal: null }] }),
  ],
  ['minutes-before-close', 'council/1', 'minutes before the end', before('MinutesDrafted', 'MeetingClosed')],
  ['confirmed-without-minutes', 'council/1', 'minutes that nobody drafted', withoutAny('MinutesDrafted')],
  ['chair-acts', 'council/1', 'minutes confirmed by the secretariat', by('MinutesConfirmed', 'secretariat')],
  [
    'consent-too-few',
    'council/2',
    'a circulation without enough consent',
    both(without('ConsentReplied'), without('ConsentReplied'), without('ConsentReplied'), without('ConsentReplied')),
  ],
  ['opinion-before-consent', 'council/2', 'opinions before the consent', without('ConsentReached')],
  [
    'circular-without-yes',
    'council/2',
    'favourable without enough yes',
    (events) => events.filter(({ type, version }) => type !== 'OpinionGiven' || version < 50),
  ],
  ['confirmed-without-conclusion', 'council/2', 'confirmed without a conclusion', without('CircularConcluded', 1)],
  ['consent-round-left-out', 'council/2', 'nobody asked for consent', saying('CircularStarted', { round: 'opinions' })],
  [
    'cancelled-after-outcome',
    'council/1',
    'called off after outcomes',
    andThen('MeetingCancelled', { reason: '', noticed: true, by: { post: 'general-policy-director' } }),
  ],
  // Arts. 6 and 11
  ['chief-acts', 'instruction/1', 'issued by an office', by('InstructionIssued', 'citizen-head')],
  [
    'instruction-to-no-head',
    'instruction/1',
    'to somebody who heads nothing',
    saying('InstructionIssued', { addressee: 'citizen-staff' }),
  ],
  [
    'instruction-without-council',
    'instruction/1',
    'on something else than the council',
    saying('InstructionIssued', { kind: 'council', cause: { kind: 'incident', case: null, item: null, text: '事故' } }),
  ],
  [
    'instruction-cause-unnamed',
    'instruction/1',
    'on nothing',
    saying('InstructionIssued', { kind: 'council', cause: { kind: 'meeting', case: null, item: null, text: ' ' } }),
  ],
  ['addressee-acts', 'instruction/1', 'another office’s report', by('CompletionReported', 'heiwa-head', 1)],
  [
    'evidence-missing',
    'instruction/1',
    'without the evidence',
    both(saying('InstructionIssued', { evidenceWanted: '点検表' }), saying('CompletionReported', { evidence: '' })),
  ],
  [
    'extension-not-later',
    'instruction/1',
    'less time called more',
    saying('InstructionExtended', { dueOn: '2026-04-02' }),
  ],
  ['closed-unreported', 'instruction/1', 'closed without a report', withoutAny('CompletionReported')],
  [
    'addressee-controls-no-entry',
    'instruction/2',
    'a report on entry from who controls none',
    saying('ReportRequested', { addressee: 'secretariat' }),
  ],
  ['instruction-not-issued', 'instruction/1', 'carried out before it went out', without('InstructionIssued')],
  [
    'manager-unheard',
    'entry-supervision/1',
    'a manager left out',
    saying('SupervisionOpened', { heard: ['digital-promotion-head'] }),
  ],
  [
    'wanting-without-measures',
    'entry-supervision/1',
    'wanting, and nothing done',
    saying('EntryControlReported', { finding: 'wanting', measures: ' ' }),
  ],
  [
    'concluded-on-silence',
    'entry-supervision/1',
    'concluded on silence',
    both(
      withoutAny('EntryControlReported'),
      withoutAny('EntryControlInvestigated'),
      saying('SupervisionConcluded', { outcome: 'nothing-to-instruct', instructions: [] }),
    ),
  ],
  [
    'instructed-without-instruction',
    'entry-supervision/1',
    'instructed without an instruction',
    saying('SupervisionConcluded', { outcome: 'instructed', instructions: [] }),
  ],
]
