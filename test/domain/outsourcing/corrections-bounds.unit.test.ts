import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { comesOf } from '../../support/comes-of.ts'
import { correctsContract, correctsRecord, correctsTermination, correctsUrgent } from '../../support/life-acts.ts'
import {
  acceptsForm,
  answersForInspection,
  approves,
  askedAndEnded,
  confirmsClauses,
  declaresUrgent,
  endsContract,
  given,
  inspects,
  notesSeason,
  opensInspection,
  reaching,
  recordsDisposal,
  recordsOutcome,
  registers,
  request,
  starts,
  submits,
  vets,
} from '../../support/outsourcing-acts.ts'
import { gives, recordsRefusal, seriousFinding, takesBack, terminates } from '../../support/oversight-acts.ts'
import { consents, endsSubcontract, requestsSubcontract, vetsCompany } from '../../support/part-acts.ts'

const setting = 'operational setting'
const other = '東邦システム株式会社'
const running = [...reaching('in-force'), confirmsClauses()]
const inspected = [opensInspection(), inspects(), answersForInspection()]
const passedOn = [...running, vetsCompany(), requestsSubcontract(), consents()]
const kinds = ({ cautions }: OutsourcingState) => cautions.map((one) => [one.kind, one.day])
const approvedFor = (award: 'after-award' | 'candidates') => [
  starts({
    request: request(
      award === 'candidates' ? { award, candidates: ['株式会社あおい電算', other], vendor: '' } : { award, vendor: '' },
    ),
  }),
  ...(award === 'candidates' ? [vets(), vets({ vendor: other })] : []),
  submits(),
  acceptsForm(),
  recordsOutcome(),
  approves(),
]

describe('Art. 20 whoever is entrusted was vetted before: what came after the signing is said in the act', () => {
  it('of a contract that is registered after all', () => {
    const late = [...approvedFor('after-award'), vets({}, { at: '2026-05-10 10:00' })]
    expect(kinds(given(...late, registers()).state)).toEqual([['vetted-after-signing', '2026-05-10']])
    expect(kinds(given(...late, registers({ signedOn: day('2026-05-10') })).state)).toEqual([])
    expect(kinds(given(...running).state)).toEqual([])
  })

  it('of a company with whom it was in truth, and not of one that was vetted anew while the contract runs', () => {
    const anew = vets({ vendor: other, checkedOn: day('2026-06-08') }, { at: '2026-06-09 10:00' })
    const truly = correctsContract({ endsOn: undefined as never, contractor: other })
    const both = [...approvedFor('candidates'), registers(), confirmsClauses()]
    expect(kinds(given(...both, truly).state)).toEqual([])
    expect(kinds(given(...both, anew, truly).state)).toEqual([['vetted-after-signing', '2026-06-09']])
    const earlier = correctsContract({ endsOn: undefined as never, signedOn: day('2026-04-30') })
    expect(kinds(given(...both, earlier).state)).toEqual([])
    const won = [...approvedFor('after-award'), vets({}, { at: '2026-05-07 10:00' }), registers(), confirmsClauses()]
    expect(kinds(given(...won, earlier).state)).toEqual([['vetted-after-signing', '2026-05-07']])
    const again = vets({ checkedOn: day('2026-06-08') }, { at: '2026-06-09 10:00' })
    const number = correctsContract({ endsOn: undefined as never, contractNumber: '2026-委-51' })
    for (const act of [number, earlier]) expect(kinds(given(...both, again, act).state)).toEqual([])
  })
})

