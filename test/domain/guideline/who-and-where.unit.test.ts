import { describe, expect, it } from 'vitest'
import { assetOwner } from '../../../domain/guideline/assets.ts'
import { statedRules } from '../../../domain/guideline/basis-of.ts'
import {
  officeOf,
  postOf,
  reiwa5,
  requestingOffice,
  roomOf,
  type Guideline,
} from '../../../domain/guideline/guideline.ts'
import { idsInForce } from '../../../domain/guideline/listed-in-force.ts'
import { officePosts } from '../../../domain/guideline/office-posts.ts'
import {
  approverCalled,
  approverPosts,
  chairPosts,
  chiefPosts,
  keeperPost,
} from '../../../domain/guideline/role-posts.ts'
import { readingScope } from '../../../domain/guideline/reading-scope.ts'
import { ledgerKeeper, ledgerOf, meansOf } from '../../../domain/guideline/room-ledger.ts'
import type { Room, RoomMeans } from '../../../domain/guideline/rooms.ts'
import { deliveredOffice, deliveredPost } from '../../../domain/guideline/roster-plan.ts'
import { municipalityAt, rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { securityOfficerOf } from '../../../domain/guideline/security-officers.ts'
import { lastNumberBefore } from '../../../domain/guideline/settings.ts'
import type { OfficeId, PersonId, PostId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { tokyo } from '../../support/rules.ts'

const office = (id: string) => id as OfficeId
const post = (id: string) => id as PostId
const roles = (over: object): Guideline => ({ ...reiwa5, roles: { ...reiwa5.roles, ...over } })

describe('whoever acts for an office', () => {
  it('is its head and staff where it manages or uses the network, else all its posts but those who watch', () => {
    expect(officePosts(reiwa5, office('citizen'))).toEqual(['citizen-head', 'citizen-staff'])
    expect(officePosts(reiwa5, office('general-policy'))).toEqual(['general-policy-director'])
    expect(officePosts(reiwa5, office('audit'))).toEqual([])
    expect(officePosts(reiwa5, office('nowhere'))).toEqual([])
    const alone: Guideline = { ...reiwa5, requesting: [] }
    expect(officePosts(alone, office('digital-promotion'))).toEqual([
      'digital-promotion-head',
      'secretariat',
      'digital-promotion-staff',
    ])
  })

  it('is found by its id, or not at all', () => {
    expect([postOf(reiwa5, post('sobue-head'))?.office, postOf(reiwa5, post('nobody'))]).toEqual(['sobue', null])
    expect([officeOf(reiwa5, office('sobue'))?.ja, officeOf(reiwa5, office('x'))]).toEqual(['祖父江支所', null])
    expect([requestingOffice(reiwa5, office('heiwa'))?.head, requestingOffice(reiwa5, office('audit'))]).toEqual([
      'heiwa-head',
      null,
    ])
    expect([roomOf(reiwa5, 'terminals-heiwa')?.manager, roomOf(reiwa5, 'x')]).toEqual(['heiwa-head', null])
    expect([deliveredPost(post('auditor'))?.office, deliveredPost(post('x'))]).toEqual(['audit', null])
    expect([deliveredOffice('auditor'), deliveredOffice('x')]).toEqual(['audit', ''])
  })
})

describe('the posts of a role', () => {
  const vice = { post: post('vice'), article: 'Art. 3' } as const

  it('of the chief are a vice chief’s as well, but for one who rests', () => {
    expect(chiefPosts(reiwa5)).toEqual(['general-policy-director'])
    expect(chiefPosts(roles({ 'vice-chief': vice }))).toEqual(['general-policy-director', 'vice'])
    expect(chiefPosts(roles({ 'vice-chief': { ...vice, rests: true } }))).toEqual(['general-policy-director'])
  })

  it('of the approver are another’s alone, where one is named', () => {
    expect(approverPosts(roles({ 'vice-chief': vice }))).toEqual(['general-policy-director', 'vice'])
    expect(approverPosts(roles({ approver: { post: post('mayor'), article: 'Art. 21' } }))).toEqual(['mayor'])
  })

  it('of the chair are the vice chair’s as well', () => {
    expect(chairPosts(reiwa5)).toEqual(['general-policy-director'])
    const council = { ...reiwa5.council, viceChair: post('sobue-head') }
    expect(chairPosts({ ...reiwa5, council })).toEqual(['general-policy-director', 'sobue-head'])
  })

  it('of a keeper are the system manager’s where no other is named', () => {
    expect(keeperPost(roles({ 'access-manager': undefined }), 'access-manager')).toBe('digital-promotion-head')
    const keeper = { post: post('citizen-head'), article: 'Art. 10' }
    expect(keeperPost(roles({ 'entry-ledger-keeper': keeper }), 'entry-ledger-keeper')).toBe('citizen-head')
  })

  it('are called as the guideline calls them', () => {
    const called = { ja: '最高情報責任者', en: 'CIO' }
    const named = roles({ approver: { post: post('mayor'), article: 'Art. 21', called }, 'vice-chief': vice })
    expect(approverCalled(named, post('mayor'))).toEqual(called)
    expect(approverCalled(named, post('vice'))).toBeNull()
    expect(approverCalled(named, post('nobody'))).toBeNull()
    const acting = { ja: '代行者', en: 'acting chief' }
    const replaced = roles({ 'vice-chief': { ...vice, called: acting } })
    expect(approverCalled(replaced, post('vice'))).toEqual(acting)
  })

  it('an office’s security officer is whoever the guideline names, and an asset’s owner of the item’s office', () => {
    expect([securityOfficerOf(reiwa5, office('heiwa')), securityOfficerOf(reiwa5, office('audit'))]).toEqual([
      'heiwa-head',
      null,
    ])
    const owner = (owners: readonly string[], of: string) =>
      assetOwner(reiwa5, { owners: owners as readonly PostId[] }, office(of))
    expect(owner(['digital-promotion-head'], 'citizen')).toBe('digital-promotion-head')
    expect(owner(['citizen-head', 'sobue-head'], 'sobue')).toBe('sobue-head')
    expect(owner(['citizen-head', 'sobue-head'], 'heiwa')).toBeNull()
    expect(owner([], 'heiwa')).toBeNull()
  })
})

describe('who reads which cases (Art. 5(2))', () => {
  const all = { all: true, offices: [], council: false }

  it('all of them whoever has a role that has to know them', () => {
    const named = roles({
      'vice-chief': { post: post('vice'), article: 'Art. 3' },
      approver: { post: post('mayor'), article: 'Art. 21' },
      'access-manager': { post: post('access'), article: 'Art. 13' },
    })
    for (const reader of ['vice', 'mayor', 'general-policy-director', 'secretariat', 'administrator', 'auditor'])
      expect(readingScope([post(reader)], named), reader).toEqual(all)
    expect(readingScope([post('digital-promotion-head')], named).all).toBe(true)
    expect(readingScope([post('access')], named).all).toBe(false)
    expect(readingScope([post('mayor')], reiwa5).all).toBe(false)
  })

  it('an office’s people its own, and its head also what is submitted', () => {
    expect(readingScope([post('citizen-staff')], reiwa5)).toEqual({
      all: false,
      offices: ['citizen'],
      council: false,
    })
    expect(readingScope([post('citizen-head')], reiwa5)).toEqual({ all: false, offices: ['citizen'], council: true })
    expect(readingScope([post('citizen-staff'), post('heiwa-head')], reiwa5)).toEqual({
      all: false,
      offices: ['citizen', 'heiwa'],
      council: true,
    })
    expect(readingScope([], reiwa5)).toEqual({ all: false, offices: [], council: false })
  })
})

describe('how the ledger of a room is kept (Arts. 7 and 10)', () => {
  const room: Room = { id: 'r', level: 1, ja: '室', en: 'Room', manager: post('citizen-head') }
  const with_ = (...means: readonly RoomMeans[]): Guideline => ({
    ...roles({ 'entry-ledger-keeper': { post: post('keeper'), article: 'Art. 10' } }),
    roomLevels: [
      { level: 2, ja: '', en: '', means: ['card'] },
      { level: 1, ja: '', en: '', means },
    ],
  })
  const told = (guideline: Guideline, of: Room = room) => {
    const { kept, special, device } = ledgerOf(guideline, of)
    return [kept, special, device, ledgerKeeper(guideline, of)]
  }

  it('follows from what lets people in', () => {
    expect(told(with_('id-device'))).toEqual([true, true, true, 'keeper'])
    expect(told(with_('key'))).toEqual([true, true, false, 'keeper'])
    expect(told(with_('visitors-record'))).toEqual([true, false, false, 'citizen-head'])
    expect(told(with_('card'))).toEqual([false, false, false, 'citizen-head'])
    expect(told(with_('name-badge'))).toEqual([false, false, false, 'citizen-head'])
    expect(told(with_('key', 'id-device'))).toEqual([true, true, true, 'keeper'])
  })

  it('is that of a key where there are no levels, and none of a level that is not there', () => {
    const keyed = { ...room, level: null }
    expect(meansOf(with_('card'), keyed)).toEqual(['key'])
    expect(told(with_('card'), keyed)).toEqual([true, true, false, 'keeper'])
    expect(meansOf(with_('card'), { ...room, level: 3 })).toEqual([])
    expect(meansOf(with_('id-device'), room)).toEqual(['id-device'])
  })

  it('is that of the room itself where the guideline says one for it, with levels or without', () => {
    const own: Room = { ...room, level: null, means: ['name-badge'] }
    expect(meansOf(with_('card'), own)).toEqual(['name-badge'])
    expect(told(with_('card'), own)).toEqual([false, false, false, 'citizen-head'])
    expect(told(with_('id-device'), { ...room, means: ['key'] })).toEqual([true, true, false, 'keeper'])
  })
})

describe('what the rule book says of a day', () => {
  it('its rules stand where the table, the clauses and the kinds of agenda say', () => {
    const listed = (id: string, article: string) => ({ id, article, ja: '', en: '' }) as never
    expect(
      statedRules({
        bases: { 'some-rule': 'Art. 1' } as never,
        clauses: [listed('secrecy', 'Art. 22(1)(1)'), listed('return', 'Art. 22(1)(2)')],
        agendaKinds: [listed('training', 'Art. 5(3)(1)')],
      }),
    ).toEqual({
      'some-rule': 'Art. 1',
      'council-matter-training': 'Art. 5(3)(1)',
      'clause-secrecy': 'Art. 22(1)(1)',
      'clause-return': 'Art. 22(1)(2)',
    })
  })

  it('its numbers go on after those that a city gave before', () => {
    const numbersBefore = ['委:2025:12', '委:2025:7', '委:2026:3', '指:2025:40', '委:2025:9']
    const last = (series: string | null, year: number | null) => lastNumberBefore({ numbersBefore }, series, year)
    expect([last('委', 2025), last('委', 2026), last('指', 2025)]).toEqual([12, 3, 40])
    expect([last('指', 2026), last('事', 2025), last(null, 2025), last('委', null)]).toEqual([0, 0, 0, 0])
    expect(lastNumberBefore({ numbersBefore: [] }, '委', 2025)).toBe(0)
  })

  it('its lists are read by their ids', () => {
    const { guideline, questionnaires } = rulesOn(templateBook, day('2026-04-01'))
    expect(idsInForce({ guideline, questionnaires }, 'rooms')).toEqual(guideline.rooms.map(({ id }) => id))
    expect(idsInForce({ guideline, questionnaires }, 'questionnaires')).toEqual(
      questionnaires.map((one) => one.version),
    )
  })

  it('a vice chief who only stands in rests while somebody holds the chief’s post', () => {
    const vice = { post: post('vice'), article: 'Art. 3' } as const
    const facts = (from: string, until: string | null, of = 'general-policy-director') => ({
      named: true,
      guideline: true,
      text: true,
      mail: true,
      people: true,
      appointments: [
        { person: 'x' as PersonId, post: post(of), from: day(from), until: until === null ? null : day(until) },
      ],
      invited: [],
    })
    const rests = (acts: object, setUp: ReturnType<typeof facts> | null) =>
      rulesOn(
        { ...templateBook, guidelines: [roles({ 'vice-chief': { ...vice, ...acts } })], setUp },
        day('2026-04-20'),
      ).guideline.roles['vice-chief']?.rests ?? false
    expect(rests({}, facts('2026-04-20', null))).toBe(true)
    expect(rests({}, facts('2026-04-01', '2026-04-20'))).toBe(true)
    expect(rests({}, facts('2026-04-01', '2026-04-19'))).toBe(false)
    expect(rests({}, facts('2026-04-21', null))).toBe(false)
    expect(rests({}, facts('2026-04-01', null, 'sobue-head'))).toBe(false)
    expect(rests({ acts: 'always' }, facts('2026-04-01', null))).toBe(false)
    expect(rests({}, null)).toBe(false)
  })

  it('the municipality is called what it was called then, before its first name as that', () => {
    const named = (since: string, ja: string) => ({ since: tokyo(since), name: { ja, en: '' } })
    const book = { ...templateBook, names: [named('2026-04-01 09:00', '甲市'), named('2026-05-01 09:00', '乙市')] }
    const called = (at: string) => municipalityAt(book, tokyo(at))?.ja
    expect([called('2026-03-31 09:00'), called('2026-04-30 09:00'), called('2026-05-01 09:00')]).toEqual([
      '甲市',
      '甲市',
      '乙市',
    ])
    expect(municipalityAt(templateBook, tokyo('2026-04-01 09:00'))).toBeNull()
  })

  it('the latest version holds from its day on, the first one before that', () => {
    const versions = ['2023-04-01', '2026-04-01'].map((from) => ({ ...reiwa5, version: from, inForceFrom: day(from) }))
    const held = (on: string) => rulesOn({ ...templateBook, guidelines: versions }, day(on)).guideline.version
    expect([held('2020-01-01'), held('2026-03-31'), held('2026-04-01')]).toEqual([
      '2023-04-01',
      '2023-04-01',
      '2026-04-01',
    ])
    expect(() => rulesOn({ ...templateBook, guidelines: [] }, day('2026-04-01'))).toThrow(
      'a rule book without a version',
    )
  })
})
