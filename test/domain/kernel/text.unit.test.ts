import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codePointsIn,
  isStorableText,
  textProblem,
  withComposedKana,
  withPlainLineBreaks,
} from '../../../domain/kernel/text.ts'
import { anyText } from './any-text.ts'

const name = { max: 60, required: true }

describe('a name', () => {
  it.each([
    ['葛\u{e0100}城市', 'a variation selector'],
    ['\ufa19谷', 'a compatibility character that NFC would replace'],
    ['髙﨑 邉', 'variants'],
    ['𠮷野家', 'a character beyond the basic plane'],
    ['か\u3099', 'a combining mark'],
    ['ｶﾌﾞｼｷｶﾞｲｼｬ', 'half-width kana'],
    ["O'Brien; DROP TABLE", 'quotes'],
    ['👨‍👩‍👧', 'joined emoji'],
  ])('is taken as it is given: %j, %s', (text) => {
    const given = Array.from(text, (character) => character.codePointAt(0))
    expect(textProblem(text, name)).toBeNull()
    expect(Array.from(withPlainLineBreaks(text), (character) => character.codePointAt(0))).toEqual(given)
  })

  it.each([
    ['', 'empty'],
    [' \u3000 ', 'empty'],
    ['あ'.repeat(61), 'too-long'],
    ['𠮷'.repeat(61), 'too-long'],
    ['a\u0000b', 'not-storable'],
    ['\ud83d', 'not-storable'],
    ['\udc00a', 'not-storable'],
    ['a\ud83d\ud83d\ude00', 'not-storable'],
    ['a\uffff', 'not-storable'],
    ['a\ufdd0', 'not-storable'],
    ['a\u{1ffff}', 'not-storable'],
    ['a\nb', 'control-character'],
    ['a\tb', 'control-character'],
    ['a\rb', 'control-character'],
    ['a\u001bb', 'control-character'],
    ['a\u007f', 'control-character'],
    ['a\u0085', 'control-character'],
    ['a\u2028b', 'control-character'],
    ['a\u202eb', 'control-character'],
    ['\ue000', 'private-use'],
    ['a\uf8ff', 'private-use'],
    ['a\u{f0000}', 'private-use'],
    ['a\u{10fffd}', 'private-use'],
    ['\u200b', 'empty'],
    ['\u200b \u2060\u3164\ufeff', 'empty'],
    ['\u2800', 'empty'],
    ['\u{e0100}', 'empty'],
  ])('%j is refused as %s', (text, problem) => {
    expect(textProblem(text, name)).toBe(problem)
  })

  it('is counted in code points, so that a rare character costs no more than another', () => {
    expect(textProblem('𠮷'.repeat(60), name)).toBeNull()
    expect([codePointsIn('𠮷野'), codePointsIn('葛\u{e0100}'), codePointsIn('')]).toEqual([2, 2, 0])
  })

  it('may be left out where it is not required, but not filled with what nobody sees', () => {
    expect(textProblem('', { max: 60 })).toBeNull()
    expect(textProblem('\u200b', { max: 60 })).toBe('empty')
  })
})

describe('a text of several lines', () => {
  it('keeps line breaks and tabs, and nothing else that controls', () => {
    expect(textProblem('理由\n\t一つ', { max: 60, multiline: true })).toBeNull()
    expect(textProblem('理由\r\n一つ', { max: 60, multiline: true })).toBe('control-character')
  })

  it("gets one kind of line break from a browser's form", () => {
    expect(withPlainLineBreaks('一\r\n二\r三\n四')).toBe('一\n二\n三\n四')
  })

  it('is refused by its length before it is read', () => {
    // By the processor's time: beside others the clock goes on while nothing is read.
    const before = process.cpuUsage()
    expect(textProblem('\u0000'.repeat(10_000_000), { max: 2_000, multiline: true })).toBe('too-long')
    expect(process.cpuUsage(before).user).toBeLessThan(100_000)
  })
})

describe('the name of a file', () => {
  it('has its kana in one piece, and everything else as it was given', () => {
    expect(withComposedKana('カ\u3099イト\u3099ライン（第2版）.pdf')).toBe('ガイドライン（第2版）.pdf')
    expect(withComposedKana('は\u309aんふ.txt')).toBe('ぱんふ.txt')
    for (const name of ['\ufa19谷.pdf', '葛\u{e0100}城.csv', 'ｶﾞｲﾄﾞ.txt', 'e\u0301.txt', 'あ\u3099.txt', '㈱'])
      expect(withComposedKana(name)).toBe(name)
  })
})

describe('storable text', () => {
  it('comes back from UTF-8 as it went in', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        if (isStorableText(text)) expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text)
      }),
    )
  })

  it('is never half of a surrogate pair', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xd700, max: 0xe100 }), { minLength: 1, maxLength: 4 }), (units) => {
        const text = String.fromCharCode(...units)
        if (!text.isWellFormed()) expect(isStorableText(text)).toBe(false)
      }),
    )
  })

  it('may have any length', () => {
    expect(isStorableText('議事\n'.repeat(100_000))).toBe(true)
  })
})
