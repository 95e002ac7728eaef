import { describe, expect, it } from 'vitest'
import { htmlTokens, isHtml } from '../../../../domain/guideline/text/html-tokens.ts'

const told = (html: string) =>
  htmlTokens(html).map((one) =>
    one.kind === 'line' ? `${one.line.no}${one.line.adjacent ? '+' : ' '}${one.line.text}` : one.rows,
  )

describe('a site’s page', () => {
  it('is told from plain text, in which a sign of comparison may stand', () => {
    expect(isHtml('<!DOCTYPE html><html>')).toBe(true)
    expect(isHtml('鍵<p>札</p>')).toBe(true)
    expect(isHtml('鍵の数 < 札の数 > 0')).toBe(false)
  })

  it('is read line by line with the lines of its file, without comments, scripts and what is not shown', () => {
    expect(
      told(
        '<head><title>題</title></head>\n<body><!-- <p>消</p> ' +
          '-->\n<p>鍵</p>\n<script>"<p>"</script><style>p{}</style><p>札\n箱</p>',
      ),
    ).toEqual(['3 鍵', '4 札箱'])
  })

  it('goes on right below behind a break, and on a line of its own behind a block', () => {
    expect(told('<p>鍵<br>札<br/><br>箱</p><p>夜</p>')).toEqual(['1 鍵', '1+札', '1+箱', '1 夜'])
  })

  it('keeps the lines of what is set as it was typed', () => {
    expect(told('<pre>鍵\n札\n\n箱</pre>')).toEqual(['1 鍵', '2+札', '4 箱'])
  })

  it('reads entities, ruby with brackets of its own or ours, and leaves an unknown entity as it is', () => {
    expect(told('<p>&lt;鍵&gt;&#x672D;&#31665;&amp;&nbsp;&hoge;&#0;</p>')).toEqual(['1 <鍵>札箱& &hoge;&#0;'])
    expect(told('<p><ruby>鍵<rt>かぎ</rt></ruby>と<ruby>札<rp>(</rp><rt>ふだ</rt><rp>)</rp></ruby></p>')).toEqual([
      '1 鍵（かぎ）と札(ふだ)',
    ])
  })

  it('sets a number apart that a style sets apart', () => {
    expect(told('<p><span>第1条</span>鍵</p><p><b>2</b>札</p><p><span>鍵</span>札</p>')).toEqual([
      '1 第1条 鍵',
      '1 2 札',
      '1 鍵札',
    ])
  })

  it('puts cells over several rows and columns into their places, and fills short rows', () => {
    expect(told('<table><tr><th rowspan="2">区分<th colspan=2>入り方</tr><tr><td>鍵<td>札<tr><td>奥</table>')).toEqual([
      [
        ['区分', '入り方', ''],
        ['', '鍵', '札'],
        ['奥', '', ''],
      ],
    ])
  })

  it('reads a table that only places things as what stands in it', () => {
    expect(told('<table><tr><td>鍵</td></tr><tr><td>札</td></tr></table>')).toEqual(['1 鍵', '1 札'])
    expect(told('<table><tr><td>目次</td><td><p>第1条 鍵</p></td></tr></table>')).toEqual(['1 目次', '1 第1条 鍵'])
    expect(told('<table><tr><td>左</td><td><table><tr><td>鍵</td><td>札</td></tr></table></td></tr></table>')).toEqual([
      '1 左',
      [['鍵', '札']],
    ])
  })

  it('reads to its end what was never closed', () => {
    expect(told('<div><p>鍵<table><tr><td>札<td>箱')).toEqual(['1 鍵', [['札', '箱']]])
    expect(told('<p>鍵 < 札')).toEqual(['1 鍵 < 札'])
  })

  it('counts a line from where its first word stands, and joins nothing to it that stands above', () => {
    expect(told('鍵<br>札')).toEqual(['1 鍵', '1+札'])
    expect(told('<p> <b>\n鍵</b></p>')).toEqual(['2 鍵'])
    expect(told('<p>\n鍵\n</p>\n札')).toEqual(['2 鍵', '4 札'])
    expect(told('<p> <b>2</b>札</p>')).toEqual(['1 2 札'])
  })

  it('takes an empty line of what is set as it was typed for one, also where spaces stand in it', () => {
    expect(told('<pre>鍵\n \n箱</pre>')).toEqual(['1 鍵', '3 箱'])
    expect(told('<pre>鍵<br>札</pre>')).toEqual(['1 鍵', '1+札'])
    expect(told('<pre>鍵<!--\n-->札</pre>')).toEqual(['1 鍵札'])
    expect(told('<pre> <!--\n-->札</pre>')).toEqual(['2 札'])
    expect(told('<pre><p>鍵</p>札\n箱</pre>')).toEqual(['1 鍵', '1 札', '2+箱'])
  })

  it('reads cells without a row, and what is closed without having been opened', () => {
    expect(told('<table><td>鍵<td>札</table>')).toEqual([[['鍵', '札']]])
    expect(told('鍵</table>札</pre>箱')).toEqual(['1 鍵', '1 札', '1 箱'])
  })

  it('keeps the place of a cell over several rows also behind the end of a shorter row', () => {
    expect(told('<table><tr><td>鍵<td rowspan=3>札<tr><td>奥<tr><td>夜<tr><td>朝<td>箱</table>')).toEqual([
      [
        ['鍵', '札'],
        ['奥', ''],
        ['夜', ''],
        ['朝', '箱'],
      ],
    ])
  })

  it('shows nothing of what is not read on it, whatever is opened inside', () => {
    expect(told('<select><select>鍵</select><p>札</p>')).toEqual(['1 札'])
    expect(told('<select><option>鍵</option>札</select><p>箱</p>')).toEqual(['1 箱'])
  })
})
