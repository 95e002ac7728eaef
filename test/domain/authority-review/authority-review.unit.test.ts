import { describe, expect, it } from 'vitest'
import { registerChanges } from '../../../db/rows/register-changes.ts'
import { authorityReview } from '../../../domain/authority-review/authority-review.ts'
import type { AuthorityReviewCommand } from '../../../domain/authority-review/commands.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { settingsTemplate } from '../../../domain/guideline/settings.ts'
import type { CaseId, PostId } from '../../../domain/kernel/ids.ts'
import type { OtherCases, ReadRow } from '../../../domain/kernel/other-cases.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { Rules } from '../../../domain/guideline/rules.ts'
import { procedureNamed } from '../../../domain/procedures.ts'
import { givenFor, type Act } from '../../support/given.ts'
import { asWaiting, people, rulesAt, type Who } from '../../support/rules.ts'
import { ownSettled } from '../../support/own-settled.ts'

const given = givenFor(authorityReview.decider)
const setting = 'operational setting'
const authority = (nth: number) =>
  `authority/00000000-0000-4000-8000-0000000000${String(nth).padStart(2, '0')}` as CaseId

const live = (
  nth: number,
  office: string,
  { person, name }: { readonly person: string; readonly name: string },
): ReadRow => ({
  case: authority(nth),
  item: '',
  cells: { person, operator: name, office, kind: 'register-business', equipment: 'integrated-terminal' },
})

/** Two of the citizen division, one of them its head's own, one of Heiwa. */
const rows = [live(1, 'citizen', people.staff), live(2, 'citizen', people.head), live(3, 'heiwa', people.otherStaff)]

interface How {
  readonly by?: Who
  readonly at?: string
  readonly others?: Partial<OtherCases>
  readonly rules?: Partial<Rules>
}

const act = (
  type: AuthorityReviewCommand['type'],
  data: object,
  { by = 'systemManager', at = '2026-04-02 10:00', others = {}, rules = {} }: How = {},
) =>
  ({
    command: { type, data },
    rules: rulesAt(at, by, { others: { ...asWaiting, rows, ...others }, ...rules }),
  }) as unknown as Act<AuthorityReviewCommand>

const opens = (how: How = {}) => act('OpenReview', { title: '令和8年度の点検', dueOn: day('2026-04-30') }, how)
const says = (row: number, outcome: string, by: Who, over: object = {}, how: How = {}) =>
  act(
    'ReviewAuthority',
    { row: `row-${row}`, outcome, reason: outcome === 'keep' ? '' : '担当替え', againOn: null, ...over },
    { by, at: '2026-04-10 10:00', ...how },
  )
const timeOver = act('CloseReviewTime', { dueOn: day('2026-04-30') }, { by: 'practice', at: '2026-05-01 00:00' })
const follows = (row: number, stage: string) =>
  act(
    'FollowRevocation',
    { row: `row-${row}` },
    { at: '2026-04-20 10:00', others: { state: (of) => (of === authority(row) ? { stage } : null) } },
  )
const reports = act('ReportReview', { report: '三件を点検し、一件を取り消した。' }, { at: '2026-05-07 10:00' })

