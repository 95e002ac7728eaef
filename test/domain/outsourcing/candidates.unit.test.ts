import { describe, expect, it } from 'vitest'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import {
  acceptsForm,
  amends,
  answersTo,
  approves,
  given,
  recordsOutcome,
  registers,
  request,
  sendsBack,
  starts,
  submits,
  vets,
  type OutsourcingAct,
} from '../../support/outsourcing-acts.ts'
import { byLink } from '../../support/rules.ts'

const [aoi, midori, hana] = ['株式会社あおい電算', '有限会社みどり', '合同会社はなみずき']
const tender = request({ award: 'candidates', vendor: '', candidates: [aoi, midori] })
const open = request({ award: 'after-award', vendor: '' })
const tasks = ({ tasks }: OutsourcingState) => tasks.open.map((one) => [one.task, one.about])
const approved = [acceptsForm(), recordsOutcome(), approves()]
const later = { at: '2026-05-08 10:00' }

describe('Art. 20 several candidates of a tender', () => {
  it('has each of them vetted on its own', () => {
    const started = given(starts({ request: tender })).state
    expect(tasks(started)).toEqual([
      ['vet-1', aoi],
      ['vet-2', midori],
    ])
    const one = given(starts({ request: tender }), vets({ vendor: midori })).state
    expect([one.stage, tasks(one)]).toEqual(['vetting', [['vet-1', aoi]]])
    const both = given(starts({ request: tender }), vets({ vendor: midori }), vets({ vendor: aoi })).state
    expect([both.stage, tasks(both), both.vettings.map((vetting) => vetting.vendor)]).toEqual([
      'submission',
      [['submit-1', null]],
      [midori, aoi],
    ])
  })

  it('goes on when one of them is good, and waits where none is', () => {
    const bad = (vendor: string): OutsourcingAct =>
      vets({ vendor, verdict: 'unsuitable', answers: answersTo({ training: 'not-met' }) })
    expect(given(starts({ request: tender }), bad(midori), vets({ vendor: aoi })).state.stage).toBe('submission')
    const none = given(starts({ request: tender }), bad(midori), bad(aoi)).state
    expect([none.stage, tasks(none)]).toEqual(['vetting', [['vet-3', midori]]])
  })

  it('lets a mailed link answer for its own candidate only', () => {
    given(starts({ request: tender }))
      .when(vets({ vendor: midori }, { by: byLink('staff', 'vet-1') }))
      .thenRefuses('other-task', 'operational setting', {})
  })

  it('keeps what was found about those who stay when the candidates change', () => {
    const more = amends({ request: { ...tender, candidates: [aoi, hana] } }, { at: '2026-04-04 10:00' })
    const {
      stage,
      vettings,
      tasks: { open: left },
    } = given(starts({ request: tender }), vets({ vendor: aoi }), vets({ vendor: midori }), more).state
    expect([stage, vettings.map((one) => one.vendor), left.map((one) => one.about)]).toEqual(['vetting', [aoi], [hana]])
  })

  it('is refused a contract with an unsuitable candidate or with somebody who was none', () => {
    const past = [
      starts({ request: tender }),
      vets({ vendor: midori, verdict: 'unsuitable' }),
      vets({ vendor: aoi }),
      submits(),
      ...approved,
    ]
    given(...past)
      .when(registers({ contractor: midori }))
      .thenRefuses('contractor-not-vetted', 'Art. 20', { field: 'contractor', vetted: aoi })
    given(...past)
      .when(registers({ contractor: hana }))
      .thenRefuses('contractor-not-vetted', 'Art. 20', { field: 'contractor', vetted: aoi })
    given(...past, vets({ vendor: hana }, later))
      .when(registers({ contractor: hana }))
      .thenRefuses('contractor-not-approved', 'Art. 21', { field: 'contractor', approved: [aoi, midori].join('、') })
    expect(given(...past, registers({ contractor: aoi })).state.stage).toBe('in-force')
  })

  it.each([
    [{ award: 'candidates', vendor: '', candidates: [aoi] }, 'request.candidates', 'too-few'],
    [{ award: 'candidates', vendor: '', candidates: [aoi, aoi] }, 'request.candidates', 'repeated'],
    [{ award: 'candidates', vendor: '', candidates: [aoi, ' '] }, 'request.candidates.1', 'empty'],
    [{ award: 'candidates', vendor: aoi, candidates: [aoi, midori] }, 'request.vendor', 'not-with-this-award'],
    [{ award: 'named', vendor: aoi, candidates: [midori] }, 'request.candidates', 'not-with-this-award'],
    [{ award: 'named', vendor: '' }, 'request.vendor', 'empty'],
    [{ award: 'after-award', vendor: aoi }, 'request.vendor', 'not-with-this-award'],
  ] as const)('refuses what says two things at once: %j', (over, field, problem) => {
    given()
      .when(starts({ request: request(over) }))
      .thenRefuses('field-invalid', 'operational setting', { field, problem })
  })
})

describe('Art. 20 the winner known after the award', () => {
  const past = [starts({ request: open }), submits(), ...approved]

  it('is submitted without a vetting, and asks for it once the work is approved', () => {
    expect(given(starts({ request: open })).state.stage).toBe('submission')
    const {
      stage,
      tasks: { open: left },
    } = given(...past).state
    expect([stage, left.map((one) => one.kind)]).toEqual(['contracting', ['vet', 'register-contract']])
  })

  it('has no contract before the actual contractor was vetted', () => {
    given(...past)
      .when(registers({ contractor: hana }))
      .thenRefuses('contractor-not-vetted', 'Art. 20', { field: 'contractor', vetted: '' })
    const vetted = given(...past, vets({ vendor: hana }, later)).state
    expect(vetted.tasks.open.map((one) => one.kind)).toEqual(['register-contract'])
    expect(given(...past, vets({ vendor: hana }, later), registers({ contractor: hana })).state.stage).toBe('in-force')
  })

  it('has no contract with a winner found unsuitable; the next one is vetted then', () => {
    const unsuitable = vets({ vendor: hana, verdict: 'unsuitable' }, later)
    given(...past, unsuitable)
      .when(registers({ contractor: hana }))
      .thenRefuses('contractor-not-vetted', 'Art. 20', { field: 'contractor', vetted: '' })
    expect(
      given(...past, unsuitable, vets({ vendor: midori }, later), registers({ contractor: midori })).state.contract
        ?.contractor,
    ).toBe(midori)
  })

  it('is not returned to a vetting of nobody', () => {
    given(starts({ request: open }), submits(), acceptsForm(), recordsOutcome())
      .when(sendsBack({ to: 'vetting' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'to', problem: 'nobody-to-vet' })
  })

  it('goes to the vetting when a vendor is named after all', () => {
    const named = amends({ request: request() })
    const {
      stage,
      tasks: { open: left },
    } = given(starts({ request: open }), named).state
    expect([stage, left.map((one) => one.kind)]).toEqual(['vetting', ['vet']])
  })
})

describe('Art. 20 a vendor vetted anew before the contract', () => {
  it('bars the contract where it is found unsuitable', () => {
    given(starts(), vets(), submits(), ...approved, vets({ verdict: 'unsuitable' }, later))
      .when(registers())
      .thenRefuses('contractor-not-vetted', 'Art. 20', { field: 'contractor', vetted: '' })
  })
})
