import { describe, expect, it } from 'vitest'
import { methodKinds, declaredKinds } from '../../../domain/management-method/kinds.ts'
import { managementMethod } from '../../../domain/management-method/management-method.ts'
import { inForce, unread } from '../../../domain/management-method/state.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import type { CaseId, PostId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { registeredRows } from '../../../domain/law/register.ts'
import type { ManagementMethodCommand } from '../../../domain/management-method/commands.ts'
import { givenFor, type Act } from '../../support/given.ts'
import * as acts from '../../support/management-method-acts.ts'
import { people } from '../../support/rules.ts'

const given = givenFor(managementMethod.decider)
const setting = 'operational setting'
const settled = [acts.drafts(), acts.settles()]
const other = 'management-method/00000000-0000-4000-8000-000000000009' as CaseId
const { guideline, settings, calendar } = rulesOn(templateBook, day('2026-04-01'))
const wakes = (...past: readonly Act<ManagementMethodCommand>[]) =>
  managementMethod
    .view(given(...past).state, acts.drafts().rules.now, calendar, settings)
    .wakes.filter(({ kind }) => kind === 'method-in-force' || kind === 'review-method')
    .map(({ kind, at }) => `${kind} ${at}`)

describe('a method of management (Arts. 14(1), 18(3), 19(1))', () => {
  it('is settled by whom the text names for its kind', () => {
    const owners = methodKinds.map((kind) => [kind, declaredKinds[kind].owners(guideline)])
    expect(Object.fromEntries(owners)).toEqual({
      'id-matching': ['digital-promotion-head'],
      forms: ['citizen-head', 'sobue-head', 'heiwa-head'],
      cards: ['citizen-head', 'sobue-head', 'heiwa-head'],
      'other-assets': ['digital-promotion-head'],
    })
    given()
      .when(acts.drafts({ owner: 'citizen-head' as PostId }))
      .thenRefuses('method-owner-unfit', 'Art. 14(1)', { field: 'owner', posts: ['digital-promotion-head'] })
    given()
      .when(acts.drafts({ kind: 'forms', owner: 'citizen-head' as PostId }))
      .thenRefuses('not-permitted', 'Art. 18(3)', { whoCan: ['citizen-head', 'citizen-staff'] })
    expect(given(acts.drafts({ kind: 'forms', owner: 'citizen-head' as PostId }, { by: 'staff' })).state).toMatchObject(
      {
        office: 'citizen',
        tasks: { open: [{ kind: 'settle-method', askedOf: ['citizen-head'], article: 'Art. 18(3)' }] },
      },
    )
  })

  it('is settled by that post alone, whoever drafted it', () => {
    for (const by of ['head', 'chief', 'staff'] as const)
      given(acts.drafts())
        .when(acts.settles({}, { by }))
        .thenRefuses('not-permitted', 'Art. 14(1)', { whoCan: ['digital-promotion-head'] })
  })

  it('is one of a kind and post', () => {
    given()
      .when(acts.drafts({}, { others: { claimedBy: () => other } }))
      .thenRefuses('method-double', setting, { field: 'kind', case: other })
    const [row] = managementMethod.registers['methods']!.rows(given(acts.drafts()).state)
    expect(row?.claim).toBe('management-method/id-matching/digital-promotion-head')
  })

  it('comes into force on the day of its settlement, and asks each operator once, as the person they are', () => {
    const { state } = given(...settled)
    expect(inForce(state)).toMatchObject({ version: 1, inForceFrom: '2026-04-10', isInForce: true })
    expect(state.readers.map(({ id, name }) => [id, name])).toEqual([
      ['reader-1', '佐藤 花'],
      ['reader-2', '山本 葵'],
    ])
    expect(state.tasks.open).toMatchObject([
      { kind: 'read-method', askedOf: [`person:${people.staff.person}`], about: 'reader-1' },
      { kind: 'read-method', askedOf: [`person:${people.otherStaff.person}`], about: 'reader-2' },
    ])
    given(...settled)
      .when(acts.settles())
      .thenRefuses('method-nothing-drafted', 'Art. 14(1)', {})
    given(acts.drafts())
      .when(acts.settles({ inForceFrom: day('2026-04-09') }))
      .thenRefuses('date-in-past', setting, { field: 'inForceFrom', day: '2026-04-09', today: '2026-04-10' })
  })

  it('is acknowledged by each of them alone, and once (Art. 15)', () => {
    given(...settled)
      .when(acts.acknowledges({ reader: 'reader-2' }))
      .thenRefuses('method-reader-unknown', 'Art. 15', { field: 'reader' })
    given(...settled)
      .when(acts.acknowledges({}, { by: 'systemManager' }))
      .thenRefuses('not-permitted', 'Art. 15', {
        whoCan: [`person:${people.staff.person}`, `person:${people.otherStaff.person}`],
      })
    const { state } = given(...settled, acts.acknowledges())
    expect(unread(state).map(({ id }) => id)).toEqual(['reader-2'])
    const rows = registeredRows(managementMethod.registers, state).filter((one) => one.register === 'acknowledgements')
    expect(rows.map(({ item, stage }) => [item, stage])).toEqual([
      ['reader-1', 'acknowledged'],
      ['reader-2', 'asked'],
    ])
  })

  it('is not waited for of those who are excused or have left', () => {
    expect(unread(given(...settled, acts.acknowledges(), acts.excuses()).state)).toEqual([])
    const left = given(...settled, acts.hearsLeft()).state
    expect(unread(left).map(({ id }) => id)).toEqual(['reader-1'])
    expect(left.tasks.open.map(({ about }) => about)).toEqual(['reader-1'])
    given(...settled, acts.hearsLeft())
      .when(acts.hearsLeft())
      .thenNothing()
    given(...settled, acts.excuses())
      .when(acts.excuses())
      .thenRefuses('method-reader-unknown', setting, { field: 'reader' })
  })

  it('of forms is acknowledged by their handlers as a setting: the text has operators alone keep to theirs (Art. 15)', () => {
    const { person, name } = people.staff
    const cells = { personId: person, person: name, kind: 'personal-forms', office: 'citizen' }
    const rows = [{ case: 'asset/00000000-0000-4000-8000-000000000001' as CaseId, item: '', cells }]
    const inUse = [
      acts.drafts({ kind: 'forms', owner: 'citizen-head' as PostId }, { by: 'staff' }),
      acts.settles({}, { by: 'head', others: { rows } }),
    ]
    expect([settled, inUse].map((past) => given(...past).state.tasks.open.map(({ article }) => article))).toEqual([
      ['Art. 15', 'Art. 15'],
      [setting],
    ])
    given(...inUse)
      .when(acts.acknowledges({ reader: 'reader-2' }))
      .thenRefuses('method-reader-unknown', setting, { field: 'reader' })
    expect(unread(given(...inUse, acts.acknowledges()).state)).toEqual([])
  })

  it('that is revised comes into force on its day, and is acknowledged anew by all', () => {
    const revised = [
      ...settled,
      acts.acknowledges(),
      acts.amends(),
      acts.settles({ inForceFrom: day('2026-06-01') }, { at: '2026-05-12 10:00' }),
    ]
    expect(given(...revised).state.versions.map(({ isInForce }) => isInForce)).toEqual([true, false])
    expect(wakes(...revised)).toEqual(['method-in-force 2026-05-31T15:00:00.000Z'])
    given(...revised, acts.amends({}, { at: '2026-05-13 10:00' }))
      .when(acts.settles({ inForceFrom: day('2026-07-01') }, { at: '2026-05-13 11:00' }))
      .thenRefuses('method-coming', setting, { day: '2026-06-01' })
    given(...revised)
      .when(acts.comesIntoForce({}, { at: '2026-05-31 23:59' }))
      .thenRefuses('too-early', 'Art. 14(1)', { from: '2026-05-31T15:00:00.000Z' })
    const { state } = given(...revised, acts.comesIntoForce())
    expect(inForce(state)?.version).toBe(2)
    expect(unread(state).map(({ id, name }) => [id, name])).toEqual([
      ['reader-3', '佐藤 花'],
      ['reader-4', '山本 葵'],
    ])
    expect(state.tasks.open.map(({ about }) => about)).toEqual(['reader-3', 'reader-4'])
    given(...revised, acts.comesIntoForce())
      .when(acts.comesIntoForce())
      .thenNothing()
  })

  it('concerns handlers and users of what it is about, where it is no method of IDs', () => {
    const handler = (kind: string, personId: string, person: string) => ({
      case: other,
      item: '',
      cells: { kind, personId, person },
    })
    const rows = [
      handler('personal-forms', people.staff.person, '佐藤 花'),
      handler('hardware', people.head.person, '鈴木 一郎'),
    ]
    const { state } = given(
      acts.drafts({ kind: 'forms', owner: 'citizen-head' as PostId }, { by: 'staff' }),
      acts.settles({}, { by: 'head', others: { rows } }),
    )
    expect(state.readers.map(({ name }) => name)).toEqual(['佐藤 花'])
  })

  it('is brought in from paper with its version and its day, with or without asking', () => {
    const { state } = given(acts.bringsIn())
    expect(inForce(state)).toMatchObject({ version: 3, inForceFrom: '2023-04-01' })
    expect(state).toMatchObject({ readers: [], broughtInAs: '令和5年の管理方法書' })
    expect(given(acts.bringsIn({ asksReaders: true })).state.readers).toHaveLength(2)
    expect(
      given(
        acts.bringsIn(),
        acts.amends(),
        acts.settles({ inForceFrom: day('2026-05-12') }, { at: '2026-05-12 10:00' }),
      ).state.versions.map(({ version }) => version),
    ).toEqual([3, 4])
    given()
      .when(acts.bringsIn({ inForceFrom: day('2026-04-07') }))
      .thenRefuses('date-in-future', setting, { field: 'inForceFrom', day: '2026-04-07', today: '2026-04-06' })
  })

  it('is looked at again after its time: it stays, or its next version is drafted (operational setting)', () => {
    expect(wakes(...settled)).toEqual(['review-method 2027-04-10T00:00:00.000Z'])
    const asked = given(...settled, acts.asksReview())
    expect(asked.state.tasks.open.at(-1)).toMatchObject({ kind: 'review-method', askedOf: ['digital-promotion-head'] })
    expect(wakes(...settled, acts.asksReview())).toEqual([])
    given(...settled, acts.asksReview())
      .when(acts.asksReview())
      .thenNothing()
    expect(wakes(...settled, acts.asksReview(), acts.reviews())).toEqual(['review-method 2028-04-12T00:00:00.000Z'])
    const amended = [...settled, acts.asksReview(), acts.amends({}, { at: '2027-04-12 10:00' })]
    expect(wakes(...amended)).toEqual([])
    expect(given(...amended).state.tasks.open.map(({ kind }) => kind)).toEqual([
      'read-method',
      'read-method',
      'settle-method',
    ])
  })

  it('can be abolished, and then asks nobody any more', () => {
    const { state } = given(...settled, acts.abolishes())
    expect(state).toMatchObject({ stage: 'closed', tasks: { open: [] } })
    expect(managementMethod.registers['methods']!.rows(state)[0]?.claim).toBeUndefined()
  })
})
