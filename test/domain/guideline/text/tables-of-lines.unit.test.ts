import { describe, expect, it } from 'vitest'
import { listedTable } from '../../../../domain/guideline/text/listed-table.ts'
import { linesIn, tokensOf } from '../../../../domain/guideline/text/tokens.ts'

const told = (...lines: readonly string[]) =>
  tokensOf(lines.join('\n')).map((one) =>
    one.kind === 'line' ? one.line.text : [one.layout, ...one.rows.map((row) => row.join('|'))],
  )

describe('a table of strokes', () => {
  it.each('|｜│┃║'.split(''))('may be drawn with %s', (stroke) => {
    const row = (...cells: readonly string[]) => [stroke, cells.join(stroke), stroke].join('')
    expect(told(row('区分', '鍵'), row('--', '--'), row('奥', '札'))).toEqual([['markdown', '区分|鍵', '奥|札']])
    expect(told(row('区分', '鍵'), row('--', '--'), `${stroke}奥${stroke}札`)).toEqual([
      ['markdown', '区分|鍵', '奥|札'],
    ])
  })

  it.each('+┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋┠┨┯┷┿┝┥┰┸╂╔╗╚╝╠╣╦╩╬'.split(''))('may have a rule with the corner %s', (corner) => {
    expect(told('|区分|鍵|', `${corner}──${corner}`, '|奥|札|')).toEqual([['markdown', '区分|鍵', '奥|札']])
  })

  it.each('─━═=-:'.split(''))('may have a rule of %s', (rule) => {
    expect(told('|区分|鍵|', `|${rule}${rule}| ${rule}|`, '|奥|札|')).toEqual([['markdown', '区分|鍵', '奥|札']])
  })

  it('needs two lines, one rule and one row that stand right below each other', () => {
    expect(told('|区分|鍵|')).toEqual(['|区分|鍵|'])
    expect(told('|--|--|')).toEqual(['|--|--|'])
    expect(told('|--|--|', '|--|--|')).toEqual(['|--|--|', '|--|--|'])
    expect(told('|区分|鍵|', '', '|--|--|')).toEqual(['|区分|鍵|', '|--|--|'])
    expect(told('|区分|鍵|', '|--|--|', '', '|奥|札|')).toEqual([['markdown', '区分|鍵'], '|奥|札|'])
  })

  it('has rows that begin with a stroke and say something, or end with one', () => {
    expect(told('|区分|鍵|', '|--|--|', '札|奥|')).toEqual([['markdown', '区分|鍵'], '札|奥|'])
    expect(told('|区分|鍵|', '|--|--|', '|  |')).toEqual([['markdown', '区分|鍵', '']])
    expect(told('|区分|鍵|', '|--|--|', '|')).toEqual([['markdown', '区分|鍵'], '|'])
    expect(told('|区分|鍵|', '--|--', '|奥|札|')).toEqual(['|区分|鍵|', '--|--', '|奥|札|'])
    expect(told('|区分|鍵|', '|-札-|', '|奥|札|')).toEqual(['|区分|鍵|', '|-札-|', '|奥|札|'])
  })

  it('has cells without the space around them, and a stroke in a cell behind a backslash', () => {
    expect(told('| 区分 |　鍵 |', '|--|--|', '|奥\\|前| 札|')).toEqual([['markdown', '区分|鍵', '奥\\|前|札']])
  })

  it('has rows of several lines between two rules where it is drawn, joined cell by cell', () => {
    expect(told('+-+-+', '|奥|鍵|', '|　|札|', '|前||箱|', '+-+-+', '|夜|番|', '+-+-+')).toEqual([
      ['boxes', '奥\n前|鍵\n札|箱', '夜|番'],
    ])
  })

  it('is not begun again by a line that could not begin one', () => {
    expect(told('鍵', '|区分|鍵|', '|--|--|')).toEqual(['鍵', ['markdown', '区分|鍵']])
    expect(told('|区分|鍵|', '|奥|札|', '|前|箱|')).toEqual(['|区分|鍵|', '|奥|札|', '|前|箱|'])
  })
})

