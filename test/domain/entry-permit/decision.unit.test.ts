import { describe, expect, it } from 'vitest'
import {
  appliesForStaff,
  appliesForWorker,
  around,
  contractInForce,
  expires,
  given,
  permits,
  refuses,
  returns,
  terms,
} from '../../support/entry-permit-acts.ts'
import { people } from '../../support/rules.ts'
import { comesOf } from '../../support/comes-of.ts'
import { ownSettled } from '../../support/own-settled.ts'

describe('prior permission by the manager of the room (Art. 7(2), Art. 8)', () => {
  it('is given with period, hours, company and conditions', () => {
    const { stage, permit, tasks } = given(appliesForWorker(), permits()).state
    expect(stage).toBe('permitted')
    expect(permit).toMatchObject({ ...pick(terms), accompanied: 'alone', own: false, by: { post: 'citizen-head' } })
    expect(tasks.open.map(({ kind, askedOf }) => ({ kind, askedOf }))).toEqual([
      { kind: 'lend-means', askedOf: ['citizen-head'] },
    ])
  })

  it('is the manager’s alone', () => {
    for (const by of ['staff', 'otherHead', 'chief', 'systemManager', 'administrator'] as const)
      given(appliesForStaff())
        .when(permits({}, { by }))
        .thenRefuses('not-permitted', 'Art. 7(2)', { whoCan: ['citizen-head'] })
  })

  it('says who accompanies where somebody does', () => {
    given(appliesForWorker())
      .when(permits({ accompanied: 'accompanied', companion: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'companion', problem: 'empty' })
  })

  it('is refused or sent back with the reason', () => {
    expect(given(appliesForStaff(), refuses()).state).toMatchObject({ stage: 'closed', ending: { how: 'refused' } })
    for (const act of [refuses, returns])
      given(appliesForStaff())
        .when(act({ reason: ' ' }))
        .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
  })

  it('of a contractor’s worker needs the contract in force also when it is given', () => {
    const closing = { rules: around({ state: () => contractInForce({ stage: 'closing' }) }) }
    given(appliesForWorker())
      .when(permits({}, closing))
      .thenRefuses('entry-contract-not-live', 'operational setting', { field: 'contract' })
  })

  it('is over when its last day has passed, and not before', () => {
    given(appliesForStaff(), permits())
      .when(expires({}, { at: '2027-03-31 23:59' }))
      .thenRefuses('too-early', 'operational setting', { from: '2027-04-01' })
    expect(given(appliesForStaff(), permits(), expires()).state).toMatchObject({
      stage: 'closed',
      ending: { how: 'expired', on: '2027-03-31', by: null },
    })
  })
})

describe('a manager who permits themselves (operational setting)', () => {
  const ownApplication = appliesForStaff({ entrant: people.head.person })

  it('may where the setting says so; the permit is marked and the chief told', () => {
    expect(given(ownApplication, permits()).state.permit?.own).toBe(true)
    expect(comesOf('entry-permit')([ownApplication], permits())).toEqual([
      'EntryPermitted',
      'task decide-entry-1 answered',
      'task lend-means-1 by 2026-05-01T08:15:00.000Z',
      'letter entry-permitted to citizen-staff citizen-head',
      'letter own-entry-permitted to general-policy-director',
      'letter task lend-means-1 to citizen-head',
    ])
  })

  it('may not where the city has settled that nobody does', () => {
    const { settings } = permits().rules
    const forbidden = { settings: ownSettled(settings, 'entry-permit', { ownPermit: 'forbidden' }) }
    given(ownApplication)
      .when(permits({}, { rules: forbidden }))
      .thenRefuses('own-entry-forbidden', 'operational setting', {})
  })
})

const pick = ({ fromOn, untilOn, fromTime, untilTime }: typeof terms) => ({ fromOn, untilOn, fromTime, untilTime })
