import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { openConditions } from '../../../domain/outsourcing/in-effect/conditions.ts'
import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { partiesOf } from '../../../domain/outsourcing/subcontracts/parties.ts'
import { depthOf, inTreeOrder } from '../../../domain/outsourcing/in-effect/chain.ts'
import { consentedSubcontracts, everConsented, mayWork } from '../../../domain/outsourcing/subcontracts/may-work.ts'
import {
  confirmsClauses,
  askedAndEnded,
  given,
  inspects,
  opensInspection,
  reaching,
  vets,
} from '../../support/outsourcing-acts.ts'
import { by, closed, opened } from '../../support/outsourcing-events.ts'
import {
  consents,
  endsSubcontract,
  recordsSubcontractOutcome,
  refusesSubcontract,
  requestsSubcontract,
  vetsCompanies,
  withdrawsSubcontract,
} from '../../support/part-acts.ts'
import { withBasis } from '../../support/with-basis.ts'

const running = [
  ...reaching('in-force'),
  confirmsClauses(),
  ...vetsCompanies('有限会社つばめ保守', '個人事業 とき', '株式会社わかば'),
]
const consented = [...running, requestsSubcontract(), consents()]
const below = requestsSubcontract(
  { name: '個人事業 とき', corporateNumber: '', parent: 'subcontract-1', scope: '積込み' },
  { at: '2026-07-14 10:00' },
)
const furtherBelow = requestsSubcontract(
  { name: '株式会社わかば', corporateNumber: '', parent: 'subcontract-2' },
  { at: '2026-07-15 10:00' },
)
const consents2 = consents({ subcontract: 'subcontract-2' }, { at: '2026-07-16 10:00' })
const consents3 = consents({ subcontract: 'subcontract-3' }, { at: '2026-07-16 11:00' })
const council = {
  rules: { settings: { ...rulesOn(templateBook, day('2026-07-01')).settings, subcontractNeeds: 'council' as const } },
}

