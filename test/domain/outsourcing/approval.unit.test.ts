import type { Condition } from '../../../domain/outsourcing/approval/state.ts'
import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import {
  acceptsForm,
  approves,
  disapproves,
  fulfils,
  given,
  reaching,
  recordsOutcome,
  sendsBack,
  submits,
} from '../../support/outsourcing-acts.ts'
import { by, closed, opened } from '../../support/outsourcing-events.ts'

const approved = (conditions: readonly Condition[] = [], note = ''): OutsourcingEvent => ({
  type: 'OutsourcingApproved',
  article: 'Art. 21',
  data: { conditions, note, by: by('chief', '2026-04-20 10:00') },
})
const contracting = opened('register-contract-1', {
  at: '2026-04-20 10:00',
  due: '2026-05-22 17:15',
  escalation: '2026-05-27 09:00',
  reminders: ['2026-05-19 09:00', '2026-05-21 09:00', '2026-05-22 09:00', '2026-05-25 09:00'],
})
const roster = { text: '従事者名簿を提出させること', dueOn: day('2026-05-29') }
const training = { text: '研修の計画を出させること', dueOn: day('2026-05-31') }
const withConditions = [
  ...reaching('deliberation'),
  recordsOutcome({ outcome: 'favourable-with-conditions', conditions: [roster] }),
]
const rosterTask = opened('fulfil-condition-1', {
  at: '2026-04-20 10:00',
  due: '2026-05-29 17:15',
  escalation: '2026-06-03 09:00',
  about: 'condition-1',
  reminders: ['2026-05-26 09:00', '2026-05-28 09:00', '2026-05-29 09:00', '2026-06-01 09:00'],
})

describe('Art. 21 approval', () => {
  it('is given by the chief after a favourable outcome, and asks the head for the contract', () => {
    given(...reaching('approval'))
      .when(approves({ note: '異議なし' }))
      .then(approved([], '異議なし'), closed('approve-1'), contracting)
  })

  it.each(['vetting', 'submission', 'form-check', 'deliberation'] as const)(
    'is refused at the %s, before the council has deliberated',
    (step) => {
      given(...reaching(step))
        .when(approves())
        .thenRefuses('council-outcome-missing', 'Art. 21', { step })
      given(...reaching(step))
        .when(disapproves())
        .thenRefuses('council-outcome-missing', 'Art. 21', { step })
    },
  )

  it('is refused while the council goes on deliberating', () => {
    given(...reaching('deliberation'), recordsOutcome({ outcome: 'continued' }))
      .when(approves())
      .thenRefuses('council-outcome-missing', 'Art. 21', { step: 'deliberation' })
  })

  it('is refused after an unfavourable outcome', () => {
    given(...reaching('deliberation'), recordsOutcome({ outcome: 'unfavourable' }))
      .when(approves())
      .thenRefuses('council-unfavourable', 'operational setting', { meeting: '令和8年度第1回セキュリティ会議' })
  })

  it('is refused after a return, for the earlier outcome counts no longer', () => {
    given(...reaching('approval'), sendsBack({ to: 'deliberation' }))
      .when(approves())
      .thenRefuses('council-outcome-missing', 'Art. 21', { step: 'deliberation' })
    given(...reaching('approval'), sendsBack({ to: 'form-check' }), acceptsForm({}, { at: '2026-04-20 11:00' }))
      .when(approves({}, { at: '2026-04-20 12:00' }))
      .thenRefuses('council-outcome-missing', 'Art. 21', { step: 'deliberation' })
  })

  it.each(['secretariat', 'systemManager', 'head', 'administrator'] as const)('is refused to the %s', (who) => {
    given(...reaching('approval'))
      .when(approves({}, { by: who }))
      .thenRefuses('not-permitted', 'Art. 21', { whoCan: ['general-policy-director'] })
  })

  it('scenario 10: is refused to the practice: no deadline approves by itself', () => {
    given(...reaching('approval'))
      .when(approves({}, { by: 'practice', at: '2027-04-01 00:00' }))
      .thenRefuses('not-permitted', 'Art. 21', { whoCan: ['general-policy-director'] })
  })

  it('is given once', () => {
    given(...reaching('contracting'))
      .when(approves())
      .thenRefuses('wrong-step', 'Art. 21', { step: 'contracting', needs: ['approval'] })
  })
})

