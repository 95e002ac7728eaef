import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readGuidelineText } from '../../../../domain/guideline/text/read-guideline-text.ts'
import { wholeOf } from '../../../../domain/guideline/text/words-of.ts'
import { growth } from '../../../support/growth.ts'
import { signsOf } from '../../../support/signs-of.ts'
import { toldText } from '../../../support/told-text.ts'

const folder = join(import.meta.dirname, 'made-up')
const fileIn = (name: string, encoding = 'utf-8') => new TextDecoder(encoding).decode(readFileSync(join(folder, name)))
const read = (...lines: readonly string[]) => readGuidelineText(lines.join('\n'))
/** The articles of some lines, told. */
const told = (...lines: readonly string[]) => toldText(read(...lines).text).split('\n')
const notesOf = (...lines: readonly string[]) => read(...lines).notUnderstood
/** A paper around some lines, so that nothing but them can be wanting. */
const paper = (...lines: readonly string[]) => ['窓口要綱', ...lines, '附則', 'この要綱は、令和5年4月1日から施行する。']

describe('five municipalities’ texts, unlike each other', () => {
  it.each([
    [
      'each cell on a line of its own, supplementary provisions without a heading, a site’s foot',
      'one-cell-a-line.txt',
    ],
    ['broken lines, full-width digits, columns, a form, byte order mark and CR LF', 'wrapped-full-width.txt'],
    ['kanji numerals, イロハ, branch numbers, tabs', 'kanji-shift-jis.txt', 'shift_jis'],
    ['a site’s page with ruby, sections and cells over several rows', 'page-of-a-site.html'],
    ['two papers in one file, drawn and Markdown tables, headings behind the number', 'several-papers.md'],
  ])('reads %s', (_, file, encoding = 'utf-8') => {
    const expected = readFileSync(join(folder, file.replace(/\.\w+$/, '.told')), 'utf8')
    expect(`${toldText(readGuidelineText(fileIn(file, encoding)).text)}\n`).toBe(expected)
  })

  it('understands every line of four of them, and says which lines of the fifth want a person’s eye', () => {
    const notes = (file: string, encoding?: string) => readGuidelineText(fileIn(file, encoding)).notUnderstood
    expect(notes('one-cell-a-line.txt')).toEqual([])
    expect(notes('wrapped-full-width.txt')).toEqual([])
    expect(notes('kanji-shift-jis.txt', 'shift_jis')).toEqual([])
    expect(notes('page-of-a-site.html')).toEqual([])
    expect(notes('several-papers.md')).toEqual([
      { from: 51, to: 51, why: 'article-number', about: '第8条' },
      { from: 52, to: 53, why: 'loose-lines', about: '' },
    ])
  })

  it('keeps every character of each, in its order', () => {
    for (const [file, encoding] of [['one-cell-a-line.txt'], ['kanji-shift-jis.txt', 'shift_jis']] as const) {
      const source = fileIn(file, encoding)
      expect(signsOf(wholeOf(readGuidelineText(source).text))).toBe(signsOf(source))
    }
  })
})

