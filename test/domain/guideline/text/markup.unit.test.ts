import { describe, expect, it } from 'vitest'
import { htmlTokens, isHtml } from '../../../../domain/guideline/text/html-tokens.ts'
import { markupOf } from '../../../../domain/guideline/text/markup.ts'

/** The pieces of a page, one line each. */
const told = (html: string) =>
  markupOf(html).map((one) => {
    if (one.kind === 'text') return `${one.no} “${one.text}”`
    return one.kind === 'open' ? `${one.no} <${one.name}> ${one.columns}×${one.rows}` : `</${one.name}>`
  })
const words = (html: string) => markupOf(html).flatMap((one) => (one.kind === 'text' ? [one.text] : []))

describe('the pieces of a page', () => {
  it('are words and marks, in whatever case and with whatever is written in them', () => {
    expect(told('鍵\n<P class="a>b" title=\'c>d\' hidden>札</P>\n\n<br/>箱')).toEqual([
      '1 “鍵\n”',
      '2 <p> 1×1',
      '2 “札”',
      '</p>',
      '2 “\n\n”',
      '4 <br> 1×1',
      '4 “箱”',
    ])
    expect(told('<h2>鍵</h2>')).toEqual(['1 <h2> 1×1', '1 “鍵”', '</h2>'])
  })

  it('have no comments, declarations and instructions among them, and no words of what is not shown', () => {
    expect(told('<!doctype html>\n<?xml version="1"?><!-- <p>\n--><p>鍵<!-- 消')).toEqual([
      '1 “\n”',
      '3 <p> 1×1',
      '3 “鍵”',
    ])
    for (const name of ['head', 'script', 'style', 'noscript', 'template', 'select', 'button'])
      expect(told(`札<${name}>消\n<p>消</p></${name.toUpperCase()}>鍵`)).toEqual(['1 “札”', '2 “鍵”'])
    expect(told('<head>消<script>消</script>消<body>鍵')).toEqual(['1 “鍵”'])
    expect(told('<script>消</style>消</script>鍵')).toEqual(['1 “鍵”'])
  })

  it('keep a sign of comparison that opens nothing', () => {
    expect(words('鍵 < 札').join('')).toBe('鍵 < 札')
    expect(words('鍵 <札>').join('')).toBe('鍵 <札>')
    expect(words('1 < 2 > 0').join('')).toBe('1 < 2 > 0')
  })

  it('say over how many columns and rows a cell reaches: at least one and at most fifty', () => {
    const span = (attributes: string) => told(`<td ${attributes}>`)
    expect(span('colspan=2 rowspan="3"')).toEqual(['1 <td> 2×3'])
    expect(span("COLSPAN = '12'")).toEqual(['1 <td> 12×1'])
    expect(span('colspan="0" rowspan="50"')).toEqual(['1 <td> 1×50'])
    expect(span('colspan="51" rowspan="x"')).toEqual(['1 <td> 50×1'])
    expect(span('colspan="999"')).toEqual(['1 <td> 50×1'])
  })
})

describe('the entities of a page', () => {
  it.each([
    ['&amp;', '&'],
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&apos;', "'"],
    ['&nbsp;', ' '],
    ['&ensp;', ' '],
    ['&emsp;', '　'],
    ['&AMP;', '&'],
    ['&#31665;', '箱'],
    ['&#x7bb1;', '箱'],
    ['&#X7BB1;', '箱'],
    ['&#1;', '\u0001'],
    ['&#x10ffff;', '\u{10ffff}'],
    ['&#xd7ff;', '\ud7ff'],
    ['&#xe000;', '\ue000'],
  ])('%s is “%s”', (entity, sign) => {
    expect(words(`鍵${entity}札`)).toEqual([`鍵${sign}札`])
  })

  it.each(['&unknown;', '&#0;', '&#x110000;', '&#xd800;', '&#xdfff;', '&amp', '&#;', '&#x;', '&a;', '&#12345678;'])(
    '%s stays as it stands',
    (entity) => {
      expect(words(`鍵${entity}札`)).toEqual([`鍵${entity}札`])
    },
  )
})

