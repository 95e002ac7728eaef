import { describe, expect, it } from 'vitest'
import { readGuidelineText } from '../../../../domain/guideline/text/read-guideline-text.ts'
import { toldText } from '../../../support/told-text.ts'

const read = (...lines: readonly string[]) => readGuidelineText(lines.join('\n'))
const told = (...lines: readonly string[]) => toldText(read(...lines).text).split('\n')
const notes = (...lines: readonly string[]) =>
  read(...lines).notUnderstood.map(({ from, to, why, about }) => `${from}-${to} ${why} ${about}`)
const first = '第1条 守る。'
const inForce = ['附則', 'この要綱は、令和5年4月1日から施行する。']
const readFirst = ['条 1 第1条', '  項 1', '    守る。']
const readForce = ['附則 附則 <2023-04-01>', '  項 1', '    この要綱は、令和5年4月1日から施行する。']

describe('what stands above the first article', () => {
  it('has its title where the publisher’s mark is, whatever else looks like one', () => {
    expect(told('例規の要綱', '○窓口のこと', '入室要綱', first).slice(0, 3)).toEqual([
      'aside 例規の要綱',
      '題名 ○窓口のこと',
      'enacted 入室要綱',
    ])
  })

  it('has its title in the last line that ends with what a paper is called, without a mark', () => {
    expect(told('例規の要綱', '窓口要綱', '告示第2号', first).slice(0, 3)).toEqual([
      'aside 例規の要綱',
      '題名 窓口要綱',
      'enacted 告示第2号',
    ])
    expect(told('○札。', '窓口要綱', first)[0]).toBe('aside ○札。')
  })

  it('is told as it stands where it has no title, with the beginning of its first line', () => {
    const long = '札'.repeat(41)
    expect(told(long, first).slice(0, 1)).toEqual([`enacted ${long}`])
    expect(notes(long, first, ...inForce)).toEqual([
      `1-1 no-title ${'札'.repeat(40)}`,
      `1-1 line-below-title ${'札'.repeat(40)}`,
    ])
  })

  it('has days and numbers, and sentences that may take ten lines', () => {
    const wrapped = (lines: number) => [...Array<string>(lines - 1).fill('鍵のことを'), '定める。']
    expect(told('窓口要綱', '告示第2号', ...wrapped(10), '改正 令和2年', '注 鍵', first).slice(1, 4)).toEqual([
      'enacted 告示第2号',
      `preamble ${wrapped(10).join(' / ')}`,
      'enacted 改正 令和2年 / 注 鍵',
    ])
    expect(notes('窓口要綱', ...wrapped(10), first, ...inForce)).toEqual([])
    expect(notes('窓口要綱', ...wrapped(11), first, ...inForce)).toEqual(['2-2 line-below-title 鍵のことを'])
    expect(told('窓口要綱', '定める。', '守る。', first).slice(1, 2)).toEqual(['preamble 定める。 / 守る。'])
  })
})

describe('several papers in one file', () => {
  it('each begin with their title, count their articles from one and have a day of announcement of their own', () => {
    const papers = [
      '窓口要綱',
      '平成3年4月1日告示第2号',
      first,
      '附則',
      'この要綱は、告示の日から施行する。',
      '入室要綱',
      '平成4年4月1日告示第3号',
      '第1条 入る。',
      '附則',
      'この要綱は、告示の日から施行する。',
    ]
    expect(notes(...papers)).toEqual([])
    expect(told(...papers).filter((one) => /^(?:題名|enacted|条|附則)/.test(one))).toEqual([
      '題名 窓口要綱',
      'enacted 平成3年4月1日告示第2号',
      '条 1 第1条',
      '附則 附則 <1991-04-01>',
      '題名 入室要綱',
      'enacted 平成4年4月1日告示第3号',
      '条 1 第1条',
      '附則 附則 <1992-04-01>',
    ])
    expect(notes(...papers.filter((one) => !one.startsWith('平成4年')))).toEqual(['8-8 no-day-of-force 附則'])
  })

  it('are one where no article 1 stands below the second name, or only far below', () => {
    const behind = (count: number) => [
      '窓口要綱',
      first,
      ...inForce,
      '入室要綱',
      ...Array<string>(count).fill('告示第3号'),
      '第1条 入る。',
    ]
    const titles = (lines: readonly string[]) => told(...lines).filter((one) => one.startsWith('題名')).length
    expect([titles(behind(78)), titles(behind(79))]).toEqual([2, 1])
    expect(titles(['窓口要綱', first, '入室要綱', '第2条 入る。'])).toBe(1)
    expect(titles(['窓口要綱', first, '入室要綱', '第1条入る。'])).toBe(1)
  })
})

