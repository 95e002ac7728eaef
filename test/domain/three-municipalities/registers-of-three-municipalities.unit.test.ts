/** The registers in municipalities unlike ours: each procedure from beginning to end by the city's own data alone. */
import { describe, expect, it } from 'vitest'
import { requestingOffice, type Guideline } from '../../../domain/guideline/guideline.ts'
import { assetOwner } from '../../../domain/guideline/assets.ts'
import { basisOf } from '../../../domain/guideline/basis-of.ts'
import { officePosts } from '../../../domain/guideline/office-posts.ts'
import { keeperPost } from '../../../domain/guideline/role-posts.ts'
import { ledgerOf } from '../../../domain/guideline/room-ledger.ts'
import { heardPosts } from '../../../domain/entry-supervision/figures.ts'
import type { PersonId, PostId } from '../../../domain/kernel/ids.ts'
import { ownerOf, ownPost } from '../../../domain/kernel/own-post.ts'
import type { PersonActing } from '../../../domain/kernel/parties.ts'
import type { AnyCommand, AnyEvent } from '../../../domain/law/decider.ts'
import { methodKinds, declaredKinds } from '../../../domain/management-method/kinds.ts'
import { procedureNamed } from '../../../domain/procedures.ts'
import { officesWithAssets } from '../../../domain/stock-take/yearly.ts'
import type { OtherCases } from '../../../domain/kernel/other-cases.ts'
import { cityFiles, madeUpCity, type CityFileName, type MadeUpCity } from '../../support/made-up-cities.ts'

const on = '2026-06-01'

/** A case of a procedure, to which a city's people and its practice say one thing after the other. */
const caseIn = (city: MadeUpCity, name: string) => {
  const { decider } = procedureNamed(name)
  let state = decider.initialState
  const events: AnyEvent[] = []
  const says = (
    post: string | null,
    type: string,
    data: object,
    over: Partial<OtherCases> = {},
    at = `${on} 10:00`,
  ) => {
    const person = post === null ? null : ownerOf(post as PostId)
    const rules = city.rulesAt(at, person === null ? post : null)
    const themself: PersonActing = {
      kind: 'person',
      person: person ?? ('' as PersonId),
      name: '本人',
      posts: [post as PostId],
      via: { by: 'session' },
    }
    const actor = person === null ? rules.actor : themself
    const others = { ...rules.others, claimedBy: () => null, ...over }
    const outcome = decider.decide({ type, data } as AnyCommand, state, { ...rules, actor, others })
    if (!outcome.ok) throw new Error(`${name}: ${type} by ${post}: ${JSON.stringify(outcome.refusal)}`)
    events.push(...outcome.events)
    state = outcome.events.reduce(decider.evolve, state)
    return state
  }
  return { says, state: () => state, events }
}

const guidelineOf = (city: MadeUpCity): Guideline => city.rulesAt(`${on} 10:00`, null).guideline

/** Every event cites its rule where this city's own text holds it, and nothing of another's. */
const citesItsOwn = (city: MadeUpCity, events: readonly AnyEvent[], rule: string): void => {
  const cited = basisOf(guidelineOf(city), rule)
  expect(events.some(({ article }) => article === cited)).toBe(true)
}

