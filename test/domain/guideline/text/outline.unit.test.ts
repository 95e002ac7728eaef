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