describe('the contents of a paper', () => {
  const entries = ['目次', '第1章 総則(第1条)', '附則']
  it('end where their first entry comes again as a heading', () => {
    const paper = ['窓口要綱', ...entries, '第1章 総則', first, ...inForce]
    expect(told(...paper)).toEqual([
      '題名 窓口要綱',
      `contents ${entries.join(' / ')}`,
      '章 1 第1章 総則',
      ...readFirst,
      ...readForce,
    ])
    expect(notes(...paper)).toEqual([])
  })

  it('may name articles and appendices, and end with a line that is no entry', () => {
    const paper = [
      '窓口要綱',
      '目次',
      '第1条 目的',
      '第2条 鍵',
      '別表',
      '(目的)',
      first,
      '第2条 持つ。',
      ...inForce,
      '別表',
      '|鍵|',
      '|-|',
    ]
    expect(told(...paper).slice(0, 3)).toEqual([
      '題名 窓口要綱',
      'contents 目次 / 第1条 目的 / 第2条 鍵 / 別表',
      '条 1 第1条 (目的)',
    ])
    expect(notes(...paper)).toEqual([])
    expect(told('窓口要綱', '目次', '第1条 守る。', '第2条 持つ。').slice(1, 3)).toEqual([
      'contents 目次',
      '条 1 第1条',
    ])
  })

  it('are held against the text: chapters, articles with branches, each with the line that names it', () => {
    const paper = (...entries: readonly string[]) =>
      notes(
        '窓口要綱',
        '目次',
        ...entries,
        '第1章 総則',
        first,
        '第1条の2 持つ。',
        '第2条から第4条まで 削除',
        ...inForce,
      )
    expect(paper('第1章 総則(第1条―第4条)')).toEqual([])
    expect(paper('第1章 総則(第1条・第1条の2)')).toEqual([])
    expect(paper('第1章 総則(第一条の二、第二条)')).toEqual([])
    expect(paper('第1章 総則(第3条・第1条の3)', '第1節 鍵')).toEqual([
      '3-3 contents-differ 第3条',
      '3-3 contents-differ 第1条の3',
      '4-4 contents-differ 第1節',
    ])
  })
})

describe('tables and forms that a paper names', () => {
  const named = (words: string, ...behind: readonly string[]) =>
    notes('窓口要綱', `第1条 ${words}による。`, ...inForce, ...behind)
  it.each([
    ['別表', ['別表']],
    ['別表第1及び別表第２', ['別表第1', '別表第２']],
    ['別表第1と別表第一', ['別表第1']],
    ['様式第1号', ['様式第1号']],
    ['様式第1号と第１号様式と別記様式第一号', ['様式第1号']],
    ['別記第2号様式', ['別記第2号様式']],
    ['別記様式', ['別記様式']],
    ['様式', []],
    ['その様式', []],
    ['表', []],
  ])('%s, and the file does not have', (words, missing) => {
    expect(named(words)).toEqual(missing.map((one) => `2-2 appendix-missing ${one}`))
  })

  it('are there under any way of writing their number', () => {
    const table = ['|鍵|', '|-|']
    expect(named('別表第1', '別表第一', ...table)).toEqual([])
    expect(named('別表', '別表（第1条関係）', ...table)).toEqual([])
    expect(named('別表', '別表第1', ...table)).toEqual(['2-2 appendix-missing 別表'])
    expect(named('様式第1号', '別記第１号様式', ...table)).toEqual([])
    expect(named('様式第1号', '別表第1', ...table)).toEqual(['2-2 appendix-missing 様式第1号'])
    expect(named('様式第2号', '様式第1号', ...table)).toEqual(['2-2 appendix-missing 様式第2号'])
  })
})

