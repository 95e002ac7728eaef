import { describe, expect, it } from 'vitest'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { entryPermit } from '../../../domain/entry-permit/entry-permit.ts'
import { liveIdAt } from '../../../domain/entry-permit/valid-at.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { comesOf } from '../../support/comes-of.ts'
import {
  amends,
  appliesForServer,
  appliesForStaff,
  appliesForWorker,
  around,
  asksRenewal,
  bringsIn,
  contract,
  contractInForce,
  expires,
  given,
  lends,
  lifts,
  losesIt,
  permits,
  permitsServer,
  refuses,
  registersId,
  renews,
  restsWith,
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
      .thenRefuses('means-given-already', setting, { field: 'idNumber', value: 'ＩＤ－０１０７' })
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

const { oversight } = contractInForce()
const resting: Partial<OutsourcingState> = {
  oversight: { ...oversight, suspensions: [{ from: day('2026-04-15'), resumed: null } as never] },
}

describe('a contract that rests (operational setting; Art. 22(1))', () => {
  const rests = { rules: around({ state: (of) => (of === contract ? contractInForce(resting) : null) }) }
  const refused = ['entry-contract-not-live', setting, { field: 'contract' }] as const

  it('lets nobody of the contractor in: none is applied for, permitted, renewed or let in again', () => {
    given()
      .when(appliesForWorker({}, rests))
      .thenRefuses(...refused)
    given(appliesForWorker())
      .when(permits({}, rests))
      .thenRefuses(...refused)
    const past = [appliesForWorker({ untilOn: day('2026-12-31') }), permits({ untilOn: day('2026-12-31') })]
    given(...past)
      .when(asksRenewal({ untilOn: day('2027-03-31') }, { by: 'staff', at: '2026-12-01 10:00', ...rests }))
      .thenRefuses(...refused)
    given(...past, restsWith())
      .when(lifts({}, { by: 'head', at: '2026-10-02 10:00', ...rests }))
      .thenRefuses(...refused)
  })
})

describe('a worker’s permit that was renewed under the next contract (operational setting)', () => {
  const next = 'outsourcing/20000000-0000-4000-8000-000000000002' as CaseId
  const { contract: terms2026 } = contractInForce()
  const following = contractInForce({
    contract: terms2026 && { ...terms2026, startsOn: day('2027-04-01'), endsOn: day('2028-03-31') },
  })
  const seen = (before: 'in-force' | 'suspended') => ({
    rules: around({
      state: (of) =>
        of === next ? following : of === contract ? contractInForce(before === 'suspended' ? resting : {}) : null,
    }),
  })
  const renewed = [
    appliesForWorker(),
    permits(),
    season(),
    asksRenewal({ contract: next }, { by: 'staff', ...seen('in-force') }),
    renews({}, { by: 'head', ...seen('in-force') }),
  ]
  const rests = restsWith({ on: day('2027-03-10') }, { at: '2027-03-10 14:00' })
  const lift = (before: 'in-force' | 'suspended') => lifts({}, { by: 'head', at: '2027-03-12 10:00', ...seen(before) })

  it('rests with the contract before until that one’s last day, and goes on with it', () => {
    expect(given(...renewed, rests).state.stage).toBe('suspended')
    given(...renewed, rests)
      .when(lift('suspended'))
      .thenRefuses('entry-contract-not-live', setting, { field: 'contract' })
    expect(given(...renewed, rests, lift('in-force')).state.stage).toBe('permitted')
    given(...renewed)
      .when(restsWith({ on: day('2027-04-01') }, { at: '2027-04-01 09:00' }))
      .thenNothing()
  })
})
