import { it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { CaseId, OfficeId, PostId } from '../../../domain/kernel/ids.ts'
import * as acts from '../../support/council-acts.ts'
import { people } from '../../support/rules.ts'
import { taskActs } from '../../support/task-acts.ts'
import { act, keepsStory } from '../../support/story.ts'

const { reminds, escalates } = taskActs
const { waitingCase, freeSubject, proposedSubject, drawn, attending } = acts
const all = acts.allSeats

it('a regular meeting from its plan to its minutes (Art. 5)', async () => {
  const story = [
    acts.plans(),
    acts.putsOn({ subject: waitingCase(9, { office: 'heiwa' as OfficeId }) }),
    acts.putsOn({ subject: freeSubject() }, { at: '2026-05-21 10:00' }),
    acts.putsOn({ subject: proposedSubject(8) }, { at: '2026-05-22 10:00' }),
    acts.drawsUp({ items: [...drawn(waitingCase(1), waitingCase(2)), ...drawn(waitingCase(9))] }),
    acts.invites({ items: ['item-2'] }, { at: '2026-05-29 18:00' }),
    acts.orders({ items: ['item-4', 'item-1', 'item-2', 'item-3', 'item-5'] }, { at: '2026-05-30 10:00' }),
    acts.takesOff({ item: 'item-5' }, { at: '2026-05-30 11:00' }),
    acts.takesOff({ item: 'item-2' }, { at: '2026-05-30 11:00' }),
    acts.putsOn({ subject: freeSubject({ title: '規程の改正', agendaKind: 'measures' }) }, { at: '2026-05-30 12:00' }),
    acts.calls({ note: '傍聴はできません。' }),
    acts.replies(),
    acts.replies({ member: 'heiwa-head' as PostId, attends: 'deputy', deputyName: '課長補佐 岡' }, { by: 'otherHead' }),
    acts.replies({ member: 'sobue-head' as PostId, attends: 'absent' }, { by: acts.sobueHead }),
    reminds('reply-attendance-1', '2026-06-02 09:00'),
    escalates('reply-attendance-1', '2026-06-08 09:00'),
    acts.reschedules({}, { at: '2026-06-03 10:00' }),
    acts.invites({ items: ['item-1', 'item-3'] }, { at: '2026-06-03 11:00' }),
    acts.invites({ post: 'audit-head' as PostId, items: ['item-3'] }, { at: '2026-06-03 11:00', by: 'secretariat' }),
    acts.invites({ post: null, staff: people.otherStaff.person }, { at: '2026-06-03 11:30' }),
    acts.invites({ post: null, staff: acts.sobueHead.person }, { at: '2026-06-03 11:31' }),
    acts.invites({ staff: people.otherStaff.person }, { at: '2026-06-03 11:32' }),
    acts.uninvites({}, { at: '2026-06-03 12:00' }),
    act('LookAtMatters', { case: waitingCase(1).case }, 'practice', '2026-06-03 12:01'),
    acts.opens(
      {
        attendance: attending('general-policy-director', 'citizen-head', 'heiwa-head=課長補佐 岡'),
      },
      { at: '2026-06-12 13:30' },
    ),
    acts.putsOn({ subject: waitingCase(7) }, { at: '2026-06-12 13:35' }),
    acts.finds(
      {
        item: 'item-1',
        outcome: 'favourable-with-conditions',
        conditions: [
          { text: '名簿', dueOn: day('2026-07-31') },
          { text: '誓約書', dueOn: day('2026-06-30') },
        ],
        opinions: '急ぐこと',
      },
      { at: '2026-06-12 13:40' },
    ),
    acts.finds({ item: 'item-3', outcome: 'unfavourable' }, { at: '2026-06-12 13:50' }),
    acts.attends(
      { member: 'digital-promotion-head' as PostId, how: 'present', at: '13:55' },
      { at: '2026-06-12 13:56' },
    ),
    acts.attends({ at: '13:56' }, { at: '2026-06-12 13:57' }),
    acts.finds({ item: 'item-4', outcome: 'continued' }, { at: '2026-06-12 14:00' }),
    acts.finds({ item: 'item-4', outcome: 'favourable' }, { at: '2026-06-12 14:05' }),
    acts.withdraws({ item: 'item-6' }, { at: '2026-06-12 14:10' }),
    acts.closes({ at: '13:55' }, { at: '2026-06-12 15:00' }),
    acts.closes({ at: '13:56' }, { at: '2026-06-12 15:00' }),
    acts.closes({}, { at: '2026-06-12 15:00' }),
    acts.closes({ leaveOpenItems: true }, { at: '2026-06-12 15:00' }),
    acts.notesTold({ items: [{ item: 'item-1', refusal: null }] }, { at: '2026-06-12 15:01' }),
    acts.notesTold(
      {
        items: [
          { item: 'item-3', refusal: 'case-closed' },
          { item: 'item-4', refusal: null },
        ],
      },
      { at: '2026-06-12 15:02' },
    ),
    acts.notesNext({ meeting: 'council/10000000-0000-4000-8000-000000000009' as CaseId }, { at: '2026-06-12 15:03' }),
    acts.draftsMinutes(
      {
        items: ['item-1', 'item-3', 'item-4', 'item-6', 'item-7'].map((item, nth) => ({
          item,
          summary: '審議した。',
          openness: nth === 1 ? 'public' : 'closed',
          reason: nth === 1 ? '' : '安全管理の詳細を含むため',
        })),
      },
      { at: '2026-06-15 10:00' },
    ),
    acts.returnsMinutes({}, { at: '2026-06-16 10:00' }),
    acts.draftsMinutes(
      {
        items: ['item-1', 'item-3', 'item-4', 'item-6', 'item-7'].map((item) => ({
          item,
          summary: '審議し、発言の要旨は次のとおり。',
          openness: 'public',
          reason: '',
        })),
      },
      { at: '2026-06-17 10:00' },
    ),
    acts.confirmsMinutes({ note: 'よい' }, { at: '2026-06-18 10:00' }),
  ]
  await keepsStory('council', 'regular', story)
})

it('a meeting with papers and times, taken off, named in the notice and come too late (Art. 5(5))', async () => {
  const story = [
    acts.plans(),
    acts.putsOn({ subject: freeSubject() }),
    acts.drawsUp({ items: drawn(waitingCase(1)) }),
    acts.addsPaper(),
    acts.addsPaper(),
    acts.addsPaper({ mediaType: 'text/html' }),
    acts.addsPaper({ item: 'item-9' }),
    acts.addsPaper({ item: null, label: '次第の案' }, { at: '2026-05-30 09:10' }),
    acts.takesPaperOff(),
    acts.takesPaperOff(),
    acts.takesPaperOff({ paper: 'paper-9' }),
    acts.plansTime(),
    acts.plansTime({ minutes: 0 }, { at: '2026-05-30 09:41' }),
    acts.plansTime({ item: 'item-2', minutes: 40 }, { at: '2026-05-30 09:42' }),
    acts.calls(),
    acts.takesPaperOff({ paper: 'paper-2' }, { at: '2026-06-02 10:00' }),
    acts.addsPaper({ item: 'item-2', label: '当日の資料' }, { at: '2026-06-02 11:00' }),
    acts.takesPaperOff({ paper: 'paper-3' }, { at: '2026-06-02 11:10' }),
    acts.plansTime({ minutes: 20 }, { at: '2026-06-02 11:20' }),
    acts.opens(),
    acts.addsPaper({ item: 'item-2', label: '席上配布' }, { at: '2026-06-05 13:30' }),
    acts.takesPaperOff({ paper: 'paper-4' }, { at: '2026-06-05 13:30' }),
    acts.plansTime({ minutes: 5 }, { at: '2026-06-05 13:31' }),
    acts.finds({ item: 'item-2', outcome: 'continued' }),
    acts.closes({ leaveOpenItems: true }),
  ]
  await keepsStory('council', 'papers', story)
})

it('the meeting after it, planned by the practice, moved before its notice and called off (Art. 5(1))', async () => {
  const early = { at: '2026-08-20 10:00' }
  const story = [
    acts.plansNext(),
    acts.reschedules({ date: day('2026-09-10') }, early),
    acts.putsOn({ subject: freeSubject() }, early),
    acts.drawsUp({ items: drawn(waitingCase(1)) }, { at: '2026-09-03 17:15' }),
    acts.reschedules({ date: day('2026-09-11'), time: '10:00' }, { at: '2026-09-04 09:00' }),
    acts.takesOff({}, { at: '2026-09-04 10:00' }),
    acts.cancels({}, { at: '2026-09-04 11:00' }),
  ]
  await keepsStory('council', 'planned-by-practice', story)
})

it('a council that hasn’t met within its rhythm: asked in the meeting that is planned (operational setting)', async () => {
  const story = [
    acts.plansNext({ follows: null }),
    acts.missesRhythm({}, { at: '2026-06-06 00:05' }),
    acts.missesRhythm({ metOn: null }, { at: '2026-06-06 00:06' }),
    reminds('keep-rhythm-1', '2026-06-12 09:00'),
    acts.whyNotMet({}, { by: 'head' }),
    acts.whyNotMet({ reason: ' ' }),
    acts.whyNotMet(),
    acts.whyNotMet({}, { at: '2026-06-10 10:00' }),
    acts.missesRhythm({ excusedOn: day('2026-06-09') }, { at: '2026-09-07 00:05' }),
    acts.missesRhythm({ metOn: null, since: day('2026-04-01') }, { at: '2026-09-08 00:05' }),
    acts.keepsRhythm({}, { at: '2026-09-08 10:00' }),
    acts.keepsRhythm({}, { at: '2026-09-08 10:01' }),
  ]
  await keepsStory('council', 'not-met', story)
})

it('a meeting without a quorum, reconvened and then called off (Art. 5(1))', async () => {
  const story = [
    ...acts.meetingAt('called'),
    acts.opens({ attendance: attending('general-policy-director', 'citizen-head') }),
    acts.finds(),
    acts.reconvenes(),
    acts.opens({ attendance: attending('citizen-head', 'heiwa-head', 'sobue-head') }, { at: '2026-06-12 13:30' }),
    acts.finds({}, { at: '2026-06-12 14:00' }),
    acts.cancels({}, { at: '2026-06-12 14:10' }),
    acts.notesNext({}, { at: '2026-06-12 14:11' }),
  ]
  await keepsStory('council', 'called-off', story)
})

it('a meeting that turns into a circulation (Art. 5(1), (2))', async () => {
  const story = [
    ...acts.meetingAt('called'),
    acts.opens({ attendance: attending('general-policy-director') }),
    acts.turnsCircular(),
    acts.consents('general-policy-director'),
    acts.consents('digital-promotion-head', false),
    acts.consents('citizen-head'),
    acts.consents('citizen-head', false, { at: '2026-06-08 11:00' }),
    acts.consents('citizen-head', true, { at: '2026-06-08 12:00' }),
    acts.consents('heiwa-head', true, { at: '2026-06-08 13:00' }),
    acts.opines('general-policy-director'),
    acts.opines('citizen-head', 'question'),
    acts.opines('heiwa-head', 'against'),
    acts.answersQuestion(),
    acts.opines('citizen-head', 'question', ['item-1'], { at: '2026-06-09 11:00' }),
    acts.opines('citizen-head', 'for', ['item-1'], { at: '2026-06-10 11:00' }),
    acts.opines('sobue-head', 'opinion', ['item-1'], { at: '2026-06-10 12:00' }),
    acts.concludes({ 'item-1': 'favourable' }, { at: '2026-06-12 10:00' }),
    acts.opines('digital-promotion-head', 'for', ['item-1'], { at: '2026-06-12 12:00' }),
    acts.concludes({ 'item-1': 'favourable' }),
    acts.returnsCircular({}, { at: '2026-06-18 10:00' }),
    acts.concludes({ 'item-1': 'continued' }, { at: '2026-06-19 10:00' }),
    acts.confirmsCircular(),
    acts.notesTold({}, { at: '2026-06-22 10:01' }),
    acts.notesNext({}, { at: '2026-06-22 10:02' }),
  ]
  await keepsStory('council', 'turned-circular', story)
})

it('a circulation over several matters, in which all consent (Art. 5(2))', async () => {
  const story = [
    ...acts.circularAt('consent').slice(0, 2),
    acts.putsOn({ subject: waitingCase(2) }, { at: '2026-06-05 09:40' }),
    acts.putsOn({ subject: freeSubject() }, { at: '2026-06-05 09:50' }),
    acts.calls({ note: '急を要するため' }, { at: '2026-06-05 10:00' }),
    ...all.map((one) => acts.consents(one)),
    acts.opines('general-policy-director', 'for', ['item-1', 'item-2', 'item-3']),
    acts.opines('citizen-head', 'question', ['item-1']),
    acts.opines('heiwa-head', 'question', ['item-2']),
    acts.opines('heiwa-head', 'for', ['item-1', 'item-3']),
    acts.answersQuestion({ question: 'question-2' }),
    acts.withdraws({ item: 'item-3' }, { at: '2026-06-10 10:00' }),
    acts.opines('heiwa-head', 'against', ['item-2'], { at: '2026-06-10 11:00' }),
    acts.opines('citizen-head', 'for', ['item-1', 'item-2'], { at: '2026-06-10 11:00' }),
    acts.opines('digital-promotion-head', 'for', ['item-1', 'item-2'], { at: '2026-06-10 11:00' }),
    acts.opines('sobue-head', 'for', ['item-1', 'item-2'], { at: '2026-06-10 11:00' }),
    acts.concludes({ 'item-1': 'favourable', 'item-2': 'favourable' }),
    acts.confirmsCircular(),
    acts.notesTold(
      {
        items: [
          { item: 'item-1', refusal: null },
          { item: 'item-2', refusal: null },
        ],
      },
      { at: '2026-06-22 10:01' },
    ),
  ]
  await keepsStory('council', 'circulated', story)
})

it('circulations that do not come about, and one called off (Art. 5(2))', async () => {
  const refused = [
    ...acts.circularAt('consent'),
    acts.consents('digital-promotion-head', false),
    acts.consents('citizen-head', false),
    acts.consents('heiwa-head', false),
  ]
  await keepsStory('council', 'not-consented', refused)
  const late = [...acts.circularAt('consent'), acts.consents('citizen-head'), acts.endsConsent()]
  await keepsStory('council', 'consent-too-late', late)
  const ended = [...acts.circularAt('opinions'), acts.cancels({}, { at: '2026-06-09 10:00', by: people.chief })]
  await keepsStory('council', 'circulation-called-off', ended)
})

it('opening and closing were written down wrongly, and the chair puts them right wherever the meeting has come to (Art. 5(1))', () =>
  keepsStory('council', 'times-corrected', [
    ...acts.meetingAt('minutes'),
    acts.correctsTime({ at: '13:29' }),
    acts.correctsTime({ what: 'opened', at: '15:01' }),
    acts.correctsTime({ what: 'opened', at: '13:35' }, { by: 'secretariat' }),
    acts.correctsTime({ what: 'opened', at: '13:35' }),
    acts.draftsMinutes(),
    acts.correctsTime(),
    acts.confirmsMinutes({}, { at: '2026-06-16 10:00' }),
    acts.correctsTime({ at: '15:05' }, { at: '2026-06-16 11:00' }),
    acts.notesTold({}, { at: '2026-06-16 12:00' }),
    acts.notesNext({}, { at: '2026-06-16 12:00' }),
    acts.correctsTime({ at: '15:00' }, { at: '2026-06-17 10:00' }),
  ]))