describe('Art. 21 urgent work and the contract that follows it', () => {
  const declared = (contractor?: string) => [
    starts(),
    vets(),
    declaresUrgent(contractor === undefined ? {} : { contractor }),
    submits(),
    acceptsForm(),
    recordsOutcome(),
    approves(),
  ]

  it('are with one company, or the registration says that another had begun', () => {
    const signed = registers({ signedOn: day('2026-05-08') })
    expect(kinds(given(...declared(other), signed).state)).toEqual([
      ['urgent-unvetted', '2026-03-30'],
      ['urgent-by-another', '2026-03-30'],
    ])
    expect(kinds(given(...declared(), signed).state)).toEqual([])
  })

  it('was none where it began after the approval: council and chief see it', () => {
    const comes = comesOf('outsourcing')
    const at = { at: '2026-05-01 10:00' }
    expect(comes(declared(), correctsUrgent({ startedOn: day('2026-04-20') }, at))[0]).toBe('UrgentStartCorrected')
    expect(comes(declared(), correctsUrgent({ startedOn: day('2026-04-21') }, at))[0]).toBe('ChangeRequested')
  })
})

describe('Arts. 22, 23 what happened is not put after the day on which it was recorded', () => {
  const tooLate = { field: 'on', problem: 'after-it-was-recorded' }

  it('an inspection: not after the head answered for it, nor after what was found was to be put right', () => {
    const found = [...running, opensInspection(), inspects({ findings: [seriousFinding] }), answersForInspection()]
    for (const on of ['2026-12-11', '2026-12-20', '2027-01-16'])
      given(...found)
        .when(correctsRecord({ record: 'inspection:inspection-1', on: day(on) }))
        .thenRefuses('field-invalid', setting, tooLate)
    const { state } = given(...found, correctsRecord({ record: 'inspection:inspection-1', on: day('2026-12-09') }))
    expect(state.inspections[0]?.report?.heldOn).toBe('2026-12-09')
  })

  it.each([
    ['what was given', [gives()], 'given:given-1', '2026-06-03'],
    [
      'what came back',
      [gives(), takesBack({ takenBackOn: day('2026-12-01') }, { at: '2026-12-01 10:00' })],
      'taken-back:given-1',
      '2026-12-02',
    ],
    ['a refusal', [opensInspection(), recordsRefusal()], 'refusal:inspection-1:1', '2026-12-11'],
  ] as const)('%s', (_name, acts, record, on) => {
    given(...running, ...acts)
      .when(correctsRecord({ record, on: day(on) }))
      .thenRefuses('field-invalid', setting, tooLate)
  })

  it('the end of a sub-contract', () => {
    given(...passedOn, endsSubcontract())
      .when(correctsRecord({ record: 'subcontract-end:subcontract-1', on: day('2026-12-02') }))
      .thenRefuses('field-invalid', setting, tooLate)
  })

  it('nor the signing of a contract after its registration', () => {
    given(...running)
      .when(correctsContract({ endsOn: undefined as never, signedOn: day('2026-05-12') }))
      .thenRefuses('field-invalid', setting, { field: 'signedOn', problem: 'after-it-was-recorded' })
    const { state } = given(...running, correctsContract({ endsOn: undefined as never, signedOn: day('2026-05-11') }))
    expect(state.contract?.signedOn).toBe('2026-05-11')
  })
})

describe('Arts. 22, 23 what was done under a contract is not put after its end', () => {
  const early = { endsOn: day('2026-12-09') }
  it('a refusal, and what was given', () => {
    const over = [
      ...running,
      opensInspection(),
      gives({ since: day('2026-12-01') }, { at: '2026-12-15 10:00' }),
      recordsRefusal({ refusedOn: day('2026-12-08') }, { at: '2026-12-14 10:00' }),
      terminates(early),
    ]
    for (const record of ['refusal:inspection-1:1', 'given:given-1'])
      given(...over)
        .when(correctsRecord({ record, on: day('2026-12-10') }))
        .thenRefuses('field-invalid', setting, { field: 'on', problem: 'after-the-contract' })
  })
})

