import { describe, expect, it } from 'vitest'
import { asset } from '../../../domain/asset/asset.ts'
import { reiwa5 } from '../../../domain/guideline/guideline.ts'
import type { CaseId, OfficeId, PostId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import {
  accepts,
  bringsIn,
  carriesOut,
  changesRetention,
  decides,
  declines,
  finds,
  follows,
  given,
  givesBack,
  handsOver,
  item,
  loses,
  offers,
  receives,
  registers,
  requests,
  takesBack,
  writesOff,
} from '../../support/asset-acts.ts'
import { contract, contractInForce, subcontract } from '../../support/entry-permit-acts.ts'
import { people } from '../../support/rules.ts'

const setting = 'operational setting'
const manager = people.systemManager

describe('Art. 17(2) the owner of an information asset', () => {
  it('follows from its kind and its office, and whoever acts for the owner enters it', () => {
    const { state } = given(registers())
    expect(state).toMatchObject({
      stage: 'kept',
      office: 'citizen',
      number: { series: '資' },
      item: { personal: true },
    })
    expect(asset.postsFor('owner', state, reiwa5)).toEqual(['citizen-head'])
    const server = given(registers(item({ kind: 'hardware', office: 'heiwa' as OfficeId }), { by: manager })).state
    expect(asset.postsFor('owner', server, reiwa5)).toEqual(['digital-promotion-head'])
    expect(asset.postsFor('keepers', server, reiwa5)).toContain('heiwa-staff')
  })

  it('is nobody where the guideline names none for that office, and then it can’t be entered', () => {
    given()
      .when(registers({ office: 'digital-promotion' as OfficeId }))
      .thenRefuses('asset-owner-missing', 'Art. 17(2)', { field: 'office', office: 'digital-promotion' })
  })

  it('is no other office’s to enter', () => {
    given()
      .when(registers({}, { by: 'otherHead' }))
      .thenRefuses('not-permitted', 'Art. 17(2)', { whoCan: ['citizen-head', 'citizen-staff'] })
  })

  it('has no new cards of a kind that is no longer issued, but those that are there come in', () => {
    given()
      .when(registers({ kind: 'resident-cards' }))
      .thenRefuses('asset-kind-discontinued', setting, { field: 'kind', kind: 'resident-cards' })
    expect(given(bringsIn({ kind: 'resident-cards' })).state.broughtInAs).toEqual({
      paper: '媒体管理簿',
      datedOn: '2019-06-03',
    })
  })

  it('is of a kind that the guideline has', () => {
    given()
      .when(registers({ kind: 'moon' }))
      .thenRefuses('field-invalid', 'Art. 17(1)', { field: 'kind', problem: 'not-a-choice' })
  })
})

describe('Art. 18(2) what is handed over comes back', () => {
  it('is signed for by whoever receives it, and is open until it was taken back', () => {
    const { state } = given(registers(), handsOver())
    expect(state.tasks.open.map(({ kind, askedOf }) => [kind, askedOf[0]])).toEqual([
      ['receive-asset', 'heiwa-head'],
      ['take-asset-back', 'citizen-head'],
    ])
    given(registers(), handsOver())
      .when(receives({}, { by: { ...people.head, posts: ['sobue-head' as PostId] } }))
      .thenRefuses('not-permitted', setting, { whoCan: ['heiwa-head'] })
    const out = given(registers(), handsOver(), receives(), givesBack()).state
    expect(out.tasks.open.map(({ kind }) => kind)).toEqual(['take-asset-back'])
    const back = given(registers(), handsOver(), receives(), givesBack(), takesBack()).state
    expect(back.tasks.open).toEqual([])
    expect(back.handOvers[0]?.takenBack?.how).toBe('returned')
  })

  it('is signed for on paper by a contractor’s worker, and where it was destroyed there, only with proof', () => {
    const to = { kind: 'worker', company: '株式会社あおい電算', worker: '田中', contract, receipt: '受-12' } as const
    const past = [registers(), handsOver({ to }, { others: { state: () => contractInForce() } })]
    expect(given(...past).state.tasks.open.map(({ kind }) => kind)).toEqual(['take-asset-back'])
    given(...past)
      .when(takesBack({ how: 'destroyed' }))
      .thenRefuses('asset-certificate-missing', setting, { field: 'certificate' })
  })

  it('hangs on a contract in force alone, of the contractor or of a sub-contractor with consent (Art. 22(1))', () => {
    const to = { kind: 'worker', company: '（株）あおい電算', worker: '田中', contract, receipt: '受-12' } as const
    const seen = (state: object | null) => ({ at: '2026-05-11 10:00', others: { state: () => state } })
    const consent = (at: string | null) => contractInForce({ subcontracts: [subcontract(at)] })
    const sub = { ...to, company: '有限会社みどり保守' } as const
    const refused = [
      [to, null],
      [to, contractInForce({ stage: 'closing' })],
      [to, contractInForce({ stage: 'closed' })],
      [{ ...to, company: '別の会社' }, contractInForce()],
      [sub, consent(null)],
    ] as const
    for (const [wanted, state] of refused)
      given(registers())
        .when(handsOver({ to: wanted }, seen(state)))
        .thenRefuses('asset-company-not-under-contract', setting, { field: 'to.contract', value: wanted.company })
    const allowed = [
      [{ ...to, company: '株式会社あおい電算' }, contractInForce()],
      [sub, consent('2026-05-10 10:00')],
    ] as const
    for (const [wanted, state] of allowed) {
      const out = given(registers(), handsOver({ to: wanted }, seen(state))).state
      expect(asset.hangsOn?.(out)).toEqual([{ cause: contract, office: null, since: '2026-05-11' }])
      expect(asset.holdsUnder?.(out, contract)).toMatchObject([{ kind: 'handed-over', backOn: null }])
      const back = given(registers(), handsOver({ to: wanted }, seen(state)), takesBack()).state
      expect(asset.holdsUnder?.(back, contract)[0]?.backOn).not.toBeNull()
    }
  })

  it('stands in the chain of the contract under which it was done, which had begun by then (Art. 22(2))', () => {
    const proof = { contract, certificate: '廃棄証明 第3号' }
    const begunOn = (startsOn: string, clauses: readonly string[] = []) => ({
      others: { state: () => ({ contract: { startsOn, clauses: clauses.map((clause) => ({ clause })) } }) },
    })
    for (const how of [{ others: { state: () => null } }, begunOn('2027-04-10')])
      given(registers(), requests(), decides())
        .when(carriesOut(proof, how))
        .thenRefuses('asset-contract-unfit', setting, { field: 'contract', day: '2027-04-09' })
    const { state } = given(registers(), requests(), decides(), carriesOut(proof, begunOn('2027-04-09')))
    expect(asset.hangsOn?.(state)).toEqual([{ cause: contract, office: null, since: '2027-04-09' }])
    const spelledOut = begunOn('2027-04-09', ['custody', 'purpose'])
    for (const clause of [undefined, 'ownership'])
      given(registers(), requests(), decides())
        .when(carriesOut({ ...proof, ...(clause ? { clause } : {}) }, spelledOut))
        .thenRefuses('asset-clause-missing', setting, { field: 'clause' })
    given(registers(), requests(), decides())
      .when(carriesOut({ clause: 'custody' }))
      .thenRefuses('field-invalid', setting, { field: 'clause', problem: 'not-a-choice' })
    const under = given(registers(), requests(), decides(), carriesOut({ ...proof, clause: 'custody' }, spelledOut))
    expect(under.state.disposed?.clause).toBe('custody')
  })

  it('holds up the disposal while it is out', () => {
    given(registers({ keptUntil: null }), handsOver())
      .when(requests({}, { at: '2027-04-01 10:00' }))
      .thenRefuses('asset-not-back', setting, { open: 1 })
  })
})

describe('a transfer to another office (operational setting)', () => {
  it('moves the item once the other office has accepted, and its owner follows', () => {
    expect(given(registers(), offers()).state.office).toBe('citizen')
    const { state } = given(registers(), offers(), accepts())
    expect(state).toMatchObject({ office: 'heiwa', transfer: null, item: { place: '支所の金庫' } })
    expect(asset.postsFor('owner', state, reiwa5)).toEqual(['heiwa-head'])
    expect(given(registers(), offers(), declines()).state).toMatchObject({ office: 'citizen', transfer: null })
  })

  it('is offered to another office only, and to one that has an owner for it', () => {
    given(registers())
      .when(offers({ to: 'citizen' as OfficeId }))
      .thenRefuses('asset-same-office', setting, { field: 'to', office: 'citizen' })
    given(registers())
      .when(offers({ to: 'digital-promotion' as OfficeId }))
      .thenRefuses('asset-owner-missing', 'Art. 17(2)', { field: 'to', office: 'digital-promotion' })
  })
})

describe('a loss (operational setting)', () => {
  it('asks at once which incident it is, and is found or written off after that', () => {
    expect(given(registers(), loses()).state).toMatchObject({
      stage: 'lost',
      tasks: { open: [{ kind: 'follow-loss' }] },
    })
    given(registers(), loses()).when(writesOff()).thenRefuses('asset-loss-not-followed', setting, {})
    expect(given(registers(), loses(), follows(), writesOff()).state.ending?.how).toBe('written-off')
    expect(given(registers(), loses(), follows(), finds()).state).toMatchObject({
      stage: 'kept',
      item: { place: '書庫' },
    })
  })

  it('is an incident and no other case, or none with a reason', () => {
    given(registers(), loses())
      .when(
        follows({ followed: { as: 'incident', incident: 'council/10000000-0000-4000-8000-000000000009' as CaseId } }),
      )
      .thenRefuses('field-invalid', setting, { field: 'followed.incident', problem: 'not-a-choice' })
    given(registers(), loses())
      .when(follows({ followed: { as: 'none', reason: ' ' } }))
      .thenRefuses('field-invalid', setting, { field: 'followed.reason', problem: 'empty' })
  })
})

describe('a disposal (operational setting)', () => {
  it('is asked for, decided by the owner, and carried out with a witness', () => {
    const { state } = given(registers(), requests(), decides(), carriesOut())
    expect(state).toMatchObject({ stage: 'closed', ending: { how: 'disposed' }, disposed: { witness: '市民課長' } })
  })

  it('is not asked for, decided or carried out before the day until which it is kept', () => {
    given(registers())
      .when(requests({ plannedOn: day('2027-03-31') }, { at: '2027-03-01 10:00' }))
      .thenRefuses('asset-kept-until', setting, { field: 'plannedOn', day: '2027-03-31' })
    const longer = { keptUntil: day('2027-12-31') }
    given(registers(), requests(), changesRetention(longer, { at: '2027-04-01 12:00' }))
      .when(decides())
      .thenRefuses('asset-kept-until', setting, { field: 'plannedOn', day: '2027-12-31' })
    given(registers(), requests(), decides(), changesRetention(longer, { at: '2027-04-03 12:00' }))
      .when(carriesOut())
      .thenRefuses('asset-kept-until', setting, { field: 'plannedOn', day: '2027-12-31' })
  })

  it('is decided by somebody else than who asked', () => {
    given(registers(), requests({}, { by: 'head' }))
      .when(decides())
      .thenRefuses('asset-own-request', setting, {})
  })

  it('needs the contractor’s certificate where a contractor did it (Art. 22(2))', () => {
    given(registers(), requests(), decides())
      .when(carriesOut({ contract: 'outsourcing/10000000-0000-4000-8000-000000000001' as CaseId }))
      .thenRefuses('asset-certificate-missing', setting, { field: 'certificate' })
  })

  it('is not dated before it was decided', () => {
    given(registers({ keptUntil: null }), requests(), decides())
      .when(carriesOut({ doneOn: day('2027-04-01') }))
      .thenRefuses('asset-day-unknown', setting, { field: 'doneOn', day: '2027-04-02' })
  })
})
