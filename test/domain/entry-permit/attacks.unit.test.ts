import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { entryPermit } from '../../../domain/entry-permit/entry-permit.ts'
import { liveIdAt } from '../../../domain/entry-permit/valid-at.ts'
import { comesOf } from '../../support/comes-of.ts'
import {
  amends,
  appliesForServer,
  appliesForStaff,
  around,
  asksRenewal,
  bringsIn,
  expires,
  given,
  lends,
  losesIt,
  permits,
  permitsServer,
  refuses,
  registersId,
  renews,
  returns,
  revokes,
  season,
  takesBack,
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

describe('a permit that goes on (Art. 7(2))', () => {
  const past = [appliesForServer(), permitsServer()]

  it('does so while it holds: what is over is not permitted again for days that have passed', () => {
    const late = { at: '2027-04-01 00:00' }
    given(...past)
      .when(asksRenewal({}, late))
      .thenRefuses('entry-permit-over', 'Art. 7(2)', { day: terms.untilOn })
    given(...past, season(), asksRenewal())
      .when(renews({}, late))
      .thenRefuses('entry-permit-over', 'Art. 7(2)', { day: terms.untilOn })
    expect(given(...past, season(), asksRenewal(), renews({}, { at: '2027-03-31 23:59' })).state.permit?.untilOn).toBe(
      '2028-03-31',
    )
  })

  it('goes on into a later fiscal year from the season of its renewal on, and so for one year (operational setting)', () => {
    given(...past)
      .when(asksRenewal({}, { at: '2026-05-01 10:00' }))
      .thenRefuses('too-early', setting, { from: tokyo('2027-02-14 09:00') })
    const renewed = [...past, season(), asksRenewal(), renews()]
    given(...renewed)
      .when(asksRenewal({ untilOn: day('2029-03-31') }, { at: '2027-02-26 10:00' }))
      .thenRefuses('too-early', setting, { from: tokyo('2028-02-15 09:00') })
    const short = [
      appliesForServer({ untilOn: day('2026-09-30') }),
      permitsServer({ untilOn: day('2026-09-30') }),
      asksRenewal({ untilOn: day('2026-12-31') }, { at: '2026-06-01 10:00' }),
    ]
    expect(given(...short).state.renewal.asked?.untilOn).toBe('2026-12-31')
    const asAsked = asksRenewal({}, { at: '2026-05-01 10:00' })
    const { settings } = asAsked.rules
    const free = {
      ...asAsked.rules,
      settings: ownSettled(settings, 'entry-permit', { periodEnds: 'as-asked' as const }),
    }
    expect(given(...past, { ...asAsked, rules: free }).state.renewal.asked?.untilOn).toBe('2028-03-31')
  })

  it('lasts no longer than its holder is with the city, decided or renewed (operational setting)', () => {
    const gone = { rules: around({ person: () => ({ name: '山本 葵', kana: 'カナ', lastDay: day('2026-12-31') }) }) }
    const left = { field: 'untilOn', day: day('2026-12-31') }
    given(appliesForServer()).when(permitsServer({}, gone)).thenRefuses('entrant-leaves-before', setting, left)
    given(...past, season(), asksRenewal())
      .when(renews({}, gone))
      .thenRefuses('entrant-leaves-before', setting, left)
    given(appliesForStaff(), returns()).when(amends({}, gone)).thenRefuses('entrant-leaves-before', setting, left)
  })
})

describe('a room that is none any more (Art. 7(1))', () => {
  const without = (act: ReturnType<typeof renews>) => {
    const { guideline } = act.rules
    const rooms = guideline.rooms.filter(({ id }) => id !== 'computer-room-server')
    return { ...act, rules: { ...act.rules, guideline: { ...guideline, rooms } } }
  }

  it('takes no permit and no renewal', () => {
    given(appliesForServer()).when(without(permitsServer())).thenRefuses('entry-room-gone', 'Art. 7(1)', {})
    given(appliesForServer(), permitsServer(), season(), asksRenewal())
      .when(without(renews()))
      .thenRefuses('entry-room-gone', 'Art. 7(1)', {})
  })

  it('leaves to its manager to refuse, revoke and take back', () => {
    expect(given(appliesForServer(), without(refuses({}, { by: 'systemManager' }))).state.stage).toBe('closed')
    expect(given(appliesForServer(), permitsServer(), without(revokes())).state.stage).toBe('closed')
  })
})

describe('what lets somebody in, by its number (Art. 9(2))', () => {
  const claims = (idNumber: string) =>
    entryPermit.registers['ids']
      ?.rows(given(appliesForServer(), permitsServer(), registersId({ idNumber })).state)
      .map(({ claim }) => claim)

  it('is one in whatever width or case it is typed, so that no two people have it', () => {
    expect(claims('ｉｄ－０１０７')).toEqual(claims('ID-0107'))
    given(appliesForServer(), permitsServer(), registersId(), losesIt())
      .when(registersId({ idNumber: 'ＩＤ－０１０７' }, { at: '2026-06-02 09:00' }))
      .thenRefuses('means-given-already', 'Art. 9(2)', { field: 'idNumber', value: 'ＩＤ－０１０７' })
  })

  it('is lost, and comes back, not before it was given (operational setting)', () => {
    given(appliesForServer(), permitsServer(), registersId())
      .when(losesIt({ lostOn: day('2026-04-30') }))
      .thenRefuses('field-invalid', setting, { field: 'lostOn', problem: 'before-given' })
    given(appliesForStaff(), permits(), lends())
      .when(takesBack({ returnedOn: day('2026-04-30') }))
      .thenRefuses('field-invalid', setting, { field: 'returnedOn', problem: 'before-given' })
  })
})

describe('a permit of paper that began in an earlier year (operational setting)', () => {
  it('comes in dated as it was, and ends with this year at the latest', () => {
    const { permit } = given(bringsIn({ fromOn: day('2019-04-01') })).state
    expect([permit?.fromOn, permit?.untilOn]).toEqual(['2019-04-01', '2027-03-31'])
    given()
      .when(bringsIn({ fromOn: day('2019-04-01'), untilOn: day('2027-04-01') }))
      .thenRefuses('entry-period-beyond-year', setting, { field: 'untilOn', day: '2027-03-31' })
    given()
      .when(bringsIn({ fromOn: day('2026-09-01'), untilOn: day('2026-08-31') }))
      .thenRefuses('entry-period-reversed', setting, { field: 'untilOn', day: '2026-09-01' })
  })
})
