import { describe, expect, it } from 'vitest'
import { entryPermit } from '../../../domain/entry-permit/entry-permit.ts'
import { noEntryAt } from '../../../domain/entry-permit/valid-at.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { personCause, roomCause } from '../../../domain/law/hanging.ts'
import {
  appliesForServer,
  appliesForStaff,
  appliesForWorker,
  around,
  asksRenewal,
  bringsIn,
  contract,
  contractInForce,
  endsWith,
  restsWith,
  expires,
  given,
  givesUp,
  lends,
  letsLapse,
  lifts,
  permits,
  permitsServer,
  refusesRenewal,
  registersId,
  renews,
  revokes,
  season,
  suspends,
} from '../../support/entry-permit-acts.ts'
import { people, tokyo } from '../../support/rules.ts'

const registered = [appliesForServer(), permitsServer(), registersId()] as const

describe('measures of the manager (Art. 8(2))', () => {
  it('suspend a permit for a while, with the reason: nobody enters by it, and then again', () => {
    const { state } = given(...registered, suspends(), lifts())
    const at = (text: string) => noEntryAt(state, 'computer-room-server', tokyo(text))
    expect([at('2026-07-01 09:59'), at('2026-07-05 12:00'), at('2026-07-10 10:00')]).toEqual([null, 'suspended', null])
  })

  it('revoke it from that minute on, and its ID is to be removed', () => {
    const { state } = given(...registered, revokes())
    expect(state).toMatchObject({ stage: 'removing', ending: { how: 'revoked', at: tokyo('2026-07-01 10:00') } })
    expect(noEntryAt(state, 'computer-room-server', tokyo('2026-07-01 10:00'))).toBe('over')
    expect(state.tasks.open.map(({ kind }) => kind)).toEqual(['remove-id'])
  })

  it('are the manager’s; the office gives a permit up that it no longer needs', () => {
    given(...registered)
      .when(revokes({}, { by: 'head' }))
      .thenRefuses('not-permitted', 'Art. 8(2)', { whoCan: ['digital-promotion-head'] })
    expect(given(...registered, givesUp()).state.ending?.how).toBe('given-up')
    expect(given(...registered, suspends(), revokes({}, { at: '2026-07-02 10:00' })).state.ending?.how).toBe('revoked')
  })

  it('ask for the reason', () => {
    for (const act of [suspends, revokes, givesUp])
      given(...registered)
        .when(act({ reason: ' ' }))
        .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
  })
})

