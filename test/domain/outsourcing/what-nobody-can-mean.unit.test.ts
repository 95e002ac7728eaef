import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { InformationKind } from '../../../domain/outsourcing/request/kinds.ts'
import { correctsRecord, plansInspections, registersAmendment } from '../../support/life-acts.ts'
import {
  acceptsForm,
  amends,
  approves,
  clausePlaces,
  confirmsClauses,
  declaresUrgent,
  given,
  questionnaire,
  reaching,
  recordsOutcome,
  registers,
  request,
  starts,
  submits,
  vets,
} from '../../support/outsourcing-acts.ts'
import {
  approvesChange,
  consents,
  endsSubcontract,
  requestsChange,
  requestsSubcontract,
  vetsCompany,
} from '../../support/part-acts.ts'

const setting = 'operational setting'
const running = [...reaching('in-force'), confirmsClauses()]
const changed = [...running, requestsChange({ effectiveOn: day('2026-09-14') }), approvesChange()]

describe('Art. 21 what is asked for and approved beforehand', () => {
  const of = (startsOn: string, endsOn: string) => request({ startsOn: day(startsOn), endsOn: day(endsOn) })

  it('nor on 2126-06-01, nor does any go on until 2127: in the request, in what prolongs it, and in a condition', () => {
    given()
      .when(starts({ request: of('2126-06-01', '2127-05-31') }))
      .thenRefuses('field-invalid', setting, { field: 'request.startsOn', problem: 'too-far', latest: '2036-04-01' })
    given(starts())
      .when(amends({ request: of('2026-06-01', '2127-05-31') }))
      .thenRefuses('field-invalid', setting, { field: 'request.endsOn', problem: 'too-far', latest: '2076-06-01' })
    given(...running)
      .when(requestsChange({ changes: { endsOn: day('2127-08-31') } }))
      .thenRefuses('field-invalid', setting, { field: 'changes.endsOn', problem: 'too-far', latest: '2076-06-01' })
    given(...reaching('approval'))
      .when(approves({ conditions: [{ text: '名簿を出すこと', dueOn: day('2126-05-31') }] }))
      .thenRefuses('field-invalid', setting, {
        field: 'conditions.0.dueOn',
        problem: 'too-far',
        latest: '2036-04-20',
      })
  })

  it.each(['1950-04-01', '2024-04-01', '2025-03-30'])('no work of a case of April 2026 begins on %s', (startsOn) => {
    const asked = request({ startsOn: day(startsOn) })
    const refused = { field: 'request.startsOn', problem: 'long-before-the-case' }
    given()
      .when(starts({ request: asked }))
      .thenRefuses('field-invalid', setting, refused)
    given(starts())
      .when(amends({ request: asked }))
      .thenRefuses('field-invalid', setting, refused)
  })

  it('nothing is submitted or approved for a period that is over', () => {
    given(starts({ request: of('2025-06-01', '2026-03-31') }), vets())
      .when(submits())
      .thenRefuses('period-over', setting, { day: '2026-03-31' })
    const asked = [
      starts({ request: of('2026-01-01', '2026-04-10') }),
      vets(),
      submits(),
      acceptsForm(),
      recordsOutcome(),
    ]
    given(...asked)
      .when(approves())
      .thenRefuses('period-over', setting, { day: '2026-04-10' })
    expect(
      given(...asked)
        .when(approves({}, { at: '2026-04-10 17:00' }))
        .after().stage,
    ).toBe('contracting')
  })

  it('but work that could not wait, and is done, is deliberated and approved afterwards (事後)', () => {
    const urgent = [
      starts({ request: of('2026-01-01', '2026-04-10') }),
      vets(),
      declaresUrgent({ startedOn: day('2026-03-31') }, { at: '2026-04-03 12:00' }),
      submits(),
      acceptsForm(),
      recordsOutcome(),
    ]
    expect(given(...urgent, approves()).state.stage).toBe('contracting')
  })

  it.each([
    ['none', 'identification'],
    ['configuration', 'none'],
    ['none', 'personal', 'operation-logs'],
  ] as const)('nobody touches no information, and some: %s with %s', (...kinds) => {
    const information: readonly InformationKind[] = kinds
    const problem = 'none-and-some'
    given()
      .when(starts({ request: request({ information }) }))
      .thenRefuses('field-invalid', 'Art. 21', { field: 'request.information', problem })
    given(...running)
      .when(requestsChange({ changes: { information } }))
      .thenRefuses('field-invalid', setting, { field: 'changes.information', problem })
    given(...running, vetsCompany())
      .when(requestsSubcontract({ information }))
      .thenRefuses('field-invalid', setting, { field: 'information', problem })
  })

  it('the paper of a change isn’t signed before the change was approved, nor put right to such a day', () => {
    const early = { approvedOn: '2026-09-14' }
    for (const signedOn of ['2026-06-02', '2026-09-13'])
      given(...changed)
        .when(registersAmendment({ signedOn: day(signedOn) }))
        .thenRefuses('contract-before-approval', 'Art. 21', { field: 'signedOn', ...early })
    given(...changed, registersAmendment())
      .when(correctsRecord({ record: 'amendment:change-1', on: day('2026-09-13') }))
      .thenRefuses('contract-before-approval', 'Art. 21', { field: 'on', ...early })
  })
})

