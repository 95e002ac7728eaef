import { describe, expect, it } from 'vitest'
import type { ArticleRef } from '../../../../domain/kernel/article-ref.ts'
import { articleNumbered, articlesOf, papersOf, passageOf } from '../../../../domain/guideline/text/passage.ts'
import { charactersKept } from '../../../../domain/guideline/text/is-whole.ts'
import { wholeOf } from '../../../../domain/guideline/text/words-of.ts'
import { readGuidelineText } from '../../../../domain/guideline/text/read-guideline-text.ts'

const { text } = readGuidelineText(
  `窓口要綱
第1条 次による。
(1) 鍵
(2) 札
第2条 会議を開く。
2 会議は、次の者が出る。
(1) 係長
(1)の2 係員
第3条 守る。
第3条の2 届ける。
附則
第1条 この要綱は、令和5年4月1日から施行する。
○入室要綱
第1条 入る。`,
)
const [first = text, second = text] = papersOf(text)
const found = (ref: ArticleRef) => {
  const passage = passageOf(first, ref)
  return passage && [passage.article.number, passage.paragraph?.number ?? null, passage.item?.number ?? null]
}

describe('what a citation means in a text', () => {
  it.each([
    ['a whole article', 'Art. 2', ['2', null, null]],
    ['a paragraph', 'Art. 2(2)', ['2', 2, null]],
    ['an item of a paragraph', 'Art. 2(2)(1)', ['2', 2, '1']],
    ['an item where an article has one paragraph with items', 'Art. 1(2)', ['1', 1, '2']],
    ['the paragraph of an article that has no other and no items', 'Art. 3(1)', ['3', 1, null]],
    ['an article alone where it has no such paragraph', 'Art. 2(7)', ['2', null, null]],
    ['a paragraph alone where it has no such item', 'Art. 2(2)(9)', ['2', 2, null]],
  ] as const)('is %s', (_, ref, expected) => {
    expect(found(ref)).toEqual(expected)
  })

  it('is nothing for an operational setting, and for an article that the text doesn’t have', () => {
    expect(found('operational setting')).toBeNull()
    expect(found('Art. 9')).toBeNull()
  })

  it('is told by the citation’s whole form alone, with numbers of any length', () => {
    const items = Array.from({ length: 12 }, (_, at) => `(${at + 1}) 鍵`)
    const paragraphs = Array.from({ length: 11 }, (_, at) => `${at + 2} 札。`)
    const articles = Array.from({ length: 12 }, (_, at) => `第${at + 1}条 箱。`)
    const long = readGuidelineText(['窓口要綱', ...articles, ...paragraphs, ...items].join('\n')).text
    const cited = (ref: string) => {
      const passage = passageOf(long, ref as ArticleRef)
      return passage && [passage.article.number, passage.paragraph?.number ?? null, passage.item?.number ?? null]
    }
    expect(cited('Art. 12(12)(12)')).toEqual(['12', 12, '12'])
    expect(cited('rules-2: Art. 12(11)')).toEqual(['12', 11, null])
    expect(cited('see Art. 12')).toBeNull()
    expect(cited('Art. 12 and more')).toBeNull()
  })

  it('is the article alone where it has neither paragraph nor item of the number', () => {
    const { text } = readGuidelineText(
      ['窓口要綱', '第1条', '第2条 次による。', '(1) 鍵', '2 札。', '第3条 箱。'].join('\n'),
    )
    const cited = (ref: ArticleRef) => {
      const passage = passageOf(text, ref)
      return passage && [passage.article.number, passage.paragraph?.number ?? null, passage.item?.number ?? null]
    }
    expect(cited('Art. 1(1)')).toEqual(['1', null, null])
    expect(cited('Art. 2(1)')).toEqual(['2', 1, null])
    expect(cited('Art. 3(2)')).toEqual(['3', null, null])
  })

  it('stays within its paper, and out of supplementary provisions', () => {
    expect(papersOf(text)).toHaveLength(2)
    expect(articlesOf(first).map((one) => one.number)).toEqual(['1', '2', '3', '3-2'])
    expect(articlesOf(second).map((one) => one.number)).toEqual(['1'])
    expect(articleNumbered(first, '3-2')?.marker).toBe('第3条の2')
    expect(articleNumbered(second, '2')).toBeNull()
  })
})

describe('whether a text holds all of its file', () => {
  it('counts the characters that say something, and none of a page’s markup', () => {
    const source = '窓口要綱\n第1条 鍵'
    expect(charactersKept(source, readGuidelineText(source).text)).toBe(8)
    const page = '<p>窓口要綱</p><p><b>第1条</b>鍵</p>'
    expect(charactersKept(page, readGuidelineText(page).text)).toBe(8)
  })

  it('is none where a character is missing, or one came in', () => {
    const { text } = readGuidelineText('窓口要綱\n第1条 鍵')
    expect(charactersKept('窓口要綱\n第1条 鍵札', text)).toBeNull()
    expect(charactersKept('窓口要綱\n第1条', text)).toBeNull()
    expect(charactersKept('窓口要綱\n第1条 札', text)).toBeNull()
  })

  it('has the words of tables and forms behind the articles', () => {
    const source = ['窓口要綱', '第1条 守る。', '別表', '|甲|乙|', '|-|-|', '|奥|鍵|', '様式第1号', '氏名'].join('\n')
    expect(wholeOf(readGuidelineText(source).text)).toBe(
      ['窓口要綱', '', '第1条', '', '', '守る。', '別表', '甲', '乙', '奥', '鍵', '様式第1号', '氏名'].join('\n'),
    )
  })
})
