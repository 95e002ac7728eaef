import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { checklistOf } from '../../../domain/outsourcing/inspections/checklist.ts'
import { inspectionPlan, nextInspection } from '../../../domain/outsourcing/inspections/inspection-plan.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { mayWork } from '../../../domain/outsourcing/subcontracts/may-work.ts'
import { comesOf } from '../../support/comes-of.ts'
import { notesNoAmendment, plansInspections, registersAmendment, resumes, suspends } from '../../support/life-acts.ts'
import {
  acceptsForm,
  answersForInspection,
  approves,
  clausePlaces,
  closes,
  confirmsClauses,
  askedAndEnded,
  given,
  inspects,
  notesCertificate,
  opensInspection,
  reaching,
  recordsCertificate,
  recordsDisposal,
  recordsOutcome,
  registers,
  starts,
  submits,
  vets,
} from '../../support/outsourcing-acts.ts'
import { announcesInspection, schedulesInspection } from '../../support/oversight-acts.ts'
import { approvesChange, effectsChange, requestsChange } from '../../support/part-acts.ts'
import { rulesAt } from '../../support/rules.ts'

const comes = comesOf('outsourcing')
const running = [...reaching('in-force'), confirmsClauses()]
const kinds = ({ tasks }: OutsourcingState) => tasks.open.map((one) => one.kind)

describe('Art. 23 the head sees and answers for each inspection', () => {
  it('is asked to when staff have inspected, and answers once', () => {
    const held = [...running, opensInspection(), inspects()]
    expect(kinds(given(...held).state)).toContain('answer-for-inspection')
    given(...held)
      .when(answersForInspection({}, { by: 'staff' }))
      .thenRefuses('not-permitted', 'Art. 23', { whoCan: ['citizen-head'] })
    const { state } = given(...held, answersForInspection({ note: '次回は実地で' }))
    expect(state.inspections[0]?.answeredFor).toMatchObject({ note: '次回は実地で', by: { post: 'citizen-head' } })
    given(...held, answersForInspection())
      .when(answersForInspection())
      .thenNothing()
  })

  it('needs no further word on what the head reported', () => {
    const { state } = given(...running, opensInspection(), inspects({}, { by: 'head' }))
    expect([state.inspections[0]?.answeredFor?.by.post, kinds(state)]).toEqual(['citizen-head', []])
  })

  it('answers for nothing that was not held, and by closing for what was left unseen, in so many words', () => {
    given(...running, opensInspection())
      .when(answersForInspection())
      .thenRefuses('inspection-unknown', 'Art. 23', { field: 'inspection', inspection: 'inspection-1' })
    const past = [...running, opensInspection(), inspects(), ...askedAndEnded(), recordsDisposal()]
    expect(given(...past, closes()).state.inspections[0]?.answeredFor?.by.post).toBe('citizen-head')
  })
})