describe('Art. 22 a contract and its papers', () => {
  it('isn’t signed after it is over, nor is the paper that changes it', () => {
    given(...reaching('contracting'))
      .when(registers({ signedOn: day('2027-06-01') }, { at: '2027-06-20 10:00' }))
      .thenRefuses('field-invalid', setting, { field: 'signedOn', problem: 'after-the-contract' })
    given(...changed)
      .when(registersAmendment({ signedOn: day('2027-06-01') }, { at: '2027-06-06 10:00' }))
      .thenRefuses('field-invalid', setting, { field: 'signedOn', problem: 'after-the-contract' })
  })

  it.each(['なし', '該当なし', 'N/A', '－', '…', '無'])('has no clause whose place is “%s”', (text) => {
    for (const nowhere of [{ place: text }, { document: text }])
      given(...reaching('contracting'))
        .when(registers({ clauses: clausePlaces.map((one) => ({ ...one, ...nowhere })) }))
        .thenRefuses('clause-missing', 'Art. 22(1)', {
          field: 'clauses',
          clause: 'subcontracting',
          missing: clausePlaces.map((one) => one.clause),
        })
  })

  it('a sub-contract isn’t ended after its own last day', () => {
    given(...running, vetsCompany(), requestsSubcontract({ endsOn: day('2026-09-30') }), consents())
      .when(endsSubcontract())
      .thenRefuses('field-invalid', setting, { field: 'endedOn', problem: 'after-its-end' })
  })
})

describe('Art. 23 days of inspection lie within the contract', () => {
  it.each([
    ['2026-01-01', 'before-the-contract'],
    ['2029-01-01', 'after-the-contract'],
  ])('when it is registered and when it is planned anew: %s', (text, problem) => {
    const plan = { inspectOn: [day(text)] }
    given(...reaching('contracting'))
      .when(registers({ inspectEveryMonths: undefined as never, ...plan }))
      .thenRefuses('field-invalid', setting, { field: 'inspectOn', problem })
    if (problem === 'after-the-contract')
      given(...running)
        .when(plansInspections(plan))
        .thenRefuses('field-invalid', setting, { field: 'inspectOn', problem })
  })
})

describe('Art. 20 a mark is no evidence and no reason', () => {
  const stars = questionnaire.items.filter((one) => one.blocking).map((one) => one.id)
  const answers = (over: object) =>
    questionnaire.items.map((one) => ({
      item: one.id,
      answer: '',
      finding: 'not-applicable' as const,
      evidence: '-',
      inapplicability: '-',
      means: null,
      ...over,
    }))

  it.each(['-', '。', '—', '※', '　'])('such as “%s”', (mark) => {
    given(starts())
      .when(vets({ answers: answers({ evidence: '規程の写し', inapplicability: mark }) }))
      .thenRefuses('vetting-incomplete', setting, { items: stars, without: 'reason' })
    given(starts())
      .when(vets({ answers: answers({ evidence: mark, inapplicability: '機器に触れない業務のため' }) }))
      .thenRefuses('vetting-incomplete', setting, { items: stars, without: 'evidence' })
  })
})