describe('a round lists every live authority (operational setting)', () => {
  it('has one row each, reviewed by the security officer of its office', () => {
    const state = given().when(opens()).after()
    expect(state.rows.map(({ operator, reviewer }) => [operator, reviewer])).toEqual([
      ['佐藤 花', 'citizen-head'],
      ['鈴木 一郎', 'digital-promotion-head'],
      ['山本 葵', 'heiwa-head'],
    ])
    expect(state.tasks.open.map(({ kind, askedOf }) => [kind, askedOf[0]])).toEqual([
      ['review-authorities', 'citizen-head'],
      ['review-authorities', 'digital-promotion-head'],
      ['review-authorities', 'heiwa-head'],
    ])
  })

  it('gives the access manager what would be a reviewer’s own, and what a vacant post would review', () => {
    const [, own] = given().when(opens()).after().rows
    expect([own?.reviewer, own?.instead]).toEqual(['digital-promotion-head', 'own'])
    const nobody = { whoHolds: (post: PostId) => (post === 'heiwa-head' ? null : asWaiting.whoHolds(post)) }
    const [, , vacant] = given()
      .when(opens({ others: nobody }))
      .after().rows
    expect([vacant?.reviewer, vacant?.instead]).toEqual(['digital-promotion-head', 'vacant'])
  })

  it('lets reviewers review their own where the city settles it so', () => {
    const rules = { settings: ownSettled(settingsTemplate, 'authority-review', { reviewsOwn: true }) }
    expect(given().when(opens({ rules })).after().rows[1]?.reviewer).toBe('citizen-head')
  })

  it('begins by itself in its year, and is over at once where nothing is live', () => {
    const begins = (fiscalYear: number, others: Partial<OtherCases> = {}) =>
      act('BeginYearlyReview', { fiscalYear }, { by: 'practice', others })
    const state = given().when(begins(2026)).after()
    expect([state.stage, state.fiscalYear, state.dueOn]).toEqual(['reviewing', 2026, '2026-05-02'])
    given().when(begins(2025)).thenNothing()
    expect(
      given()
        .when(begins(2026, { rows: [] }))
        .after().ending?.how,
    ).toBe('nothing-live')
  })

  it('begins in the month that the city settles on, once a fiscal year, and not for what was before the city', () => {
    const begins = (today: string, since = '2020-04-01', reviewMonth = 6) =>
      authorityReview
        .beginsByItself?.(
          day(today),
          {
            ...rulesOn(templateBook, day(today)),
            settings: ownSettled(settingsTemplate, 'authority-review', { reviewMonth }),
          },
          day(since),
        )
        .map(({ key }) => key)
    expect(begins('2026-05-31')).toEqual([])
    expect(begins('2026-06-01')).toEqual(['2026'])
    expect(begins('2026-07-31')).toEqual(['2026'])
    expect(begins('2026-08-01')).toEqual([])
    expect(begins('2027-02-01', '2020-04-01', 2)).toEqual(['2026'])
    expect(begins('2026-07-10', '2026-07-01')).toEqual([])
    expect(begins('2026-06-30', '2026-06-29')).toEqual(['2026'])
  })
})

describe('what is said of an authority is added and never changed (operational setting)', () => {
  it('is the reviewer’s of the row alone, and never of oneself', () => {
    given(opens())
      .when(says(1, 'keep', 'otherHead'))
      .thenRefuses('review-of-another', setting, { field: 'row', whoCan: ['citizen-head'] })
    const both = { ...people.systemManager, person: people.head.person }
    given(opens())
      .when(says(2, 'keep', both))
      .thenRefuses('review-of-own', setting, { field: 'row' })
  })

  it('keeps every word; the last one holds', () => {
    const state = given(
      opens(),
      says(1, 'defer', 'head', { againOn: day('2026-04-20') }),
      says(1, 'keep', 'head', {}, { at: '2026-04-20 10:00' }),
    ).state
    expect(state.rows[0]?.said.map(({ outcome }) => outcome)).toEqual(['defer', 'keep'])
    expect(state.tasks.open.map(({ askedOf }) => askedOf[0])).toEqual(['digital-promotion-head', 'heiwa-head'])
  })

  it('says why where it is not “keep”, and on which day where it is later', () => {
    given(opens())
      .when(says(1, 'revoke', 'head', { reason: ' ' }))
      .thenRefuses('review-unreasoned', setting, { field: 'reason' })
    given(opens())
      .when(says(1, 'defer', 'head', { againOn: day('2026-05-10') }))
      .thenRefuses('review-day-missing', setting, { field: 'againOn', day: '2026-04-30' })
  })

  it('passes on to the access manager, who decides', () => {
    const passed = given(opens(), says(3, 'escalate', 'otherHead'))
    expect(passed.state.tasks.open.find(({ about }) => about === 'row-3')?.askedOf).toEqual(['digital-promotion-head'])
    const decided = passed.when(says(3, 'keep', 'systemManager')).after()
    expect(decided.tasks.open.some(({ about }) => about === 'row-3')).toBe(false)
  })
})

