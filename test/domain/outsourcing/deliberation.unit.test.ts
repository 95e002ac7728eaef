import type { CouncilReport } from '../../../domain/outsourcing/deliberation/fields.ts'
import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import {
  acceptsForm,
  attachesMinutes,
  given,
  reaching,
  recordsOutcome,
  reportsOutcome,
  sendsBack,
  submits,
} from '../../support/outsourcing-acts.ts'
import { by, closed, opened } from '../../support/outsourcing-events.ts'

const { recordedBy: _, ...report } = recordsOutcome().command.data as CouncilReport & { recordedBy: object }
const recorded = (over: Partial<CouncilReport> = {}): OutsourcingEvent => ({
  type: 'CouncilOutcomeRecorded',
  article: 'Art. 21',
  data: { ...report, ...over, by: by('secretariat', '2026-04-16 10:00') },
})
const approval = opened('approve-1', {
  at: '2026-04-16 10:00',
  due: '2026-04-23 17:15',
  escalation: '2026-04-28 09:00',
  reminders: ['2026-04-20 09:00', '2026-04-22 09:00', '2026-04-23 09:00', '2026-04-24 09:00'],
})
const withMinutes = [...reaching('deliberation'), attachesMinutes()]
const condition = { text: '従事者名簿を提出させること', dueOn: day('2026-05-29') }

describe('Art. 5(5) checking the form', () => {
  it('is done by the secretariat and brings the case before the council; the due days step over Golden Week', () => {
    given(...reaching('form-check'))
      .when(acceptsForm({ note: '書類はそろっている' }))
      .then(
        {
          type: 'FormAccepted',
          article: 'operational setting',
          data: { note: '書類はそろっている', by: by('secretariat', '2026-04-07 10:00') },
        },
        closed('check-form-1'),
        opened('record-outcome-1', {
          at: '2026-04-07 10:00',
          due: '2026-04-28 17:15',
          escalation: '2026-05-07 09:00',
          reminders: ['2026-04-23 09:00', '2026-04-27 09:00', '2026-04-28 09:00', '2026-04-30 09:00'],
        }),
      )
  })

  it('is refused to the office itself', () => {
    given(...reaching('form-check'))
      .when(acceptsForm({}, { by: 'head' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['secretariat', 'digital-promotion-head'] })
  })
})

describe('Art. 21 the outcome of the deliberation', () => {
  it.each(['favourable', 'unfavourable'] as const)('%s goes before the chief', (outcome) => {
    given(...reaching('deliberation'))
      .when(recordsOutcome({ outcome }))
      .then(recorded({ outcome }), closed('record-outcome-1'), approval)
  })

  it('favourable with conditions goes before the chief with them', () => {
    const conditional = { outcome: 'favourable-with-conditions', conditions: [condition] } as const
    given(...reaching('deliberation'))
      .when(recordsOutcome(conditional))
      .then(recorded(conditional), closed('record-outcome-1'), approval)
  })

  it('continued (継続審議) stays with the council, with a new task', () => {
    given(...reaching('deliberation'))
      .when(recordsOutcome({ outcome: 'continued' }))
      .then(
        recorded({ outcome: 'continued' }),
        closed('record-outcome-1'),
        opened('record-outcome-2', {
          at: '2026-04-16 10:00',
          due: '2026-05-13 17:15',
          escalation: '2026-05-18 09:00',
          reminders: ['2026-05-08 09:00', '2026-05-12 09:00', '2026-05-13 09:00', '2026-05-14 09:00'],
        }),
      )
  })

  it('can be told after a continued one', () => {
    given(...reaching('deliberation'), recordsOutcome({ outcome: 'continued' }))
      .when(recordsOutcome())
      .then(recorded(), closed('record-outcome-2'), approval)
  })

  it('is recorded by the secretariat, not by the chief', () => {
    given(...reaching('deliberation'))
      .when(reportsOutcome({}, { by: 'chief' }))
      .thenRefuses('not-permitted', 'Art. 21', { whoCan: ['secretariat', 'digital-promotion-head'] })
  })

  it('is refused before the form was checked', () => {
    given(...reaching('form-check'))
      .when(recordsOutcome())
      .thenRefuses('wrong-step', 'Art. 21', { step: 'form-check', needs: ['deliberation'] })
  })
})

describe('Art. 21 what the outcome must say', () => {
  it('refuses conditions that are announced but not named', () => {
    given(...reaching('deliberation'))
      .when(recordsOutcome({ outcome: 'favourable-with-conditions' }))
      .thenRefuses('conditions-missing', 'operational setting', { field: 'conditions' })
  })

  it.each(['favourable', 'unfavourable', 'continued'] as const)('refuses conditions with %s', (outcome) => {
    given(...reaching('deliberation'))
      .when(recordsOutcome({ outcome, conditions: [condition] }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'conditions', problem: 'not-with-this-outcome' })
  })

  it('refuses a condition without words, with a day that has passed, or with one beyond counting', () => {
    const conditional = (over: object) =>
      reportsOutcome({ outcome: 'favourable-with-conditions', conditions: [condition, { ...condition, ...over }] })
    given(...withMinutes)
      .when(conditional({ text: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'conditions.1.text', problem: 'empty' })
    given(...withMinutes)
      .when(conditional({ dueOn: day('2026-04-15') }))
      .thenRefuses('date-in-past', 'operational setting', {
        field: 'conditions.1.dueOn',
        day: '2026-04-15',
        today: '2026-04-16',
      })
    given(...withMinutes)
      .when(conditional({ dueOn: day('2126-12-31') }))
      .thenRefuses('field-invalid', 'operational setting', {
        field: 'conditions.1.dueOn',
        problem: 'too-far',
        latest: '2036-04-16',
      })
  })

  it('takes a condition that is due today', () => {
    const today = {
      outcome: 'favourable-with-conditions',
      conditions: [{ ...condition, dueOn: day('2026-04-16') }],
    } as const
    const { outside } = given(...withMinutes)
      .when(reportsOutcome(today))
      .after()
    expect(outside[0]?.conditions).toEqual(today.conditions)
  })

  it('refuses a meeting without a name, or one that has not been held', () => {
    given(...reaching('deliberation'))
      .when(recordsOutcome({ meeting: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'meeting', problem: 'empty' })
    given(...reaching('deliberation'))
      .when(recordsOutcome({ heldOn: day('2026-04-17') }))
      .thenRefuses('date-in-future', 'operational setting', { field: 'heldOn', day: '2026-04-17', today: '2026-04-16' })
  })

  it('refuses a meeting before the submission, and takes one on its day', () => {
    given(...reaching('deliberation'))
      .when(recordsOutcome({ heldOn: day('2026-04-05') }))
      .thenRefuses('deliberated-before-submission', 'Art. 21', { field: 'heldOn', submittedOn: '2026-04-06' })
    given(...reaching('deliberation'))
      .when(recordsOutcome({ heldOn: day('2026-04-06') }))
      .then(recorded({ heldOn: day('2026-04-06') }), closed('record-outcome-1'), approval)
  })

  it('counts from the submission of the present round', () => {
    given(
      ...reaching('approval'),
      sendsBack(),
      submits({}, { at: '2026-04-21 10:00' }),
      acceptsForm({}, { at: '2026-04-21 11:00' }),
    )
      .when(recordsOutcome({}, { at: '2026-04-22 10:00' }))
      .thenRefuses('deliberated-before-submission', 'Art. 21', { field: 'heldOn', submittedOn: '2026-04-21' })
  })
})
