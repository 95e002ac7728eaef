/** What the law asks of a version of the guideline as a whole, before it is enacted. */
import { describe, expect, it } from 'vitest'
import { city } from '../../../domain/procedures.ts'
import { givenFrom } from '../../../domain/city/guideline/guideline-given.ts'
import { reiwa5 } from '../../../domain/guideline/guideline.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { enacts, founds } from '../../support/city-acts.ts'
import { givenFor } from '../../support/given.ts'

const given = givenFor(city.decider)
const setting = 'operational setting'
const rooms = [{ ...reiwa5.rooms[0]!, ja: '新しい電算室' }, ...reiwa5.rooms.slice(1)]
const from = (day: string) => ({ inForceFrom: plainDate(day) })
const unchanged = (day: string) => ['guideline-unchanged', setting, { day: plainDate(day) }] as const

describe('a version that says what is in force on its day already (operational setting)', () => {
  const first = enacts(from('2023-04-01'))
  const second = enacts({ ...from('2026-10-01'), rooms })

  it('is refused, whatever its reason, and whatever order the keys of its parts stand in', () => {
    const when = (over: Parameters<typeof enacts>[0]) => given(founds(), first).when(enacts(over))
    when(from('2026-06-01')).thenRefuses(...unchanged('2026-06-01'))
    when({ ...from('2026-06-01'), reason: '別の決裁' }).thenRefuses(...unchanged('2026-06-01'))
    const turned = reiwa5.rooms.map((room) => Object.fromEntries(Object.entries(room).toReversed()) as typeof room)
    when({ ...from('2026-06-01'), rooms: turned }).thenRefuses(...unchanged('2026-06-01'))
    // The order of rows is what a page or a paper shows.
    when({ ...from('2026-06-01'), rooms: reiwa5.rooms.toReversed() }).after()
  })

  it('is compared with the version of its own day, not with the one that was recorded last', () => {
    const when = (over: Parameters<typeof enacts>[0]) => given(founds(), first, second).when(enacts(over))
    when(from('2026-09-30')).thenRefuses(...unchanged('2026-09-30'))
    when({ ...from('2026-10-01'), rooms }).thenRefuses(...unchanged('2026-10-01'))
    when({ ...from('2026-11-01'), rooms }).thenRefuses(...unchanged('2026-11-01'))
    // What was changed is changed back, and what comes later is brought forward: both change something.
    when(from('2026-11-01')).after()
    when({ ...from('2026-09-30'), rooms }).after()
  })

  it('may be the first: it makes the delivered guideline the city’s own', () => {
    given(founds()).when(enacts()).after()
  })
})

describe('whoever controls a room (operational setting)', () => {
  const { entryManagers } = givenFrom(reiwa5)
  const [manager] = reiwa5.rooms.map((room) => room.manager)
  const without = enacts({ entryManagers: entryManagers.filter((post) => post !== manager) })

  it('is among those who control entry, else each of their rooms is named', () => {
    const outcome = city.decider.decide(without.command, given(founds()).state, without.rules)
    const found = outcome.ok ? [] : (outcome.refusal.details['problems'] as readonly object[])
    const theirs = reiwa5.rooms.flatMap((room, nth) => (room.manager === manager ? [nth] : []))
    expect(theirs.length).toBeGreaterThan(0)
    expect(found).toEqual(
      theirs.map((nth) => ({ field: `rooms.${nth}.manager`, problem: 'no-entry-manager', value: manager })),
    )
  })

  it('may control entry without a room of their own', () => {
    given(founds())
      .when(enacts({ rooms: reiwa5.rooms.filter((room) => room.manager !== manager) }))
      .after()
  })

  it('and is asked for once only where the guideline doesn’t know the post', () => {
    const unknown = enacts({ rooms: [{ ...reiwa5.rooms[0]!, manager: 'nobody' as typeof manager & string }] })
    given(founds())
      .when(unknown)
      .thenRefuses('guideline-incomplete', setting, {
        field: 'rooms.0.manager',
        problem: 'unknown-post',
        value: 'nobody',
        problems: [{ field: 'rooms.0.manager', problem: 'unknown-post', value: 'nobody' }],
      })
  })
})
