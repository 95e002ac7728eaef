import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { copiedRequest, renewingRequest } from '../../../domain/outsourcing/renewal/next-request.ts'
import { given, reaching, registers, request, starts } from '../../support/outsourcing-acts.ts'

describe('Art. 21 a request made from an earlier one', () => {
  it('copies what is asked for, without days and earlier numbers', () => {
    const made = request({
      wishedDeliberationOn: day('2026-04-15'),
      plannedContractOn: day('2026-05-01'),
      previousApproval: 'R5-委-001',
      budgetItem: '2.3.1',
    })
    const copy = copiedRequest(given(starts({ request: made })).state)
    expect(copy).toMatchObject({ title: made.title, work: made.work, budgetItem: '2.3.1', occasion: 'new' })
    for (const field of ['startsOn', 'endsOn', 'wishedDeliberationOn', 'plannedContractOn', 'previousApproval'])
      expect(copy).not.toHaveProperty(field)
  })

  it('renews for the same length from the day after the contract’s end, under the earlier number', () => {
    expect(renewingRequest(given(...reaching('in-force')).state)).toMatchObject({
      startsOn: '2027-06-01',
      endsOn: '2028-05-31',
      vendor: '株式会社あおい電算',
      occasion: 'renewal',
      previousApproval: 'R8-委-007',
    })
  })

  it.each([
    ['2026-06-01', '2026-08-31', '2026-09-01', '2026-11-30'],
    ['2026-06-10', '2026-07-04', '2026-07-05', '2026-07-29'],
    ['2027-03-01', '2028-02-29', '2028-03-01', '2029-02-28'],
  ])('makes of a contract from %s to %s one from %s to %s', (startsOn, endsOn, from, to) => {
    const { state } = given(
      starts({ request: request({ startsOn: day(startsOn), endsOn: day(endsOn) }) }),
      ...reaching('contracting').slice(1),
      registers({ startsOn: day(startsOn), endsOn: day(endsOn) }),
    )
    expect(renewingRequest(state)).toMatchObject({ startsOn: from, endsOn: to })
  })
})
