import type { CaseId } from '../../../domain/kernel/ids.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { noOtherCases } from '../../../domain/kernel/other-cases.ts'
import { asWaiting, people } from '../../support/rules.ts'
import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { council } from '../../../domain/council/council.ts'
import type { CouncilRefusal } from '../../../domain/council/refusals.ts'
import {
  addsPaper,
  answersQuestion,
  attending,
  calls,
  circularAt,
  closes,
  concludes,
  confirmsCircular,
  confirmsMinutes,
  correctsTime,
  draftsMinutes,
  drawsUp,
  finds,
  given,
  invites,
  linked,
  meetingAt,
  opens,
  opines,
  orders,
  plans,
  putsOn,
  replies,
  returnsMinutes,
  settingCouncil,
  takesOff,
  takesPaperOff,
  turnsCircular,
  uninvites,
  whyNotMet,
  withdraws,
  type CouncilAct,
} from '../../support/council-acts.ts'

type Example = readonly [past: readonly CouncilAct[], act: CouncilAct]

const few = [...meetingAt('called'), opens({ attendance: attending('general-policy-director') })]
const asked = [...circularAt('opinions'), opines('citizen-head', 'question')]

const { settings } = rulesOn(templateBook, day('2026-06-01'))
const ownRefused = {
  by: { ...people.chief, person: people.secretariat.person },
  rules: { settings: { ...settings, vetting: { ...settings.vetting, ownWork: 'refused' } } },
} as const

const council9 = 'council/10000000-0000-4000-8000-000000000009' as CaseId
const asAmended = { ...asWaiting, matter: () => ({ round: 2, revision: 2, fingerprint: 'as amended' }) }

/**
 * One way to each refusal. The type sees to it that none is left out; what each says in full is tested with its
 * article.
 */
const examples: { readonly [code in Exclude<CouncilRefusal, 'date-in-future'>]: Example } = {
  'not-permitted': [[], plans({}, { by: 'auditor' })],
  'sign-in-required': [meetingAt('called'), replies({}, linked('head', 'reply-attendance-3'))],
  'other-task': [meetingAt('called'), replies({}, linked('head', 'give-opinion-1'))],
  'not-your-seat': [meetingAt('called'), replies({ member: 'heiwa-head' as never })],
  'not-entrusted': [meetingAt('planned'), calls({}, { rules: { entrusted: [] } })],
  'rhythm-kept': [meetingAt('planned'), whyNotMet()],
  'already-started': [[plans()], plans()],
  'case-missing': [[], calls()],
  'case-closed': [
    [
      plans({ kind: 'ad-hoc' }),
      putsOn(),
      calls(),
      opens(),
      closes({ leaveOpenItems: true }),
      draftsMinutes(),
      confirmsMinutes(),
    ],
    returnsMinutes(),
  ],
  'own-work': [meetingAt('minutes-confirmation'), confirmsMinutes({}, ownRefused)],
  'wrong-step': [meetingAt('planned'), finds()],
  'field-invalid': [[], plans({ place: '' })],
  'date-in-past': [[], plans({ date: day('2026-01-05') })],
  'too-early': [[plans()], drawsUp({}, { at: '2026-05-01 11:00' })],
  'item-unknown': [meetingAt('open'), finds({ item: 'item-9' })],
  'item-on-agenda': [[plans(), putsOn()], putsOn()],
  'item-decided': [meetingAt('decided'), withdraws()],
  'item-elsewhere': [[plans()], putsOn({}, { rules: { others: { ...asWaiting, holder: () => council9 } } })],
  'matter-gone': [meetingAt('open'), finds({}, { rules: { others: noOtherCases } })],
  'matter-changed': [meetingAt('open'), finds({}, { rules: { others: asAmended } })],
  'order-incomplete': [meetingAt('planned'), orders({ items: [] })],
  'agenda-empty': [[plans()], calls()],
  'guest-unknown': [meetingAt('called'), uninvites()],
  'guest-is-member': [meetingAt('called'), invites({ post: 'heiwa-head' as never })],
  'deputies-not-allowed': [
    meetingAt('called'),
    replies({ attends: 'deputy', deputyName: '岡' }, { rules: settingCouncil({ deputies: 'none' }) }),
  ],
  'seat-vacant': [meetingAt('called'), opens({}, { rules: { others: noOtherCases } })],
  'times-out-of-order': [meetingAt('open'), closes({ at: '09:00', leaveOpenItems: true })],
  'before-its-time': [
    meetingAt('called'),
    opens(
      { at: '13:00', attendance: attending('general-policy-director', 'citizen-head') },
      { at: '2026-06-05 13:00' },
    ),
  ],
  'time-ahead': [meetingAt('decided'), closes({ at: '15:01' })],
  'meeting-begun': [[], plans({ date: day('2026-05-01'), time: '09:59' })],
  'quorum-missing': [few, finds()],
  'quorum-met': [meetingAt('open'), turnsCircular()],
  'chair-missing': [
    [...meetingAt('called'), opens({ attendance: attending('heiwa-head', 'sobue-head', 'citizen-head') })],
    finds(),
  ],
  'conditions-missing': [meetingAt('open'), finds({ outcome: 'favourable-with-conditions' })],
  'outcome-not-for-case': [meetingAt('open'), finds({ outcome: 'noted' })],
  'items-open': [meetingAt('open'), closes()],
  'outcomes-recorded': [meetingAt('decided'), turnsCircular()],
  'minutes-incomplete': [meetingAt('minutes'), draftsMinutes({ items: [] })],
  'never-sat': [
    [
      ...circularAt('opinions'),
      ...['general-policy-director', 'citizen-head', 'heiwa-head'].map((one) => opines(one)),
      concludes({ 'item-1': 'favourable' }),
      confirmsCircular(),
    ],
    correctsTime({}, { at: '2026-06-23 10:00' }),
  ],
  'question-unknown': [circularAt('opinions'), answersQuestion()],
  'question-open': [asked, concludes({ 'item-1': 'favourable' })],
  'opinions-outstanding': [circularAt('opinions'), concludes({ 'item-1': 'favourable' }, { at: '2026-06-09 10:00' })],
  'attachment-type': [meetingAt('planned'), addsPaper({ mediaType: 'text/html' })],
  'attachment-too-large': [meetingAt('planned'), addsPaper({ size: 999_999_999 })],
  'paper-unknown': [meetingAt('planned'), takesPaperOff({ paper: 'paper-9' })],
  'paper-notified': [[...meetingAt('planned'), addsPaper(), calls()], takesPaperOff({}, { at: '2026-06-02 10:00' })],
  'majority-missing': [circularAt('opinions'), concludes({ 'item-1': 'favourable' })],
}

describe('every refusal of the council’s law (Art. 5)', () => {
  it.each(Object.keys(examples) as readonly (keyof typeof examples)[])('%s is reached', (code) => {
    const [past, { command, rules }] = examples[code]
    expect(council.decider.decide(command, given(...past).state, rules)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('an item taken off is gone', () => {
    given(...meetingAt('planned'), takesOff())
      .when(takesOff())
      .thenRefuses('item-unknown', 'operational setting', { field: 'item', item: 'item-1' })
  })
})
