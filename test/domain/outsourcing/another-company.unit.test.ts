import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { beyondApproved } from '../../../domain/outsourcing/subcontracts/beyond-approved.ts'
import { growth } from '../../support/growth.ts'
import { companyKey } from '../../../domain/outsourcing/vetting/same-company.ts'
import { vettingOf } from '../../../domain/outsourcing/vetting/candidates.ts'
import {
  acceptsForm,
  approves,
  given,
  judges,
  reaching,
  recordsOutcome,
  registers,
  request,
  starts,
  submits,
  vets,
  type OutsourcingAct,
} from '../../support/outsourcing-acts.ts'
import {
  approvesChange,
  consents,
  recordsChangeOutcome,
  recordsSubcontractOutcome,
  requestsChange,
  requestsSubcontract,
  vetsCompany,
} from '../../support/part-acts.ts'
import { rulesAt } from '../../support/rules.ts'

const [aoi, midori, hana, fourth] = ['株式会社あおい電算', '有限会社みどり', '合同会社はなみずき', '株式会社よつば']
const approvedFor = (over: object, ...vendors: readonly string[]) => [
  starts({ request: request(over) }),
  ...vendors.map((vendor) => vets({ vendor })),
  submits(),
  acceptsForm(),
  recordsOutcome(),
  approves(),
]
const at = (text: string) => ({ at: text })
const asksFor = (vendor: string) =>
  requestsChange({ changes: { vendor }, reason: '開札の結果', effectiveOn: day('2026-05-08') }, at('2026-05-01 10:00'))
const heard = recordsChangeOutcome({ heldOn: day('2026-05-07') }, at('2026-05-07 16:00'))
const granted = approvesChange({}, at('2026-05-08 10:00'))

describe('Arts. 20, 21: a company that wins after the approval is vetted, and comes before council and chief, without a withdrawal', () => {
  const tender = approvedFor({ award: 'candidates', vendor: '', candidates: [aoi, midori, hana] }, aoi, midori, hana)
  const vetted = [...tender, vets({ vendor: fourth, checkedOn: day('2026-04-28') }, at('2026-04-30 10:00'))]

  it('gets no contract by the vetting alone', () => {
    given(...vetted)
      .when(registers({ contractor: fourth }))
      .thenRefuses('contractor-not-approved', 'Art. 21', {
        field: 'contractor',
        approved: [aoi, midori, hana].join('、'),
      })
  })

  it('gets it once the change of the contractor was deliberated and approved; then the candidates no longer do', () => {
    const changed = [...vetted, asksFor(fourth), heard, granted]
    expect(given(...vetted, asksFor(fourth)).state.changes[0]?.needs).toBe('council')
    given(...vetted, asksFor(fourth))
      .when(granted)
      .thenRefuses('council-outcome-missing', 'operational setting', { change: 'change-1' })
    expect(given(...changed, registers({ contractor: fourth })).state.contract?.contractor).toBe(fourth)
    given(...changed)
      .when(registers({ contractor: aoi }))
      .thenRefuses('contractor-not-approved', 'Art. 21', { field: 'contractor', approved: fourth })
  })

  it('is not asked for before it was vetted and judged, nor where it was found unsuitable', () => {
    const missing = { field: 'changes.vendor', vendor: fourth }
    given(...tender)
      .when(asksFor(fourth))
      .thenRefuses('vetting-missing', 'Art. 20', missing)
    const looked = vets({ vendor: fourth }, { at: '2026-04-30 10:00', by: 'staff' })
    given(...tender, looked)
      .when(asksFor(fourth))
      .thenRefuses('vetting-missing', 'Art. 20', missing)
    const good = judges({ vendor: fourth }, at('2026-04-30 11:00'))
    expect(given(...tender, looked, good, asksFor(fourth)).state.changes).toHaveLength(1)
    const bad = judges({ vendor: fourth, verdict: 'unsuitable', note: '規程がない' }, at('2026-04-30 11:00'))
    given(...tender, looked, bad)
      .when(asksFor(fourth))
      .thenRefuses('vetting-missing', 'Art. 20', missing)
  })

  it('holds for a named vendor who withdrew as well, and not once there is a contract', () => {
    const named = [...approvedFor({}, aoi), vets({ vendor: fourth }, at('2026-04-30 10:00'))]
    expect(given(...named, asksFor(fourth), heard, granted, registers({ contractor: fourth })).state.stage).toBe(
      'in-force',
    )
    given(...reaching('in-force'), vetsCompany(fourth))
      .when(requestsChange({ changes: { vendor: fourth } }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'changes.vendor', problem: 'contract-has-begun' })
  })
})

