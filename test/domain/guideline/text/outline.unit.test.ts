import { describe, expect, it } from 'vitest'
import { readGuidelineText } from '../../../../domain/guideline/text/read-guideline-text.ts'
import { passageOf } from '../../../../domain/guideline/text/passage.ts'
import { toldText } from '../../../support/told-text.ts'

const read = (...lines: readonly string[]) => readGuidelineText(['窓口要綱', ...lines].join('\n'))
/** What stands in the first article's paragraphs. */
const told = (...lines: readonly string[]) =>
  toldText(read(...lines).text)
    .split('\n')
    .slice(2)
const notes = (...lines: readonly string[]) =>
  read(...lines, '附則', 'この要綱は、令和5年4月1日から施行する。').notUnderstood.map(
    ({ from, to, why, about }) => `${from}-${to} ${why} ${about}`,
  )

describe('a line that goes on where the one above it was broken', () => {
  it('follows without a space, and with one between two Latin words', () => {
    expect(told('第1条 鍵と', '札')).toEqual(['  項 1', '    鍵と札'])
    expect(told('第1条 the key', 'card')).toEqual(['  項 1', '    the key card'])
    expect(told('第1条 the keyと', 'card')).toEqual(['  項 1', '    the keyとcard'])
    expect(told('第1条 the key', '札 card')).toEqual(['  項 1', '    the key札 card'])
  })

  it('is no more than that behind a sentence’s end or an empty line', () => {
    for (const end of ['。', '」', '』'])
      expect(told(`第1条 鍵${end}`, '札')).toEqual(['  項 1', `    鍵${end}`, '    行 札'])
    expect(told('第1条 鍵と', '', '札')).toEqual(['  項 1', '    鍵と', '    行 札'])
    expect(told('第1条 鍵。', '札。', '箱。')).toEqual(['  項 1', '    鍵。', '    札。', '    箱。'])
    expect(notes('第1条 鍵。', '札。')).toEqual([])
    expect(notes('第1条 鍵。', '札', '箱')).toEqual(['3-4 loose-lines '])
  })

  it('goes on behind a sentence’s end too where a full line was broken', () => {
    const full = `${'あ'.repeat(39)}。`
    const wrapped = [`第1条 ${full.slice(3)}`, full, full, '札']
    expect(told(...wrapped).slice(-1)[0]).toContain(`${full}${full}札`)
  })
})

describe('a number at the beginning of a line', () => {
  const full = 'あ'.repeat(40)
  const wrapped = [`第1条 ${'あ'.repeat(37)}`, full, full]

  it('alone begins nothing, for it may be a cell of a table', () => {
    expect(told('第1条 守る。', '2', '札')).toEqual(['  項 1', '    守る。', '    行 2', '    行 札'])
  })

  it('close to its words begins nothing in the middle of a sentence that a full line broke', () => {
    expect(told(...wrapped, '(1)鍵を持つ。')).toEqual(['  項 1', `    ${'あ'.repeat(117)}(1)鍵を持つ。`])
    expect(told(...wrapped, '', '(1)鍵を持つ。').slice(-2)).toEqual(['    号 1 (1)', '      鍵を持つ。'])
  })

  it.each('。」』)）'.split(''))('close to its words begins an item where a full line ends with %s', (sign) => {
    const ended = [...wrapped.slice(0, 2), `${'あ'.repeat(39)}${sign}`]
    expect(told(...ended, '(1)鍵を持つ。').slice(-2)).toEqual(['    号 1 (1)', '      鍵を持つ。'])
    const inside = [...wrapped.slice(0, 2), `${'あ'.repeat(38)}${sign}い`]
    expect(told(...inside, '(1)鍵を持つ。')).toHaveLength(2)
  })

  it('close to its words begins a row of its own kind only where none of that kind is open', () => {
    expect(told('第1条 次による。', '(1)鍵。', '①奥。', '(2)札。').slice(2)).toEqual([
      '    号 1 (1)',
      '      鍵。',
      '      号 1 ①',
      '        奥。',
      '    号 2 (2)',
      '      札。',
    ])
    expect(told('第1条 次による。', '(1)鍵。', '(2)札。', '(1)箱。').slice(-2)).toEqual(['      札。', '    (1)箱。'])
  })

  it('in a circle begins no first paragraph, but the second of an article whose first has none', () => {
    expect(told('第1条', '① 鍵。')).toEqual(['  項 1', '    号 1 ①', '      鍵。'])
    expect(told('第1条 鍵。', '② 札。', '③ 箱。').filter((one) => one.startsWith('  項'))).toEqual([
      '  項 1',
      '  項 2 ②',
      '  項 3 ③',
    ])
    expect(told('第1条 鍵。', '② 札。', '5 箱。').filter((one) => one.startsWith('  項'))).toEqual([
      '  項 1',
      '  項 2 ②',
    ])
  })
})