describe('Art. 21 conditional approval', () => {
  it("carries the council's conditions in, each a dated to-do of the office", () => {
    given(...withConditions)
      .when(approves())
      .then(approved([{ id: 'condition-1', ...roster, from: 'council' }]), closed('approve-1'), contracting, rosterTask)
  })

  it("adds the chief's own; one that is due on a Sunday is asked for on the Monday", () => {
    given(...withConditions)
      .when(approves({ conditions: [training] }))
      .then(
        approved([
          { id: 'condition-1', ...roster, from: 'council' },
          { id: 'condition-2', ...training, from: 'chief' },
        ]),
        closed('approve-1'),
        contracting,
        rosterTask,
        opened('fulfil-condition-2', {
          at: '2026-04-20 10:00',
          due: '2026-06-01 17:15',
          escalation: '2026-06-04 09:00',
          about: 'condition-2',
          reminders: ['2026-05-27 09:00', '2026-05-29 09:00', '2026-06-01 09:00', '2026-06-02 09:00'],
        }),
      )
  })

  it("keeps a council's condition whose day has passed meanwhile, and brings it up on the next business day", () => {
    const late = [
      ...reaching('deliberation'),
      recordsOutcome({ outcome: 'favourable-with-conditions', conditions: [{ ...roster, dueOn: day('2026-04-17') }] }),
    ]
    given(...late)
      .when(approves({}, { at: '2026-04-24 10:00' }))
      .then(
        {
          type: 'OutsourcingApproved',
          article: 'Art. 21',
          data: {
            conditions: [{ id: 'condition-1', ...roster, dueOn: day('2026-04-17'), from: 'council' }],
            note: '',
            by: by('chief', '2026-04-24 10:00'),
          },
        },
        closed('approve-1'),
        opened('register-contract-1', {
          at: '2026-04-24 10:00',
          due: '2026-05-28 17:15',
          escalation: '2026-06-02 09:00',
          reminders: ['2026-05-25 09:00', '2026-05-27 09:00', '2026-05-28 09:00', '2026-05-29 09:00'],
        }),
        opened('fulfil-condition-1', {
          at: '2026-04-24 10:00',
          due: '2026-04-17 17:15',
          escalation: '2026-04-27 09:00',
          about: 'condition-1',
          reminders: [],
        }),
      )
  })

  it("refuses a chief's condition without words or with a day that has passed", () => {
    given(...withConditions)
      .when(approves({ conditions: [{ ...training, text: ' ' }] }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'conditions.0.text', problem: 'empty' })
    given(...withConditions)
      .when(approves({ conditions: [{ ...training, dueOn: day('2026-04-19') }] }))
      .thenRefuses('date-in-past', 'operational setting', {
        field: 'conditions.0.dueOn',
        day: '2026-04-19',
        today: '2026-04-20',
      })
  })

  it('forgets the conditions of an outcome that a return made void', () => {
    const again = [
      ...withConditions,
      sendsBack(),
      submits({}, { at: '2026-04-20 11:00' }),
      acceptsForm({}, { at: '2026-04-20 12:00' }),
    ]
    const { state } = given(
      ...again,
      recordsOutcome({ heldOn: day('2026-04-20') }, { at: '2026-04-20 13:00' }),
      approves({}, { at: '2026-04-20 14:00' }),
    )
    expect(state.approval?.conditions).toEqual([])
  })
})

describe('Art. 21 meeting a condition', () => {
  const approvedWith = [...withConditions, approves()]

  it('is recorded by the office and ends its to-do', () => {
    given(...approvedWith)
      .when(fulfils())
      .then(
        {
          type: 'ConditionFulfilled',
          article: 'operational setting',
          data: { condition: 'condition-1', note: '名簿を受け取った', by: by('staff', '2026-05-12 10:00') },
        },
        closed('fulfil-condition-1'),
      )
  })

  it('is recorded once', () => {
    given(...approvedWith, fulfils())
      .when(fulfils())
      .thenNothing()
  })

  it('refuses a condition that the approval does not have', () => {
    given(...approvedWith)
      .when(fulfils({ condition: 'condition-2' }))
      .thenRefuses('condition-unknown', 'operational setting', { field: 'condition', condition: 'condition-2' })
  })

  it('refuses to leave out how', () => {
    given(...approvedWith)
      .when(fulfils({ note: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'note', problem: 'empty' })
  })
})

describe('Art. 21 disapproval (不承認)', () => {
  it.each(['favourable', 'unfavourable'] as const)('ends the case after a %s outcome, with the reason', (outcome) => {
    given(...reaching('deliberation'), recordsOutcome({ outcome }))
      .when(disapproves())
      .then(
        {
          type: 'OutsourcingDisapproved',
          article: 'Art. 21',
          data: { reason: '必要性が認められない', by: by('chief', '2026-04-20 10:00') },
        },
        closed('approve-1'),
      )
  })

  it('needs a reason', () => {
    given(...reaching('approval'))
      .when(disapproves({ reason: '　' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
  })

  it('leaves a case to which nothing can be added', () => {
    given(...reaching('approval'), disapproves())
      .when(approves())
      .thenRefuses('case-closed', 'operational setting', { how: 'disapproved', whoCan: [] })
  })
})
