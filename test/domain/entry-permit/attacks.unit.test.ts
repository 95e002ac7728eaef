import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { entryPermit } from '../../../domain/entry-permit/entry-permit.ts'
import { liveIdAt } from '../../../domain/entry-permit/valid-at.ts'
import { comesOf } from '../../support/comes-of.ts'
import {
  appliesForServer,
  asksRenewal,
  bringsIn,
  expires,
  given,
  permitsServer,
  registersId,
  renews,
  season,
  terms,
} from '../../support/entry-permit-acts.ts'
import { people, tokyo } from '../../support/rules.ts'
import { ownSettled } from '../../support/own-settled.ts'

const setting = 'operational setting'
const forbidden = (act: ReturnType<typeof bringsIn>) => {
  const { settings } = act.rules
  return {
    ...act,
    rules: {
      ...act.rules,
      settings: ownSettled(settings, 'entry-permit', { ownPermit: 'forbidden' as const }),
    },
  }
}

describe('a manager who would permit themselves by another door (operational setting)', () => {
  const own = bringsIn({ entrant: people.systemManager.person, idNumber: '' })

  it('brings no permit of their own in from paper where nobody may permit themselves', () => {
    given().when(forbidden(own)).thenRefuses('own-entry-forbidden', setting, { field: 'entrant' })
  })

  it('and where they may, the chief hears of one that was brought in as of one that was permitted', () => {
    expect(given(own).state.permit?.own).toBe(true)
    expect(comesOf('entry-permit')([], own)).toContain('letter own-entry-permitted to general-policy-director')
    expect(comesOf('entry-permit')([], bringsIn())).not.toContain(
      'letter own-entry-permitted to general-policy-director',
    )
  })

  it('renews none of their own either', () => {
    const applied = appliesForServer({ entrant: people.systemManager.person })
    given(applied, permitsServer(), season(), asksRenewal())
      .when(forbidden(renews()))
      .thenRefuses('own-entry-forbidden', setting, {})
  })
})

describe('an ID for a permit that ends today (Art. 9(2))', () => {
  const today = terms.untilOn
  const past = [appliesForServer(), permitsServer()]
  const lastMinute = registersId({}, { at: `${today} 23:59` })

  it('is registered until its last minute, lives that minute, and is dead at midnight without anybody’s doing', () => {
    const { state } = given(...past, lastMinute)
    expect(state.means).toMatchObject([{ kind: 'id-device', status: 'live' }])
    expect(liveIdAt(state, state.room, tokyo(`${today} 23:59`))).toBe('ID-0107')
    expect(liveIdAt(state, state.room, tokyo('2027-04-01 00:00'))).toBeNull()
  })

  it('is not registered a minute later, also before the practice has recorded the end', () => {
    given(...past)
      .when(registersId({}, { at: '2027-04-01 00:00' }))
      .thenRefuses('entry-permit-over', 'Art. 7(2)', { day: day(today) })
  })

  it('is asked off the device the day after', () => {
    const { tasks } = given(...past, lastMinute, expires()).state
    expect(tasks.open.map(({ kind }) => kind)).toEqual(['remove-id'])
    expect(entryPermit.registers['ids']?.rows(given(...past, lastMinute, expires()).state)).toHaveLength(1)
  })
})
