import { describe, expect, it } from 'vitest'
import { columnsOf, fullFrom, sourceLines } from '../../../../domain/guideline/text/source-line.ts'

it('a file’s lines say where they stand, what they say, and whether one stands right above', () => {
  expect(sourceLines(' 鍵 \n札\r\n\n\t箱\r \r夜　')).toEqual([
    { no: 1, text: '鍵', raw: ' 鍵', adjacent: false },
    { no: 2, text: '札', raw: '札', adjacent: true },
    { no: 4, text: '箱', raw: '\t箱', adjacent: false },
    { no: 6, text: '夜', raw: '夜', adjacent: false },
  ])
  expect(sourceLines('')).toEqual([])
})

it.each([
  ['', 0],
  ['ab1 ', 4],
  ['鍵', 2],
  ['　', 2],
  ['ア', 2],
  ['ｱﾟ', 2],
  ['（）', 4],
  ['Ａ', 2],
  ['①', 2],
  ['─', 2],
  ['☀', 1],
  ['\u245f', 1],
  ['\u2460', 2],
  ['\u25ff', 2],
  ['\u2600', 1],
  ['\u2e7f', 1],
  ['\u2e80', 2],
  ['\uff60', 2],
  ['\uff61', 1],
  ['\uff9f', 1],
  ['\uffa0', 2],
  ['\uffe6', 2],
  ['\uffe7', 1],
  ['\uffff', 1],
  ['𠮷', 2],
  ['𐀀', 2],
])('“%s” takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns)
})

describe('from how many columns on a line was broken because it was full', () => {
  const full = (...widths: readonly number[]) => fullFrom(sourceLines(widths.map((one) => 'a'.repeat(one)).join('\n')))

  it('is three less than the widest, where at least three lines reach it', () => {
    expect(full(80, 80, 80, 10)).toBe(77)
    expect(full(80, 77, 78, 10)).toBe(77)
    expect(full(80, 80, 76, 10)).toBeNull()
    expect(full(80, 80)).toBeNull()
  })

  it('is none where fewer than a tenth of the lines reach it, or the widest is wider than any paper', () => {
    const short = (count: number) => Array<number>(count).fill(10)
    expect(full(80, 80, 80, ...short(27))).toBe(77)
    expect(full(80, 80, 80, ...short(28))).toBeNull()
    expect(full(160, 160, 160)).toBe(157)
    expect(full(161, 161, 161)).toBeNull()
    expect(full()).toBeNull()
  })
})
