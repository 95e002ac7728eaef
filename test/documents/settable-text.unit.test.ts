import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fontCharacters, type FontCharacters } from '../../documents/font-characters.ts'
import { settableData, settableText } from '../../documents/settable-text.ts'

const fontOf = (text: string, variants: readonly string[] = []): FontCharacters => ({
  has: (point) => text.includes(String.fromCodePoint(point)),
  hasVariant: (point, selector) => variants.includes(String.fromCodePoint(point, selector)),
})
const fonts = [fontOf('市葛 ', ['葛\u{e0100}']), fontOf('𠮷葛', ['𠮷\u{e0101}', '葛\u{e0101}'])]

describe('a text that documents can set', () => {
  it.each([
    ['市葛𠮷', '市葛𠮷'],
    ['葛\u{e0100}', '葛\u{e0100}'],
    ['葛\u{e0101}', '葛'],
    ['𠮷\u{e0101}', '𠮷\u{e0101}'],
    ['市\ufe00', '市'],
    ['\u{e0100}市', '市'],
    ['한', '〓(U+D55C)'],
    ['市\r\n葛', '市\n葛'],
    ['市\u3000葛\t市\u00a0', '市 葛 市 '],
    ['\0\u0007\u{10ffff}', '〓(U+0000)〓(U+0007)〓(U+10FFFF)'],
    ['\ud83d\ud83d', '〓(U+D83D)〓(U+D83D)'],
    ['市\u200d\u200b\u3164葛', '市葛'],
    ['', ''],
  ])('%j is set as %j', (text, set) => expect(settableText(text, fonts)).toBe(set))

  it('wherever in the data it stands; numbers, names of fields and what is empty stay', () => {
    expect(settableData({ 한: ['市한', { a: 1, b: null, c: [true] }] }, fonts)).toEqual({
      한: ['市〓(U+D55C)', { a: 1, b: null, c: [true] }],
    })
  })
})

describe('the characters of a font', () => {
  const folder = (name: string): string =>
    dirname(createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}/package.json`))
  const first = fontCharacters(readFileSync(join(folder('biz-udpgothic'), '400Regular', 'BIZUDPGothic_400Regular.ttf')))
  const second = fontCharacters(readFileSync(join(folder('noto-sans-jp'), '400Regular', 'NotoSansJP_400Regular.ttf')))
  const has = (font: FontCharacters, text: string) => Array.from(text, (one) => font.has(one.codePointAt(0) ?? 0))

  it('are those that it has, of the first plane and the second', () => {
    expect(has(first, '亜A髙﨑𩸽한')).toEqual([true, true, true, true, true, false])
    expect(has(first, '𠮷彥槗〓')).toEqual([false, false, false, true])
    expect(has(second, '𠮷彥槗한😀')).toEqual([true, true, true, false, false])
  })

  it('with a selector, where it has a shape of its own for it', () => {
    expect(first.hasVariant(0x5026, 0xe0100)).toBe(true)
    expect(first.hasVariant(0x4e00, 0xe01ef)).toBe(false)
  })
})
