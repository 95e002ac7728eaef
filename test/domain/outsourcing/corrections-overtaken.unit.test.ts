import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import { breachesOf, doneIn } from '../../support/judged.ts'
import { correctsContract, correctsRecord, correctsTermination, resumes, suspends } from '../../support/life-acts.ts'
import {
  acceptsForm,
  answersForInspection,
  approves,
  askedAndEnded,
  confirmsClauses,
  endsContract,
  fulfils,
  given,
  inspects,
  notesSeason,
  opensInspection,
  reaching,
  recordsDisposal,
  recordsOutcome,
  registers,
  starts,
  submits,
  vets,
  type OutsourcingAct,
} from '../../support/outsourcing-acts.ts'
import {
  checksEffect,
  found,
  gives,
  recordsReport,
  seriousFinding,
  takesBack,
  terminates,
} from '../../support/oversight-acts.ts'
import {
  approvesChange,
  consents,
  endsSubcontract,
  recordsChangeOutcome,
  requestsSubcontract,
  vetsCompany,
} from '../../support/part-acts.ts'

const setting = 'operational setting'
const running = [...reaching('in-force'), confirmsClauses()]
const inspected = [opensInspection(), inspects(), answersForInspection()]
const passedOn = [...running, vetsCompany(), requestsSubcontract(), consents()]

describe('Art. 22(2) a certificate vouches for no day after which somebody truly worked on', () => {
  const wrongEnd = day('2027-02-28')
  const typedTooEarly = [
    starts(),
    vets(),
    submits(),
    acceptsForm(),
    recordsOutcome(),
    approves(),
    registers({ endsOn: wrongEnd }),
    confirmsClauses(),
    ...inspected,
    notesSeason({ endsOn: wrongEnd }, { at: '2027-01-10 09:00' }),
    endsContract({ endsOn: wrongEnd }, { at: '2027-03-01 00:00' }),
    recordsDisposal({ doneOn: day('2027-03-02') }, { at: '2027-03-03 10:00' }),
  ]
  const truly = correctsContract({ endsOn: day('2027-05-31') }, { at: '2027-06-10 10:00' })

  it('nor where a contract’s last day is put right: the certificate of what was held until then comes first', () => {
    given(...typedTooEarly)
      .when(truly)
      .thenRefuses('field-invalid', setting, { field: 'endsOn', problem: 'after-the-certificate' })
    const { state } = given(...typedTooEarly, recordsDisposal({}, { at: '2027-06-09 10:00' }), truly)
    expect([state.contract?.endsOn, state.disposal?.doneOn]).toEqual(['2027-05-31', '2027-06-02'])
  })

  it('nor where an early end is; where the contract runs on, it falls away', () => {
    const ended = [
      ...running,
      ...inspected,
      terminates(),
      endsContract({ endsOn: day('2027-01-31') }, { at: '2027-02-01 00:00' }),
      recordsDisposal({ doneOn: day('2027-02-02') }, { at: '2027-02-03 10:00' }),
    ]
    given(...ended)
      .when(correctsTermination({ endsOn: day('2027-04-30') }, { at: '2027-05-10 10:00' }))
      .thenRefuses('field-invalid', setting, { field: 'endsOn', problem: 'after-the-certificate' })
    const { state } = given(...ended, correctsTermination({ endsOn: day('2027-04-30') }, { at: '2027-02-10 10:00' }))
    expect([state.stage, state.disposal]).toEqual(['in-force', null])
  })

  it('nor where a sub-contract’s end is', () => {
    given(
      ...passedOn,
      ...inspected,
      endsSubcontract(),
      ...askedAndEnded(),
      recordsDisposal({ party: 'subcontract-1', doneOn: day('2026-12-02') }),
    )
      .when(
        correctsRecord({ record: 'subcontract-end:subcontract-1', on: day('2027-04-30') }, { at: '2027-06-08 10:00' }),
      )
      .thenRefuses('field-invalid', setting, { field: 'on', problem: 'after-the-certificate' })
  })
})

