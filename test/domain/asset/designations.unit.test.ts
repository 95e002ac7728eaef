import { describe, expect, it } from 'vitest'
import { asset } from '../../../domain/asset/asset.ts'
import type { AssetCommand } from '../../../domain/asset/commands.ts'
import type { CaseId, PersonId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { personCause, type EndsWith } from '../../../domain/law/hanging.ts'
import { given, handsOver, registers } from '../../support/asset-acts.ts'
import { contractInForce } from '../../support/entry-permit-acts.ts'
import type { Act } from '../../support/given.ts'
import { asWaiting, people, rulesAt, type Who } from '../../support/rules.ts'

const person = people.staff.person
const known = {
  ...asWaiting,
  person: (id: PersonId) => (id === person ? { name: '佐藤 花', kana: '', lastDay: null } : null),
}
const act = (
  type: AssetCommand['type'],
  data: object,
  by: Who = 'head',
  at = '2026-05-01 10:00',
): Act<AssetCommand> => ({
  command: { type, data } as AssetCommand,
  rules: rulesAt(at, by, { others: known }),
})
const designates = (over: object = {}) =>
  act('DesignateAssetHandler', { person, from: day('2026-05-01'), note: '', ...over })
const hears = (data: Partial<EndsWith>) =>
  act('HearAssetEnding', { how: 'left', on: day('2026-06-30'), ...data }, 'practice', '2026-07-01 00:00')

describe('Art. 18(2) the measures against leaks and loss', () => {
  const records = (by: Who) => act('RecordAssetMeasures', { measures: '施錠できる金庫に替えた' }, by)

  it('are recorded by the owner and their office, and by nobody else', () => {
    expect(given(registers(), records('head'), records('staff')).state.measures).toHaveLength(2)
    for (const by of ['otherHead', 'chief', 'auditor'] as const)
      given(registers())
        .when(records(by))
        .thenRefuses('not-permitted', 'Art. 18(2)', { whoCan: ['citizen-head', 'citizen-staff'] })
  })
})

describe('Art. 18(1) who may handle personal information', () => {
  it('is designated by the owner, by the name of the day', () => {
    const { state } = given(registers(), designates())
    expect(state.designations).toMatchObject([{ id: 'designation-1', person, name: '佐藤 花', office: 'citizen' }])
    expect(asset.registers['handlers']?.rows(state)[0]?.cells).toEqual({
      person: '佐藤 花',
      personId: people.staff.person,
      kind: 'personal-information',
      personal: true,
      office: 'citizen',
      by: 'citizen-head',
    })
    given(registers())
      .when(act('DesignateAssetHandler', { person, from: day('2026-05-01'), note: '' }, 'staff'))
      .thenRefuses('not-permitted', 'Art. 18(1)', { whoCan: ['citizen-head'] })
  })

  it('is designated once, and somebody of the city', () => {
    given(registers(), designates())
      .when(designates())
      .thenRefuses('asset-already-designated', 'Art. 18(1)', { field: 'person' })
    given(registers())
      .when(designates({ person: people.outsider.person }))
      .thenRefuses('field-invalid', 'Art. 18(1)', { field: 'person', problem: 'not-a-choice' })
  })

  it('of other assets the users are designated (Art. 19(1))', () => {
    const other = registers({ kind: 'hardware' }, { by: 'systemManager' })
    given(other, act('DesignateAssetHandler', { person, from: day('2026-05-01'), note: '' }, 'systemManager'))
      .when(act('DesignateAssetHandler', { person, from: day('2026-05-01'), note: '' }, 'systemManager'))
      .thenRefuses('asset-already-designated', 'Art. 19(1)', { field: 'person' })
  })

  it('ends by the owner, not before it began', () => {
    const ends = (on: string) =>
      act(
        'EndAssetDesignation',
        { designation: 'designation-1', on: day(on), reason: '担当替え' },
        'head',
        '2026-06-01 10:00',
      )
    given(registers(), designates())
      .when(ends('2026-04-30'))
      .thenRefuses('asset-day-unknown', 'Art. 18(1)', { field: 'on', day: '2026-05-01' })
    expect(given(registers(), designates(), ends('2026-05-31')).state.designations[0]?.ended?.on).toBe('2026-05-31')
  })
})

describe('what ends together (operational setting)', () => {
  it('a person who leaves or moves is designated no longer', () => {
    const { state } = given(registers(), designates())
    expect(asset.hangsOn?.(state)).toEqual([{ cause: personCause(person), office: 'citizen', since: '2026-05-01' }])
    const after = given(registers(), designates(), hears({ cause: personCause(person) })).state
    expect(after.designations[0]?.ended).toMatchObject({ on: '2026-06-30', by: null })
    given(registers(), designates(), hears({ cause: personCause(person) }))
      .when(hears({ cause: personCause(person) }))
      .thenNothing()
  })

  it('what a contractor’s worker was handed is called back when the contract ends', () => {
    const contract = 'outsourcing/10000000-0000-4000-8000-000000000001' as CaseId
    const to = { kind: 'worker', company: '株式会社あおい電算', worker: '田中', contract, receipt: '受-12' } as const
    const past = [
      registers(),
      handsOver({ to, dueOn: day('2026-12-25') }, { others: { state: () => contractInForce() } }),
    ]
    const { tasks } = given(...past, hears({ cause: contract, how: 'ended' })).state
    expect(tasks.open.map(({ kind, due }) => [kind, due])).toEqual([['take-asset-back', '2026-07-01T08:15:00.000Z']])
  })
})
