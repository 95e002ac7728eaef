import { describe, expect, it } from 'vitest'
import { deliveredConcerned } from '../../../domain/instruction/concerned.ts'
import { initialCouncilState } from '../../../domain/council/initial-state.ts'
import type { OfficeId, PostId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import {
  asksForReport,
  closedMeeting,
  closes,
  drafts,
  given,
  issues,
  meeting,
  reports,
  terms,
  withdraws,
} from '../../support/instruction-acts.ts'
import { asWaiting, byLink, people, rulesAt, tokyo, trustingLinks } from '../../support/rules.ts'

const chief = { person: people.chief.person, name: people.chief.name, post: 'general-policy-director' as PostId }
const number = { fiscalYear: 2026, series: '指', serial: 7 }

describe('Art. 6 instructions on the strength of what the council found', () => {
  it('are given by the chief to the head of an office, with a number, and ask for the receipt and the carrying out', () => {
    const attempt = given().when(issues())
    const { open } = attempt.after().tasks
    expect(attempt.after()).toMatchObject({
      stage: 'issued',
      number,
      terms: terms(),
      issuedBy: { ...chief, at: tokyo('2026-04-20 10:00') },
    })
    expect(open.map((one) => [one.task, one.askedOf, one.due, one.escalation.to])).toEqual([
      ['acknowledge-1', ['citizen-head'], tokyo('2026-04-23 17:15'), 'general-policy-director'],
      ['carry-out-1', ['citizen-head'], tokyo('2026-05-29 17:15'), 'general-policy-director'],
    ])
  })

  it('keep the meeting and the item that caused them', () => {
    expect(given(issues()).state.terms?.cause).toEqual({
      kind: 'meeting',
      case: meeting,
      item: 'item-2',
      text: '令和8年度第1回セキュリティ会議 議題2',
    })
  })

  it('keep what was found, as it stood that day, whatever becomes of the meeting', () => {
    expect(given(issues()).state.restsOn).toEqual({
      meeting: '令和8年度第1回セキュリティ会議',
      heldOn: '2026-04-15',
      item: 'item-2',
      title: '議題2',
      outcome: 'noted',
    })
  })

  it.each([
    ['a meeting that is merely planned, with an empty agenda', { ...initialCouncilState, stage: 'planned' }],
    ['a meeting that still sits', { ...closedMeeting, deliberated: null, ending: null }],
    ['a meeting that was called off', { ...closedMeeting, deliberated: null }],
    ['an item that got no outcome', { ...closedMeeting, items: closedMeeting.items.slice(0, 1) }],
    [
      'an item that its case had left',
      { ...closedMeeting, items: closedMeeting.items.map((one) => ({ ...one, lost: { how: 'gone' } })) },
    ],
    [
      'an item that goes on being deliberated (継続審議)',
      {
        ...closedMeeting,
        items: closedMeeting.items.map((one) => ({
          ...one,
          outcome: one.outcome && { ...one.outcome, outcome: 'continued' },
        })),
      },
    ],
    ['a meeting that there is not', null],
  ])('cannot rest on %s', (_, state) => {
    given()
      .when(issues({}, { rules: { others: { ...asWaiting, state: () => state } } }))
      .thenRefuses('cause-without-outcome', 'Art. 6', { field: 'cause.case' })
  })

  it.each(['なし', '令和7年度第4回セキュリティ会議', ' '])('cannot rest on the words 「%s」', (text) => {
    given()
      .when(issues({ cause: { kind: 'meeting', case: null, item: null, text } }))
      .thenRefuses('cause-without-outcome', 'Art. 6', { field: 'cause.case' })
  })

  it('nor can a draft of one', () => {
    given()
      .when(drafts({ cause: { kind: 'meeting', case: null, item: null, text: 'なし' } }))
      .thenRefuses('cause-without-outcome', 'Art. 6', { field: 'cause.case' })
  })

  it('reach the head of any office concerned, also one that the guideline names nowhere else', () => {
    const { guideline } = rulesAt('2026-04-20 10:00', 'chief')
    const tax = { id: 'tax-head' as PostId, office: 'tax' as OfficeId, ja: '税務課長', en: 'Head of Tax' }
    const wider = { ...guideline, posts: [...guideline.posts, tax] }
    expect(
      given()
        .when(issues({ addressee: tax.id }, { rules: { guideline: wider } }))
        .after().concerns,
    ).toEqual({ office: 'tax', called: '税務課長' })
  })

  it.each(['report', 'incident', 'none'] as const)('cannot rest on %s alone', (kind) => {
    given()
      .when(issues({ cause: { kind, case: null, item: null, text: '何か' } }))
      .thenRefuses('council-cause-missing', 'Art. 6', { field: 'cause.kind' })
  })

  it('go to heads of offices and to nobody else', () => {
    given()
      .when(issues({ addressee: 'citizen-staff' as PostId }))
      .thenRefuses('addressee-heads-nothing', 'Art. 6', {
        field: 'addressee',
        posts: ['digital-promotion-head', 'citizen-head', 'sobue-head', 'heiwa-head'],
      })
  })

  it.each(['title', 'content'] as const)('are refused without a %s', (field) => {
    given()
      .when(issues({ [field]: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field, problem: 'empty' })
  })

  it('are refused for a day that has passed, that does not exist or that nobody can mean', () => {
    given()
      .when(issues({ dueOn: day('2026-04-17') }))
      .thenRefuses('date-in-past', 'operational setting', { field: 'dueOn', day: '2026-04-17', today: '2026-04-20' })
    given()
      .when(issues({ dueOn: '2026-04-31' as never }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'dueOn', problem: 'not-a-date' })
    given()
      .when(issues({ dueOn: day('2126-05-29') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'dueOn', problem: 'too-far', latest: '2036-04-20' })
  })

  it.each(['secretariat', 'head', 'systemManager', 'administrator', 'auditor', 'practice'] as const)(
    'are not for %s to give',
    (by) => {
      given()
        .when(issues({}, { by }))
        .thenRefuses('not-permitted', 'Art. 6', { whoCan: ['general-policy-director'] })
    },
  )
})

describe('drafts of instructions (Art. 5(5))', () => {
  it('are prepared by the secretariat and asked of the chief, without a number', () => {
    const attempt = given().when(drafts())
    expect(attempt.after()).toMatchObject({ stage: 'draft', number: null, terms: terms() })
    expect(attempt.after().tasks.open.map((one) => [one.task, one.askedOf, one.answers])).toEqual([
      ['issue-instruction-1', ['general-policy-director'], ['IssueInstruction', 'WithdrawInstruction']],
    ])
  })

  it('may be prepared anew, without a second task', () => {
    const again = given(drafts(), drafts({ title: '離席時のロック' })).state
    expect(again).toMatchObject({ stage: 'draft', terms: { title: '離席時のロック' } })
    expect(again.tasks.open).toHaveLength(1)
  })

  it('are issued by the chief, as they stand or changed', () => {
    const issued = given(drafts())
      .when(issues({ content: '周知し、記録を残すこと。' }))
      .after()
    expect(issued).toMatchObject({
      stage: 'issued',
      number,
      terms: { content: '周知し、記録を残すこと。' },
      startedBy: { post: 'secretariat' },
    })
    expect(issued.tasks.open.map((one) => one.kind)).toEqual(['acknowledge', 'carry-out'])
  })

  it('are issued by the chief signed in, and from the mailed link of their own task where the city lets it carry that', () => {
    given(drafts())
      .when(issues({}, { by: byLink('chief', 'issue-instruction-1') }))
      .thenRefuses('sign-in-required', 'operational setting', {})
    expect(
      given(drafts())
        .when(issues({}, { by: byLink('chief', 'issue-instruction-1'), rules: trustingLinks }))
        .after().stage,
    ).toBe('issued')
    given(drafts())
      .when(issues({}, { by: byLink('chief', 'approve-1') }))
      .thenRefuses('other-task', 'operational setting', { task: 'approve-1' })
  })

  it('are dropped by the chief with a reason', () => {
    expect(given(drafts()).when(withdraws()).after()).toMatchObject({
      stage: 'closed',
      ending: { how: 'withdrawn' },
      number: null,
      tasks: { open: [] },
    })
    given(drafts())
      .when(withdraws({ reason: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
  })

  it('are not prepared once the instruction is out', () => {
    given(issues())
      .when(drafts())
      .thenRefuses('wrong-step', 'operational setting', { step: 'issued', needs: ['draft'] })
  })
})

describe('Art. 11 hearing reports on the control of entry', () => {
  it('asks who controls the entry for a report, by a day, with a number', () => {
    const asked = given().when(asksForReport()).after()
    expect(asked).toMatchObject({ stage: 'hearing', number })
    expect(asked.tasks.open.map((one) => [one.task, one.askedOf, one.due])).toEqual([
      ['give-report-1', ['citizen-head'], tokyo('2026-05-08 17:15')],
    ])
  })

  it('is only for the chief, and only of those who control entry', () => {
    given()
      .when(asksForReport({}, { by: 'secretariat' }))
      .thenRefuses('not-permitted', 'Art. 11', { whoCan: ['general-policy-director'] })
    given()
      .when(asksForReport({ addressee: 'citizen-staff' as PostId }))
      .thenRefuses('addressee-controls-no-entry', 'operational setting', {
        field: 'addressee',
        posts: ['digital-promotion-head', 'citizen-head', 'sobue-head', 'heiwa-head'],
      })
    given(asksForReport()).when(asksForReport()).thenRefuses('already-started', 'operational setting', {})
  })

  it('gets the report from who was asked, and lays it before the chief', () => {
    const heard = given(asksForReport()).when(reports()).after()
    expect(heard).toMatchObject({ stage: 'considering', report: { text: '特別に許可した入室は3件。' } })
    expect(heard.tasks.open.map((one) => [one.task, one.askedOf])).toEqual([
      ['consider-report-1', ['general-policy-director']],
    ])
    given(asksForReport())
      .when(reports({}, { by: 'otherHead' }))
      .thenRefuses('not-permitted', 'Art. 11', { whoCan: ['citizen-head'] })
    given(asksForReport())
      .when(reports({ text: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'text', problem: 'empty' })
  })

  it('may end with the report, where nothing is to be instructed', () => {
    expect(given(asksForReport(), reports()).when(closes()).after()).toMatchObject({
      stage: 'closed',
      ending: { how: 'noted' },
    })
  })

  const entry = { kind: 'entry', cause: { kind: 'report', case: null, item: null, text: '' } } as const

  it('may lead to an instruction whose cause is that report, under the same number', () => {
    const issued = given(asksForReport(), reports())
      .when(issues(entry, { at: '2026-05-08 10:00', rules: { nextSerial: 99 } }))
      .after()
    expect(issued).toMatchObject({ stage: 'issued', number, terms: { kind: 'entry', cause: { kind: 'report' } } })
    expect(issued.tasks.open.map((one) => one.article)).toEqual(['Art. 11', 'Art. 11'])
  })

  it('instructs who reported, and under Art. 11', () => {
    const heard = [asksForReport(), reports()] as const
    given(...heard)
      .when(issues({ ...entry, addressee: 'heiwa-head' as PostId }, { at: '2026-05-08 10:00' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'addressee', problem: 'not-who-reported' })
    given(...heard)
      .when(issues({}, { at: '2026-05-08 10:00' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'kind', problem: 'not-after-a-report' })
  })

  it('may be left out: the chief can instruct on entry control after an own inquiry', () => {
    expect(
      given(issues({ kind: 'entry', cause: { kind: 'none', case: null, item: null, text: '' } })).state.stage,
    ).toBe('issued')
    given()
      .when(issues({ kind: 'entry', cause: { kind: 'incident', case: null, item: null, text: '' } }))
      .thenRefuses('cause-unnamed', 'operational setting', { field: 'cause.text' })
  })

  it('instructs on entry nobody who controls none', () => {
    const guideline = { ...rulesAt('2026-04-20 10:00', 'chief').guideline, entryManagers: ['heiwa-head' as PostId] }
    const cause = { kind: 'none', case: null, item: null, text: '' } as const
    given()
      .when(issues({ kind: 'entry', cause }, { rules: { guideline } }))
      .thenRefuses('addressee-controls-no-entry', 'operational setting', { field: 'addressee', posts: ['heiwa-head'] })
  })
})

describe('whom an instruction concerned that was recorded before it said so', () => {
  it('is the chief’s while it is a draft, then the addressee’s office; of a post that is not there nobody', () => {
    expect(deliveredConcerned('citizen-head' as PostId, false)).toEqual({
      office: 'general-policy',
      called: '市民課長',
    })
    expect(deliveredConcerned('citizen-head' as PostId, true)).toEqual({ office: 'citizen', called: '市民課長' })
    expect(deliveredConcerned('nobody' as PostId, true)).toEqual({ office: '', called: '' })
  })
})