describe.each(cityFiles)('in %s', (name: CityFileName) => {
  const city = madeUpCity(name)
  const guideline = guidelineOf(city)
  const manager = keeperPost(guideline, 'access-manager')
  const chief = guideline.roles.chief.post

  it('each room that has a ledger of entries gets one, kept by the post that the city names', () => {
    for (const room of guideline.rooms.filter((one) => ledgerOf(guideline, one).kept)) {
      const ledger = caseIn(city, 'entry-log')
      expect(ledger.says(null, 'OpenEntryLog', { room: room.id, fiscalYear: 2026 }).stage).toBe('open')
    }
  })

  it('whoever controls entry reports to its chief, who looks into it', () => {
    if (guideline.rooms.length === 0) return
    const round = caseIn(city, 'entry-supervision')
    round.says(null, 'BeginSupervision', { fromOn: '2026-03-01', untilOn: '2026-05-31' })
    const heard = heardPosts(guideline)
    expect(heard.length).toBeGreaterThan(0)
    for (const post of heard)
      round.says(post, 'ReportOnEntry', { finding: 'in-order', report: '適切に行われた。', measures: '' })
    const concluded = { outcome: 'nothing-to-instruct', conclusion: '以上', instructions: [] }
    expect(round.says(chief, 'ConcludeSupervision', concluded).ending).toEqual({ how: 'nothing-to-instruct' })
    citesItsOwn(city, round.events, 'entry-control-reported')
  })

  it('its operators are asked for, consulted on, settled, registered, and acknowledge', () => {
    const [kind] = guideline.authorityKinds
    const [equipment] = guideline.equipment
    const [officer] = guideline.securityOfficers
    if (kind === undefined || equipment === undefined || officer === undefined) return
    const person = city.file.people[0]!.person
    const known = { person: () => ({ name: '操作者', kana: 'ソウサシャ', lastDay: null }) }
    const asked = {
      office: officer.office,
      operator: person,
      staffNumber: '1',
      kind: kind.id,
      equipment: equipment.id,
      fromOn: on,
      untilOn: null,
      reason: '担当となるため',
    }
    const authority = caseIn(city, 'authority')
    authority.says(officer.post, 'RequestAuthority', asked, known)
    authority.says(officer.post, 'RecordConsultation', { heldOn: on, said: 'よい', agreed: true })
    authority.says(manager, 'GrantAuthority', { fromOn: on, despite: '', conditions: '' }, known)
    const id = { operatorId: 'A-1', matchingId: 'B-1', matchingOn: on, matchingCount: 1 }
    authority.says(manager, 'RegisterAuthority', id, known)
    expect(authority.says(ownPost(person), 'AcknowledgeMethod', { remarks: '' }).stage).toBe('live')

    const rows = [
      {
        case: 'authority/00000000-0000-4000-8000-000000000001' as never,
        item: '',
        cells: { person, operator: '操作者', office: officer.office, kind: kind.id, equipment: equipment.id },
      },
    ]
    const review = caseIn(city, 'authority-review')
    const opened = review.says(manager, 'OpenReview', { title: '点検', dueOn: '2026-06-30' }, { rows })
    expect(opened.stage).toBe('reviewing')
  })

  it('each post that its text has settle a method settles one', () => {
    for (const kind of methodKinds)
      for (const owner of declaredKinds[kind].owners(guideline)) {
        const method = caseIn(city, 'management-method')
        method.says(owner, 'DraftMethod', { kind, owner, title: '管理方法', content: '内容', paper: '' })
        expect(method.says(owner, 'SettleMethod', { inForceFrom: on, note: '' }).stage).toBe('in-force')
      }
  })

  it('its assets stand in the ledgers of their owners, are counted, and go', () => {
    for (const kind of guideline.assetKinds.filter(({ discontinued }) => !discontinued)) {
      const office = officesWithAssets(guideline).find((one) => assetOwner(guideline, kind, one) !== null)
      const owner = office === undefined ? null : assetOwner(guideline, kind, office)
      if (office === undefined || owner === null) continue
      const asset = caseIn(city, 'asset')
      const item = {
        office,
        kind: kind.id,
        name: '一件',
        room: null,
        place: '書庫',
        quantity: 1,
        serial: '',
        personal: kind.personal,
        confidentiality: 'high',
        integrity: 'high',
        availability: 'low',
        acquiredOn: on,
        leaseEndsOn: null,
        method: '',
        contract: null,
        note: '',
        keptUntil: null,
      }
      expect(asset.says(owner, 'RegisterAsset', item).stage).toBe('kept')
    }
    for (const office of officesWithAssets(guideline)) {
      const [head] = officePosts(guideline, office)
      if (head === undefined) continue
      const count = caseIn(city, 'stock-take')
      count.says(null, 'OpenStockTake', { office, fiscalYear: 2026 })
      expect(count.says(null, 'ListStockTake', { items: [] }).stage).toBe('closed')
    }
  })

  it('its operation history is archived, and its plan of operation is settled after whom its text has heard', () => {
    const [equipment] = guideline.equipment
    if (equipment !== undefined) {
      const medium = caseIn(city, 'operation-history')
      const archived = { equipment: equipment.id, device: '', from: '2026-04-01', to: '2026-04-30', medium: '一巻' }
      const kept = { ...archived, place: '金庫', count: 1, hash: '', note: '' }
      expect(medium.says(manager, 'ArchiveHistory', kept).stage).toBe('kept')
      const watch = caseIn(city, 'operation-history')
      expect(watch.says(null, 'BeginHistoryWatch', { equipment: equipment.id }).stage).toBe('watching')
    }
    const { by, consulted } = guideline.operationPlan
    const plan = caseIn(city, 'operation-plan')
    const drafted = { fiscalYear: 2026, month: null, title: '計画', content: '内容', paper: '' }
    plan.says(by, 'DraftOperationPlan', drafted)
    if (consulted.length > 0) plan.says(by, 'AskPlanConsultation', { note: '' })
    for (const post of consulted) plan.says(post, 'AnswerPlanConsultation', { opinion: 'agreed', note: '' })
    expect(plan.says(by, 'SettleOperationPlan', { response: '' }).stage).toBe('settled')
  })
})

describe('what differs between them', () => {
  it('is who is heard, who settles and who keeps, as each text says', () => {
    const heard = cityFiles.map((name) => heardPosts(guidelineOf(madeUpCity(name))).join(' '))
    expect(new Set(heard).size).toBe(cityFiles.length)
    const managers = cityFiles.map((name) => keeperPost(guidelineOf(madeUpCity(name)), 'access-manager'))
    expect(new Set(managers).size).toBe(cityFiles.length)
    expect(requestingOffice(guidelineOf(madeUpCity('sugihara-town')), 'residents' as never)?.head).toBe(
      'residents-head',
    )
  })
})