describe('Art. 22(1) the contract and the sub-contracts under it', () => {
  it('its first day is not put after the first day of one that was consented to', () => {
    const first = (startsOn: string) =>
      correctsContract({ endsOn: undefined as never, startsOn: day(startsOn) }, { at: '2026-12-11 10:00' })
    given(...passedOn)
      .when(first('2026-08-02'))
      .thenRefuses('field-invalid', setting, { field: 'startsOn', problem: 'after-the-first-act' })
    expect(given(...passedOn, first('2026-08-01')).state.contract?.startsOn).toBe('2026-08-01')
    const overBefore = endsSubcontract({ endedOn: day('2026-07-20') })
    expect(given(...passedOn, overBefore, first('2026-08-02')).state.contract?.startsOn).toBe('2026-08-02')
  })

  const wrongEnd = day('2027-02-28')
  const typedTooEarly = [
    ...reaching('contracting'),
    registers({ endsOn: wrongEnd }),
    confirmsClauses(),
    vetsCompany(),
    requestsSubcontract({ endsOn: wrongEnd }),
    consents(),
    ...inspected,
    notesSeason({ endsOn: wrongEnd }, { at: '2027-01-10 09:00' }),
    endsContract({ endsOn: wrongEnd }, { at: '2027-03-01 00:00' }),
  ]

  it('what ended with it ends with its true last day, and runs on with it', () => {
    const corrected = (endsOn: string, at: string) =>
      given(...typedTooEarly, correctsContract({ endsOn: day(endsOn) }, { at })).state
    const over = corrected('2027-03-31', '2027-06-10 10:00')
    expect([over.stage, over.subcontracts[0]?.ended?.on]).toEqual(['closing', '2027-03-31'])
    const runsOn = corrected('2027-05-31', '2027-03-10 10:00')
    expect([runsOn.stage, runsOn.subcontracts[0]?.status]).toEqual(['in-force', 'consented'])
    const ended = [
      ...passedOn,
      ...inspected,
      terminates(),
      endsContract({ endsOn: day('2027-01-31') }, { at: '2027-02-01 00:00' }),
    ]
    const put = correctsTermination({ endsOn: day('2027-02-05') }, { at: '2027-02-10 10:00' })
    expect(given(...ended, put).state.subcontracts[0]?.ended?.on).toBe('2027-02-05')
  })

  it('and a sub-contractor’s certificate is held against it as the contractor’s is', () => {
    const ended = [
      ...passedOn,
      ...inspected,
      terminates(),
      endsContract({ endsOn: day('2027-01-31') }, { at: '2027-02-01 00:00' }),
    ]
    const back = recordsDisposal({ party: 'subcontract-1', doneOn: day('2027-02-02') }, { at: '2027-02-03 10:00' })
    const put = correctsTermination({ endsOn: day('2027-02-05') }, { at: '2027-02-10 10:00' })
    given(...ended, back)
      .when(put)
      .thenRefuses('field-invalid', setting, { field: 'endsOn', problem: 'after-the-certificate' })
    const later = recordsDisposal({ party: 'subcontract-1', doneOn: day('2027-02-08') }, { at: '2027-02-09 10:00' })
    expect(given(...ended, back, later, put).state.contract?.endsOn).toBe('2027-02-05')
  })
})

describe('Art. 22 what comes back belongs after the end, and binds no end', () => {
  const keyBack = [...running, ...inspected, gives(), ...askedAndEnded(), takesBack()]
  it('that is put right to an earlier day', () => {
    const { state } = given(...keyBack, correctsContract({ endsOn: day('2027-05-30') }, { at: '2027-06-10 10:00' }))
    expect(state.contract?.endsOn).toBe('2027-05-30')
  })
  it('nor an early one, nor its correction', () => {
    const back = takesBack({ takenBackOn: day('2027-02-02') }, { at: '2027-02-02 10:00' })
    const early = [...running, ...inspected, gives(), back, terminates({}, { at: '2027-02-03 10:00' })]
    expect(given(...early).state.contract?.endsOn).toBe('2027-01-31')
    const put = correctsTermination({ endsOn: day('2027-01-29') }, { at: '2027-02-10 10:00' })
    expect(given(...early, put).state.contract?.endsOn).toBe('2027-01-29')
  })
})