describe('Art. 22(1): a sub-contract beyond what was approved is a change before the council', () => {
  const running = [...reaching('in-force'), vetsCompany()]
  const none = [...approvedFor({ subcontracting: 'なし' }, aoi), registers(), vetsCompany()]
  const needs = (acts: readonly OutsourcingAct[], over: object = {}) => {
    const [asked] = given(...acts, requestsSubcontract(over)).state.subcontracts
    return [asked?.needs, asked?.beyond]
  }

  it('where it handles 本人確認情報 or another kind that was not approved', () => {
    expect(needs(running)).toEqual(['approval', undefined])
    expect(needs(running, { information: ['configuration'] })).toEqual(['approval', undefined])
    for (const information of [['identification'], ['configuration', 'personal'], ['operation-logs']])
      expect(needs(running, { information })).toEqual(['council', ['information']])
  })

  it.each([{ extent: 'whole' }, { scope: '統合端末の点検と修理' }, { scope: '全部の作業' }, { scope: '一切' }])(
    'where it passes on all of the work: %j',
    (over) => {
      expect(needs(running, over)).toEqual(['council', ['whole']])
    },
  )

  it.each(['なし', '無し。', '再委託はなし', '再委託の予定はない', '行わない', 'None', ''])(
    'where the application said that there would be none: %s',
    (subcontracting) => {
      const acts = [...approvedFor({ subcontracting }, aoi), registers(), vetsCompany()]
      expect(needs(acts)).toEqual(['council', ['none-approved']])
    },
  )

  it('and then waits for the council, whatever the setting on consents says', () => {
    given(...none, requestsSubcontract())
      .when(consents())
      .thenRefuses('council-outcome-missing', 'operational setting', { subcontract: 'subcontract-1' })
    const { state } = given(...none, requestsSubcontract(), recordsSubcontractOutcome(), consents())
    expect(state.subcontracts[0]?.status).toBe('consented')
    expect(
      beyondApproved(requestsSubcontract().command.data as never, state, rulesAt('2026-07-14 10:00', 'head')),
    ).toEqual(['none-approved'])
  })

  it.each([aoi, '㈱あおい電算', '（株）あおい電算', '株式会社アオイ電算'])(
    'and is refused to the contractor itself, however it is written: %s',
    (name) => {
      given(...running)
        .when(requestsSubcontract({ name }))
        .thenRefuses('field-invalid', 'operational setting', { field: 'name', problem: 'the-contractor-itself' })
    },
  )
})

describe('Art. 20: one company is one vendor, however its name is written', () => {
  const written = [
    '㈱あおい電算',
    '（株）あおい電算',
    '(株)あおい電算',
    '株式会社　あおい電算',
    '株式会社アオイ電算',
    '株式会社ｱｵｲ電算',
    '株式会社あおい\u200b電算',
    '\u2060株式会社あおい電算\ufeff',
    '株式会社あおい\u00ad電算',
    '〔株〕あおい電算',
    '【株】あおい電算',
    '[株]あおい電算',
    'カブシキガイシャあおい電算',
    '株式会社あおい電算。',
    '株式会社あおい\u0301電算',
  ]

  it.each(written)('%s', (name) => {
    expect(companyKey(name)).toBe(companyKey(aoi))
    expect(vettingOf(given(...reaching('submission')).state, name)?.vendor).toBe(aoi)
    given()
      .when(starts({ request: request({ award: 'candidates', vendor: '', candidates: [aoi, name] }) }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'request.candidates', problem: 'repeated' })
  })

  it.each(['株式会社あおい電算サービス', '有限会社あおい電算', '株式会社あおえ電算'])('%s is another', (name) => {
    expect(companyKey(name)).not.toBe(companyKey(aoi))
  })

  it.each([
    ['合同会社みなと', '（同）みなと'],
    ['一般財団法人みなと', '(一財)みなと'],
    ['公益社団法人みなと', '（公社）みなと'],
    ['特定非営利活動法人みなと', 'ＮＰＯ法人みなと'],
    ['学校法人みなと', '（学）みなと'],
  ])('%s, written as %s', (full, short) => {
    expect(companyKey(short)).toBe(companyKey(full))
  })

  it('is compared in time by its length, whatever stands in it', () => {
    const typed = (many: number) => `${'。'.repeat(many)}電算`
    expect(companyKey('あおい電算。・．')).toBe(companyKey('あおい電算'))
    expect(growth((name) => void companyKey(name), typed(1_000), typed(8_000))).toBeLessThan(24)
  })

  it('is one by its corporate number, whatever the names', () => {
    const candidates = [aoi, midori]
    const past = [starts({ request: request({ award: 'candidates', vendor: '', candidates }) })]
    const corporateNumber = '0180001000017'
    given(...past, vets({ vendor: aoi, corporateNumber }))
      .when(vets({ vendor: midori, corporateNumber }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'corporateNumber', problem: 'of-another-vendor' })
  })
})
