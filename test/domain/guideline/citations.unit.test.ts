import { describe, expect, it } from 'vitest'
import { citeEn, citeJa } from '../../../domain/guideline/articles.ts'
import type { ArticleRef } from '../../../domain/kernel/article-ref.ts'
import { majorityOf } from '../../../domain/guideline/council-settings.ts'

describe('a citation as a Japanese document writes it', () => {
  it.each([
    ['Art. 5', '第5条'],
    ['Art. 22(6)', '第22条第6号'],
    ['Art. 22(12)', '第22条第12号'],
    ['Art. 5(3)', '第5条第3項'],
    ['Art. 5(3)(1)', '第5条第3項第1号'],
    ['Art. 5(10)(11)', '第5条第10項第11号'],
    ['Art. 99(1)', '第99条第1項'],
  ])('%s is %s', (ref, ja) => {
    expect(citeJa(ref as ArticleRef)).toBe(ja)
  })

  it.each(['operational setting', 'see Art. 5', 'Art. 5 and more', 'Art. five'])('%s cites nothing', (ref) => {
    expect(citeJa(ref as ArticleRef)).toBe('運用上の設定（要綱に定めなし）')
  })

  it('in English it stands as it is', () => {
    expect([citeEn('Art. 22(6)'), citeEn('operational setting')]).toEqual([
      'Art. 22(6)',
      'operational setting, not in the guideline',
    ])
  })
})

it('more than half of all seats, two thirds of them, or all (operational setting)', () => {
  const of = (seats: number) =>
    (['more-than-half', 'two-thirds', 'all'] as const).map((rule) => majorityOf(seats, rule))
  expect([3, 4, 5, 6, 7].map(of)).toEqual([
    [2, 2, 3],
    [3, 3, 4],
    [3, 4, 5],
    [4, 4, 6],
    [4, 5, 7],
  ])
})
