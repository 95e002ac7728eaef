import { describe, expect, it } from 'vitest'
import { markupOf } from '../../../../domain/guideline/text/markup.ts'
import { readGuidelineText } from '../../../../domain/guideline/text/read-guideline-text.ts'
import { readHead } from '../../../../domain/guideline/text/read-head.ts'
import { toldText } from '../../../support/told-text.ts'

const read = (...lines: readonly string[]) => readGuidelineText(lines.join('\n'))
const told = (...lines: readonly string[]) => toldText(read(...lines).text).split('\n')
const notes = (...lines: readonly string[]) =>
  read(...lines).notUnderstood.map(({ from, to, why, about }) => `${from}-${to} ${why} ${about}`)

describe('what stands where in a paper', () => {
  it('has its name again behind its last article as the site’s, by the first name that it bears', () => {
    expect(told('○窓口要綱', '第1条 守る。', '窓口要綱').at(-1)).toBe('aside 窓口要綱')
    expect(told('○窓口要綱', '入室規則', '第1条 守る。', '附則', '1 持つ。', '窓口要綱').at(-1)).toBe('aside 窓口要綱')
    expect(told('○窓口要綱', '入室規則', '第1条 守る。', '附則', '1 持つ。', '入室規則').join()).not.toContain('aside')
  })

  it('has no contents behind its first chapter', () => {
    expect(told('窓口要綱', '第1章 総則', '目次', '第1条 守る。').join()).not.toContain('contents')
    expect(told('窓口要綱', '目次', '第1章 総則', '第1章 総則', '第1条 守る。')[1]).toBe('contents 目次 / 第1章 総則')
  })

  it('has contents that go on to the end of the file, or name only what stands behind the articles', () => {
    expect(told('窓口要綱', '目次')).toEqual(['題名 窓口要綱', 'contents 目次'])
    expect(told('窓口要綱', '目次', '第1章 総則')).toEqual(['題名 窓口要綱', 'contents 目次 / 第1章 総則'])
    expect(told('窓口要綱', '目次', '附則', '別表', '第1条 守る。')[1]).toBe('contents 目次 / 附則 / 別表')
    expect(told('窓口要綱', '目次', '|甲|乙|', '|-|-|', '第1条 守る。')[1]).toBe('contents 目次 / |甲|乙| / |-|-|')
  })

  it('has articles of their own in supplementary provisions without a heading', () => {
    const lines = ['窓口要綱', '第1条 守る。', 'この要綱は、令和5年4月1日から施行する。', '第2条 持つ。']
    expect(told(...lines).slice(4)).toEqual([
      '附則  <2023-04-01>',
      '  項 1',
      '    この要綱は、令和5年4月1日から施行する。',
      '  条 2 第2条',
      '    項 1',
      '      持つ。',
    ])
  })

  it('has no articles of the paper in what is appended', () => {
    expect(told('窓口要綱', '第1条 守る。', '様式第1号', '第2条 持つ。').slice(4)).toEqual([
      '附属 様式第1号',
      '  行 第2条 持つ。',
    ])
  })

  it('has a head without lines as nothing', () => {
    expect(readHead([], true)).toEqual({ parts: [], notes: [] })
  })
})

describe('what a text says of itself', () => {
  it('takes what it calls 別紙 for appended, and wants none of it elsewhere', () => {
    expect(
      notes('窓口要綱', '第1条 別紙による。', '附則', 'この要綱は、令和5年4月1日から施行する。', '別紙', '鍵'),
    ).toEqual(['6-6 loose-lines '])
  })

  it('names a table and a form that it lacks by their numbers, once, where they are named first', () => {
    const lines = [
      '窓口要綱',
      '第1条 別表及び様式第2号、第２号様式、別表第1による。',
      '附則',
      '1 令和5年4月1日から施行する。',
    ]
    expect(notes(...lines)).toEqual([
      '2-2 appendix-missing 別表',
      '2-2 appendix-missing 様式第2号',
      '2-2 appendix-missing 別表第1',
    ])
    expect(notes(...lines, '別表', '|甲|乙|', '|-|-|', '|奥|鍵|')).toEqual([
      '2-2 appendix-missing 様式第2号',
      '2-2 appendix-missing 別表第1',
    ])
  })
})

it('a page’s marks are told apart: opened, closed, and words between', () => {
  expect(markupOf('<td colspan="2">鍵</td>\n')).toEqual([
    { kind: 'open', name: 'td', no: 1, columns: 2, rows: 1 },
    { kind: 'text', text: '鍵', no: 1 },
    { kind: 'close', name: 'td' },
    { kind: 'text', text: '\n', no: 1 },
  ])
})