describe('a row of the review waits for whoever has something to do about it (operational setting)', () => {
  const waiting = (...past: readonly Act<AuthorityReviewCommand>[]) =>
    authorityReview.registers['reviewed']!.rows(given(...past).state).map(({ waitingFor, holders }) => [
      waitingFor,
      ...holders,
    ])

  it('for its reviewer, until something is said; then for whoever decides or follows, or for nobody', () => {
    expect(waiting(opens())).toEqual([
      ['review-authorities', 'citizen-head'],
      ['review-authorities', 'digital-promotion-head'],
      ['review-authorities', 'heiwa-head'],
    ])
    const said = [opens(), says(1, 'revoke', 'head'), says(3, 'defer', 'otherHead', { againOn: day('2026-04-20') })]
    expect(waiting(...said)).toEqual([
      ['follow-revocation', 'digital-promotion-head'],
      ['review-authorities', 'digital-promotion-head'],
      ['review-authorities', 'heiwa-head'],
    ])
    expect(waiting(opens(), says(1, 'keep', 'head'), timeOver)).toEqual([
      [null],
      ['decide-on-authority', 'digital-promotion-head'],
      ['decide-on-authority', 'digital-promotion-head'],
    ])
  })

  it('so that one reviewer who is through changes the round’s row and their own, and not those of all others', () => {
    const before = given(opens()).state
    const after = given(opens(), says(1, 'keep', 'head')).state
    const changes = registerChanges(procedureNamed('authority-review'), before, after)?.written
    expect(changes?.map(({ register, item, holders }) => [register, item, ...holders])).toEqual([
      ['reviews', '', 'digital-promotion-head'],
      ['reviewed', 'row-1'],
    ])
  })
})

describe('a round ends when everything is settled (operational setting)', () => {
  it('“nobody reviewed it in time” is an outcome that the access manager answers for', () => {
    const state = given(opens(), says(1, 'keep', 'head'), timeOver).state
    expect(state.rows.map((row) => row.said.at(-1)?.outcome)).toEqual(['keep', 'nobody', 'nobody'])
    expect(state.tasks.open.map(({ kind, about }) => [kind, about])).toEqual([
      ['decide-on-authority', 'row-2'],
      ['decide-on-authority', 'row-3'],
      ['report-review', null],
    ])
    given(opens(), timeOver)
      .when(says(3, 'defer', 'systemManager', { againOn: day('2026-04-30') }, { at: '2026-05-06 10:00' }))
      .thenRefuses('field-invalid', setting, { field: 'outcome', problem: 'keep-or-revoke' })
    given(opens())
      .when({ ...timeOver, rules: rulesAt('2026-04-30 23:59', 'practice') })
      .thenRefuses('too-early', setting, {
        from: '2026-04-30T15:00:00.000Z',
      })
  })

  it('follows a revocation until its own case is closed', () => {
    const past = [opens(), says(1, 'revoke', 'head')]
    given(...past)
      .when(follows(1, 'removal'))
      .thenRefuses('authority-still-there', setting, { field: 'row', case: authority(1) })
    expect(
      given(...past)
        .when(follows(1, 'closed'))
        .after().rows[0]?.isFollowed,
    ).toBe(true)
    given(opens()).when(follows(1, 'closed')).thenRefuses('revocation-not-decided', setting, { field: 'row' })
  })

  it('is reported when nothing is open, neither before nor without a word', () => {
    const past = [opens(), says(1, 'revoke', 'head'), says(2, 'keep', 'systemManager'), says(3, 'keep', 'otherHead')]
    given(...past)
      .when(reports)
      .thenRefuses('review-rows-open', setting, { count: 1 })
    const state = given(...past, follows(1, 'closed'))
      .when(reports)
      .after()
    expect([state.stage, state.ending?.how, state.tasks.open]).toEqual(['closed', 'reported', []])
  })
})