describe('what a line begins', () => {
  it('tells an article from a sentence that names one', () => {
    expect(
      told(...paper('第1条 鍵を守る。', '第3条の規定は、', '使わない。', '第2条に書く。', '第2条 札を持つ。')),
    ).toEqual([
      '題名 窓口要綱',
      '条 1 第1条',
      '  項 1',
      '    鍵を守る。',
      '    行 第3条の規定は、',
      '    行 使わない。',
      '    行 第2条に書く。',
      '条 2 第2条',
      '  項 1',
      '    札を持つ。',
      '附則 附則 <2023-04-01>',
      '  項 1',
      '    この要綱は、令和5年4月1日から施行する。',
    ])
  })

  it('takes a number without a space for an article only where it is the next one', () => {
    expect(told('窓口要綱', '第１条この要綱は、守りのためにある。', '第２条係を置く。', '第９条係を置く。')).toEqual([
      '題名 窓口要綱',
      '条 1 第１条',
      '  項 1',
      '    この要綱は、守りのためにある。',
      '条 2 第２条',
      '  項 1',
      '    係を置く。',
      '    第９条係を置く。',
    ])
    expect(notesOf(...paper('第１条鍵を守る。', '第９条係を置く。'))).toEqual([
      { from: 3, to: 3, why: 'article-number', about: '第９条' },
    ])
  })

  it('counts on in the innermost row that a number fits, and goes back to the paragraphs', () => {
    expect(
      told('窓口要綱', '第1条 次による。', '1 一の札', '2 二の札', '2 帳面を作る。', '3 帳面をしまう。').slice(2),
    ).toEqual([
      '  項 1',
      '    次による。',
      '    号 1 1',
      '      一の札',
      '    号 2 2',
      '      二の札',
      '  項 2 2',
      '    帳面を作る。',
      '  項 3 3',
      '    帳面をしまう。',
    ])
  })

  it('takes no count of people for a paragraph', () => {
    expect(told('窓口要綱', '第1条 会議を開く。', '２人以上の者が出る。').slice(2)).toEqual([
      '  項 1',
      '    会議を開く。',
      '    ２人以上の者が出る。',
    ])
  })

  it.each([
    ['(1)', '(2)'],
    ['（１）', '（２）'],
    ['⑴', '⑵'],
    ['㈠', '㈡'],
    ['(一)', '(二)'],
    ['一', '二'],
    ['1号', '2号'],
    ['第一号', '第二号'],
    ['ア', 'イ'],
    ['イ', 'ロ'],
    ['(ア)', '(イ)'],
    ['(イ)', '(ロ)'],
    ['a', 'b'],
    ['（ａ）', '（ｂ）'],
    ['①', '②'],
    ['１．', '２．'],
  ])('reads items counted %s, %s', (one, other) => {
    expect(told('窓口要綱', '第1条 次による。', `${one}　鍵`, `${other}　札`).slice(3)).toEqual([
      '    次による。',
      `    号 1 ${one}`,
      '      鍵',
      `    号 2 ${other}`,
      '      札',
    ])
  })

  it('reads circled numbers as paragraphs where the second comes after a first without a number', () => {
    expect(told('窓口要綱', '第一条　鍵を守る。', '②　札を持つ。').slice(2)).toEqual([
      '  項 1',
      '    鍵を守る。',
      '  項 2 ②',
      '    札を持つ。',
    ])
  })

  it('reads branch numbers of articles and items, and articles that were taken out together', () => {
    expect(
      told(
        '窓口要綱',
        '第1条 次による。',
        '(1) 鍵',
        '(1)の2 札',
        '(2) 帳面',
        '第1条の2 守る。',
        '第2条及び第3条 削除',
        '第4条 届ける。',
      ).slice(3),
    ).toEqual([
      '    次による。',
      '    号 1 (1)',
      '      鍵',
      '    号 1-2 (1)の2',
      '      札',
      '    号 2 (2)',
      '      帳面',
      '条 1-2 第1条の2',
      '  項 1',
      '    守る。',
      '条 2..3 第2条及び第3条',
      '  項 1',
      '    削除',
      '条 4 第4条',
      '  項 1',
      '    届ける。',
    ])
  })

  it('reads a paper whose articles are called 第1, 第2', () => {
    expect(told('窓口要領', '第1　目的', '鍵を守る。', '第2　係', '係を置く。').slice(1)).toEqual([
      '条 1 第1 ←目的',
      '  項 1',
      '    鍵を守る。',
      '条 2 第2 ←係',
      '  項 1',
      '    係を置く。',
    ])
    expect(told('窓口要領', '第1　鍵は、次のとおりとする。', '(1) 銅').slice(1)).toEqual([
      '条 1 第1',
      '  項 1',
      '    鍵は、次のとおりとする。',
      '    号 1 (1)',
      '      銅',
    ])
  })

  it('reads a line that stands for several items, and counts on behind them', () => {
    const read = (line: string) => told('窓口要綱', '第1条 次による。', '(1) 鍵', line, '(5) 札')
    const of = (line: string) => read(line).slice(1)
    const rest = ['条 1 第1条', '  項 1', '    次による。', '    号 1 (1)', '      鍵']
    for (const [line, marker] of [
      ['(2)から(4)まで 削除', '(2)から(4)まで'],
      ['（２）及び（４）　削除', '（２）及び（４）'],
      ['(2)～(4) 削除', '(2)～(4)'],
    ] as const)
      expect(of(line)).toEqual([...rest, `    号 2 ${marker}`, '      削除', '    号 5 (5)', '      札'])
    // What only names them is a sentence.
    expect(of('(2)から(4)までの鍵').join('\n')).not.toContain('号 2')
  })

  it('reads numbers whose signs a word processor has set apart', () => {
    expect(
      told('窓口要綱', '第　１　章　総　則', '（目　的）', '第　１　条　　守る。', '第　２　条　削除').slice(1),
    ).toEqual([
      '章 1 第　１　章 総　則',
      '条 1 第　１　条 （目　的）',
      '  項 1',
      '    守る。',
      '条 2 第　２　条',
      '  項 1',
      '    削除',
    ])
  })

  it('reads an article and its items whose numbers stand on lines of their own', () => {
    expect(told('窓口要綱', '', '第1条', '', '次による。', '', '(1)', '', '鍵', '', '(2)', '', '札').slice(1)).toEqual([
      '条 1 第1条',
      '  項 1',
      '    次による。',
      '    号 1 (1)',
      '      鍵',
      '    号 2 (2)',
      '      札',
    ])
  })

  it('reads the sentences before the first article', () => {
    expect(
      told('窓口要綱', '平成3年4月1日告示第2号', '鍵と札のことを', '次のように定める。', '第1条 守る。').slice(0, 3),
    ).toEqual(['題名 窓口要綱', 'enacted 平成3年4月1日告示第2号', 'preamble 鍵と札のことを / 次のように定める。'])
  })
})