describe('Art. 23 “as needed” is a plan, or the reason for none', () => {
  const contract = (plan: object) => registers({ inspectEveryMonths: undefined as never, ...plan })

  it('may be days, counted as inspections like those of a rhythm', () => {
    const days = contract({ inspectOn: [day('2027-02-01'), day('2026-09-01')] })
    const { state } = given(...reaching('contracting'), days)
    expect(inspectionPlan(state).map((one) => [one.id, one.dueOn])).toEqual([
      ['inspection-1', '2026-09-01'],
      ['inspection-2', '2027-02-01'],
    ])
  })

  it('may be none with the reason, and is not both, nor neither', () => {
    const none = contract({ noInspections: '情報を一切取り扱わないため' })
    expect(nextInspection(given(...reaching('contracting'), none).state)).toBeNull()
    for (const [plan, problem] of [
      [{}, 'no-plan-no-reason'],
      [{ inspectEveryMonths: 6, noInspections: '不要' }, 'plan-and-reason'],
      [{ inspectEveryMonths: 6, inspectOn: [day('2026-09-01')] }, 'plan-and-reason'],
    ] as const)
      given(...reaching('contracting'))
        .when(contract(plan))
        .thenRefuses('field-invalid', 'operational setting', { field: 'inspectEveryMonths', problem })
    given(...reaching('contracting'))
      .when(contract({ noInspections: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'noInspections', problem: 'empty' })
  })

  it('is planned anew by the head with a reason, within the contract, without touching what was held', () => {
    const held = [...running, opensInspection(), inspects()]
    const later = plansInspections({ inspectOn: [day('2027-03-01')] }, { at: '2026-12-12 10:00' })
    const { state } = given(...held, later)
    expect([nextInspection(state), state.inspections[0]?.report?.heldOn]).toEqual([
      { nth: 2, dueOn: '2027-03-01' },
      '2026-12-10',
    ])
    for (const [inspectOn, problem] of [
      ['2027-06-01', 'after-the-contract'],
      ['2026-05-31', 'before-the-contract'],
    ] as const)
      given(...running)
        .when(plansInspections({ inspectOn: [day(inspectOn)] }, { at: '2026-05-20 10:00' }))
        .thenRefuses('field-invalid', 'operational setting', { field: 'inspectOn', problem })
  })

  it('is planned anew as one plan, and as another than it has', () => {
    for (const [plan, field, problem] of [
      [{ inspectOn: [] }, 'inspectEveryMonths', 'no-plan-no-reason'],
      [{ inspectEveryMonths: 6 }, 'inspectEveryMonths', 'plan-and-reason'],
      [{ inspectOn: [day('2026-10-01'), day('2026-10-01')] }, 'inspectOn', 'repeated'],
    ] as const)
      given(...running)
        .when(plansInspections(plan))
        .thenRefuses('field-invalid', 'operational setting', { field, problem })
    given(...running, plansInspections())
      .when(plansInspections({}, { at: '2026-06-16 10:00' }))
      .thenRefuses('nothing-changed', 'operational setting', { field: 'inspectEveryMonths' })
  })

  it('a contract that was never inspected says so when it is closed', () => {
    const none = [...reaching('contracting'), contract({ noInspections: '情報なし' }), confirmsClauses()]
    const last = [...none, ...askedAndEnded(), recordsDisposal()]
    given(...last)
      .when(closes())
      .then(
        expect.objectContaining({
          type: 'OutsourcingClosed',
          data: expect.objectContaining({ neverInspected: true }) as never,
        }) as never,
        expect.anything() as never,
      )
    const inspected = comes([...reaching('closing'), recordsDisposal()], closes())
    expect(inspected[0]).toBe('OutsourcingClosed')
    const outcome = outsourcing.decider.decide(
      closes().command,
      given(...reaching('closing'), recordsDisposal()).state,
      closes().rules,
    )
    expect(JSON.stringify(outcome)).not.toContain('neverInspected')
  })

  it('its checklist of what the vendor had answered cites the inspection’s own article', () => {
    const { state } = given(...running)
    const items = checklistOf(state, day('2026-12-10'), rulesAt('2026-12-10 10:00', 'staff'))
    expect(new Set(items.filter((one) => one.group === 'vetting').map((one) => one.rule))).toEqual(
      new Set(['inspection-as-needed']),
    )
  })
})

describe('Art. 23 one visit serves one inspection', () => {
  const two = [
    ...reaching('contracting'),
    registers({ inspectEveryMonths: 1 }),
    confirmsClauses(),
    opensInspection({ nth: 1 }),
    opensInspection({ nth: 2 }),
  ]

  it('so that the same day at the same company is not reported for another', () => {
    given(...two, inspects())
      .when(inspects({ inspection: 'inspection-2' }))
      .thenRefuses('visit-recorded', 'operational setting', {
        field: 'heldOn',
        day: '2026-12-10',
        inspections: ['inspection-1'],
      })
    const other = inspects({ inspection: 'inspection-2', heldOn: day('2026-12-09') })
    expect(comes([...two, inspects()], other)[0]).toBe('InspectionRecorded')
  })

  it('nor that of a visit out of turn', () => {
    const called = schedulesInspection({ onDay: day('2026-12-10') }, { at: '2026-12-10 09:00' })
    given(...two, called, inspects({ inspection: 'adhoc-1' }))
      .when(inspects())
      .thenRefuses('visit-recorded', 'operational setting', {
        field: 'heldOn',
        day: '2026-12-10',
        inspections: ['adhoc-1'],
      })
  })

  it('is neither planned nor announced before the contract begins, nor planned after it while nothing is held', () => {
    const early = { at: '2026-05-12 10:00' }
    given(...running)
      .when(schedulesInspection({ onDay: day('2026-05-31') }, early))
      .thenRefuses('field-invalid', 'operational setting', { field: 'onDay', problem: 'before-the-contract' })
    given(...running)
      .when(announcesInspection({ onDay: day('2026-05-31') }, early))
      .thenRefuses('field-invalid', 'operational setting', { field: 'onDay', problem: 'before-the-contract' })
    given(...running)
      .when(schedulesInspection({ onDay: day('2027-06-01') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'onDay', problem: 'after-the-contract' })
    // After the end there is something to be seen only while the contractor still holds what is the city's.
    const after = schedulesInspection({ onDay: day('2027-06-05') }, { at: '2027-06-04 10:00' })
    expect(comes(reaching('closing'), after)[0]).toBe('InspectionScheduled')
    given(...reaching('closing'), recordsDisposal())
      .when(after)
      .thenRefuses('field-invalid', 'operational setting', { field: 'onDay', problem: 'after-the-contract' })
  })
})

describe('Arts. 20 to 22 what is out of order is said at once and recorded', () => {
  const iso = (expiresOn: string) =>
    vets({ certificates: [{ kind: 'iso27001', number: 'IS 1', scope: '', expiresOn: day(expiresOn) }] })

  it('a request whose period has begun, at the submission and at the approval', () => {
    const late = { at: '2026-06-02 10:00' }
    const submitted = [starts(), vets(), submits({}, late)]
    expect(given(...submitted).state.cautions).toMatchObject([{ kind: 'period-begun', day: '2026-06-01' }])
    const heard = recordsOutcome({ heldOn: day('2026-06-10') }, { at: '2026-06-10 15:00' })
    const { state } = given(
      ...submitted,
      acceptsForm({}, { at: '2026-06-03 10:00' }),
      heard,
      approves({}, { at: '2026-06-11 10:00' }),
    )
    expect(state.cautions.map((one) => [one.kind, one.by.post])).toEqual([
      ['period-begun', 'citizen-head'],
      ['period-begun', 'general-policy-director'],
    ])
    expect(given(...reaching('contracting')).state.cautions).toEqual([])
  })

  it('a contract signed after its first day, and none that was signed on it', () => {
    const signed = (signedOn: string) =>
      given(...reaching('contracting'), registers({ signedOn: day(signedOn) }, { at: '2026-06-19 10:00' })).state
        .cautions
    expect(signed('2026-06-18')).toMatchObject([{ kind: 'signed-after-start', day: '2026-06-01' }])
    expect(signed('2026-06-01')).toEqual([])
  })

  it('a certificate that had expired by the contract’s day, and none that expires on it', () => {
    const under = (expiresOn: string) =>
      given(starts(), iso(expiresOn), submits(), acceptsForm(), recordsOutcome(), approves(), registers()).state
        .cautions
    expect(under('2026-05-31')).toMatchObject([{ kind: 'certificate-expired', day: '2026-05-31' }])
    expect(under('2026-06-01')).toEqual([])
  })

  it('expired is not “expiring”: it is told as what it is, with a day to come, and the old question goes', () => {
    const past = [starts(), iso('2026-05-31'), submits(), acceptsForm(), recordsOutcome(), approves(), registers()]
    const told = notesCertificate({ nth: 3, expiresOn: day('2026-05-31') }, { at: '2026-06-02 09:00' })
    expect(comes(past, told)).toEqual([
      'CertificateExpiring',
      'task certificate-expired-1 by 2026-06-09T08:15:00.000Z',
      'letter task certificate-expired-1 to citizen-head',
    ])
    const asked = notesCertificate({ nth: 2, expiresOn: day('2026-05-31') }, { at: '2026-05-12 09:00' })
    expect(kinds(given(...past, asked, told).state)).not.toContain('renew-certificate')
    given(...past, told)
      .when(recordsCertificate({ expiresOn: day('2026-06-05') }, { at: '2026-06-09 10:00' }))
      .thenRefuses('date-in-past', 'operational setting', {
        field: 'expiresOn',
        day: '2026-06-05',
        today: '2026-06-09',
      })
    expect(kinds(given(...past, told, recordsCertificate({}, { at: '2026-06-09 10:00' })).state)).not.toContain(
      'certificate-expired',
    )
  })
})

describe('Art. 22 the paper of a change', () => {
  const changed = [...running, requestsChange(), approvesChange(), effectsChange()]

  it('is asked for when a change of the contract takes effect, and its clauses are looked up and read anew', () => {
    expect(kinds(given(...changed).state)).toContain('amend-contract')
    const { state } = given(...changed, registersAmendment())
    expect([kinds(state), state.contract?.clauses[0]?.document, state.amendments]).toMatchObject([
      ['read-clauses'],
      '変更契約書',
      [{ change: 'change-1', signedOn: '2026-10-01' }],
    ])
  })

  it('spells out every clause, or does not exist for the law', () => {
    given(...changed)
      .when(registersAmendment({ clauses: clausePlaces.slice(1) }))
      .thenRefuses('clause-missing', 'Art. 22(1)', {
        field: 'clauses',
        clause: 'subcontracting',
        missing: ['subcontracting'],
      })
    given(...changed)
      .when(registersAmendment({ signedOn: day('2026-10-03') }))
      .thenRefuses('date-in-future', 'operational setting', {
        field: 'signedOn',
        day: '2026-10-03',
        today: '2026-10-02',
      })
    const late = registersAmendment({ signedOn: day('2026-10-09') }, { at: '2026-10-09 10:00' })
    expect(given(...changed, late).state.cautions).toMatchObject([{ kind: 'signed-after-start', day: '2026-10-01' }])
  })

  it('may be none with the reason, and holds up the closing until one or the other is there', () => {
    expect(given(...changed, notesNoAmendment()).state.amendments).toMatchObject([{ waived: true }])
    const last = [opensInspection(), inspects(), ...askedAndEnded(), recordsDisposal()]
    given(...changed, ...last)
      .when(closes())
      .thenRefuses('amendment-missing', 'operational setting', { changes: ['change-1'] })
    given(...running)
      .when(registersAmendment())
      .thenRefuses('change-unknown', 'operational setting', { field: 'change', change: 'change-1' })
  })
})

describe('what ends together: a contract that rests', () => {
  it('lets nobody work under it from that day on until it goes on, and says so to what hangs on it', () => {
    const { state } = given(...running, suspends())
    expect(mayWork(state, '株式会社あおい電算', day('2026-12-04')).may).toBe(true)
    expect(mayWork(state, '株式会社あおい電算', day('2026-12-05')).may).toBe(false)
    expect(outsourcing.endings?.(state)).toMatchObject([{ of: null, how: 'suspended', on: '2026-12-05' }])
    const again = given(...running, suspends(), resumes()).state
    expect(mayWork(again, '株式会社あおい電算', day('2026-12-20')).may).toBe(true)
    expect(mayWork(again, '株式会社あおい電算', day('2026-12-19')).may).toBe(false)
    expect(outsourcing.endings?.(again).map((one) => one.how)).toEqual(['resumed'])
  })

  it('rests anew from the day on which it went on at the earliest: no rest lies within another', () => {
    const rested = [...reaching('in-force'), suspends(), resumes()]
    for (const from of ['2026-12-05', '2026-12-19', '2026-11-30'])
      given(...rested)
        .when(suspends({ from: day(from) }, { at: '2026-12-21 10:00' }))
        .thenRefuses('field-invalid', 'operational setting', { field: 'from', problem: 'within-an-earlier-rest' })
    given(...rested, suspends({ from: day('2026-12-20') }, { at: '2026-12-21 10:00' }))
  })

  it('rests once at a time, for a reason, from a day that has come and within the contract', () => {
    given(...running, suspends())
      .when(suspends())
      .thenRefuses('suspended-already', 'operational setting', { day: '2026-12-05' })
    given(...running)
      .when(resumes())
      .thenRefuses('not-suspended', 'operational setting', {})
    given(...running)
      .when(suspends({ reason: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
    given(...running)
      .when(suspends({ from: day('2026-05-31') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'from', problem: 'before-the-contract' })
    given(...running, suspends())
      .when(resumes({ on: day('2026-12-04') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'on', problem: 'before-the-suspension' })
  })
})