describe('Art. 22(1) sub-contracting (再委託)', () => {
  it('is asked for by the head, for one company, with what was found about it, and waits for the chief', () => {
    const { data } = requestsSubcontract().command
    given(...running)
      .when(requestsSubcontract())
      .then(
        {
          type: 'SubcontractRequested',
          article: 'operational setting',
          data: { ...data, subcontract: 'subcontract-1', needs: 'approval', by: by('head', '2026-07-01 10:00') },
        } as never,
        opened('consent-1', {
          at: '2026-07-01 10:00',
          due: '2026-07-08 17:15',
          escalation: '2026-07-13 09:00',
          about: 'subcontract-1',
          reminders: ['2026-07-03 09:00', '2026-07-07 09:00', '2026-07-08 09:00', '2026-07-09 09:00'],
        }),
      )
  })

  it('there is none by default: nobody but the contractor may work', () => {
    const { state } = given(...running)
    expect(consentedSubcontracts(state, day('2026-09-01'))).toEqual([])
    expect(mayWork(state, '株式会社あおい電算', day('2026-09-01'))).toEqual({ may: true, as: 'contractor' })
    expect(withBasis(mayWork(state, '有限会社つばめ保守', day('2026-09-01')))).toMatchObject({
      may: false,
      refusal: { code: 'subcontract-not-consented', article: 'operational setting' },
    })
  })

  it('is refused to an unsuitable company, as the vendor itself would be (Art. 20)', () => {
    const under = [...reaching('in-force'), confirmsClauses()]
    const company = '有限会社つばめ保守'
    given(...under)
      .when(requestsSubcontract())
      .thenRefuses('vetting-missing', 'operational setting', { field: 'name', vendor: company })
    const looked = { vendor: company, corporateNumber: '', checkedOn: day('2026-06-29') }
    const at = '2026-06-30 10:00'
    given(...under, vets(looked, { at, by: 'staff' }))
      .when(requestsSubcontract())
      .thenRefuses('vetting-missing', 'operational setting', { field: 'name', vendor: company })
    given(...under, vets({ ...looked, verdict: 'unsuitable' }, { at }))
      .when(requestsSubcontract())
      .thenRefuses('subcontractor-unsuitable', 'operational setting', { field: 'name' })
    given(...under, vets({ ...looked, checkedOn: day('2024-06-30') }, { at }))
      .when(requestsSubcontract())
      .thenRefuses('vetting-over', 'operational setting', { field: 'name', vendor: company })
  })

  it.each(['name', 'scope', 'need', 'safeguards'] as const)('says its %s', (field) => {
    given(...running)
      .when(requestsSubcontract({ [field]: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field, problem: 'empty' })
  })

  it('never outlasts the contract, nor begins before it or in the past', () => {
    given(...running)
      .when(requestsSubcontract({ endsOn: day('2027-06-01') }))
      .thenRefuses('subcontract-beyond-contract', 'operational setting', { field: 'endsOn', day: '2027-05-31' })
    given(...running)
      .when(requestsSubcontract({ endsOn: day('2026-07-31') }))
      .thenRefuses('period-reversed', 'operational setting', { field: 'endsOn' })
    given(...running)
      .when(requestsSubcontract({ startsOn: day('2026-06-30') }))
      .thenRefuses('date-in-past', 'operational setting', { field: 'startsOn', day: '2026-06-30', today: '2026-07-01' })
    given(
      ...reaching('contracting'),
      vets({ vendor: '有限会社つばめ保守', corporateNumber: '' }, { at: '2026-05-08 10:00' }),
    )
      .when(requestsSubcontract({ startsOn: day('2026-05-15') }, { at: '2026-05-11 09:00' }))
      .thenRefuses('subcontract-beyond-contract', 'operational setting', { field: 'startsOn', day: '2026-06-01' })
  })

  it("is the head's to ask and the chief's to answer", () => {
    given(...running)
      .when(requestsSubcontract({}, { by: 'staff' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['citizen-head'] })
    given(...running, requestsSubcontract())
      .when(consents({}, { by: 'head' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['general-policy-director'] })
    given(...reaching('approval'))
      .when(requestsSubcontract())
      .thenRefuses('approval-missing', 'Art. 21', { step: 'approval' })
  })
})

describe('Art. 22(1) the city’s consent', () => {
  it('is given by the chief, with conditions that become to-dos', () => {
    const roster = { text: '従事者名簿を提出させること', dueOn: day('2026-07-31') }
    given(...running, requestsSubcontract())
      .when(consents())
      .then(
        {
          type: 'SubcontractConsented',
          article: 'operational setting',
          data: { subcontract: 'subcontract-1', conditions: [], note: '', by: by('chief', '2026-07-13 10:00') },
        },
        closed('consent-1'),
      )
    expect(openConditions(given(...running, requestsSubcontract(), consents({ conditions: [roster] })).state)).toEqual([
      { id: 'condition-1', ...roster, from: 'chief' },
    ])
  })

  it('comes after the council where the settings say so (operational setting)', () => {
    const waiting = [...running, requestsSubcontract({}, council)]
    const { state } = given(...waiting)
    expect(state.tasks.open.map((one) => [one.kind, one.about])).toEqual([['record-outcome', 'subcontract-1']])
    given(...waiting)
      .when(consents())
      .thenRefuses('council-outcome-missing', 'operational setting', { subcontract: 'subcontract-1' })
    given(...waiting)
      .when(refusesSubcontract())
      .thenRefuses('council-outcome-missing', 'operational setting', { subcontract: 'subcontract-1' })
    given(...waiting, recordsSubcontractOutcome())
      .when(consents())
      .after()
    given(...waiting, recordsSubcontractOutcome({ outcome: 'unfavourable' }))
      .when(consents())
      .thenRefuses('council-unfavourable', 'operational setting', { meeting: '令和8年度第2回セキュリティ会議' })
    expect(
      given(...waiting, recordsSubcontractOutcome({ outcome: 'continued' })).state.tasks.open.map((one) => one.kind),
    ).toEqual(['record-outcome'])
    given(...waiting)
      .when(recordsSubcontractOutcome({ heldOn: day('2026-06-30') }))
      .thenRefuses('deliberated-before-submission', 'operational setting', {
        field: 'heldOn',
        submittedOn: '2026-07-01',
      })
  })

  it('is refused with a reason, and then nobody of that company may work', () => {
    const { state } = given(...running, requestsSubcontract(), refusesSubcontract())
    expect([state.subcontracts[0]?.status, consentedSubcontracts(state, day('2026-09-01'))]).toEqual(['refused', []])
    given(...running, requestsSubcontract())
      .when(refusesSubcontract({ reason: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
    given(...running, requestsSubcontract(), refusesSubcontract())
      .when(consents())
      .thenRefuses('subcontract-unknown', 'operational setting', { field: 'subcontract', subcontract: 'subcontract-1' })
  })

  it('can be withdrawn while it is awaited', () => {
    expect(given(...running, requestsSubcontract(), withdrawsSubcontract()).state.tasks.open).toEqual([])
    given(...consented)
      .when(withdrawsSubcontract({}, { at: '2026-07-14 10:00' }))
      .thenRefuses('subcontract-unknown', 'operational setting', { field: 'subcontract', subcontract: 'subcontract-1' })
  })
})

describe('Art. 22(1) sub-contracts of sub-contracts, to any depth', () => {
  it('each need a consent of their own, from the top down', () => {
    given(...running, requestsSubcontract(), below)
      .when(consents2)
      .thenRefuses('subcontract-not-consented', 'operational setting', { subcontracts: ['subcontract-1'] })
    const { state } = given(...consented, below, furtherBelow, consents2, consents3)
    expect(inTreeOrder(state.subcontracts).map((one) => [one.id, depthOf(state.subcontracts, one)])).toEqual([
      ['subcontract-1', 1],
      ['subcontract-2', 2],
      ['subcontract-3', 3],
    ])
    expect(consentedSubcontracts(state, day('2026-09-01')).map((one) => [one.terms.name, one.depth])).toEqual([
      ['有限会社つばめ保守', 1],
      ['個人事業 とき', 2],
      ['株式会社わかば', 3],
    ])
  })

  it('do not outlast the one above, and hang on one that is known', () => {
    const short = [...running, requestsSubcontract({ endsOn: day('2026-12-31') }), consents()]
    given(...short)
      .when(below)
      .thenRefuses('subcontract-beyond-contract', 'operational setting', { field: 'endsOn', day: '2026-12-31' })
    given(...running)
      .when(below)
      .thenRefuses('subcontract-unknown', 'operational setting', { field: 'parent', subcontract: 'subcontract-1' })
    given(...running, requestsSubcontract(), refusesSubcontract())
      .when(below)
      .thenRefuses('subcontract-unknown', 'operational setting', { field: 'parent', subcontract: 'subcontract-1' })
  })

  it('end with the one above', () => {
    const { state } = given(...consented, below, consents2, endsSubcontract())
    expect(state.subcontracts.map((one) => [one.status, one.ended?.on])).toEqual([
      ['ended', '2026-11-30'],
      ['ended', '2026-11-30'],
    ])
    expect([
      mayWork(state, '個人事業 とき', day('2026-11-29')).may,
      mayWork(state, '個人事業 とき', day('2026-11-30')).may,
    ]).toEqual([true, false])
  })
})

describe('Art. 22(1) the end of a consent', () => {
  it('is recorded with its day and reason, after the consent and not ahead', () => {
    given(...consented)
      .when(endsSubcontract({ endedOn: day('2026-12-02') }))
      .thenRefuses('date-in-future', 'operational setting', {
        field: 'endedOn',
        day: '2026-12-02',
        today: '2026-12-01',
      })
    given(...consented)
      .when(endsSubcontract({ endedOn: day('2026-07-12') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'endedOn', problem: 'before-the-consent' })
    given(...consented)
      .when(endsSubcontract({ reason: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
    given(...running)
      .when(endsSubcontract())
      .thenRefuses('subcontract-unknown', 'operational setting', { field: 'subcontract', subcontract: 'subcontract-1' })
  })

  it('comes with the end of the contract, and what was still awaited lapses', () => {
    const { state } = given(...consented, below, opensInspection(), inspects(), ...askedAndEnded())
    expect(state.subcontracts.map((one) => one.status)).toEqual(['ended', 'lapsed'])
    expect([consentedSubcontracts(state, day('2027-06-01')), everConsented(state).map((one) => one.id)]).toEqual([
      [],
      ['subcontract-1'],
    ])
    expect(partiesOf(state).map((one) => one.id)).toEqual(['contractor', 'subcontract-1'])
  })
})

describe('scenario 23: the contractor asks to sub-contract; application with the sub’s vetting (Art. 22(1))', () => {
  it("the consent flow runs, and the sub's workers cannot get room permits before consent", () => {
    const asked = given(...running, requestsSubcontract()).state
    expect(withBasis(mayWork(asked, '有限会社つばめ保守', day('2026-08-01')))).toMatchObject({
      may: false,
      refusal: { code: 'subcontract-not-consented', article: 'operational setting' },
    })
    const { state } = given(...consented)
    expect(mayWork(state, '有限会社つばめ保守', day('2026-07-31')).may).toBe(false)
    expect(mayWork(state, '有限会社つばめ保守', day('2026-08-01'))).toEqual({
      may: true,
      as: { subcontract: 'subcontract-1' },
    })
    expect(mayWork(state, '9876543210987', day('2027-05-31')).may).toBe(true)
    expect(withBasis(mayWork(state, '有限会社つばめ保守', day('2027-06-01')))).toMatchObject({
      may: false,
      refusal: { code: 'contract-not-running' },
    })
  })

  it('nor on the days before the consent, where it came late', () => {
    const { state } = given(...running, requestsSubcontract(), consents({}, { at: '2026-08-10 10:00' }))
    expect(['2026-08-05', '2026-08-10'].map((on) => mayWork(state, '有限会社つばめ保守', day(on)).may)).toEqual([
      false,
      true,
    ])
  })
})