describe('a renewal (operational setting)', () => {
  it('is asked about in time by the practice, and once', () => {
    const { state } = given(...registered)
    const rules = rulesOn(templateBook, day('2026-05-02'))
    const { wakes } = entryPermit.view(state, tokyo('2026-05-02 10:00'), rules.calendar, rules.settings)
    expect(wakes.map(({ kind, at }) => ({ kind, at }))).toEqual([
      { kind: 'entry-renewal-season', at: tokyo('2027-02-14 09:00') },
      { kind: 'entry-permit-end', at: tokyo('2027-04-01 00:00') },
    ])
    given(...registered)
      .when(season({}, { at: '2027-02-14 08:59' }))
      .thenRefuses('too-early', 'operational setting', { from: tokyo('2027-02-14 09:00') })
    const asked = given(...registered, season())
    expect(asked.state.tasks.open).toMatchObject([
      { kind: 'ask-entry-renewal', askedOf: ['digital-promotion-staff', 'digital-promotion-head'] },
    ])
    asked.when(season({}, { at: '2027-02-14 09:01' })).thenNothing()
  })

  it('is answered by the day that the city settles, in time for the manager to decide', () => {
    const { settings } = rulesOn(templateBook, day('2026-05-02'))
    const dueWith = (own: object) => {
      const rules = { settings: { ...settings, ...own } }
      return given(...registered, season({}, { rules })).state.tasks.open[0]?.due
    }
    expect(dueWith({})).toBe(tokyo('2027-03-17 17:15'))
    expect(dueWith({ 'entry-permit': { answerRenewalDaysBefore: 21 } })).toBe(tokyo('2027-03-10 17:15'))
  })

  it('is wanted by the office and decided by the manager: the permit goes on without a gap', () => {
    const { state } = given(...registered, season(), asksRenewal(), renews())
    expect(state).toMatchObject({
      stage: 'permitted',
      permit: { untilOn: '2028-03-31' },
      renewal: { times: 1, asked: null },
    })
    expect(state.tasks.open).toEqual([])
    given(...registered, season(), asksRenewal(), renews())
      .when(expires({}, { at: '2027-04-01 00:00' }))
      .thenNothing()
  })

  it('ends within the fiscal year that follows, and is not decided where nobody asked', () => {
    given(...registered, season())
      .when(asksRenewal({ untilOn: day('2028-04-01') }))
      .thenRefuses('entry-period-beyond-year', 'operational setting', { field: 'untilOn', day: '2028-03-31' })
    given(...registered, season())
      .when(asksRenewal({ untilOn: day('2027-03-31') }))
      .thenRefuses('entry-period-reversed', 'operational setting', { field: 'untilOn', day: '2027-04-01' })
    for (const act of [renews, refusesRenewal])
      given(...registered)
        .when(act())
        .thenRefuses('entry-renewal-not-asked', 'operational setting', {})
    given(...registered, asksRenewal())
      .when(asksRenewal({}, { at: '2027-02-21 10:00' }))
      .thenRefuses('entry-renewal-asked-already', 'operational setting', {})
  })

  it('is not wanted, or refused: the permit ends with its last day', () => {
    expect(given(...registered, season(), letsLapse()).state.tasks.open).toEqual([])
    given(...registered)
      .when(letsLapse())
      .thenRefuses('entry-renewal-not-asked', 'operational setting', {})
    const refused = given(...registered, season(), asksRenewal(), refusesRenewal(), expires()).state
    expect(refused).toMatchObject({ stage: 'removing', ending: { how: 'expired' } })
  })

  it('of a contractor’s worker goes on under the contract that follows, and the first one’s end leaves it alone', () => {
    const next = 'outsourcing/20000000-0000-4000-8000-000000000002' as CaseId
    const following = contractInForce({
      contract: { ...contractInForce().contract!, startsOn: day('2027-04-01'), endsOn: day('2028-03-31') },
    })
    const rules = around({ state: (of) => (of === next ? following : contractInForce()) })
    const past = [
      appliesForWorker(),
      permits(),
      season(),
      asksRenewal({ contract: next }, { by: 'staff', rules }),
      renews({}, { by: 'head', rules }),
    ] as const
    const { holder, earlier } = given(...past).state
    expect({ holder, earlier }).toMatchObject({
      holder: { contract: next },
      earlier: [{ contract, untilOn: '2027-03-31' }],
    })
    given(...past)
      .when(endsWith({ on: day('2027-03-31') }, { at: '2027-04-01 00:00' }))
      .thenNothing()
    // Where it ends early, there is nothing under which the worker enters meanwhile.
    expect(given(...past, endsWith({ on: day('2027-03-15') }, { at: '2027-03-16 00:00' })).state.stage).toBe('closed')
    given(appliesForWorker(), permits(), season())
      .when(asksRenewal({}, { by: 'staff' }))
      .thenRefuses('entry-period-beyond-contract', 'operational setting', { field: 'untilOn', day: '2027-03-31' })
  })
})

