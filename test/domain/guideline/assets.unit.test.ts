import { describe, expect, it } from 'vitest'
import { wholeGuideline } from '../../../domain/city/whole-guideline.ts'
import { guidelineProblems } from '../../../domain/city/guideline/guideline-problem.ts'
import { assetKinds, assetOwner } from '../../../domain/guideline/assets.ts'
import { reiwa5, type Guideline } from '../../../domain/guideline/guideline.ts'
import { idsInForce } from '../../../domain/guideline/listed-in-force.ts'
import type { OfficeId, PostId } from '../../../domain/kernel/ids.ts'

const kindOf = (id: string) => assetKinds.find((one) => one.id === id)!
const owner = (kind: string, office: string) => assetOwner(reiwa5, kindOf(kind), office as OfficeId)

describe('the kinds of information assets (Arts. 17(1), 17(2))', () => {
  it('the head of each using office answers for its personal information, forms and cards, one post for all else', () => {
    const used = ['personal-information', 'personal-forms', 'resident-cards', 'number-cards']
    for (const kind of used)
      expect([kind, ...['citizen', 'sobue', 'heiwa', 'digital-promotion'].map((one) => owner(kind, one))]).toEqual([
        kind,
        'citizen-head',
        'sobue-head',
        'heiwa-head',
        null,
      ])
    const others = assetKinds.filter(({ id }) => !used.includes(id))
    expect(others.map(({ id }) => owner(id, 'heiwa'))).toEqual(others.map(() => 'digital-promotion-head'))
    expect(idsInForce({ guideline: reiwa5, questionnaires: [] }, 'assetKinds')).toEqual(assetKinds.map(({ id }) => id))
  })

  it('a version that names posts that it has not is not whole', () => {
    const ghost = 'ghost' as PostId
    const [first] = assetKinds
    const amended: Guideline = {
      ...reiwa5,
      assetKinds: [{ ...first!, owners: [ghost] }, first!],
      operationPlan: { by: ghost, consulted: [ghost] },
    }
    expect(guidelineProblems(amended)).toEqual([
      { field: 'assetKinds.1', problem: 'twice', value: 'personal-information' },
      { field: 'assetKinds.0.owners.0', problem: 'unknown-post', value: 'ghost' },
      { field: 'operationPlan.by', problem: 'unknown-post', value: 'ghost' },
      { field: 'operationPlan.consulted.0', problem: 'unknown-post', value: 'ghost' },
    ])
  })

  it('a version recorded before there were any has those delivered, as far as it has the posts', () => {
    const { assetKinds: _, operationPlan: __, operationHistory: ___, ...recorded } = reiwa5
    expect(wholeGuideline(recorded as Guideline)).toEqual(reiwa5)
    const { called: ____, ...chief } = reiwa5.roles.chief
    const without = { ...recorded, roles: { ...reiwa5.roles, chief } } as unknown as Guideline
    expect(wholeGuideline(without).roles.chief).toEqual(chief)
    const manager = { post: 'it-head' as PostId, article: 'operational setting' } as const
    const elsewhere = {
      ...recorded,
      posts: [{ id: 'it-head', office: 'it', ja: '情報課長', en: 'Head of IT' }],
      roles: { ...reiwa5.roles, 'system-manager': manager },
    } as unknown as Guideline
    const whole = wholeGuideline(elsewhere)
    expect(whole.assetKinds.map(({ owners }) => owners)).toEqual(assetKinds.map(() => ['it-head']))
    expect(whole.operationPlan).toEqual({ by: 'it-head', consulted: [] })
    expect(whole.operationHistory).toEqual({ years: 7 })
  })
})