describe('a full line', () => {
  it('is one that is at most three columns narrower than the widest', () => {
    const full = 'あ'.repeat(40)
    const wide = [`第1条 ${'あ'.repeat(37)}`, full, full]
    expect(told(...wide, `${'あ'.repeat(37)}a。`, '札').slice(-1)[0]).toContain('a。札')
    expect(told(...wide, `${'あ'.repeat(37)}。`, '札').slice(-1)).toEqual(['    行 札'])
  })
})

describe('a heading above a paragraph of supplementary provisions', () => {
  const below = (...lines: readonly string[]) => told('第1条 守る。', '附則', ...lines).slice(3)

  it('belongs to the paragraph below it, and to none where no paragraph follows', () => {
    expect(below('1 鍵。', '札', '(経過)', '2 箱。')).toEqual([
      '  項 1 1',
      '    鍵。',
      '    行 札',
      '  項 2 2(経過)',
      '    箱。',
    ])
    expect(below('1 鍵。', '(経過)')).toEqual(['  項 1 1', '    鍵。', '    行 (経過)'])
    expect(below('1 鍵。', '(経過)', '|甲|乙|', '|-|-|')).toContain('    行 (経過)')
  })
})

describe('a table in an article', () => {
  const table = ['|甲|乙|', '|-|-|']
  it('belongs to the item that speaks of it, and else to the paragraph', () => {
    for (const words of ['次の表', '下の表', '左の表', '次表'])
      expect(told('第1条 次による。', `(1) ${words}による。`, ...table, '(2) 箱')).toEqual([
        '  項 1',
        '    次による。',
        '    号 1 (1)',
        `      ${words}による。`,
        '      表 markdown',
        '        甲 | 乙',
        '    号 2 (2)',
        '      箱',
      ])
    expect(told('第1条 次による。', '(1) 鍵', ...table, '(2) 箱')).toEqual([
      '  項 1',
      '    次による。',
      '    号 1 (1)',
      '      鍵',
      '    表 markdown',
      '      甲 | 乙',
      '    号 2 (2)',
      '      箱',
    ])
  })

  it('may be all that an article or an item says', () => {
    expect(told('第1条', ...table)).toEqual(['  項 1', '    表 markdown', '      甲 | 乙'])
    expect(told('第1条 次による。', '(1)', ...table)).toEqual([
      '  項 1',
      '    次による。',
      '    号 1 (1)',
      '      表 markdown',
      '        甲 | 乙',
    ])
  })

  it('ends the rows inside of items: the outermost goes on behind it', () => {
    expect(told('第1条 次による。', '(1) 鍵', 'ア 奥', ...table, '(2) 箱')).toEqual([
      '  項 1',
      '    次による。',
      '    号 1 (1)',
      '      鍵',
      '      号 1 ア',
      '        奥',
      '    表 markdown',
      '      甲 | 乙',
      '    号 2 (2)',
      '      箱',
    ])
  })
})

describe('rows inside each other', () => {
  it('go down as far as they are counted in other ways, and back up where a number goes on', () => {
    expect(
      told('第1条 次による。', '(1) 鍵', 'ア 奥', '(ア) 棚', 'a 箱', '(イ) 机', 'イ 前', '(2) 札', 'ア 夜').slice(2),
    ).toEqual([
      '    号 1 (1)',
      '      鍵',
      '      号 1 ア',
      '        奥',
      '        号 1 (ア)',
      '          棚',
      '          号 1 a',
      '            箱',
      '        号 2 (イ)',
      '          机',
      '      号 2 イ',
      '        前',
      '    号 2 (2)',
      '      札',
      '      号 1 ア',
      '        夜',
    ])
  })

  it('leave numbers out only where a sentence has ended, and say so', () => {
    expect(notes('第1条 次による。', '(1) 鍵。', '(4) 札。')).toEqual(['4-4 item-number (4)'])
    expect(notes('第1条 次による。', '2 鍵。', '5 札。')).toEqual(['4-4 paragraph-number 5'])
    expect(notes('第1条 次による。', '(1) 鍵。', '(2) 札。', '(1) 箱。')).toEqual(['5-5 item-number (1)'])
  })
})

describe('a citation of an item', () => {
  it('is of the only paragraph’s items, and where it has none, of the paragraph', () => {
    const { text } = read('第1条 次による。', '(1) 鍵', '(2) 札', '第2条 守る。', '2 持つ。', '(1) 箱')
    const found = (ref: Parameters<typeof passageOf>[1]) => {
      const passage = passageOf(text, ref)
      return passage && [passage.article.number, passage.paragraph?.number ?? null, passage.item?.number ?? null]
    }
    expect(found('Art. 1(2)')).toEqual(['1', 1, '2'])
    expect(found('Art. 1(1)(2)')).toEqual(['1', 1, '2'])
    expect(found('Art. 1(2)(1)')).toEqual(['1', null, null])
    expect(found('Art. 1')).toEqual(['1', null, null])
    expect(found('Art. 2(1)')).toEqual(['2', 1, null])
    expect(found('Art. 2(2)(1)')).toEqual(['2', 2, '1'])
  })
})
