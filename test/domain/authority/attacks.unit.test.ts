import { describe, expect, it } from 'vitest'
import { authority } from '../../../domain/authority/authority.ts'
import { registeredRows } from '../../../domain/law/register.ts'
import { personCause, reaches } from '../../../domain/law/hanging.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import type { OtherCases } from '../../../domain/kernel/other-cases.ts'
import {
  bringsIn,
  cityWith,
  consults,
  expires,
  grants,
  leaves,
  loses,
  on,
  proposes,
  registers,
  reissues,
  removes,
  requests,
  revokes,
  setsEnd,
  untilLive,
} from '../../support/authority-acts.ts'
import { givenFor } from '../../support/given.ts'
import { people } from '../../support/rules.ts'

const given = givenFor(authority.decider)
const setting = 'operational setting'
const gone = (day: string): { readonly others: Partial<OtherCases> } => ({
  others: { person: () => ({ name: '佐藤 花', kana: 'サトウ ハナ', lastDay: on(day) }) },
})
const city = 'city' as CaseId
/** Whether the case hears that its operator left the city with a day. */
const hears = (state: ReturnType<typeof given>['state'], day: string): boolean =>
  (authority.hangsOn?.(state) ?? []).some((one) =>
    reaches(
      {
        of: personCause(people.staff.person),
        office: null,
        how: 'left',
        on: on(day),
        at: '2026-04-25T15:00:00.000Z' as never,
      },
      city,
      one,
    ),
  )

describe('an operator who leaves the city (Art. 14(2))', () => {
  it('is settled for no day after their last one, and registered after it by nobody', () => {
    given(requests(), consults())
      .when(grants({}, gone('2026-04-30')))
      .thenRefuses('operator-leaves-before', setting, { field: 'fromOn', day: '2026-04-30' })
    given(requests(), consults(), grants())
      .when(registers({}, gone('2026-04-23')))
      .thenRefuses('operator-leaves-before', setting, { field: 'fromOn', day: '2026-04-23' })
    expect(
      given(requests(), consults(), grants())
        .when(registers({}, gone('2026-05-01')))
        .after().stage,
    ).toBe('acknowledgement')
  })

  it('is heard of from the request on, also before anything is settled and before the first day', () => {
    for (const past of [[requests()], [requests(), consults()], [requests(), consults(), grants()]])
      expect(hears(given(...past).state, '2026-04-25')).toBe(true)
    expect(hears(given(requests()).state, '2026-04-19')).toBe(false)
  })

  it('ends what was only asked for, with nothing left to remove on the machine', () => {
    const { state } = given(requests(), consults(), leaves({ on: on('2026-04-25') }, { at: '2026-04-26 00:00' }))
    expect([state.stage, state.ending, state.tasks.open]).toEqual(['closed', { how: 'left' }, []])
  })

  it('ends what waits between two terms, which would else be settled for somebody who is gone', () => {
    const moved = leaves(
      { how: 'transferred', on: on('2027-03-31') },
      {
        at: '2027-04-01 00:00',
        others: cityWith(['citizen-staff', '2026-04-01', '2027-03-31'], ['heiwa-staff', '2027-04-01', null]),
      },
    )
    const { state } = given(
      ...untilLive,
      proposes(),
      moved,
      leaves({ on: on('2027-04-30') }, { at: '2027-05-01 00:00' }),
    )
    expect([state.stage, state.pending, state.over?.how, state.over?.on]).toEqual([
      'removal',
      null,
      'transferred',
      '2027-03-31',
    ])
    expect(state.tasks.open.map(({ kind }) => kind)).toEqual(['remove-on-machine'])
  })
})

describe('a revocation (operational setting)', () => {
  it('takes back nothing of what has been in force: the register goes on saying so (Art. 14(3))', () => {
    given(...untilLive)
      .when(revokes({ revokedOn: on('2026-04-30') }))
      .thenRefuses('field-invalid', setting, { field: 'revokedOn', problem: 'before-begin' })
    const { state } = given(...untilLive, revokes({ revokedOn: on('2026-05-01') }))
    expect(state.terms).toMatchObject([{ fromOn: '2026-05-01', untilOn: '2026-05-01' }])
  })

  it('is possible before the first day, on any day until then', () => {
    const { state } = given(
      requests(),
      consults(),
      grants(),
      registers(),
      revokes({ revokedOn: on('2026-04-25') }, { at: '2026-04-25 15:00' }),
    )
    expect([state.stage, state.terms]).toEqual(['removal', []])
  })

  it('is followed by the removal in its minute or later', () => {
    given(...untilLive, revokes())
      .when(removes({ removedAt: '14:02' }))
      .thenRefuses('field-invalid', setting, { field: 'removedOn', problem: 'before-end' })
    expect(given(...untilLive, revokes(), removes({ removedAt: '14:03' })).state.stage).toBe('closed')
  })
})

describe('a removal on the machine (operational setting)', () => {
  const over = [...untilLive, setsEnd(), expires()]

  it('of what ends by itself may be made ready before, but not before it was registered', () => {
    given(...over)
      .when(removes({ removedOn: on('2026-04-23') }, { at: '2026-07-01 15:00' }))
      .thenRefuses('field-invalid', setting, { field: 'removedOn', problem: 'before-registered' })
    expect(given(...over, removes({ removedOn: on('2026-06-30') }, { at: '2026-07-01 15:00' })).state.stage).toBe(
      'closed',
    )
  })
})

describe('a consultation (Art. 14(2))', () => {
  it('is about the request that waits: an older talk is named in what was said (operational setting)', () => {
    given(requests())
      .when(consults({ heldOn: on('2026-04-19') }))
      .thenRefuses('field-invalid', setting, { field: 'heldOn', problem: 'before-request' })
    expect(given(requests(), consults({ heldOn: on('2026-04-20') })).state.stage).toBe('decision')
  })
})

describe('an operator’s ID (operational setting)', () => {
  const claimsOf = (...past: typeof untilLive) =>
    registeredRows(authority.registers, given(...past).state)
      .filter(({ register }) => register === 'ids')
      .map(({ claim }) => claim)

  it('is one in whatever width or case it is typed', () => {
    const past = [requests(), consults(), grants()]
    expect(claimsOf(...past, registers({ operatorId: 'ｏｐ－０００１' }))).toEqual(claimsOf(...past, registers()))
    given(...untilLive, loses())
      .when(reissues({ operatorId: 'ＯＰ－０００１' }))
      .thenRefuses('id-taken', setting, { field: 'operatorId' })
  })

  it('is held so for what comes from an older register as well', () => {
    expect(claimsOf(bringsIn({ operatorId: 'op-0001' }))).toEqual(claimsOf(bringsIn()))
  })
})
