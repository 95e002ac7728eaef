import { describe, expect, it } from 'vitest'
import { roomEndings } from '../../../domain/city/guideline/room-endings.ts'
import { initialState, type CityState } from '../../../domain/city/state.ts'
import { reiwa5, type Guideline } from '../../../domain/guideline/guideline.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { tokyo } from '../../support/rules.ts'

const [first, ...rest] = reiwa5.rooms
const version = (from: string, rooms: Guideline['rooms']): CityState['guidelines'][number] => ({
  guideline: { ...reiwa5, version: from, inForceFrom: plainDate(from), rooms },
  reason: '',
  by: null,
})
const told = (...guidelines: CityState['guidelines']) =>
  roomEndings({ ...initialState, founded: tokyo('2026-04-01 09:00'), guidelines }).map(({ of, how, on, at }) => [
    of,
    how,
    on,
    at,
  ])

describe('Art. 7(1) what others hear of rooms (operational setting)', () => {
  it('a room that a version has no more is over with the day before it is in force', () => {
    expect(told(version('2026-04-01', reiwa5.rooms), version('2026-10-01', rest))).toEqual([
      [`room/${first!.id}`, 'ended', '2026-09-30', '2026-09-30T15:00:00.000Z'],
    ])
  })

  it('a room that stays, comes or comes back ends nothing, and what ended once stays so', () => {
    expect(told(version('2026-04-01', reiwa5.rooms), version('2026-10-01', reiwa5.rooms))).toEqual([])
    expect(told(version('2026-04-01', rest), version('2026-10-01', reiwa5.rooms))).toEqual([])
    const back = told(
      version('2026-04-01', reiwa5.rooms),
      version('2026-10-01', rest),
      version('2027-04-01', reiwa5.rooms),
    )
    expect(back.map(([of]) => of)).toEqual([`room/${first!.id}`])
  })

  it('of two versions of one day the later holds, and what was delivered was never in force before the first day', () => {
    expect(told(version('2026-04-01', rest))).toEqual([])
    expect(
      told(version('2026-04-01', reiwa5.rooms), version('2026-10-01', rest), version('2026-10-01', reiwa5.rooms)),
    ).toEqual([])
    expect(told(version('2026-10-01', rest)).map(([of]) => of)).toEqual([`room/${first!.id}`])
    expect(told()).toEqual([])
  })
})