describe('a table of tabs', () => {
  it('begins with a word, and has two lines or more that stand right below each other', () => {
    expect(told('区分\t鍵', '奥\t札')).toEqual([['tabs', '区分|鍵', '奥|札']])
    expect(told(' 　区分\t 鍵 ', '奥\t札')).toEqual([['tabs', '区分|鍵', '奥|札']])
    expect(told('\t区分\t鍵', '奥\t札')).toEqual([['columns', '区分|鍵', '奥|札']])
    expect(told('区分\t鍵', '', '奥\t札')).toEqual(['区分\t鍵', '奥\t札'])
    expect(told('区分\t鍵', '奥\t札', '', '前\t箱')).toEqual([['tabs', '区分|鍵', '奥|札'], '前\t箱'])
    expect(told('区分\t鍵', '奥\t札', '終わり')).toEqual([['tabs', '区分|鍵', '奥|札'], '終わり'])
    expect(told('区分\t鍵', '奥')).toEqual(['区分\t鍵', '奥'])
  })

  it('ends where articles, chapters, items or supplementary provisions begin', () => {
    for (const line of ['第1条\t守る。', '第1章\t総則', '附則\t抄', '(1)\t鍵', '2\t札'])
      expect(told('区分\t鍵', '奥\t札', line)).toEqual([['tabs', '区分|鍵', '奥|札'], line])
    expect(told('区分\t鍵', '1 奥\t札\t箱')).toEqual(['区分\t鍵', '1 奥\t札\t箱'])
  })

  it('keeps a row with a number alone in the first of three cells', () => {
    expect(told('区分\t鍵\t箱', '(1)\t札\t前')).toEqual([['tabs', '区分|鍵|箱', '(1)|札|前']])
  })
})

describe('a table of columns', () => {
  it('has as many pieces in its first two lines, two or more', () => {
    expect(told('区分　　鍵', '奥　　　札')).toEqual([['columns', '区分|鍵', '奥|札']])
    expect(told('区分 鍵', '奥 札')).toEqual(['区分 鍵', '奥 札'])
    expect(told('区分　　鍵', '奥　　札　　箱')).toEqual(['区分　　鍵', '奥　　札　　箱'])
    expect(told('区分　　鍵', '', '奥　　　札')).toEqual(['区分　　鍵', '奥　　　札'])
    expect(told('区分　　鍵', '(1)　　札')).toEqual(['区分　　鍵', '(1)　　札'])
    expect(told('(1)　　札', '区分　　鍵')).toEqual(['(1)　　札', '区分　　鍵'])
    expect(told('区分　　鍵')).toEqual(['区分　　鍵'])
  })

  it('goes on below in the cells whose column a line’s pieces keep to within two', () => {
    const below = (space: number) => told('区分    入り方', '奥      鍵を借り、', `${' '.repeat(space)}名を書く`)
    const table = (words: string) => [['columns', '区分|入り方', `奥|${words}`]]
    expect(below(8)).toEqual(table('鍵を借り、\n名を書く'))
    expect(below(6)).toEqual(table('鍵を借り、\n名を書く'))
    expect(below(10)).toEqual(table('鍵を借り、\n名を書く'))
    expect(below(5)).toEqual([...table('鍵を借り、'), '名を書く'])
    expect(below(11)).toEqual([...table('鍵を借り、'), '名を書く'])
    expect(below(0)).toEqual([...table('鍵を借り、'), '名を書く'])
  })

  it('goes on in several cells at once, and only right below', () => {
    expect(told('甲    乙    丙', '一    二    三', '      四    五')).toEqual([
      ['columns', '甲|乙|丙', '一|二\n四|三\n五'],
    ])
    expect(told('甲    乙    丙', '一    二    三', '四          五')).toEqual([
      ['columns', '甲|乙|丙', '一|二|三'],
      '四          五',
    ])
    expect(told('区分  鍵', '奥    札', '', '      箱')).toEqual([['columns', '区分|鍵', '奥|札'], '箱'])
  })

  it('keeps single spaces within a piece', () => {
    expect(told('区 分    鍵　札', '奥 前    箱')).toEqual([['columns', '区 分|鍵　札', '奥 前|箱']])
  })
})

