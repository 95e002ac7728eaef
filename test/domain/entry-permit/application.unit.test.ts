import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { OfficeId } from '../../../domain/kernel/ids.ts'
import {
  amends,
  appliesForStaff,
  appliesForWorker,
  around,
  contractInForce,
  given,
  nobody,
  otherPermit,
  permits,
  returns,
  subcontract,
  withdraws,
} from '../../support/entry-permit-acts.ts'
import { people } from '../../support/rules.ts'
import { ownSettled } from '../../support/own-settled.ts'

describe('an application for entry (operational setting, for Art. 7(2))', () => {
  it('names who is to enter as the roster calls them that day, and asks the manager of the room to decide', () => {
    const { stage, number, holder, manager, tasks } = given(appliesForStaff()).state
    expect({ stage, number, holder, manager }).toEqual({
      stage: 'applied',
      number: { fiscalYear: 2026, series: '許', serial: 7 },
      holder: { kind: 'staff', person: people.staff.person, name: '佐藤 花', kana: 'カナ' },
      manager: 'citizen-head',
    })
    expect(tasks.open.map(({ kind, askedOf, article }) => ({ kind, askedOf, article }))).toEqual([
      { kind: 'decide-entry', askedOf: ['citizen-head'], article: 'Art. 7(2)' },
    ])
  })

  it('is made in one’s own office’s name', () => {
    given()
      .when(appliesForStaff({ office: 'heiwa' as OfficeId }))
      .thenRefuses('applies-for-other-office', 'operational setting', { field: 'office' })
  })

  it('is for somebody of the roster who stays until its last day', () => {
    given()
      .when(appliesForStaff({ entrant: nobody }))
      .thenRefuses('entrant-unknown', 'operational setting', { field: 'entrant' })
    const leaves = around({ person: () => ({ name: '佐藤 花', kana: 'カナ', lastDay: day('2026-12-31') }) })
    given()
      .when(appliesForStaff({}, { rules: leaves }))
      .thenRefuses('entrant-leaves-before', 'operational setting', { field: 'untilOn', day: '2026-12-31' })
  })

  it('lasts to the end of the fiscal year at most, unless a city settles otherwise', () => {
    const beyond = { untilOn: day('2027-04-01') }
    given()
      .when(appliesForStaff(beyond))
      .thenRefuses('entry-period-beyond-year', 'operational setting', { field: 'untilOn', day: '2027-03-31' })
    const { settings } = appliesForStaff().rules
    const asAsked = { settings: ownSettled(settings, 'entry-permit', { periodEnds: 'as-asked' }) }
    expect(given(appliesForStaff(beyond, { rules: asAsked })).state.stage).toBe('applied')
  })

  it('has its days and hours in their order, and begins today or later', () => {
    given()
      .when(appliesForStaff({ untilOn: day('2026-04-30') }))
      .thenRefuses('entry-period-reversed', 'operational setting', { field: 'untilOn', day: '2026-05-01' })
    given()
      .when(appliesForStaff({ untilTime: '08:30' }))
      .thenRefuses('entry-hours-reversed', 'operational setting', { field: 'untilTime' })
    given()
      .when(appliesForStaff({ fromTime: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'fromTime', problem: 'empty' })
    given()
      .when(appliesForStaff({ fromOn: day('2026-04-19') }))
      .thenRefuses('date-in-past', 'operational setting', {
        field: 'fromOn',
        day: '2026-04-19',
        today: '2026-04-20',
      })
  })

  it('finds a permit or application of the same person for the same room in its way', () => {
    given()
      .when(appliesForStaff({}, { rules: around({ claimedBy: () => otherPermit }) }))
      .thenRefuses('entry-permit-double', 'operational setting', { field: 'room', case: otherPermit })
  })

  it('comes back with a reason, is amended and decided anew, or given up', () => {
    const back = given(appliesForStaff(), returns())
    expect(back.state.stage).toBe('returned')
    expect(given(appliesForStaff(), returns(), amends()).state.stage).toBe('applied')
    const { stage, ending, tasks } = given(
      appliesForStaff(),
      returns(),
      withdraws({}, { at: '2026-04-23 10:00' }),
    ).state
    expect({ stage, how: ending?.how, open: tasks.open }).toEqual({ stage: 'closed', how: 'withdrawn', open: [] })
  })
})

describe('a contractor’s people (operational setting, for Art. 22(1))', () => {
  it('are applied for under a contract of the office that is in force, within its period', () => {
    const under = (over: Parameters<typeof contractInForce>[0]) => ({
      rules: around({ state: () => contractInForce(over) }),
    })
    expect(given(appliesForWorker()).state.holder).toMatchObject({
      kind: 'worker',
      name: '髙橋 稔',
      company: '株式会社あおい電算',
      subcontract: null,
    })
    given()
      .when(appliesForWorker({}, under({ stage: 'approval', contract: null })))
      .thenRefuses('entry-contract-not-live', 'operational setting', { field: 'contract' })
    given()
      .when(appliesForWorker({}, under({ stage: 'closing' })))
      .thenRefuses('entry-contract-not-live', 'operational setting', { field: 'contract' })
    given()
      .when(appliesForWorker({}, under({ office: 'heiwa' as OfficeId })))
      .thenRefuses('applies-for-other-office', 'operational setting', { field: 'contract' })
    const short = { contract: { ...contractInForce().contract, endsOn: day('2026-09-30') } }
    given()
      .when(appliesForWorker({}, under(short as never)))
      .thenRefuses('entry-period-beyond-contract', 'operational setting', { field: 'untilOn', day: '2026-09-30' })
  })

  it('belong to a company that the contract names', () => {
    given()
      .when(appliesForWorker({ company: '株式会社よそもの' }))
      .thenRefuses('entry-company-unknown', 'operational setting', {
        field: 'company',
        value: '株式会社あおい電算',
      })
  })

  it('scenario 23: a sub-contractor’s workers get no permit before the city has consented', () => {
    const before = { rules: around({ state: () => contractInForce({ subcontracts: [subcontract(null)] }) }) }
    const after = {
      at: '2026-05-21 10:00',
      rules: around({ state: () => contractInForce({ subcontracts: [subcontract('2026-05-20 10:00')] }) }),
    }
    const ofSub = { company: '有限会社 みどり保守', fromOn: day('2026-06-01') }
    given()
      .when(appliesForWorker(ofSub, before))
      .thenRefuses('entry-subcontract-without-consent', 'operational setting', {
        field: 'company',
        value: '有限会社 みどり保守',
      })
    expect(given(appliesForWorker(ofSub, after)).state.holder).toMatchObject({
      company: '有限会社みどり保守',
      subcontract: 'subcontract-1',
    })
    // Nor does the manager permit what was applied for before the consent was over.
    given(appliesForWorker(ofSub, after))
      .when(permits({ fromOn: day('2026-06-01') }, { ...before, at: '2026-05-22 10:00' }))
      .thenRefuses('entry-subcontract-without-consent', 'operational setting', {
        field: 'company',
        value: '有限会社みどり保守',
      })
  })

  it('nor a new one while the consent, or one above it, is in doubt; what was applied for isn’t permitted then', () => {
    const consent = subcontract('2026-05-20 10:00')
    const doubted = (lifted: 'ended' | null) => ({
      at: '2026-05-21 10:00',
      rules: around({
        state: () =>
          contractInForce({
            subcontracts: [consent],
            doubts: [{ doubt: 'doubt-1', cause: 'unsuitable', about: 'subcontract-1', answer: null, lifted }],
          }),
      }),
    })
    const ofSub = { company: '有限会社 みどり保守', fromOn: day('2026-06-01') }
    given()
      .when(appliesForWorker(ofSub, doubted(null)))
      .thenRefuses('entry-subcontract-in-doubt', 'operational setting', {
        field: 'company',
        value: '有限会社 みどり保守',
      })
    given(appliesForWorker(ofSub, doubted('ended')))
      .when(permits({ fromOn: day('2026-06-01') }, { ...doubted(null), at: '2026-05-22 10:00' }))
      .thenRefuses('entry-subcontract-in-doubt', 'operational setting', {
        field: 'company',
        value: '有限会社みどり保守',
      })
  })
})
