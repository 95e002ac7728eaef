import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { inspectionPlan, nextInspection } from '../../../domain/outsourcing/inspections/inspection-plan.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import {
  askedAndEnded,
  endsContract,
  given,
  inspects,
  opensInspection,
  reaching,
  registers,
  request,
  starts,
  type OutsourcingAct,
} from '../../support/outsourcing-acts.ts'
import { by, closed, opened } from '../../support/outsourcing-events.ts'
import {
  announcesInspection,
  movesInspection,
  recordsRefusal,
  schedulesInspection,
  skipsInspection,
  terminates,
} from '../../support/oversight-acts.ts'
import {
  approvesChange,
  consents,
  effectsChange,
  prolongs,
  recordsChangeOutcome,
  requestsSubcontract,
  vetsCompany,
} from '../../support/part-acts.ts'

/** A contract of three years from the last day of January, inspected every month. */
const fromJanuary31 = [
  starts({ request: request({ startsOn: day('2027-01-31'), endsOn: day('2030-01-30') }) }),
  ...reaching('contracting').slice(1),
  registers({ startsOn: day('2027-01-31'), endsOn: day('2030-01-30'), inspectEveryMonths: 1 }),
]
const planOf = (...acts: readonly OutsourcingAct[]) => inspectionPlan(given(...acts).state)
const inForce = reaching('in-force')
const due = [...inForce, opensInspection()]

describe('Art. 23 the plan of inspections', () => {
  it('reaches to the contract’s end, each day counted from the first, so that February moves no later one', () => {
    const plan = planOf(...fromJanuary31)
    expect(plan).toHaveLength(35)
    expect(plan.slice(0, 4).map((one) => one.dueOn)).toEqual(['2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31'])
    expect(plan[12]?.dueOn).toBe('2028-02-29')
    expect(plan.at(-1)).toMatchObject({ id: 'inspection-35', dueOn: '2029-12-31', inspection: null, fallsAway: false })
  })

  it('shows what was held, moved and skipped beside what is to come', () => {
    const acts = [
      ...fromJanuary31,
      movesInspection({ inspection: 'inspection-2', toDay: day('2027-04-15') }),
      skipsInspection({ inspection: 'inspection-3' }),
    ]
    expect(
      planOf(...acts)
        .slice(0, 4)
        .map((one) => [one.dueOn, one.rhythmDay, one.moved?.reason ?? null, one.inspection?.skipped?.reason ?? null]),
    ).toEqual([
      ['2027-02-28', '2027-02-28', null, null],
      ['2027-04-15', '2027-03-31', '年度末の繁忙を避けるため', null],
      ['2027-04-30', '2027-04-30', null, '同じ内容の外部監査を受けたため'],
      ['2027-05-31', '2027-05-31', null, null],
    ])
  })

  it('falls due in the order of the days as they stand, past what is skipped', () => {
    const acts = [
      ...fromJanuary31,
      movesInspection({ inspection: 'inspection-1', toDay: day('2027-04-10') }),
      skipsInspection({ inspection: 'inspection-2' }),
    ]
    expect(nextInspection(given(...acts).state)).toEqual({ nth: 1, dueOn: '2027-04-10' })
    expect(
      nextInspection(given(...acts, movesInspection({ inspection: 'inspection-1', toDay: day('2027-05-15') })).state),
    ).toEqual({ nth: 3, dueOn: '2027-04-30' })
  })
})

