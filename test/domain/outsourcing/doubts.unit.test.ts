import { describe, expect, it } from 'vitest'
import { closedDays } from '../../../domain/guideline/closed-days.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { comesOf } from '../../support/comes-of.ts'
import { answersDoubt, findsUnsuitable, hearsCorrection, notesVettingOver } from '../../support/doubt-acts.ts'
import { resumes, suspends } from '../../support/life-acts.ts'
import * as acts from '../../support/outsourcing-acts.ts'
import { wakesOf } from '../../support/outsourcing-view.ts'
import { terminates } from '../../support/oversight-acts.ts'
import * as parts from '../../support/part-acts.ts'
import { tokyo } from '../../support/rules.ts'

const { given, reaching, registers, confirmsClauses } = acts
const comes = comesOf('outsourcing')
const { settings } = rulesOn(templateBook, day('2026-04-01'))
const condition = { text: '是正計画を出し、実地で確かめる', dueOn: day('2026-09-30') }
const open = ({ tasks }: OutsourcingState) => tasks.open.map(({ kind, about }) => [kind, about])
const inDoubt = { items: ['doubt-1'] }

describe('Art. 21 an approval whose outcome is put right after it', () => {
  const corrected = [...reaching('contracting'), hearsCorrection()]

  it('puts a task before whoever approved, and office and secretariat hear of it', () => {
    expect(comes(reaching('contracting'), hearsCorrection()).slice(0, 3)).toEqual([
      'OutcomeCorrected',
      'DoubtArose',
      'task answer-doubt-1 by 2026-04-30T08:15:00.000Z',
    ])
    expect(open(given(...corrected).state)).toContainEqual(['answer-doubt', 'doubt-1'])
  })

  it.each(['unfavourable', 'continued'] as const)('to %s lets no contract be registered upon it', (outcome) => {
    given(...reaching('contracting'), hearsCorrection({ outcome }))
      .when(registers())
      .thenRefuses('doubt-open', 'operational setting', inDoubt)
  })

  it('to conditions which it lacks, too; with those it has, nothing is in doubt', () => {
    const conditional = { outcome: 'favourable-with-conditions', conditions: [condition] }
    const { state } = given(...reaching('contracting'), hearsCorrection(conditional), answersDoubt())
    expect(state.approval?.conditions).toMatchObject([{ ...condition, from: 'council' }])
    expect(given(...reaching('contracting'), hearsCorrection({ outcome: 'favourable' })).state.doubts).toEqual([])
  })

  it('stands with a reason, and then goes on', () => {
    given(...corrected)
      .when(answersDoubt({ reason: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
    const { state } = given(...corrected, answersDoubt(), registers())
    expect([state.stage, state.doubts[0]?.answer?.course]).toEqual(['in-force', 'stands'])
    given(...corrected, answersDoubt())
      .when(answersDoubt())
      .thenRefuses('doubt-unknown', 'operational setting', {})
  })

  it('is taken back: the case waits for the chief again, who can’t approve against the council', () => {
    const { state } = given(...corrected, answersDoubt({ course: 'taken-back' }))
    expect([state.stage, state.approval, open(state)]).toEqual(['approval', null, [['approve', null]]])
    given(...corrected, answersDoubt({ course: 'taken-back' }))
      .when(acts.approves({}, { at: '2026-04-24 10:00' }))
      .thenRefuses('council-unfavourable', 'operational setting', { meeting: '令和8年度第1回セキュリティ会議' })
    const back = acts.sendsBack({ to: 'submission' }, { at: '2026-04-24 10:00' })
    expect(given(...corrected, answersDoubt({ course: 'taken-back' }), back).state.stage).toBe('submission')
  })

  it('is taken back where the council goes on: it waits for the council', () => {
    const goesOn = hearsCorrection({ outcome: 'continued' })
    const { state } = given(...reaching('contracting'), goesOn, answersDoubt({ course: 'taken-back' }))
    expect([state.stage, open(state)]).toEqual(['deliberation', [['record-outcome', null]]])
  })

  it('is in doubt no more where the outcome is put right once more; the task is gone', () => {
    const { state } = given(...corrected, hearsCorrection({ outcome: 'favourable' }, '2026-04-23 10:00'))
    expect([state.doubts[0]?.lifted, open(state)]).toEqual(['outcome-holds', [['register-contract', null]]])
  })

  it.each(['head', 'staff', 'secretariat', 'systemManager', 'practice'] as const)(
    'is not answered by the %s',
    (who) => {
      given(...corrected)
        .when(answersDoubt({}, { by: who }))
        .thenRefuses('not-permitted', 'operational setting', { whoCan: ['general-policy-director'] })
    },
  )
})

describe('Arts. 21, 22 a contract whose approval has lost its ground', () => {
  const late = '2026-06-15 10:00'
  const corrected = [...reaching('in-force'), hearsCorrection({}, late)]
  const answered = (over: object) => answersDoubt(over, { at: '2026-06-16 10:00' })

  it('can’t be taken back, as if there were none: it stands, rests or ends', () => {
    given(...corrected)
      .when(answered({ course: 'taken-back' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'course', problem: 'not-with-this-doubt' })
  })

  it('lets no clause be confirmed, no change be approved and no rest be ended meanwhile', () => {
    given(...corrected)
      .when(confirmsClauses({}, { at: '2026-06-16 10:00' }))
      .thenRefuses('doubt-open', 'operational setting', inDoubt)
    given(...corrected, parts.prolongs(), parts.recordsChangeOutcome())
      .when(parts.approvesChange())
      .thenRefuses('doubt-open', 'operational setting', inDoubt)
    given(...corrected, suspends())
      .when(resumes())
      .thenRefuses('doubt-open', 'operational setting', inDoubt)
  })

  it('rests by the chief’s word until the chief says otherwise, whatever the head does', () => {
    const rests = [...corrected, answered({ course: 'suspended' })]
    expect(given(...rests).state.oversight.suspensions).toMatchObject([
      { from: '2026-06-16', by: { post: 'general-policy-director' } },
    ])
    given(...rests)
      .when(resumes())
      .thenRefuses('doubt-open', 'operational setting', inDoubt)
    const stands = answersDoubt({}, { at: '2026-06-20 10:00' })
    expect(given(...rests, stands, resumes()).state.oversight.suspensions[0]?.resumed?.on).toBe('2026-12-20')
  })

  it('is ended by its head, who is asked; another answer takes the asking back', () => {
    const ended = [...corrected, answered({ course: 'terminated' })]
    expect(open(given(...ended).state)).toContainEqual(['end-early', null])
    expect(open(given(...ended, terminates()).state).map(([kind]) => kind)).not.toContain('end-early')
    const stands = answersDoubt({}, { at: '2026-06-20 10:00' })
    expect(open(given(...ended, stands).state).map(([kind]) => kind)).not.toContain('end-early')
  })

  it('is not closed before somebody has answered', () => {
    const over = [...reaching('closing'), hearsCorrection({}, '2027-06-02 10:00'), acts.recordsDisposal()]
    const settled = [...over, answersDoubt({}, { at: '2027-06-04 10:00' })]
    given(...over)
      .when(acts.closes())
      .thenRefuses('doubt-open', 'operational setting', inDoubt)
    given(...over)
      .when(answersDoubt({ course: 'terminated' }, { at: '2027-06-04 10:00' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'course', problem: 'not-with-this-doubt' })
    expect(given(...settled).state.doubts[0]?.answer?.course).toBe('stands')
  })
})

describe('Arts. 21, 22(1) a change and a consent whose outcome is put right', () => {
  const told = { about: 'change-1', heldOn: day('2026-09-10') }
  const changed = [...reaching('in-force'), parts.prolongs(), parts.recordsChangeOutcome(), parts.approvesChange()]
  const hears = (about: string, at: string) => hearsCorrection({ ...told, about }, at)

  it('the change doesn’t take effect on its day, and the practice doesn’t wait for that either', () => {
    const past = [...changed, hears('change-1', '2026-09-20 10:00')]
    given(...past)
      .when(parts.effectsChange())
      .thenRefuses('doubt-open', 'operational setting', { changes: ['change-1'] })
    const waits = wakesOf(given(...past).state, { now: tokyo('2026-09-20 10:00'), calendar: closedDays, settings })
    expect(waits.filter(({ kind }) => kind === 'change-effective')).toEqual([])
  })

  it('taken back, the change is none, and what was approved before holds; standing it takes effect', () => {
    const past = [...changed, hears('change-1', '2026-09-20 10:00')]
    const at = { at: '2026-09-21 10:00' }
    expect(given(...past, answersDoubt({ course: 'taken-back' }, at)).state.changes[0]?.status).toBe('disapproved')
    expect(given(...past, answersDoubt({}, at), parts.effectsChange()).state.changes[0]?.status).toBe('effective')
  })

  it('the consent is in doubt as well, and ends on the day on which it is taken back', () => {
    const council = { settings: { ...settings, subcontractNeeds: 'council' as const } }
    const consented = [
      ...reaching('in-force'),
      parts.vetsCompany(),
      parts.requestsSubcontract({}, { rules: council }),
      parts.recordsSubcontractOutcome(),
      parts.consents(),
    ]
    const hears = (about: string, at: string) => hearsCorrection({ about, heldOn: day('2026-07-09') }, at)
    const past = [...consented, hears('subcontract-1', '2026-07-20 10:00')]
    expect(given(...past).state.doubts).toMatchObject([{ about: 'subcontract-1', cause: 'outcome-corrected' }])
    const { state } = given(...past, answersDoubt({ course: 'taken-back' }, { at: '2026-07-21 10:00' }))
    expect(state.subcontracts[0]).toMatchObject({ status: 'ended', ended: { on: '2026-07-21' } })
    const refused = [...consented.slice(0, -1), parts.refusesSubcontract(), hears('subcontract-1', '2026-07-20 10:00')]
    expect(given(...refused).state.doubts).toEqual([])
  })

  it('the consent of a company found unsuitable ends on the day on which it is taken back', () => {
    const past = [
      ...reaching('in-force'),
      parts.vetsCompany(),
      parts.requestsSubcontract(),
      parts.consents(),
      findsUnsuitable('2026-07-20 10:00', '有限会社つばめ保守'),
    ]
    const { state } = given(...past, answersDoubt({ course: 'taken-back' }, { at: '2026-07-21 10:00' }))
    expect(state.subcontracts[0]).toMatchObject({ status: 'ended', ended: { on: '2026-07-21' } })
  })
})

describe('Art. 20 a contractor found unsuitable in mid-contract', () => {
  const unsuitable = [...reaching('in-force'), confirmsClauses(), findsUnsuitable()]
  const answered = (over: object = {}) => answersDoubt(over, { at: '2026-08-04 10:00' })

  it('is before the chief and, as an item, before the council', () => {
    expect(open(given(...unsuitable).state)).toEqual([
      ['answer-doubt', 'doubt-1'],
      ['propose-item', 'doubt-1'],
    ])
  })

  it('where staff find it, only with the head’s verdict', () => {
    const staffs = acts.vets(
      { checkedOn: day('2026-08-03'), verdict: 'unsuitable' },
      { at: '2026-08-03 10:00', by: 'staff' },
    )
    const past = [...reaching('in-force'), staffs]
    expect(given(...past).state.doubts).toEqual([])
    const judged = acts.judges({ verdict: 'unsuitable', note: '無断の再委託' }, { at: '2026-08-03 11:00' })
    expect(given(...past, judged).state.doubts).toMatchObject([{ cause: 'unsuitable', about: 'contractor' }])
  })

  it('goes on under dated conditions and with a reason alone', () => {
    given(...unsuitable)
      .when(answered())
      .thenRefuses('conditions-missing', 'operational setting', { field: 'conditions' })
    given(...unsuitable)
      .when(answered({ conditions: [{ ...condition, dueOn: day('2026-08-01') }] }))
      .thenRefuses('date-in-past', 'operational setting', {
        field: 'conditions.0.dueOn',
        day: '2026-08-01',
        today: '2026-08-04',
      })
    const { state } = given(...unsuitable, answered({ conditions: [condition] }))
    expect([state.approval?.conditions, open(state)]).toMatchObject([
      [{ ...condition, from: 'chief' }],
      [
        ['propose-item', 'doubt-1'],
        ['fulfil-condition', 'condition-1'],
      ],
    ])
  })

  it('vetted anew and found good is in doubt no more; found unsuitable twice is one doubt', () => {
    const good = acts.vets({ checkedOn: day('2026-08-10') }, { at: '2026-08-10 10:00' })
    expect(given(...unsuitable, good).state.doubts).toMatchObject([{ lifted: 'vetted-anew' }])
    expect(given(...unsuitable, findsUnsuitable('2026-08-05 10:00')).state.doubts).toHaveLength(1)
  })

  it('nothing more is granted meanwhile: neither a longer period, nor more information, nor a sub-contract (Arts. 21, 22(1))', () => {
    const asked = [
      ...reaching('in-force'),
      parts.vetsCompany(),
      parts.requestsSubcontract(),
      findsUnsuitable(),
      parts.requestsChange({ changes: { information: ['configuration', 'personal'] } }),
      parts.recordsChangeOutcome(),
    ]
    given(...asked)
      .when(parts.approvesChange())
      .thenRefuses('doubt-open', 'operational setting', inDoubt)
    given(...asked)
      .when(parts.consents({}, { at: '2026-09-14 10:00' }))
      .thenRefuses('doubt-open', 'operational setting', inDoubt)
    const answered = answersDoubt({ conditions: [condition] }, { at: '2026-09-14 09:00' })
    expect(given(...asked, answered, parts.approvesChange()).state.changes[0]?.status).toBe('approved')
  })

  it('goes on, yet gets no more time before it is looked into anew and found good (Arts. 20, 21)', () => {
    const goesOn = [...unsuitable, answered({ conditions: [condition] })]
    const vendor = '株式会社あおい電算'
    given(...goesOn)
      .when(parts.prolongs())
      .thenRefuses('vetting-missing', 'Art. 20', { field: 'changes.endsOn', vendor })
    given(...goesOn)
      .when(parts.prolongs({ changes: { endsOn: day('2027-03-31') } }))
      .after()
    const good = acts.vets({ checkedOn: day('2026-08-10') }, { at: '2026-08-10 10:00' })
    given(...goesOn, good, parts.prolongs(), parts.recordsChangeOutcome())
      .when(parts.approvesChange())
      .after()
    // Asked for while it was fit, and found unfit before the approval.
    given(
      ...reaching('in-force'),
      parts.prolongs(),
      parts.recordsChangeOutcome(),
      findsUnsuitable('2026-09-12 10:00'),
      answersDoubt({ conditions: [condition] }, { at: '2026-09-13 10:00' }),
    )
      .when(parts.approvesChange())
      .thenRefuses('vetting-missing', 'Art. 20', { vendor })
  })

  it('nor under a sub-contractor of whom that has to be said first', () => {
    const chain = [
      ...reaching('in-force'),
      parts.vetsCompany(),
      parts.requestsSubcontract(),
      parts.consents(),
      parts.vetsCompany('有限会社すずめ運送', '2026-07-20 10:00'),
      parts.requestsSubcontract(
        { name: '有限会社すずめ運送', corporateNumber: '', parent: 'subcontract-1', scope: '部品の一部の運搬' },
        { at: '2026-07-21 10:00' },
      ),
      findsUnsuitable('2026-08-03 10:00', '有限会社つばめ保守'),
    ]
    given(...chain)
      .when(parts.consents({ subcontract: 'subcontract-2' }, { at: '2026-08-04 10:00' }))
      .thenRefuses('doubt-open', 'operational setting', inDoubt)
  })

  it('of a company that doesn’t work under the contract nothing is in doubt', () => {
    expect(given(...reaching('in-force'), findsUnsuitable('2026-08-03 10:00', '有限会社みどり')).state.doubts).toEqual(
      [],
    )
  })

  it('with the contract ends what was doubtful of it', () => {
    const { state } = given(...unsuitable, acts.opensInspection(), acts.inspects(), ...acts.askedAndEnded())
    expect([state.stage, state.doubts[0]?.lifted]).toEqual(['closing', 'ended'])
    expect(open(state).map(([kind]) => kind)).not.toContain('answer-doubt')
  })
})

describe('Art. 20 a vetting that is over while its company works on', () => {
  const endsOn = day('2029-05-31')
  const long = [
    acts.starts({ request: acts.request({ endsOn }) }),
    acts.vets(),
    acts.submits(),
    acts.acceptsForm(),
    acts.recordsOutcome(),
    acts.approves(),
    registers({ endsOn, inspectEveryMonths: 60 }),
    confirmsClauses(),
  ]
  const waits = (state: OutsourcingState) =>
    wakesOf(state, { now: tokyo('2026-06-01 10:00'), calendar: closedDays, settings })
      .filter(({ kind }) => kind === 'vetting-over')
      .map(({ at }) => at)

  it('is before the chief on the day after its last, once', () => {
    expect(waits(given(...long).state)).toEqual([tokyo('2028-04-03 09:00')])
    given(...long)
      .when(notesVettingOver({}, { at: '2028-04-02 09:00' }))
      .thenRefuses('too-early', 'operational setting', { from: '2028-04-03' })
    const { state } = given(...long, notesVettingOver())
    expect(state.doubts).toMatchObject([{ cause: 'vetting-over', holdsUntil: '2028-04-02', about: 'contractor' }])
    expect(waits(state)).toEqual([])
    given(...long, notesVettingOver())
      .when(notesVettingOver())
      .thenNothing()
  })

  it('is nobody’s doubt where it was made anew in time, and none any more where it is made late', () => {
    const anew = (at: string) => acts.vets({ checkedOn: day(at) }, { at: `${at} 10:00` })
    expect(waits(given(...long, anew('2028-03-20')).state)).toEqual([])
    expect(given(...long, notesVettingOver(), anew('2028-04-10')).state.doubts).toMatchObject([
      { lifted: 'vetted-anew' },
    ])
    const unsuitable = acts.vets({ checkedOn: day('2028-04-10'), verdict: 'unsuitable' }, { at: '2028-04-10 10:00' })
    expect(given(...long, notesVettingOver(), unsuitable).state.doubts).toMatchObject([
      { cause: 'vetting-over', lifted: 'replaced' },
      { cause: 'unsuitable', lifted: null },
    ])
  })
})