describe('what wants a person’s eye', () => {
  it('names numbers that don’t follow', () => {
    const lines = paper('第1条 次による。', '(1) 鍵', '(3) 札', '4 帳面を作る。', '第4条 守る。')
    expect(notesOf(...lines)).toEqual([
      { from: 4, to: 4, why: 'item-number', about: '(3)' },
      { from: 5, to: 5, why: 'paragraph-number', about: '4' },
      { from: 6, to: 6, why: 'article-number', about: '第4条' },
    ])
  })

  it('names a table whose columns are not certain', () => {
    const lines = paper(
      '第1条 次による。',
      '',
      '区分',
      '',
      '部屋',
      '',
      '色',
      '',
      '区分1',
      '',
      '窓口',
      '',
      '区分2',
      '',
      '奥',
      '',
      '青',
    )
    expect(notesOf(...lines)).toEqual([{ from: 4, to: 18, why: 'table-columns', about: '' }])
  })

  it('names what the contents promise and the text doesn’t have', () => {
    const lines = [
      '窓口要綱',
      '目次',
      '第1章 総則(第1条・第2条)',
      '第2章 雑則(第3条)',
      '附則',
      '第1章 総則',
      '第1条 守る。',
      '第2条 持つ。',
    ]
    expect(notesOf(...lines, '附則', 'この要綱は、令和5年4月1日から施行する。')).toEqual([
      { from: 4, to: 4, why: 'contents-differ', about: '第2章' },
      { from: 4, to: 4, why: 'contents-differ', about: '第3条' },
    ])
  })

  it('names tables and forms that are not in the file', () => {
    expect(
      notesOf(...paper('第1条 別表第1と様式第２号による。', '2 第2号様式を使う。'), '別表第一', '|鍵|札|', '|-|-|'),
    ).toEqual([{ from: 2, to: 2, why: 'appendix-missing', about: '様式第２号' }])
  })

  it('names supplementary provisions without a day', () => {
    expect(notesOf('窓口要綱', '第1条 守る。', '附則', 'この要綱は、別に決める日から施行する。')).toEqual([
      { from: 3, to: 3, why: 'no-day-of-force', about: '附則' },
    ])
  })

  it('names a file without a title, without articles, and a line below the title that it doesn’t know', () => {
    expect(notesOf('第1条 守る。')).toEqual([])
    expect(notesOf('鍵のこと', '第1条 守る。').map((one) => one.why)).toEqual(['no-title', 'line-below-title'])
    expect(notesOf('窓口要綱', '鍵のこと').map((one) => one.why)).toEqual(['no-articles', 'line-below-title'])
    expect(notesOf('')).toEqual([{ from: 1, to: 1, why: 'no-articles', about: '' }])
  })
})

describe('the days from which a paper is in force', () => {
  const days = (heading: string, sentence: string) => {
    const { text } = read('窓口要綱', '平成3年4月1日告示第2号', '第1条 守る。', heading, sentence)
    return text.parts.flatMap((one) => (one.kind === 'supplement' ? one.inForceFrom : []))
  }
  it.each([
    ['named', '附則', 'この要綱は、令和元年5月1日から施行する。', ['2019-05-01']],
    ['in kanji', '附　則', 'この要綱は、平成十四年八月五日から施行する。', ['2002-08-05']],
    [
      'of the same year',
      '附則',
      'この要綱は、令和5年4月1日から施行し、同年1月1日から適用する。',
      ['2023-04-01', '2023-01-01'],
    ],
    ['of the announcement', '附則', 'この要綱は、公布の日から施行する。', ['1991-04-01']],
    [
      'of an amendment’s announcement',
      '附則(令和2年7月3日告示第5号)',
      'この要綱は、告示の日から施行する。',
      ['2020-07-03'],
    ],
    [
      'with its weekday behind',
      '付則',
      'この要綱は、令和5年4月1日(以下「施行日」という。)から施行する。',
      ['2023-04-01'],
    ],
    ['counted on from another', '附則', 'この要綱は、令和5年4月1日から起算して三月後に始まる。', []],
  ])('are read where they are %s', (_, heading, sentence, expected) => {
    expect(days(heading, sentence)).toEqual(expected)
  })
})

it('reads a large file in no more than its share of time', () => {
  const lines = Array.from({ length: 400 }, (_, at) => `第${at + 1}条 鍵を守る。\n2 札を持つ。\n(1) 夜番\n|鍵|`)
  expect(read(...paper(...lines)).text.parts).toHaveLength(402)
  const [few, many] = [paper(...lines.slice(0, 50)), paper(...lines)]
  expect(growth((text) => void read(...text), few, many)).toBeLessThan(24)
})
