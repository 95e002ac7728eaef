import { returnTargets, type ReturnTarget, type Step } from '../../../domain/outsourcing/stages.ts'
import type { CouncilReport } from '../../../domain/outsourcing/deliberation/fields.ts'
import type { VettingReport } from '../../../domain/outsourcing/vetting/fields.ts'
import { describe, expect, it } from 'vitest'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import { foundIn } from '../../../domain/outsourcing/vetting/found.ts'
import {
  acceptsForm,
  amends,
  given,
  reaching,
  recordsOutcome,
  request,
  sendsBack,
  submits,
  vets,
} from '../../support/outsourcing-acts.ts'
import { by, closed, opened } from '../../support/outsourcing-events.ts'

const returned = (from: Step, to: ReturnTarget): OutsourcingEvent => ({
  type: 'OutsourcingReturned',
  article: 'operational setting',
  data: { from, to, reason: '金額の根拠を示すこと', by: by('chief', '2026-04-20 10:00') },
})
const days = (due: string, escalation: string, ...reminders: readonly string[]) => ({
  at: '2026-04-20 10:00',
  due: `${due} 17:15`,
  escalation: `${escalation} 09:00`,
  reminders: reminders.map((one) => `${one} 09:00`),
})
const nextTask: { readonly [step in ReturnTarget]: OutsourcingEvent } = {
  vetting: opened('vet-2', days('2026-05-08', '2026-05-13', '2026-04-30', '2026-05-07', '2026-05-08', '2026-05-11')),
  submission: opened(
    'submit-2',
    days('2026-04-27', '2026-05-01', '2026-04-22', '2026-04-24', '2026-04-27', '2026-04-28'),
  ),
  'form-check': opened('check-form-2', days('2026-04-23', '2026-04-28', '2026-04-22', '2026-04-23', '2026-04-24')),
  deliberation: opened(
    'record-outcome-2',
    days('2026-05-15', '2026-05-20', '2026-05-12', '2026-05-14', '2026-05-15', '2026-05-18'),
  ),
}

describe('Art. 21 sending back (差戻し)', () => {
  it.each(returnTargets)('leads from the approval to the %s, with the reason and its task', (to) => {
    given(...reaching('approval'))
      .when(sendsBack({ to }))
      .then(returned('approval', to), closed('approve-1', 'returned'), nextTask[to])
  })

  it.each([
    ['form-check', ['vetting', 'submission']],
    ['deliberation', ['vetting', 'submission', 'form-check']],
  ] as const)('leads from the %s only to the steps before it', (step, before) => {
    for (const to of returnTargets) {
      const attempt = given(...reaching(step)).when(sendsBack({ to }, { by: 'secretariat' }))
      if ((before as readonly string[]).includes(to)) expect(attempt.after().stage).toBe(to)
      else attempt.thenRefuses('return-not-backwards', 'operational setting', { field: 'to', step })
    }
  })

  it('needs a reason', () => {
    given(...reaching('approval'))
      .when(sendsBack({ reason: '\n' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
  })

  it('is up to who holds the case: the secretariat before the chief', () => {
    for (const step of ['form-check', 'deliberation'] as const) {
      given(...reaching(step))
        .when(sendsBack())
        .thenRefuses('not-permitted', 'operational setting', { whoCan: ['secretariat', 'digital-promotion-head'] })
    }
    given(...reaching('approval'))
      .when(sendsBack({}, { by: 'secretariat' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['general-policy-director'] })
  })

  it.each(['vetting', 'submission', 'contracting', 'in-force', 'closing'] as const)(
    'is not possible at the %s',
    (step) => {
      given(...reaching(step))
        .when(sendsBack({}, { by: 'secretariat', at: '2027-07-01 10:00' }))
        .thenRefuses('wrong-step', 'operational setting', { step, needs: ['form-check', 'deliberation', 'approval'] })
    },
  )
})

describe('Art. 21 rounds', () => {
  const { recordedBy: _, ...council } = recordsOutcome().command.data as CouncilReport & { recordedBy: object }
  const vetting = foundIn({ ...(vets().command.data as VettingReport), by: by('head', '2026-04-03 10:00') })
  const recorded = { ...council, by: by('secretariat', '2026-04-16 10:00') }

  it.each([
    ['deliberation', vetting, by('head', '2026-04-06 10:00')],
    ['form-check', vetting, by('head', '2026-04-06 10:00')],
    ['submission', vetting, null],
    ['vetting', null, null],
  ] as const)(
    'a return to the %s keeps what was decided before that step and nothing after it',
    (to, vettingKept, submittedKept) => {
      const { state } = given(...reaching('approval'), sendsBack({ to }))
      expect(state).toMatchObject({ stage: to, round: 2, lastStep: null })
      expect(state.vetting).toStrictEqual(vettingKept)
      expect(state.submitted).toStrictEqual(submittedKept)
      expect(state.council).toBeNull()
    },
  )

  it('the ended round stays readable', () => {
    const { state } = given(...reaching('approval'), sendsBack())
    expect(state.rounds).toStrictEqual([
      {
        round: 1,
        how: 'returned',
        from: 'approval',
        to: 'submission',
        reason: '金額の根拠を示すこと',
        by: by('chief', '2026-04-20 10:00'),
        council: recorded,
        vetting,
      },
    ])
  })

  it('sent back twice, the case has three rounds, three revisions, both reasons and one number', () => {
    const { state } = given(
      ...reaching('form-check'),
      sendsBack({ reason: '一回目' }, { by: 'secretariat', at: '2026-04-07 10:00' }),
      amends({ request: request({ amountYen: 2 }) }, { at: '2026-04-08 10:00' }),
      submits({}, { at: '2026-04-09 10:00', rules: { nextSerial: 8 } }),
      acceptsForm({}, { at: '2026-04-10 10:00' }),
      recordsOutcome(),
      sendsBack({ reason: '二回目' }),
      amends({ request: request({ amountYen: 3 }) }, { at: '2026-04-21 10:00' }),
      submits({}, { at: '2026-04-22 10:00', rules: { nextSerial: 9 } }),
    )
    expect(state.round).toBe(3)
    expect(state.rounds.map((one) => one.reason)).toEqual(['一回目', '二回目'])
    expect(state.revisions.map((one) => [one.revision, one.request.amountYen])).toEqual([
      [1, 1_320_000],
      [2, 2],
      [3, 3],
    ])
    expect(state.number).toEqual({ fiscalYear: 2026, series: '委', serial: 7 })
    expect(state.tasks.open.map((one) => one.task)).toEqual(['check-form-3'])
  })

  it('a vendor voided by a return to the vetting is vetted anew before the next submission (Art. 20)', () => {
    given(...reaching('approval'), sendsBack({ to: 'vetting' }))
      .when(submits({}, { at: '2026-04-21 10:00' }))
      .thenRefuses('vetting-missing', 'Art. 20', { step: 'vetting' })
  })
})
