import { describe, expect, it } from 'vitest'
import {
  articleOf,
  citation,
  citationAlone,
  citationWithPaper,
  titleOfCited,
} from '../../../domain/guideline/citation.ts'
import { officeOf, postOf, reiwa5, roomOf } from '../../../domain/guideline/guideline.ts'
import type { OfficeId, PostId } from '../../../domain/kernel/ids.ts'
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

it('the article that is cited is one of the cited paper, and none for an operational setting', () => {
  const [first] = reiwa5.articles
  const articles =
    first === undefined
      ? []
      : [
          { ...first, number: 3, paper: 'outsourcing' },
          { ...first, number: 3 },
        ]
  const found = (ref: string) => articleOf({ articles }, ref as ArticleRef)
  expect(found('Art. 3(1)')).toEqual(articles[1])
  expect(found('outsourcing: Art. 3')).toEqual(articles[0])
  expect(found('other: Art. 3')).toBeNull()
  expect(found('Art. 4')).toBeNull()
  expect(found('operational setting')).toBeNull()
})

describe('a citation beside the name of its paper', () => {
  const ward = {
    ...reiwa5,
    papers: [
      {
        id: 'outsourcing',
        title: { ja: '委託規程', en: 'regulation on outsourcing' },
        called: { ja: '規程', en: 'rule' },
      },
    ],
  }
  const both = (of: (lang: 'ja' | 'en') => string) => [of('ja'), of('en')]

  it('stands alone where the full title is written before it', () => {
    expect(both((lang) => citationAlone(ward, 'outsourcing: Art. 3(1)', lang))).toEqual(['第3条第1項', 'Art. 3(1)'])
    expect(both((lang) => citationAlone(ward, 'Art. 22(6)', lang))).toEqual(['第22条第6号', 'Art. 22(6)'])
    expect(both((lang) => citationAlone(ward, 'operational setting', lang))).toEqual([
      '運用上の設定（要綱に定めなし）',
      'operational setting, not in the guideline',
    ])
  })

  it('has the full title of the paper that it is of, and the guideline’s own where it names no other', () => {
    expect(both((lang) => titleOfCited(ward, 'outsourcing: Art. 3(1)', lang))).toEqual([
      '委託規程',
      'regulation on outsourcing',
    ])
    expect(titleOfCited(ward, 'Art. 3', 'ja')).toBe(reiwa5.title.ja)
    expect(titleOfCited(ward, 'operational setting', 'ja')).toBe(reiwa5.title.ja)
    expect(titleOfCited(ward, 'unknown: Art. 3', 'ja')).toBe(reiwa5.title.ja)
  })

  it('has the short name of its paper before it, the main one’s too where a letter cites', () => {
    expect(both((lang) => citation(ward, 'outsourcing: Art. 3(1)', lang))).toEqual([
      '規程第3条第1項',
      'Art. 3(1) of the rule',
    ])
    expect(both((lang) => citation(ward, 'unknown: Art. 3', lang))).toEqual(['unknown第3条', 'Art. 3 of the unknown'])
    expect(both((lang) => citationWithPaper(ward, 'Art. 3', lang))).toEqual(['要綱第3条', 'Art. 3 of the guideline'])
    expect(both((lang) => citationWithPaper(ward, 'outsourcing: Art. 3', lang))).toEqual([
      '規程第3条',
      'Art. 3 of the rule',
    ])
    expect(citationWithPaper(ward, 'operational setting', 'ja')).toBe('運用上の設定（要綱に定めなし）')
  })
})

describe('what a guideline names, by its id', () => {
  it('is the post, the room or the office, and none that it doesn’t have', () => {
    for (const one of reiwa5.posts) expect(postOf(reiwa5, one.id)).toBe(one)
    for (const one of reiwa5.rooms) expect(roomOf(reiwa5, one.id)).toBe(one)
    for (const one of reiwa5.offices) expect(officeOf(reiwa5, one.id)).toBe(one)
    expect([postOf(reiwa5, 'x' as PostId), roomOf(reiwa5, 'x'), officeOf(reiwa5, 'x' as OfficeId)]).toEqual([
      null,
      null,
      null,
    ])
  })
})