describe('what stands behind the articles', () => {
  const behind = (...lines: readonly string[]) => {
    const all = ['窓口要綱', first, ...inForce, ...lines]
    return [...told(...all).slice(7), ...notes(...all).map((one) => `? ${one}`)]
  }
  it('has numbered lists as items, and tables between them', () => {
    expect(behind('別表', '(1) 鍵', '(2) 札', '|甲|乙|', '|-|-|', '(3) 箱')).toEqual([
      '附属 別表',
      '  号 1 (1)',
      '    鍵',
      '  号 2 (2)',
      '    札',
      '  表 markdown',
      '    甲 | 乙',
      '  行 (3) 箱',
      '? 10-10 loose-lines ',
    ])
    expect(behind('別表', '1 鍵', '2 札')).toEqual(['附属 別表', '  号 1 1', '    鍵', '  号 2 2', '    札'])
  })

  it('has tables of lines, certain or not', () => {
    expect(behind('別表', '区分', '室', '区分1', '奥', '区分2', '前')).toEqual([
      '附属 別表',
      '  表 one-cell-a-line',
      '    区分 | 室',
      '    区分1 | 奥',
      '    区分2 | 前',
    ])
    expect(behind('別表', '区分', '室', '区分1', '奥', '区分2')).toEqual([
      '附属 別表',
      '  表 one-cell-a-line',
      '    区分 | 室',
      '    区分1 | 奥',
      '    区分2 |',
      '? 6-10 table-columns ',
    ])
  })

  it('is kept as it stands where it is a form, and else wants a person’s eye', () => {
    expect(behind('様式第1号', '(1) 名', '|甲|乙|', '|-|-|', '年　月　日')).toEqual([
      '附属 様式第1号',
      '  行 (1) 名',
      '  表 markdown',
      '    甲 | 乙',
      '  行 年　月　日',
    ])
    expect(behind('別表', '鍵', '札。')).toEqual(['附属 別表', '  行 鍵', '  行 札。', '? 6-7 loose-lines '])
    expect(behind('別表')).toEqual(['附属 別表'])
  })
})

describe('what belongs to the site', () => {
  it('stands behind the last article: its own lines, or the title once more', () => {
    const all = ['○窓口要綱', first, ...inForce, '窓口 要綱', '平成3年', '別表']
    expect(told(...all).slice(7)).toEqual(['aside 窓口 要綱 / 平成3年 / 別表'])
    expect(told('窓口要綱', first, ...inForce, 'ページの先頭へ', '鍵').slice(7)).toEqual(['aside ページの先頭へ / 鍵'])
    expect(told('窓口要綱', first, 'メニュー', '第2条 持つ。').slice(1)).toEqual([
      ...readFirst,
      '    行 メニュー',
      '条 2 第2条',
      '  項 1',
      '    持つ。',
    ])
  })

  it('is followed by another paper where one begins', () => {
    expect(told('窓口要綱', first, 'メニュー', '入室要綱', '第1条 入る。').slice(4)).toEqual([
      '    行 メニュー',
      '題名 入室要綱',
      '条 1 第1条',
      '  項 1',
      '    入る。',
    ])
  })
})

describe('supplementary provisions', () => {
  const provisions = (...lines: readonly string[]) => {
    const all = ['窓口要綱', '平成3年4月1日告示第2号', first, ...lines]
    return [...told(...all).slice(5), ...notes(...all).map((one) => `? ${one}`)]
  }
  it('may have articles of their own, which count from one, and paragraphs with headings', () => {
    expect(
      provisions('附則', '(施行)', '第1条 この要綱は、公布の日から施行する。', '第2条及び第3条 削除', '第4条 待つ。'),
    ).toEqual([
      '附則 附則 <1991-04-01>',
      '  条 1 第1条 (施行)',
      '    項 1',
      '      この要綱は、公布の日から施行する。',
      '  条 2..3 第2条及び第3条',
      '    項 1',
      '      削除',
      '  条 4 第4条',
      '    項 1',
      '      待つ。',
    ])
    expect(provisions('附則', '(施行)', '1 この要綱は、公布の日から施行する。', '(経過)', '2 待つ。')).toEqual([
      '附則 附則 <1991-04-01>',
      '  項 1 1(施行)',
      '    この要綱は、公布の日から施行する。',
      '  項 2 2(経過)',
      '    待つ。',
    ])
    expect(provisions('附則', '第1条 この要綱は、公布の日から施行する。', '第3条 待つ。').at(-1)).toBe(
      '? 6-6 article-number 第3条',
    )
  })

  it('may lack their heading, and begin where a paper says from when it is in force', () => {
    expect(provisions('この要綱は、公布の日から施行する。', 'この要綱は、令和2年4月1日から施行する。')).toEqual([
      '附則  <1991-04-01>',
      '  項 1',
      '    この要綱は、公布の日から施行する。',
      '附則  <2020-04-01>',
      '  項 1',
      '    この要綱は、令和2年4月1日から施行する。',
    ])
    expect(provisions('附則', '(施行)', 'この要綱は、公布の日から施行する。')).toEqual([
      '附則 附則 <1991-04-01>',
      '  項 1 (施行)',
      '    この要綱は、公布の日から施行する。',
    ])
    expect(provisions('この要綱は、別に定める日から施行する。').at(-1)).toBe('? 4-4 no-day-of-force ')
  })

  it('are of the day that their heading names', () => {
    expect(provisions('附則(令和2年7月3日告示第5号)', 'この要綱は、公布の日から施行する。')[0]).toBe(
      '附則 附則(令和2年7月3日告示第5号) <2020-07-03>',
    )
  })
})