describe('Art. 23 moving and skipping an inspection', () => {
  it('moves one that is planned, with the reason', () => {
    given(...inForce)
      .when(movesInspection())
      .then({
        type: 'InspectionMoved',
        article: 'operational setting',
        data: {
          inspection: 'inspection-1',
          fromDay: day('2026-12-01'),
          toDay: day('2026-12-15'),
          reason: '年度末の繁忙を避けるため',
          by: by('head', '2026-11-02 10:00'),
        },
      })
  })

  it('gives one that is open already a new time', () => {
    const attempt = given(...due).when(movesInspection({}, { at: '2026-12-07 10:00' }))
    attempt.then(
      {
        type: 'InspectionMoved',
        article: 'operational setting',
        data: {
          inspection: 'inspection-1',
          fromDay: day('2026-12-01'),
          toDay: day('2026-12-15'),
          reason: '年度末の繁忙を避けるため',
          by: by('head', '2026-12-07 10:00'),
        },
      },
      closed('inspect-1'),
      opened('inspect-2', {
        at: '2026-12-07 10:00',
        due: '2026-12-15 17:15',
        escalation: '2026-12-18 09:00',
        about: 'inspection-1',
        reminders: ['2026-12-10 09:00', '2026-12-14 09:00', '2026-12-15 09:00', '2026-12-16 09:00'],
      }),
    )
    expect(attempt.after().inspections[0]?.dueOn).toBe('2026-12-15')
  })

  it('is refused to a past day, beyond the contract, without a reason, for what is over or was never planned', () => {
    given(...inForce)
      .when(movesInspection({ toDay: day('2026-11-01') }))
      .thenRefuses('date-in-past', 'operational setting', { field: 'toDay', day: '2026-11-01', today: '2026-11-02' })
    given(...inForce)
      .when(movesInspection({ toDay: day('2027-06-01') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'toDay', problem: 'after-the-contract' })
    given(...fromJanuary31)
      .when(movesInspection({ toDay: day('2027-01-30') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'toDay', problem: 'before-the-contract' })
    given(...inForce)
      .when(movesInspection({ reason: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
    given(...due, inspects())
      .when(movesInspection({}, { at: '2026-12-11 10:00' }))
      .thenRefuses('inspection-unknown', 'operational setting', { field: 'inspection', inspection: 'inspection-1' })
    given(...inForce)
      .when(movesInspection({ inspection: 'inspection-2' }))
      .thenRefuses('inspection-unknown', 'operational setting', { field: 'inspection', inspection: 'inspection-2' })
  })

  it('is nothing where the day stays the same', () => {
    given(...inForce, movesInspection())
      .when(movesInspection())
      .thenNothing()
  })

  it('skips one that is planned: it counts as such, and never falls due', () => {
    const after = given(...inForce)
      .when(skipsInspection())
      .after()
    expect(after.inspections).toMatchObject([
      {
        id: 'inspection-1',
        nth: 1,
        dueOn: '2026-12-01',
        report: null,
        skipped: { reason: '同じ内容の外部監査を受けたため' },
      },
    ])
    given(...inForce, skipsInspection())
      .when(opensInspection())
      .thenNothing()
  })

  it('skips one that is open, so that the case can be closed without it', () => {
    const attempt = given(...due).when(skipsInspection({}, { at: '2026-12-07 10:00' }))
    attempt.then(
      {
        type: 'InspectionSkipped',
        article: 'operational setting',
        data: {
          inspection: 'inspection-1',
          nth: 1,
          dueOn: day('2026-12-01'),
          reason: '同じ内容の外部監査を受けたため',
          by: by('head', '2026-12-07 10:00'),
        },
      },
      closed('inspect-1'),
    )
  })

  it('can be reported no more once it is skipped', () => {
    given(...due, skipsInspection({}, { at: '2026-12-07 10:00' }))
      .when(inspects())
      .thenRefuses('inspection-unknown', 'operational setting', { field: 'inspection', inspection: 'inspection-1' })
  })

  it.each([movesInspection, skipsInspection])('is the head’s to decide, not the staff’s', (act) => {
    given(...inForce)
      .when(act({}, { by: 'staff' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['citizen-head'] })
  })
})

describe('Art. 23 an inspection outside the rhythm', () => {
  it('is called for a day, today if need be, and asked of the office at once', () => {
    given(...inForce)
      .when(schedulesInspection({ onDay: day('2026-07-01') }))
      .then(
        {
          type: 'InspectionScheduled',
          article: 'Art. 23',
          data: {
            inspection: 'adhoc-1',
            nth: 1,
            onDay: day('2026-07-01'),
            means: 'on-site',
            reason: '受渡しの事故があったため',
            subject: 'contractor',
            by: by('staff', '2026-07-01 10:00'),
          },
        },
        opened('inspect-1', {
          at: '2026-07-01 10:00',
          due: '2026-07-01 17:15',
          escalation: '2026-07-06 09:00',
          about: 'adhoc-1',
          reminders: ['2026-07-02 09:00'],
        }),
      )
  })

  it('leaves the rhythm as it is', () => {
    const { state } = given(...inForce, schedulesInspection(), schedulesInspection())
    expect(state.inspections.map((one) => one.id)).toEqual(['adhoc-1', 'adhoc-2'])
    expect(nextInspection(state)).toEqual({ nth: 1, dueOn: '2026-12-01' })
  })

  it('may look at a sub-contractor to whom the city has consented, and at nobody else', () => {
    const ofSub = schedulesInspection(
      { subject: 'subcontract-1', onDay: day('2026-08-03') },
      { at: '2026-08-01 10:00' },
    )
    given(...inForce, vetsCompany(), requestsSubcontract())
      .when(ofSub)
      .thenRefuses('field-invalid', 'operational setting', { field: 'subject', problem: 'unknown-subject' })
    const consented = given(...inForce, vetsCompany(), requestsSubcontract({}, { at: '2026-07-01 10:00' }), consents())
    expect(consented.when(ofSub).after().inspections[0]?.adHoc?.subject).toBe('subcontract-1')
  })

  it('is refused without a reason and on a past day', () => {
    given(...inForce)
      .when(schedulesInspection({ reason: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
    given(...inForce)
      .when(schedulesInspection({ onDay: day('2026-06-30') }))
      .thenRefuses('date-in-past', 'operational setting', { field: 'onDay', day: '2026-06-30', today: '2026-07-01' })
  })
})

describe('Art. 23 what the contractor is told of an inspection', () => {
  it('is recorded with day, time, place and inspectors, before it falls due as well', () => {
    const { type: _type, data } = announcesInspection().command
    given(...inForce)
      .when(announcesInspection({}, { at: '2026-11-20 10:00' }))
      .then({
        type: 'InspectionAnnounced',
        article: 'Art. 23',
        data: { ...(data as typeof data & { inspection: string }), by: by('staff', '2026-11-20 10:00') },
      } as OutsourcingEvent)
  })

  it('is refused with a time that no clock shows, or for what is not to be held', () => {
    given(...due)
      .when(announcesInspection({ clock: '25:00' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'clock', problem: 'not-a-time' })
    given(...due)
      .when(announcesInspection({ inspectors: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'inspectors', problem: 'empty' })
    given(...due)
      .when(announcesInspection({ inspection: 'adhoc-1' }))
      .thenRefuses('inspection-unknown', 'operational setting', { field: 'inspection', inspection: 'adhoc-1' })
  })
})

describe('Art. 23 a contractor who lets nobody inspect', () => {
  it('has a serious finding of its own, and the inspection stays to be held by another day', () => {
    const { data } = recordsRefusal().command
    const finding = {
      id: 'finding-1',
      severity: 'serious',
      text: '繁忙を理由に立入りを断られた',
      correctBy: day('2026-12-24'),
      item: 'refusal',
    } as const
    const days = {
      due: '2026-12-24 17:15',
      escalation: '2027-01-04 09:00',
      reminders: ['2026-12-21 09:00', '2026-12-23 09:00', '2026-12-24 09:00', '2026-12-25 09:00'],
    }
    const attempt = given(...due).when(recordsRefusal())
    attempt.then(
      {
        type: 'InspectionRefused',
        article: 'operational setting',
        data: { ...data, finding, by: by('staff', '2026-12-10 15:00') },
      } as OutsourcingEvent,
      closed('inspect-1'),
      opened('inspect-2', { at: '2026-12-10 15:00', ...days, about: 'inspection-1' }),
      opened('correct-1', { at: '2026-12-10 15:00', ...days, about: 'finding-1' }),
    )
    expect(attempt.after().inspections[0]).toMatchObject({
      dueOn: '2026-12-24',
      report: null,
      refusals: [{ refusedBy: '受託者の営業部長' }],
    })
  })

  it('can be inspected afterwards; the findings are numbered on', () => {
    const held = inspects(
      { findings: [{ severity: 'minor', text: '名簿が古い', correctBy: day('2027-01-15') }] },
      { at: '2026-12-22 10:00' },
    )
    expect(given(...due, recordsRefusal(), held).state.findings.map((one) => one.id)).toEqual([
      'finding-1',
      'finding-2',
    ])
  })

  it('is recorded of an open inspection only, with a day to come for the next attempt', () => {
    given(...inForce)
      .when(recordsRefusal())
      .thenRefuses('inspection-unknown', 'operational setting', { field: 'inspection', inspection: 'inspection-1' })
    given(...due)
      .when(recordsRefusal({ dueOn: day('2026-12-09') }))
      .thenRefuses('date-in-past', 'operational setting', { field: 'dueOn', day: '2026-12-09', today: '2026-12-10' })
    given(...due)
      .when(recordsRefusal({ refusedBy: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'refusedBy', problem: 'empty' })
  })
})

describe('Art. 22 a contract that ends early', () => {
  const terminated = (over: Parameters<typeof terminates>[0] = {}): OutsourcingEvent => ({
    type: 'ContractTerminated',
    article: 'operational setting',
    data: {
      endsOn: day('2027-01-31'),
      terminatedBy: 'agreement',
      reason: '庁内で行うこととなったため',
      ...over,
      insteadOf: day('2027-05-31'),
      by: by('head', '2026-12-20 10:00'),
    },
  })
  const held = [...due, inspects()]

  it('is recorded by the head with who ended it and why, and ends on that day by the practice', () => {
    given(...held)
      .when(terminates())
      .then(terminated())
    expect(given(...held, terminates()).state).toMatchObject({ stage: 'in-force', contract: { endsOn: '2027-01-31' } })
    expect(
      given(...held, terminates())
        .when(endsContract({ endsOn: day('2027-01-31') }, { at: '2027-02-01 00:00' }))
        .after().stage,
    ).toBe('closing')
    given(...held, terminates())
      .when(endsContract())
      .thenNothing()
  })

  it('takes a day that has passed as it was, but none before something that was done under the contract', () => {
    given(...held)
      .when(terminates({ endsOn: day('2026-12-10') }))
      .then(terminated({ endsOn: day('2026-12-10') }))
    given(...held)
      .when(terminates({ endsOn: day('2026-12-09') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'endsOn', problem: 'before-the-last-act' })
  })

  it('lets an inspection fall away that fell due after the day on which the contract is found to have ended', () => {
    const attempt = given(...due).when(terminates({ endsOn: day('2026-11-30') }))
    attempt.then(
      terminated({ endsOn: day('2026-11-30') }),
      {
        type: 'InspectionSkipped',
        article: 'operational setting',
        data: {
          inspection: 'inspection-1',
          nth: 1,
          dueOn: day('2026-12-01'),
          reason: '庁内で行うこととなったため',
          by: by('head', '2026-12-20 10:00'),
        },
      },
      closed('inspect-1', 'ended'),
    )
    expect(
      given(...due)
        .when(terminates({ endsOn: day('2026-12-01') }))
        .after().inspections[0]?.skipped,
    ).toBeNull()
  })

  it('lets what was planned for later fall away, though it stays visible', () => {
    const acts = [...fromJanuary31, terminates({ endsOn: day('2027-04-15') }, { at: '2027-02-20 10:00' })]
    expect(nextInspection(given(...acts).state)).toEqual({ nth: 1, dueOn: '2027-02-28' })
    const plan = planOf(...acts)
    expect(plan).toHaveLength(35)
    expect(plan.filter((one) => !one.fallsAway).map((one) => one.dueOn)).toEqual(['2027-02-28', '2027-03-31'])
  })

  it('is not prolonged by a change, neither one that was approved before nor a new one', () => {
    const prolonged = [
      ...held.slice(0, -2),
      prolongs(),
      ...(given(...held.slice(0, -2), prolongs()).state.tasks.open.some((one) => one.kind === 'record-outcome')
        ? [recordsChangeOutcome()]
        : []),
      approvesChange(),
    ]
    const early = terminates({ endsOn: day('2026-12-31') }, { at: '2026-09-20 10:00' })
    const after = given(...prolonged, early)
      .when(effectsChange())
      .after()
    expect(after.contract?.endsOn).toBe('2026-12-31')
    given(...held.slice(0, -2), early)
      .when(prolongs({ effectiveOn: day('2026-11-01') }, { at: '2026-10-01 10:00' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'changes.endsOn', problem: 'ends-early' })
  })

  it('is refused without a reason, on the agreed day or later, to the staff, and once the contract has ended', () => {
    given(...held)
      .when(terminates({ reason: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
    given(...held)
      .when(terminates({ endsOn: day('2027-05-31') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'endsOn', problem: 'not-early' })
    given(...held)
      .when(terminates({}, { by: 'staff' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['citizen-head'] })
    given(...held, ...askedAndEnded())
      .when(terminates({}, { at: '2027-06-02 10:00' }))
      .thenRefuses('wrong-step', 'operational setting', { step: 'closing', needs: ['in-force'] })
  })
})
