import { describe, expect, it } from 'vitest'
import { asset } from '../../../domain/asset/asset.ts'
import type { AssetCommand } from '../../../domain/asset/commands.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { personCause } from '../../../domain/law/hanging.ts'
import {
  accepts,
  carriesOut,
  decides,
  follows,
  given,
  handsOver,
  item,
  loses,
  offers,
  registers,
  requests,
} from '../../support/asset-acts.ts'
import { contractInForce } from '../../support/entry-permit-acts.ts'
import type { Act } from '../../support/given.ts'
import { asWaiting, people, rulesAt, type Who } from '../../support/rules.ts'

const { person } = people.staff
const contract = 'outsourcing/20000000-0000-4000-8000-000000000001' as CaseId
const act = (type: AssetCommand['type'], data: object, by: Who, at: string): Act<AssetCommand> => ({
  command: { type, data } as AssetCommand,
  rules: rulesAt(at, by, {
    others: {
      ...asWaiting,
      person: () => ({ name: '佐藤 花', kana: '', lastDay: null }),
      state: () => contractInForce(),
    },
  }),
})
const designates = (by: Who = 'head') =>
  act('DesignateAssetHandler', { person, from: day('2026-04-25'), note: '' }, by, '2026-04-25 10:00')
const ends = (on: string) =>
  act(
    'EndAssetDesignation',
    { designation: 'designation-1', on: day(on), reason: '担当替え' },
    'head',
    '2026-06-01 10:00',
  )
const stages = (...past: readonly Act<AssetCommand>[]) =>
  asset.registers['handlers']?.rows(given(...past).state).map(({ stage, untilOn }) => [stage, untilOn])

describe('a designation (Arts. 18(1), 19(1))', () => {
  it('is ended with today or a day before, so that the register says who is designated now', () => {
    given(registers(), designates())
      .when(ends('2026-06-02'))
      .thenRefuses('date-in-future', 'operational setting', { field: 'on', day: '2026-06-02', today: '2026-06-01' })
    expect(stages(registers(), designates(), ends('2026-06-01'))).toEqual([['ended', '2026-06-01']])
  })

  it('is over with what is disposed of: nobody handles what is gone', () => {
    const past = [registers(), designates(), requests(), decides(), carriesOut()]
    expect(stages(...past)).toEqual([['ended', '2027-04-09']])
  })

  it('is the owner’s: it is over when the item comes to another owner, and stays where the owner stays', () => {
    expect(stages(registers(), designates(), offers(), accepts())).toEqual([['ended', '2026-05-02']])
    const common = [
      registers({ kind: 'hardware' }, { by: 'systemManager' }),
      designates('systemManager'),
      offers({}, { by: 'systemManager' }),
      accepts(),
    ]
    expect(stages(...common)).toEqual([['designated', null]])
  })

  it('is over when the ledger calls the item something that another owner answers for (Art. 17(2))', () => {
    const { office: _, keptUntil: __, ...hardware } = item({ kind: 'hardware' })
    const amends = act('AmendAsset', { ...hardware, reason: '種類の誤り' }, 'staff', '2026-05-07 10:00')
    expect(stages(registers(), designates(), amends)).toEqual([['ended', '2026-05-07']])
  })

  it('of before, with a later day, is reached by the person’s leaving as well', () => {
    const { state } = given(registers(), designates())
    const [one] = state.designations
    const planned = one
      ? [{ ...one, ended: { designation: one.id, on: day('2099-03-31'), reason: '', by: null } as never }]
      : []
    const heard = asset.decider.decide(
      { type: 'HearAssetEnding', data: { cause: personCause(person), how: 'left', on: day('2026-06-30') } },
      { ...state, designations: planned },
      rulesAt('2026-07-01 00:00', 'practice'),
    )
    expect(heard.ok && heard.events.map(({ type }) => type)).toEqual(['AssetCauseEnded', 'AssetDesignationEnded'])
  })
})

describe('a hand-over to a company’s people (Art. 18(2))', () => {
  const to = (over: object) => ({
    to: {
      kind: 'worker',
      company: '株式会社あおい電算',
      worker: '高橋',
      receipt: '受領証1',
      contract: null,
      ...over,
    } as never,
  })

  it('is of personal information under a contract alone (operational setting)', () => {
    const refused = { field: 'to.contract', value: '株式会社あおい電算' }
    given(registers())
      .when(handsOver(to({})))
      .thenRefuses('asset-company-not-under-contract', 'operational setting', refused)
    const under = { others: { state: () => contractInForce() } }
    expect(given(registers(), handsOver(to({ contract }), under)).state.handOvers).toHaveLength(1)
    const other = registers({ kind: 'hardware' }, { by: 'systemManager' })
    expect(given(other, handsOver(to({}), { by: 'systemManager' })).state.handOvers).toHaveLength(1)
  })

  it('is called back when the contract rests, as when it ends', () => {
    expect(asset.heeds?.suspended).toBe('HearAssetEnding')
    const under = { others: { state: () => contractInForce() } }
    const rests = act(
      'HearAssetEnding',
      { cause: contract, how: 'suspended', on: day('2026-05-08') },
      'practice',
      '2026-05-08 14:00',
    )
    const { tasks } = given(registers(), handsOver(to({ contract }), under), rests).state
    expect(tasks.open.map(({ kind, due }) => [kind, due.slice(0, 10)])).toEqual([['take-asset-back', '2026-05-08']])
  })
})

describe('a loss (operational setting)', () => {
  it('is followed by an incident that is there', () => {
    const nowhere = { others: { state: () => null } }
    given(registers(), loses())
      .when(follows({}, nowhere))
      .thenRefuses('field-invalid', 'operational setting', { field: 'followed.incident', problem: 'not-a-choice' })
    expect(given(registers(), loses(), follows()).state.losses[0]?.followed).not.toBeNull()
  })
})
