import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import {
  acceptsForm,
  amends,
  approves,
  closesFinding,
  disapproves,
  fulfils,
  given,
  inspects,
  opensInspection,
  pullsBack,
  reaching,
  recordsOutcome,
  registers,
  sendsBack,
  starts,
  submits,
  vets,
  withdraws,
} from '../../support/outsourcing-acts.ts'
import { byLink, trustingLinks } from '../../support/rules.ts'

const otherTask = (task: string) => ['other-task', 'operational setting', { task }] as const

describe('a mailed link (operational setting)', () => {
  it('carries the answers of its own task', () => {
    expect(
      given(starts())
        .when(vets({}, { by: byLink('staff', 'vet-1') }))
        .after()
        .tasks.open.map((one) => one.kind),
    ).toEqual(['judge'])
    expect(
      given(...reaching('submission'))
        .when(submits({}, { by: byLink('head', 'submit-1') }))
        .after().stage,
    ).toBe('form-check')
    expect(
      given(...reaching('form-check'))
        .when(acceptsForm({}, { by: byLink('secretariat', 'check-form-1') }))
        .after().stage,
    ).toBe('deliberation')
  })

  it('carries nothing else, though the person may do it when signed in', () => {
    given(starts())
      .when(amends({}, { by: byLink('staff', 'vet-1') }))
      .thenRefuses(...otherTask('vet-1'))
    given(...reaching('form-check'))
      .when(pullsBack({}, { by: byLink('head', 'submit-1') }))
      .thenRefuses(...otherTask('submit-1'))
    given()
      .when(starts({}, { by: byLink('staff', 'vet-1') }))
      .thenRefuses(...otherTask('vet-1'))
  })

  it('ends with its task: a return makes it void', () => {
    given(...reaching('approval'), sendsBack())
      .when(submits({}, { by: byLink('head', 'submit-1'), at: '2026-04-21 10:00' }))
      .thenRefuses(...otherTask('submit-1'))
    expect(
      given(...reaching('approval'), sendsBack())
        .when(submits({}, { by: byLink('head', 'submit-2'), at: '2026-04-21 10:00' }))
        .after().stage,
    ).toBe('form-check')
  })

  it('gives a person no power that the person has not', () => {
    given(...reaching('approval'))
      .when(sendsBack({}, { by: byLink('staff', 'approve-1') }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['general-policy-director'] })
  })

  it.each([
    ['approval', approves({}, { by: byLink('chief', 'approve-1') })],
    ['disapproval', disapproves({}, { by: byLink('chief', 'approve-1') })],
    ['return', sendsBack({}, { by: byLink('chief', 'approve-1') })],
  ] as const)('does not carry the chief’s %s (Art. 21): that needs a sign-in', (_name, act) => {
    given(...reaching('approval'))
      .when(act)
      .thenRefuses('sign-in-required', 'operational setting', {})
  })

  it('does not carry what the council decided, whoever writes it down', () => {
    given(...reaching('deliberation'))
      .when(recordsOutcome({}, { by: byLink('secretariat', 'record-outcome-1') }))
      .thenRefuses('sign-in-required', 'operational setting', {})
  })

  it('does not carry what takes back what stands', () => {
    given(...reaching('submission'))
      .when(withdraws({}, { by: byLink('head', 'submit-1') }))
      .thenRefuses('sign-in-required', 'operational setting', {})
  })

  it('carries them where the city has settled so', () => {
    expect(
      given(...reaching('approval'))
        .when(approves({}, { by: byLink('chief', 'approve-1'), rules: trustingLinks }))
        .after().stage,
    ).toBe('contracting')
  })
})

describe('a mailed link about one of several', () => {
  const beyond = ['other-task', 'operational setting', {}] as const

  it('answers for its own condition only', () => {
    const conditions = [
      { text: '名簿', dueOn: day('2026-06-30') },
      { text: '研修', dueOn: day('2026-06-30') },
    ]
    const approved = [
      ...reaching('deliberation'),
      recordsOutcome({ outcome: 'favourable-with-conditions', conditions }),
      approves(),
    ]
    const link = { by: byLink('staff', 'fulfil-condition-1') }
    given(...approved)
      .when(fulfils({ condition: 'condition-2' }, link))
      .thenRefuses(...beyond)
    expect(
      given(...approved)
        .when(fulfils({}, link))
        .after().conditionsMet,
    ).toEqual(['condition-1'])
  })

  const monthly = [
    ...reaching('contracting'),
    registers({ inspectEveryMonths: 1 }),
    opensInspection({ nth: 1 }),
    opensInspection({ nth: 2 }),
  ]

  it('answers for its own inspection only', () => {
    const link = { by: byLink('staff', 'inspect-1') }
    given(...monthly)
      .when(inspects({ inspection: 'inspection-2' }, link))
      .thenRefuses(...beyond)
    expect(
      given(...monthly)
        .when(inspects({}, link))
        .after()
        .inspections.map((one) => one.report !== null),
    ).toEqual([true, false])
  })

  it('answers for its own finding only', () => {
    const finding = { severity: 'minor', text: '施錠', correctBy: day('2027-01-15') } as const
    const found = [...monthly, inspects({ findings: [finding, finding] })]
    const link = { by: byLink('head', 'correct-1') }
    given(...found)
      .when(closesFinding({ finding: 'finding-2' }, link))
      .thenRefuses(...beyond)
    expect(
      given(...found)
        .when(closesFinding({}, link))
        .after()
        .findings.map((one) => one.closed !== null),
    ).toEqual([true, false])
  })
})