describe('Art. 21 a correction put up as a change is approved as things stand by then', () => {
  const putUp = (endsOn: string) => [
    ...running,
    correctsContract({ startsOn: day('2026-05-25'), endsOn: day(endsOn) }, { at: '2026-11-20 10:00' }),
    recordsChangeOutcome({ heldOn: day('2026-11-25') }, { at: '2026-11-26 10:00' }),
  ]
  const approved = approvesChange({}, { at: '2026-12-24 10:00' })

  it('it takes back no early end that came meanwhile', () => {
    given(...putUp('2027-03-31'), terminates())
      .when(approved)
      .thenRefuses('field-invalid', setting, { field: 'endsOn', problem: 'ends-early' })
  })

  it('nor ends a contract before what was done meanwhile', () => {
    given(...putUp('2026-12-05'), opensInspection(), inspects({ heldOn: day('2026-12-10') }))
      .when(approvesChange({}, { at: '2026-12-14 10:00' }))
      .thenRefuses('field-invalid', setting, { field: 'endsOn', problem: 'before-the-last-act' })
  })

  it('with nothing in between it is approved', () => {
    expect(given(...putUp('2027-03-31'), approved).state.contract).toMatchObject({
      startsOn: '2026-05-25',
      endsOn: '2027-03-31',
    })
  })
})

describe('Arts. 22, 23 what is put right is put right wherever it stands, and nowhere else', () => {
  it('the end of one sub-contract and not of another that ended on the same day for the same reason', () => {
    const { state } = given(
      ...passedOn,
      vetsCompany('株式会社ひばり運送', '2026-07-14 10:00'),
      requestsSubcontract({ name: '株式会社ひばり運送', corporateNumber: '' }, { at: '2026-07-15 10:00' }),
      consents({ subcontract: 'subcontract-2' }, { at: '2026-07-16 10:00' }),
      endsSubcontract(),
      endsSubcontract({ subcontract: 'subcontract-2' }),
      correctsRecord({ record: 'subcontract-end:subcontract-1', on: day('2026-11-20') }),
    )
    expect(state.subcontracts.map((one) => one.ended?.on)).toEqual(['2026-11-20', '2026-11-30'])
  })

  it('the day on which a finding was checked, in the check as well', () => {
    const put = correctsRecord({ record: 'finding-check:finding-1', on: day('2027-01-13') }, { at: '2027-01-25 10:00' })
    const { state } = given(...found(seriousFinding), recordsReport(), checksEffect(), put)
    expect(state.findings).toMatchObject([
      { checks: [{ checkedOn: '2027-01-13' }], closed: { checkedOn: '2027-01-13' } },
    ])
  })

  it('a rest that is put right ends within the contract', () => {
    given(...running, ...inspected, suspends(), resumes(), ...askedAndEnded())
      .when(correctsRecord({ on: undefined as never, until: day('2027-06-05') }, { at: '2027-06-10 10:00' }))
      .thenRefuses('field-invalid', setting, { field: 'until', problem: 'after-the-contract' })
  })
})

describe('Arts. 21, 22 what never was is done anew, and the independent checker has nothing against it', () => {
  const met = 'condition-1'
  const approved = [
    starts(),
    vets(),
    submits(),
    acceptsForm(),
    recordsOutcome(),
    approves({ conditions: [{ text: '作業者名簿を出すこと', dueOn: day('2026-06-30') }] }),
    registers(),
    confirmsClauses(),
    fulfils(),
  ]
  const never = (record: string) => correctsRecord({ record, on: undefined as never, never: true })
  const judgedOf = (acts: readonly OutsourcingAct[]) =>
    breachesOf(
      'outsourcing/1',
      acts.flatMap((act, nth) => {
        const outcome = outsourcing.decider.decide(act.command, given(...acts.slice(0, nth)).state, act.rules)
        expect(outcome.ok).toBe(true)
        return doneIn({ outcome, act })
      }),
    )

  it('a condition that was held to be met', () => {
    const again = [...approved, never(`condition:${met}`), fulfils({}, { at: '2027-01-21 10:00' })]
    expect(judgedOf(again)).toEqual([])
    expect(judgedOf([...approved, never(`condition:${met}`)])).toEqual([])
  })
  it('what was held to be back', () => {
    const back = takesBack({ takenBackOn: day('2026-12-01') }, { at: '2026-12-01 10:00' })
    const anew = takesBack({ takenBackOn: day('2027-01-21') }, { at: '2027-01-21 10:00' })
    expect(judgedOf([...running, gives(), back, never('taken-back:given-1'), anew])).toEqual([])
  })
})
