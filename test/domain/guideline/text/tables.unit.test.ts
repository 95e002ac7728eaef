import { describe, expect, it } from 'vitest'
import { listedTable } from '../../../../domain/guideline/text/listed-table.ts'
import { tokensOf } from '../../../../domain/guideline/text/tokens.ts'

const told = (...lines: readonly string[]) =>
  tokensOf(lines.join('\n')).map((one) =>
    one.kind === 'line' ? one.line.text : [one.layout, ...one.rows.map((row) => row.join('|'))],
  )

describe('a table by its form', () => {
  it('is of tabs where two lines have them, short rows filled, and a first cell may be empty', () => {
    expect(told('区分\t鍵\t札', '奥\t二本', '\t一本\t白')).toEqual([['tabs', '区分|鍵|札', '奥|二本|', '|一本|白']])
  })

  it('is none where tabs set numbers apart, or on one line alone', () => {
    expect(told('2\t鍵', '3\t札', '(1)\t箱', '第2条\t夜', '附則\t')).toEqual([
      '2\t鍵',
      '3\t札',
      '(1)\t箱',
      '第2条\t夜',
      '附則',
    ])
    expect(told('告示第2号\t令和5年')).toEqual(['告示第2号\t令和5年'])
  })

  it('is of numbered rows where the number is a cell of three', () => {
    expect(told('1\t鍵\t奥', '2\t札\t前')).toEqual([['tabs', '1|鍵|奥', '2|札|前']])
  })

  it('is of columns, with cells that go on below', () => {
    expect(told('区分    入り方', '奥      鍵を借り、', '        名を書く', '前      名札', '終わり')).toEqual([
      ['columns', '区分|入り方', '奥|鍵を借り、\n名を書く', '前|名札'],
      '終わり',
    ])
  })

  it('is none where headings or items have wide spaces', () => {
    expect(told('第1章    総則', '第2章    部屋', '(1)    鍵', '(2)    札')).toHaveLength(4)
  })

  it('is of strokes in Markdown, with or without headings', () => {
    expect(told('|区分|鍵|', '|:--|--:|', '|奥|二本|', '|前||')).toEqual([['markdown', '区分|鍵', '奥|二本', '前|']])
    expect(told('|区分|鍵|', '|奥|二本|')).toEqual(['|区分|鍵|', '|奥|二本|'])
  })

  it('is of drawn boxes, where lines between two rules are one row', () => {
    expect(told('┌─┬─┐', '│奥│鍵│', '│　│札│', '├─┼─┤', '│前│札│', '└─┴─┘')).toEqual([['boxes', '奥|鍵\n札', '前|札']])
  })
})

describe('a table whose cells stand on lines of their own', () => {
  it.each([
    [
      'levels that go down',
      ['区分', '室', 'レベル2', '奥', 'レベル1', '前'],
      [
        ['区分', '室'],
        ['レベル2', '奥'],
        ['レベル1', '前'],
      ],
    ],
    [
      'full-width numbers',
      ['区分', '室', '区分１', '奥', '区分２', '前'],
      [
        ['区分', '室'],
        ['区分１', '奥'],
        ['区分２', '前'],
      ],
    ],
    [
      'letters',
      ['区分', '室', '色', 'A室', '奥', '青', 'B室', '前', '白'],
      [
        ['区分', '室', '色'],
        ['A室', '奥', '青'],
        ['B室', '前', '白'],
      ],
    ],
    [
      'words of an order',
      ['大きさ', '室', '大', '奥', '中', '前', '小', '外'],
      [
        ['大きさ', '室'],
        ['大', '奥'],
        ['中', '前'],
        ['小', '外'],
      ],
    ],
  ])('is found by %s', (_, cells, rows) => {
    expect(listedTable(cells)).toEqual({ rows, certain: true })
  })

  it('keeps a cell of several lines together where there are two columns', () => {
    expect(listedTable(['区分', '室', '区分1', '奥', '(夜は閉める)', '区分2', '前'])).toEqual({
      rows: [
        ['区分', '室'],
        ['区分1', '奥\n(夜は閉める)'],
        ['区分2', '前'],
      ],
      certain: true,
    })
  })

  it('is not certain where a row has too many or too few cells for its columns', () => {
    expect(listedTable(['区分', '室', '色', '区分1', '奥', '区分2', '前', '白', '青'])).toEqual({
      rows: [
        ['区分', '室', '色'],
        ['区分1', '奥', ''],
        ['区分2', '前', '白\n青'],
      ],
      certain: false,
    })
  })

  it.each([
    ['no labels count', ['区分', '室', '奥', '前']],
    ['labels jump', ['区分', '室', '区分1', '奥', '区分3', '前']],
    ['there are no headings above the first label', ['区分1', '奥', '区分2', '前']],
    ['labels are sentences', ['区分', '室', '第1の鍵を、使う。', '奥', '第2の鍵を、使う。', '前']],
  ])('is none where %s', (_, cells) => {
    expect(listedTable(cells)).toBeNull()
  })
})
