import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { liveIdAt, noEntryAt } from '../../../domain/entry-permit/valid-at.ts'
import {
  appliesForServer,
  appliesForStaff,
  around,
  confirmsRemoved,
  expires,
  given,
  lends,
  liftsId,
  losesIt,
  otherPermit,
  permits,
  permitsServer,
  registersId,
  revokesId,
  suspendsId,
  takesBack,
} from '../../support/entry-permit-acts.ts'
import { tokyo } from '../../support/rules.ts'

const permitted = [appliesForServer(), permitsServer()] as const
const registered = [...permitted, registersId()] as const

describe('an ID on the device (Art. 9(2))', () => {
  it('is registered by whoever keeps the device, for the permitted alone, from the first day on', () => {
    const { means, tasks } = given(...registered).state
    expect(means).toMatchObject([{ id: 'means-1', kind: 'id-device', number: 'ID-0107', status: 'live' }])
    expect(tasks.open).toEqual([])
    given(appliesForServer())
      .when(registersId())
      .thenRefuses('wrong-step', 'Art. 9(2)', { step: 'applied', needs: ['permitted'] })
    given(...permitted)
      .when(registersId({}, { at: '2026-04-30 23:59' }))
      .thenRefuses('too-early', 'Art. 7(2)', { from: '2026-05-01' })
    given(...permitted)
      .when(registersId({}, { by: 'head' }))
      .thenRefuses('not-permitted', 'Art. 9(2)', { whoCan: ['digital-promotion-head'] })
  })

  it('is for rooms whose level has the device; the others have a badge', () => {
    given(appliesForStaff(), permits())
      .when(registersId())
      .thenRefuses('means-not-of-room', 'Art. 9(2)', { field: 'idNumber' })
  })

  it('is one at a time, and shared with nobody', () => {
    given(...registered)
      .when(registersId({ idNumber: 'ID-0108' }))
      .thenRefuses('id-registered-already', 'operational setting', {})
    given(...permitted)
      .when(registersId({}, { rules: around({ claimedBy: () => otherPermit }) }))
      .thenRefuses('means-given-already', 'operational setting', { field: 'idNumber', value: 'ID-0107' })
  })

  it('that is lost is over at once, is removed from the device, and another takes its place', () => {
    const lost = given(...registered, losesIt())
    expect(lost.state.means[0]).toMatchObject({ status: 'to-remove', over: { how: 'lost' } })
    expect(lost.state.tasks.open.map(({ kind, about }) => ({ kind, about }))).toEqual([
      { kind: 'remove-id', about: 'means-1' },
    ])
    lost
      .when(registersId({}, { at: '2026-06-01 10:00' }))
      .thenRefuses('means-given-already', 'operational setting', { field: 'idNumber', value: 'ID-0107' })
    const again = registersId({ idNumber: 'ID-0200' }, { at: '2026-06-01 10:00' })
    expect(given(...registered, losesIt(), again).state.means.map(({ status }) => status)).toEqual([
      'to-remove',
      'live',
    ])
  })

  it('is not live while it is suspended, nor once it is revoked', () => {
    const { state } = given(...registered, suspendsId(), liftsId())
    const live = (text: string) => liveIdAt(state, 'computer-room-server', tokyo(text))
    expect([live('2026-05-31 12:00'), live('2026-06-10 12:00'), live('2026-06-21 12:00')]).toEqual([
      'ID-0107',
      null,
      'ID-0107',
    ])
    const revoked = given(...registered, revokesId()).state
    expect(liveIdAt(revoked, 'computer-room-server', tokyo('2026-06-01 10:01'))).toBeNull()
    given(...registered, revokesId())
      .when(revokesId({}, { at: '2026-06-02 10:00' }))
      .thenRefuses('means-stands-otherwise', 'Art. 9(2)', { value: 'ID-0107' })
  })

  it('scenario 29: the permit ends on 31 March; on 1 April nobody enters, and its ID stays listed until it is off', () => {
    const past = [...registered, expires()] as const
    const { state } = given(...past)
    expect(noEntryAt(state, 'computer-room-server', tokyo('2027-03-31 12:00'))).toBeNull()
    expect(noEntryAt(state, 'computer-room-server', tokyo('2027-04-01 08:00'))).toBe('out-of-period')
    // Also where the practice has not come round to recording the end.
    const unrecorded = given(...registered).state
    expect(liveIdAt(unrecorded, 'computer-room-server', tokyo('2027-04-01 08:00'))).toBeNull()
    expect({ stage: state.stage, means: state.means.map(({ status, over }) => ({ status, how: over?.how })) }).toEqual({
      stage: 'removing',
      means: [{ status: 'to-remove', how: 'permit-ended' }],
    })
    expect(state.tasks.open.map(({ kind, askedOf, about }) => ({ kind, askedOf, about }))).toEqual([
      { kind: 'remove-id', askedOf: ['digital-promotion-head'], about: 'means-1' },
    ])
    const after = given(...past, confirmsRemoved()).state
    expect(after).toMatchObject({ stage: 'closed', ending: { how: 'expired' }, tasks: { open: [] } })
    expect(after.means[0]?.accounted).toMatchObject({ at: tokyo('2027-04-01 09:12'), by: { name: '伊藤 翔' } })
  })

  it('is confirmed to be off the device at a minute that has come', () => {
    given(...registered, expires())
      .when(confirmsRemoved({ removedTime: '09:31' }))
      .thenRefuses('date-in-future', 'operational setting', { field: 'removedTime', day: '2027-04-01' })
    given(...registered, expires())
      .when(confirmsRemoved({ removedOn: day('2026-04-30') }))
      .thenRefuses('date-in-past', 'operational setting', { field: 'removedTime', day: '2026-04-30' })
    given(...registered)
      .when(confirmsRemoved({}, { at: '2026-06-01 10:00' }))
      .thenRefuses('means-stands-otherwise', 'operational setting', { value: 'ID-0107' })
  })
})

describe('keys, cards and name badges (operational setting, for Art. 7(2))', () => {
  const lent = [appliesForStaff(), permits(), lends()] as const

  it('are lent by the manager, of the kinds that the level has, and to one at a time', () => {
    expect(given(...lent).state.means).toMatchObject([{ kind: 'name-badge', number: 'N-012', status: 'live' }])
    given(appliesForStaff(), permits())
      .when(lends({ key: 'K-1' }))
      .thenRefuses('means-not-of-room', 'operational setting', { field: 'key' })
    given(appliesForStaff(), permits())
      .when(lends({ badge: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'badge', problem: 'empty' })
    given(...lent)
      .when(lends())
      .thenRefuses('means-given-already', 'operational setting', { field: 'badge', value: 'N-012' })
  })

  it('come back or are lost; the permit’s case stays open until then', () => {
    const over = given(...lent, expires()).state
    expect(over).toMatchObject({ stage: 'removing', tasks: { open: [{ kind: 'take-back' }] } })
    expect(given(...lent, expires(), takesBack()).state).toMatchObject({ stage: 'closed', tasks: { open: [] } })
    const lost = losesIt({ lostOn: day('2027-04-01') }, { by: 'staff', at: '2027-04-02 10:00' })
    expect(given(...lent, expires(), lost).state).toMatchObject({
      stage: 'closed',
      means: [{ status: 'lost' }],
      tasks: { open: [] },
    })
    expect(given(...lent, takesBack({ returnedOn: day('2026-06-01') }, { at: '2026-06-01 10:00' })).state.stage).toBe(
      'permitted',
    )
  })
})
