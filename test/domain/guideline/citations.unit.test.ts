import { describe, expect, it } from 'vitest'
import { citation } from '../../../domain/guideline/citation.ts'
import { reiwa5 } from '../../../domain/guideline/guideline.ts'
import type { ArticleRef } from '../../../domain/kernel/article-ref.ts'

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
    expect(citation(reiwa5, ref as ArticleRef, 'ja')).toBe(ja)
  })

  it.each(['operational setting', 'see Art. 5', 'Art. 5 and more', 'Art. five'])('%s cites nothing', (ref) => {
    expect(citation(reiwa5, ref as ArticleRef, 'ja')).toBe('運用上の設定（要綱に定めなし）')
  })

  it('in English it stands as it is', () => {
    expect([citation(reiwa5, 'Art. 22(6)', 'en'), citation(reiwa5, 'operational setting', 'en')]).toEqual([
      'Art. 22(6)',
      'operational setting, not in the guideline',
    ])
  })
})