describe('whether a file is a page', () => {
  it.each(['!doctype', 'html', '?xml', 'body', 'div', 'p', 'table', 'h1', 'h9'])(
    'is said by <%s at its beginning',
    (name) => {
      expect([isHtml(`\n <${name} a>`), isHtml(`<${name.toUpperCase()}>`), isHtml(`鍵 <${name} a>`)]).toEqual([
        true,
        true,
        false,
      ])
    },
  )

  it.each(['p', 'div', 'td', 'li', 'body'])('is said by </%s> anywhere', (name) => {
    expect([isHtml(`鍵</${name}>`), isHtml(`鍵</${name.toUpperCase()}>`), isHtml(`鍵</${name}x>`)]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('is not said by other marks', () => {
    expect(['<span>鍵</span>', '<px>鍵', '<h>鍵', '<hx', '<divider>'].map(isHtml)).toEqual(Array(5).fill(false))
  })
})

describe('the lines of a page', () => {
  const lines = (html: string) =>
    htmlTokens(html).map((one) =>
      one.kind === 'line'
        ? `${one.line.no}${one.line.adjacent ? '+' : ' '}${one.line.text}`
        : [one.lines.map(({ no }) => no).join(' '), ...one.rows.map((row) => row.join('|'))],
    )

  it.each(
    'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul caption'.split(
      ' ',
    ),
  )('end where a <%s> begins', (name) => {
    expect(lines(`鍵<${name}>札`)).toEqual(['1 鍵', '1 札'])
  })

  it('go on through marks that only say how words look', () => {
    expect(lines('<p>鍵<b>と</b><span>札</span></p>')).toEqual(['1 鍵と札'])
  })

  it('have the number of the line of the file on which their words begin', () => {
    expect(lines('<p>\n\n 鍵\n札</p>\n<p>\n<b>箱</b></p>')).toEqual(['3 鍵札', '6 箱'])
  })

  it('are put together where the source breaks them: Japanese without a space, Latin words with one', () => {
    expect(lines('<p>鍵\n  札  箱\tと\r\nkey\n card\nと</p>')).toEqual(['1 鍵札 箱 とkey cardと'])
    expect(lines('<p>key <b>\ncard</b></p>')).toEqual(['1 key card'])
    expect(lines('<p>key<b>\ncard</b></p>')).toEqual(['1 key card'])
    expect(lines('<p>鍵<b>\ncard</b></p>')).toEqual(['1 鍵card'])
  })

  it('stand as they were typed in <pre>, until it is closed', () => {
    expect(lines('<pre>鍵  札\n箱\n\n 夜<b>番</b></pre>朝\n昼</pre>夕\n晩')).toEqual([
      '1 鍵  札',
      '2+箱',
      '4 夜番',
      '4 朝昼',
      '5 夕晩',
    ])
    expect(lines('<pre>鍵<pre>札</pre>箱\n夜</pre>')).toEqual(['1 鍵', '1 札', '1 箱', '2+夜'])
    expect(lines('<p>\n<pre>\n鍵</pre>')).toEqual(['3 鍵'])
  })

  it('stand right below the one above behind a break, and not behind a block', () => {
    expect(lines('<p>鍵<br><br>札</p><br>箱')).toEqual(['1 鍵', '1+札', '1 箱'])
  })

  it('set a number of less than twelve signs apart that nothing but a style sets apart, and no more', () => {
    expect(lines('<p><b>(1)</b>鍵</p>')).toEqual(['1 (1) 鍵'])
    expect(lines('<p><b>第1条</b>鍵</p>')).toEqual(['1 第1条 鍵'])
    expect(lines('<p><b>第1条の2の3の4</b>鍵</p>')).toEqual(['1 第1条の2の3の4 鍵'])
    expect(lines('<p><b>第1条の2の3の4の5</b>鍵</p>')).toEqual(['1 第1条の2の3の4の5 鍵'])
    expect(lines('<p><b>第12条の2の3の4の5</b>鍵</p>')).toEqual(['1 第12条の2の3の4の5鍵'])
    expect(lines('<p><b>第1条 札</b>鍵</p>')).toEqual(['1 第1条 札鍵'])
    expect(lines('<p><b>1 札</b>鍵</p>')).toEqual(['1 1 札鍵'])
    expect(lines('<p><b></b>鍵</p>')).toEqual(['1 鍵'])
  })

  it('have one pair of brackets around a reading, theirs or ours', () => {
    expect(lines('<p><ruby>鍵<rp>(</rp><rt>かぎ</rt><rp>)</rp></ruby><ruby>札<rt>ふだ</rt></ruby></p>')).toEqual([
      '1 鍵(かぎ)札（ふだ）',
    ])
  })
})

describe('a page’s tables', () => {
  const rows = (html: string) => htmlTokens(html).map((one) => (one.kind === 'line' ? one.line.text : one.rows))

  it('have each cell in its column, however far those above reach', () => {
    expect(
      rows(
        '<table><tr><td rowspan=3>甲<td>一<td rowspan=2>乙</tr><tr><td>二</tr><tr><td>三<td>四</tr><tr><td>五</tr></table>',
      ),
    ).toEqual([
      [
        ['甲', '一', '乙'],
        ['', '二', ''],
        ['', '三', '四'],
        ['五', '', ''],
      ],
    ])
    expect(rows('<table><tr><td colspan=2 rowspan=2>甲<td>一</tr><tr><td>二</tr></table>')).toEqual([
      [
        ['甲', '', '一'],
        ['', '', '二'],
      ],
    ])
  })

  it('keep the lines of a cell, and the numbers of all their lines', () => {
    const [table] = htmlTokens('<table>\n<tr><td>甲<br>一<td>乙\n<tr><td><p>丙</p><p>二</p><td></table>')
    expect(table).toMatchObject({ kind: 'table', layout: 'html' })
    expect(table?.kind === 'table' && [table.rows, table.lines.map(({ no, text }) => `${no} ${text}`)]).toEqual([
      [
        ['甲\n一', '乙'],
        ['丙\n二', ''],
      ],
      ['2 甲', '2 一', '2 乙', '3 丙', '3 二'],
    ])
  })

  it('keep words that stand outside of any cell', () => {
    expect(rows('<table>甲<tr><td>一<td>二</table>')).toEqual([
      [
        ['甲', ''],
        ['一', '二'],
      ],
    ])
    expect(rows('<table><td>一<td>二</table>乙')).toEqual([[['一', '二']], '乙'])
    expect(rows('<td>一<td>二</table>')).toEqual(['一', '二'])
  })

  it('only place what stands in them where they hold articles or chapters', () => {
    expect(rows('<table><tr><td>目次<td>第1条 鍵</table>')).toEqual(['目次', '第1条 鍵'])
    expect(rows('<table><tr><td>目次<td>第1章 鍵</table>')).toEqual(['目次', '第1章 鍵'])
    expect(rows('<table><tr><td>目次<td>第1条鍵</table>')).toEqual([[['目次', '第1条鍵']]])
  })
})
