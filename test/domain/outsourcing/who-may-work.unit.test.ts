import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { below, chainOf, depthOf, inTreeOrder } from '../../../domain/outsourcing/in-effect/chain.ts'
import { consentedSubcontracts, mayWork } from '../../../domain/outsourcing/subcontracts/may-work.ts'
import { confirmsClauses, given, reaching } from '../../support/outsourcing-acts.ts'
import { consents, endsSubcontract, requestsSubcontract, vetsCompanies } from '../../support/part-acts.ts'

const at = (text: string) => ({ at: text })
const asks = (name: string, parent: string | null, hour: number, over: object = {}) =>
  requestsSubcontract({ name, parent, corporateNumber: '', ...over }, at(`2026-07-01 ${hour}:00`))
/** Two under the contractor, one under the first of them and one under that. */
const four = [
  ...reaching('in-force'),
  confirmsClauses(),
  ...vetsCompanies('一', '二', '三', '四'),
  asks('一', null, 10, { corporateNumber: '9876543210987' }),
  asks('二', null, 11),
  asks('三', 'subcontract-1', 12, { scope: '積込み', startsOn: day('2026-09-01') }),
  asks('四', 'subcontract-3', 13, { scope: '荷札の記入', startsOn: day('2026-09-15'), endsOn: day('2027-03-31') }),
]
const granted = [
  ...four,
  ...['subcontract-1', 'subcontract-2', 'subcontract-3', 'subcontract-4'].map((subcontract) =>
    consents({ subcontract }),
  ),
]
const { state } = given(...granted)
const may = (company: string, on: string, from = state) => {
  const answer = mayWork(from, company, day(on))
  return answer.may ? answer.as : answer.refusal
}

describe('Art. 22(1) who may do a contract’s work on a day', () => {
  it('the contractor from its first to its last day, and nobody before or after', () => {
    const notRunning = (on: string) => ({
      code: 'contract-not-running',
      rule: 'subcontract-within-contract',
      details: { day: on },
    })
    const contractor = '株式会社あおい電算'
    expect(['2026-06-01', '2027-05-31'].map((on) => may(contractor, on))).toEqual(['contractor', 'contractor'])
    for (const on of ['2026-05-31', '2027-06-01']) {
      expect(may(contractor, on)).toStrictEqual(notRunning(on))
      expect(may('一', on)).toStrictEqual(notRunning(on))
      expect(consentedSubcontracts(state, day(on))).toEqual([])
    }
    expect(may(contractor, '2026-06-01', given(...reaching('contracting')).state)).toStrictEqual(
      notRunning('2026-06-01'),
    )
  })

  it('a sub-contractor by its name or its number, within its period and that of all above it', () => {
    const running = (on: string) => consentedSubcontracts(state, day(on)).map(({ id, depth }) => `${id} ${depth}`)
    expect(running('2026-07-31')).toEqual([])
    expect(running('2026-08-01')).toEqual(['subcontract-1 1', 'subcontract-2 1'])
    expect(running('2026-09-14')).toEqual(['subcontract-1 1', 'subcontract-2 1', 'subcontract-3 2'])
    expect(running('2027-03-31')).toEqual(['subcontract-1 1', 'subcontract-2 1', 'subcontract-3 2', 'subcontract-4 3'])
    expect(running('2027-04-01')).toEqual(['subcontract-1 1', 'subcontract-2 1', 'subcontract-3 2'])
    expect([may('二', '2026-08-01'), may('9876543210987', '2026-08-01')]).toEqual([
      { subcontract: 'subcontract-2' },
      { subcontract: 'subcontract-1' },
    ])
    for (const company of ['五', '', '四'])
      expect(may(company, '2026-08-01')).toStrictEqual({
        code: 'subcontract-not-consented',
        rule: 'subcontract-consented',
        details: { company, day: '2026-08-01' },
      })
  })

  it('not before all above it have the city’s consent, nor from the day on which one of them is over', () => {
    const without = given(...four, consents({ subcontract: 'subcontract-2' })).state
    expect(consentedSubcontracts(without, day('2026-09-20')).map((one) => one.id)).toEqual(['subcontract-2'])
    const ended = given(...granted, endsSubcontract({ endedOn: day('2026-11-30') })).state
    expect(consentedSubcontracts(ended, day('2026-11-29')).map((one) => one.id)).toEqual([
      'subcontract-1',
      'subcontract-2',
      'subcontract-3',
      'subcontract-4',
    ])
    expect(consentedSubcontracts(ended, day('2026-11-30')).map((one) => one.id)).toEqual(['subcontract-2'])
  })
})

it('sub-contracts stand in the order of a tree, each under the one above it (Art. 22(1))', () => {
  const all = state.subcontracts
  const ids = (some: typeof all) => some.map((one) => one.id)
  const [first, second, third, fourth] = all
  if (!first || !second || !third || !fourth) throw new Error('there are not four')
  expect(ids(inTreeOrder(all))).toEqual(['subcontract-1', 'subcontract-3', 'subcontract-4', 'subcontract-2'])
  expect([ids(below(all, first)), ids(below(all, second)), ids(below(all, third))]).toEqual([
    ['subcontract-3', 'subcontract-4'],
    [],
    ['subcontract-4'],
  ])
  expect(ids(chainOf(all, fourth))).toEqual(['subcontract-4', 'subcontract-3', 'subcontract-1'])
  expect(all.map((one) => depthOf(all, one))).toEqual([1, 1, 2, 3])
})