describe('what a permit hangs on (operational setting)', () => {
  it('is the contract of a worker: with its end the permit is over, and the badge is asked back', () => {
    const past = [appliesForWorker(), permits(), lends()] as const
    expect(entryPermit.hangsOn?.(given(...past).state)).toEqual([
      { cause: contract, office: null, since: '2026-04-20' },
      { cause: 'room/terminals-citizen', office: null, since: '2026-04-20' },
    ])
    const { state } = given(...past, endsWith())
    expect(state).toMatchObject({
      stage: 'removing',
      ending: { how: 'contract-ended', on: '2026-09-30', at: tokyo('2026-10-01 00:00') },
      tasks: { open: [{ kind: 'take-back', about: 'means-1' }] },
    })
    given(...past, endsWith())
      .when(endsWith({}, { at: '2026-10-02 00:00' }))
      .thenNothing()
    expect(given(appliesForWorker(), endsWith()).state).toMatchObject({ stage: 'closed', tasks: { open: [] } })
  })

  it('rests with its contract, once, and goes on by the manager’s act alone', () => {
    const past = [appliesForWorker(), permits()] as const
    const rests = restsWith()
    const { state } = given(...past, rests)
    expect(state).toMatchObject({
      stage: 'suspended',
      suspensions: [{ from: tokyo('2026-10-01 00:00'), until: null, by: null }],
    })
    given(...past, rests)
      .when(rests)
      .thenNothing()
    given(...past)
      .when(restsWith({ cause: 'outsourcing/00000000-0000-4000-8000-00000000000f' }))
      .thenNothing()
    given(...past)
      .when(restsWith({ how: 'resumed' }))
      .thenNothing()
    expect(entryPermit.heeds).toMatchObject({ suspended: 'RestEntryWithCause' })
    expect(entryPermit.heeds).not.toHaveProperty('resumed')
  })

  it('is the person of the staff: with their transfer or leaving it is over', () => {
    for (const how of ['left', 'transferred'] as const) {
      const told = endsWith({ cause: personCause(people.otherStaff.person), how })
      expect(given(...registered, told).state).toMatchObject({ stage: 'removing', ending: { how } })
    }
    given(...registered)
      .when(endsWith({ cause: personCause(people.head.person), how: 'left' }))
      .thenNothing()
  })

  it('is its room: no longer under control, it is over with the day before, and its ID is asked off the device', () => {
    const gone = endsWith({ cause: roomCause('computer-room-server'), on: day('2026-09-30') })
    expect(given(...registered, gone).state).toMatchObject({
      stage: 'removing',
      ending: { how: 'room-ended', on: '2026-09-30', at: tokyo('2026-10-01 00:00') },
      tasks: { open: [{ kind: 'remove-id', about: 'means-1' }] },
    })
    expect(given(...registered, gone).state.means[0]?.status).not.toBe('live')
    given(...registered)
      .when(endsWith({ cause: roomCause('terminals-citizen') }))
      .thenNothing()
    const applied = given(appliesForServer(), gone).state
    expect(applied).toMatchObject({ stage: 'closed', ending: { how: 'room-ended' }, tasks: { open: [] } })
  })

  it('is told of its own end to what hangs on it', () => {
    expect(
      entryPermit.endings?.(given(...registered, suspends(), lifts(), givesUp({}, { at: '2026-08-01 10:00' })).state),
    ).toEqual([
      { of: null, office: null, how: 'suspended', on: '2026-07-01', at: tokyo('2026-07-01 10:00') },
      { of: null, office: null, how: 'resumed', on: '2026-07-10', at: tokyo('2026-07-10 10:00') },
      { of: null, office: null, how: 'ended', on: '2026-08-01', at: tokyo('2026-08-01 10:00') },
    ])
    expect(entryPermit.endings?.(given(appliesForStaff()).state)).toEqual([])
  })
})

describe('a permit that was kept on paper (operational setting)', () => {
  it('comes in dated as it was, with what its holder has, under a mark', () => {
    const { stage, permit, means, broughtIn, tasks } = given(bringsIn()).state
    expect({ stage, fromOn: permit?.fromOn, source: broughtIn?.source, open: tasks.open }).toEqual({
      stage: 'permitted',
      fromOn: '2026-04-01',
      source: '入室許可台帳（令和7年度）',
      open: [],
    })
    expect(means).toMatchObject([{ kind: 'id-device', number: 'ID-0042', status: 'live' }])
    expect(given(bringsIn({ idNumber: '' })).state.tasks.open.map(({ kind }) => kind)).toEqual(['register-id'])
  })

  it('is brought in by the manager of its room, and has to hold today as any other', () => {
    given()
      .when(bringsIn({}, { by: 'head' }))
      .thenRefuses('room-of-other-manager', 'Art. 8(1)', { field: 'room' })
    given()
      .when(bringsIn({ untilOn: day('2026-05-31') }))
      .thenRefuses('date-in-past', 'operational setting', {
        field: 'untilOn',
        day: '2026-05-31',
        today: '2026-06-01',
      })
    given()
      .when(bringsIn({ worker: '髙橋 稔' }))
      .thenRefuses('entrant-and-worker', 'operational setting', { field: 'entrant' })
    given()
      .when(bringsIn({ entrant: null }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'worker', problem: 'empty' })
    const worker = { entrant: null, contract, company: '株式会社あおい電算', worker: '髙橋 稔', workerKana: 'タカハシ' }
    given()
      .when(bringsIn({ ...worker, contract: null }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'contract', problem: 'empty' })
    given().when(bringsIn(worker)).thenRefuses('applies-for-other-office', 'operational setting', { field: 'contract' })
    const own = around({ state: () => contractInForce({ office: 'digital-promotion' as never }) })
    expect(given(bringsIn(worker, { rules: own })).state.holder).toMatchObject({ kind: 'worker', contract })
  })

  it('says since when and in which paper', () => {
    const { broughtInAs } = bringsIn().command.data as { readonly broughtInAs: { readonly number: string } }
    given()
      .when(bringsIn({ broughtInAs: { ...broughtInAs, permittedOn: day('2026-03-25'), source: ' ' } }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'broughtInAs.source', problem: 'empty' })
    given()
      .when(bringsIn({ broughtInAs: { ...broughtInAs, permittedOn: day('2026-06-02'), source: '台帳' } }))
      .thenRefuses('date-in-future', 'operational setting', {
        field: 'broughtInAs.permittedOn',
        day: '2026-06-02',
        today: '2026-06-01',
      })
  })
})