it('a table’s lines are among those of its file', () => {
  const lines = linesIn(tokensOf('鍵\n|区分|鍵|\n|--|--|\n札'))
  expect(lines.map(({ no, text }) => `${no} ${text}`)).toEqual(['1 鍵', '2 |区分|鍵|', '3 |--|--|', '4 札'])
})

describe('a table whose cells stand on lines of their own', () => {
  const labels = (...pair: readonly [string, string]) => listedTable(['区分', '室', pair[0], '奥', pair[1], '前'])
  const found = (...pair: readonly [string, string]) => ({
    certain: true,
    rows: [
      ['区分', '室'],
      [pair[0], '奥'],
      [pair[1], '前'],
    ],
  })

  it.each([
    ['大', '中'],
    ['中', '小'],
    ['小', '中'],
    ['高', '中'],
    ['中', '低'],
    ['上', '中'],
    ['中', '下'],
    ['甲', '乙'],
    ['丁', '戊'],
    ['A', 'B'],
    ['G', 'H'],
    ['Ａ', 'Ｂ'],
    ['Ｇ', 'Ｈ'],
    ['一', '二'],
    ['八', '九'],
    ['Ⅰ', 'Ⅱ'],
    ['Ⅳ', 'Ⅴ'],
    ['区分A室', '区分B室'],
    ['9', '10'],
    ['区分998号', '区分999号'],
    ['区分２', '区分１'],
  ] as const)('is found by %s and %s', (one, other) => {
    expect(labels(one, other)).toEqual(found(one, other))
  })

  it.each([
    ['大', '小'],
    ['大', '大'],
    ['大', '低'],
    ['大室', '中庭'],
    ['室大', '庭中'],
    ['区分1', '室2'],
    ['1号', '2番'],
    ['1の1', '1の2'],
    ['区分1000', '区分1001'],
    ['区分1', '区分2。'],
    ['区分1、', '区分2、'],
    ['区分1', '区分1'],
  ] as const)('is not found by %s and %s', (one, other) => {
    expect(labels(one, other)).toBeNull()
  })

  it('has labels of no more than 24 signs', () => {
    const label = (length: number, place: number) => `${'札'.repeat(length - 1)}${place}`
    expect(labels(label(24, 1), label(24, 2))).not.toBeNull()
    expect(labels(label(25, 1), label(25, 2))).toBeNull()
  })

  it('has two headings or more above its first label, and the most labels that count', () => {
    expect(listedTable(['室', '区分1', '奥', '区分2', '前'])).toBeNull()
    expect(listedTable(['甲', '乙', '区分1', '大', '区分2', '中', '区分3', '下'])?.rows).toEqual([
      ['甲', '乙'],
      ['区分1', '大'],
      ['区分2', '中'],
      ['区分3', '下'],
    ])
  })

  it('is not certain where one of two columns lacks its cell', () => {
    expect(listedTable(['区分', '室', '区分1', '奥', '区分2'])).toEqual({
      rows: [
        ['区分', '室'],
        ['区分1', '奥'],
        ['区分2', ''],
      ],
      certain: false,
    })
  })
})

it('rows are told by the longest row of labels, wherever it stands', () => {
  const rowsOf = (...cells: readonly string[]) => listedTable(cells)?.rows.map((row) => row[0])
  expect(rowsOf('区分', '鍵', '第1室', '級A', '第2室', '級B', '第3室', '箱')).toEqual([
    '区分',
    '第1室',
    '第2室',
    '第3室',
  ])
  expect(rowsOf('区分', '鍵', '級A', '第1室', '級B', '第2室', '札', '第3室')?.slice(1)).toEqual([
    '第1室',
    '第2室',
    '第3室',
  ])
})

it('a row of tabs is none where its first cell is a heading, with spaces behind it', () => {
  expect(told('附則 \t鍵', '奥\t札')).toEqual(['附則 \t鍵', '奥\t札'])
})
