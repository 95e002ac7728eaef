import { describe, expect, it } from 'vitest'
import { articleStarts } from '../../../../domain/guideline/text/article-starts.ts'
import { readGuidelineText } from '../../../../domain/guideline/text/read-guideline-text.ts'
import { toldText } from '../../../support/told-text.ts'

const told = (...lines: readonly string[]) =>
  toldText(readGuidelineText(lines.join('\n')).text)
    .split('\n')
    .slice(1)
const articles = (...lines: readonly string[]) => told('窓口要綱', ...lines).filter((one) => one.startsWith('条'))
const both = ['条 1 第1条', '条 2 第2条']

describe('an article whose number stands close to its words', () => {
  it.each('。)）」】〕］'.split(''))('begins behind a line that ends with %s', (sign) => {
    expect(articles('第1条 鍵', `札${sign}`, '第2条箱を持つ。')).toEqual(both)
    expect(articles('第1条 鍵', `札${sign}の`, '第2条箱を持つ。')).toEqual(both.slice(0, 1))
  })

  it('begins behind an empty line, a table and a chapter’s heading, and not in the middle of a sentence', () => {
    expect(articles('第1条 鍵と', '', '第2条箱を持つ。')).toEqual(both)
    expect(articles('第1条 次の表', '|甲|乙|', '|-|-|', '第2条箱を持つ。')).toEqual(both)
    expect(articles('第1条 鍵と', '第2章 箱', '第2条箱を持つ。')).toEqual(both)
    expect(articles('第1条 鍵と', '第2条箱を持つ。')).toEqual(both.slice(0, 1))
    expect(articles('第1条 守る。', '第3条箱を持つ。')).toEqual(both.slice(0, 1))
  })

  it('may be the first, whatever stands above it', () => {
    expect(articles('鍵と', '第1条箱を持つ。')).toEqual(['条 1 第1条'])
    expect(articles('鍵と', '第2条箱を持つ。')).toEqual([])
  })
})

describe('the heading in brackets above an article', () => {
  const captions = (...lines: readonly string[]) => articles(...lines).map((one) => one.split(' ')[3] ?? '')

  it('may be broken into two lines, the second right below the first', () => {
    expect(captions('第1条 守る。', '(鍵及び', '札)', '第2条 持つ。')).toEqual(['', '(鍵及び札)'])
    expect(captions('第1条 守る。', '【鍵及び', '札】', '第2条 持つ。')).toEqual(['', '【鍵及び札】'])
    expect(captions('第1条 守る。', '(鍵及び', '', '札)', '第2条 持つ。')).toEqual(['', ''])
    expect(captions('第1条 守る。', '(鍵及び', '札', '第2条 持つ。')).toEqual(['', ''])
  })

  it.each(')）】〕］'.split(''))('is the last one, where the line above ends with %s', (sign) => {
    expect(captions('第1条 守る。', `(鍵${sign}`, '(札)', '第2条 持つ。')).toEqual(['', '(札)'])
  })

  it('is one line where a table stands above it', () => {
    const lines = ['第1条 守る。', '附則', '|甲|乙|', '|-|-|', '(施行)', '第1条 持つ。']
    expect(told('窓口要綱', ...lines).slice(-3)).toEqual(['  条 1 第1条 (施行)', '    項 1', '      持つ。'])
  })

  it('is the one above, and what stands in brackets behind the number is words', () => {
    expect(told('窓口要綱', '(目的)', '第1条(鍵)守る。')).toEqual(['条 1 第1条 (目的)', '  項 1', '    (鍵)守る。'])
    expect(told('窓口要綱', '第1条(鍵)守る。')).toEqual(['条 1 第1条 ←(鍵)', '  項 1', '    守る。'])
    expect(told('窓口要綱', '(目的)', '第1条', '守る。')).toEqual(['条 1 第1条 (目的)', '  項 1', '    守る。'])
    expect(told('窓口要綱', '(目的)', '第1条')).toEqual(['条 1 第1条 (目的)'])
  })
})

it('an article that is called 第1 is none in a paper that has a 第1条', () => {
  expect(articles('第1条 守る。', '第2 札', '第2条 持つ。')).toEqual(both)
  expect(articles('第1 守る。', '第2 持つ。')).toEqual(['条 1 第1', '条 2 第2'])
})

it('an article begins with the words behind its number as its first line', () => {
  const line = { no: 3, text: '第1条 守る。', raw: '第1条 守る。', adjacent: false }
  expect(articleStarts([{ kind: 'line', line }]).startAt(0, null)).toMatchObject({
    count: 1,
    section: { kind: 'article', caption: '', line, body: [{ kind: 'line', line: { ...line, text: '守る。' } }] },
  })
})
