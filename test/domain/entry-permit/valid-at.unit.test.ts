import { describe, expect, it } from 'vitest'
import type { EntryPermitCommand } from '../../../domain/entry-permit/commands.ts'
import { liveIdAt, noEntryAt } from '../../../domain/entry-permit/valid-at.ts'
import * as acts from '../../support/entry-permit-acts.ts'
import type { Act } from '../../support/given.ts'
import { tokyo } from '../../support/rules.ts'

const room = 'computer-room-server'
const permitted = [acts.appliesForServer(), acts.permitsServer()] as const
const registered = [...permitted, acts.registersId()] as const
const stateAfter = (...past: readonly Act<EntryPermitCommand>[]) => acts.given(...past).state
const asked = (state: ReturnType<typeof stateAfter>) => (at: string) => [
  noEntryAt(state, room, tokyo(at)),
  liveIdAt(state, room, tokyo(at)),
]

describe('whether a permit lets its holder in at a moment (Arts. 7(2) and 9)', () => {
  it('not before it was given, outside its days and hours, nor into another room', () => {
    expect(noEntryAt(stateAfter(acts.appliesForServer()), room, tokyo('2026-05-01 10:00'))).toBe('not-permitted')
    const ask = asked(stateAfter(...registered))
    expect(ask('2026-04-21 09:59')).toEqual(['not-permitted', null])
    expect(ask('2026-04-21 10:00')).toEqual(['out-of-period', null])
    expect(ask('2026-04-30 23:59')).toEqual(['out-of-period', null])
    expect(ask('2026-05-01 08:59')).toEqual([null, null])
    expect(ask('2026-05-01 09:00')).toEqual([null, 'ID-0107'])
    expect(ask('2026-05-02 08:29')).toEqual(['out-of-hours', 'ID-0107'])
    expect(ask('2026-05-02 08:30')).toEqual([null, 'ID-0107'])
    expect(ask('2026-05-02 17:15')).toEqual([null, 'ID-0107'])
    expect(ask('2026-05-02 17:16')).toEqual(['out-of-hours', 'ID-0107'])
    expect(ask('2027-03-31 12:00')).toEqual([null, 'ID-0107'])
    expect(ask('2027-04-01 12:00')).toEqual(['out-of-period', null])
    expect(noEntryAt(stateAfter(...registered), 'computer-room-data', tokyo('2026-05-02 10:00'))).toBe('other-room')
    expect(liveIdAt(stateAfter(...registered), 'computer-room-data', tokyo('2026-05-02 10:00'))).toBeNull()
  })

  it('at all hours where none are said', () => {
    const always = stateAfter(
      acts.appliesForServer({ fromTime: '', untilTime: '' }),
      acts.permitsServer({ fromTime: '', untilTime: '' }),
    )
    expect(noEntryAt(always, room, tokyo('2026-05-02 03:00'))).toBeNull()
  })

  it('not while it is suspended, and never after its end', () => {
    const ask = asked(
      stateAfter(...registered, acts.suspends(), acts.lifts(), acts.revokes({}, { at: '2026-08-03 10:00' })),
    )
    expect(ask('2026-07-01 09:59')[0]).toBeNull()
    expect(ask('2026-07-01 10:00')).toEqual(['suspended', null])
    expect(ask('2026-07-10 09:59')).toEqual(['suspended', null])
    expect(ask('2026-07-10 10:00')).toEqual([null, 'ID-0107'])
    expect(ask('2026-08-03 09:59')).toEqual([null, 'ID-0107'])
    expect(ask('2026-08-03 10:00')).toEqual(['over', null])
    const still = asked(stateAfter(...registered, acts.suspends()))
    expect(still('2026-12-01 10:00')).toEqual(['suspended', null])
  })

  it('by an ID only while that is neither at rest nor over', () => {
    const rests = asked(
      stateAfter(...registered, acts.suspendsId(), acts.liftsId(), acts.revokesId({}, { at: '2026-07-01 10:00' })),
    )
    expect(rests('2026-06-01 09:59')).toEqual([null, 'ID-0107'])
    expect(rests('2026-06-01 10:00')).toEqual([null, null])
    expect(rests('2026-06-19 10:00')).toEqual([null, null])
    expect(rests('2026-06-20 10:00')).toEqual([null, 'ID-0107'])
    expect(rests('2026-07-01 09:59')).toEqual([null, 'ID-0107'])
    expect(rests('2026-07-01 10:00')).toEqual([null, null])
    expect(asked(stateAfter(...registered, acts.suspendsId()))('2026-08-03 10:00')).toEqual([null, null])
    const badge = stateAfter(acts.appliesForStaff(), acts.permits(), acts.lends())
    expect(liveIdAt(badge, 'terminals-citizen', tokyo('2026-05-02 10:00'))).toBeNull()
  })

  it('by a permit of paper since it was brought in', () => {
    const ask = asked(stateAfter(acts.bringsIn()))
    expect(ask('2026-06-01 09:59')).toEqual(['not-permitted', null])
    expect(ask('2026-06-01 10:00')).toEqual([null, 'ID-0042'])
  })
})
