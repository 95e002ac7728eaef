import { describe, expect, it } from 'vitest'
import { guidelineProblems } from '../../../domain/city/guideline/guideline-problem.ts'
import { citation } from '../../../domain/guideline/citation.ts'
import { reiwa5, type Guideline } from '../../../domain/guideline/guideline.ts'
import { passageOf } from '../../../domain/guideline/text/passage.ts'
import {
  articleNumber,
  articleRef,
  isArticleRef,
  placeOf,
  type ArticleRef,
} from '../../../domain/kernel/article-ref.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { articleAddress, citationAsked } from '../../../web/guideline/article-address.ts'

const added = { number: 3, title: { ja: '副統括責任者', en: 'Vice chief' }, summary: { ja: '置く。', en: 'One is.' } }
const amended: Guideline = {
  ...reiwa5,
  articles: [...reiwa5.articles, { ...added, branch: '2' }, { ...added, branch: '2-2' }],
}
const ref: ArticleRef = 'Art. 3-2(1)'

describe('an article that an amendment put in behind another (第3条の2)', () => {
  it('is cited by its number and its branch', () => {
    expect(citation(amended, ref, 'ja')).toBe('第3条の2第1項')
    expect(citation(amended, ref, 'en')).toBe('Art. 3-2(1)')
    expect(citation(amended, articleRef('3-2-2'), 'ja')).toBe('第3条の2の2')
    expect(citation(amended, 'Art. 3', 'ja')).toBe('第3条')
  })

  it('is another place than the one before it', () => {
    expect(placeOf(ref)).toEqual({ paper: null, article: 3, branch: '2', first: 1, second: null })
    expect(placeOf('Art. 3(2)')).toEqual({ paper: null, article: 3, branch: null, first: 2, second: null })
    expect(['Art. 3-2', 'entry: Art. 3-2-3(1)(2)'].every(isArticleRef)).toBe(true)
    expect(['Art. 3-', 'Art. 3-0', 'Art. -2', 'Art. 3の2'].some(isArticleRef)).toBe(false)
  })

  it('may be a basis, a seat or a clause where the guideline has it, and else may not', () => {
    const citing = (guideline: Guideline): Guideline => ({ ...guideline, bases: { ...guideline.bases, quorum: ref } })
    expect(guidelineProblems(citing(amended))).toEqual([])
    expect(guidelineProblems(citing(reiwa5))).toMatchObject([{ problem: 'unknown-article', value: ref }])
  })

  it('is there once, and its branch is a number', () => {
    const [first, second] = amended.articles.slice(-2)
    const problems = (articles: Guideline['articles']) => guidelineProblems({ ...reiwa5, articles })
    expect(problems([...reiwa5.articles, first!, first!]).map((one) => one.problem)).toEqual(['twice'])
    expect(problems([...reiwa5.articles, first!, { ...second!, branch: 'の2' }])).toMatchObject([
      { field: `articles.${reiwa5.articles.length + 1}.branch`, problem: 'no-branch', value: 'の2' },
    ])
  })

  it('has a page of its own, and is found in the official text', () => {
    expect(articleAddress(ref, plainDate('2026-04-01'))).toBe('/guideline/articles/3-2?on=2026-04-01&part=1#cited')
    expect(citationAsked('3-2', '1')).toBe(ref)
    expect(articleNumber(amended.articles.at(-1)!)).toBe('3-2-2')
    const paragraph = { number: 1, marker: '', content: [] }
    const article = { kind: 'article', number: '3-2', paragraphs: [paragraph] }
    expect(passageOf({ parts: [article] } as never, ref)).toMatchObject({ article: { number: '3-2' }, paragraph })
  })
})
