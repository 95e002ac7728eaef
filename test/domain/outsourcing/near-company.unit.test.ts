import { describe, expect, it } from 'vitest'
import { companyCore, nearCompanies, nearness } from '../../../domain/outsourcing/vetting/near-company.ts'

describe('Art. 20 companies whose names are nearly the same', () => {
  it.each([
    ['株式会社あおい電算', '株式会社あおい電算センター', 'begins'],
    ['あおい', '（株）アオイ電算', 'begins'],
    ['電算センター', '株式会社あおい電算センター', 'holds'],
    ['株式会社あおい電産', '㈱あおい電算', 'differs-little'],
    ['あおい電\u200b算シテムズ', '有限会社あおい電算システムズ', 'differs-little'],
    ['Aoi Systems', 'AOI SYSTEMZ Co., Ltd.', 'differs-little'],
    ['あおい電算情報開発', '株式会社あおい電産情報開発所', 'differs-little'],
  ])('%s is near to %s', (typed, known, how) => {
    expect(nearness(typed, known)).toBe(how)
  })

  it.each([
    ['株式会社みどり通信', '株式会社あおい電算'],
    ['株式会社', '株式会社あおい電算'],
    ['あおい電算', 'あかい電産'],
    ['あ', '株式会社あおい電算'],
    ['', '株式会社あおい電算'],
  ])('%s is not near to %s', (typed, known) => {
    expect(nearness(typed, known)).toBeNull()
  })

  it('keeps a name that is a legal form alone', () => {
    expect(companyCore('㈱')).toBe('株式会社')
    expect(companyCore('一般財団法人みらい')).toBe('みらい')
  })

  it('come the nearest first, and not where the name is that of one of them', () => {
    const known = ['株式会社東あおい電算', 'あおい電産', 'あおい電算サービス', 'みどり'].map((name) => ({ name }))
    expect(nearCompanies('あおい電算', known, 5).map(({ name }) => name)).toEqual([
      'あおい電算サービス',
      'あおい電産',
      '株式会社東あおい電算',
    ])
    expect(nearCompanies('あおい電算', known, 1)).toHaveLength(1)
    expect(nearCompanies('㈱アオイ電産', [...known, { name: '株式会社あおい電産' }], 5)).toEqual([])
  })
})
