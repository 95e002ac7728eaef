import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchKey } from '../../../domain/kernel/text.ts'
import { variantCharacters } from '../../../domain/kernel/variant-characters.ts'
import { anyText } from './any-text.ts'

describe('a search', () => {
  it.each([
    ['髙橋', '高橋'],
    ['山﨑', '山崎'],
    ['渡邊', '渡辺'],
    ['渡邉', '渡辺'],
    ['齋藤', '斉藤'],
    ['齊藤', '斎藤'],
    ['𠮷田', '吉田'],
    ['稻澤市', '稲沢市'],
    ['葛\u{e0100}城', '葛城'],
    ['\ufa19谷', '神谷'],
    ['カブシキガイシャ', 'かぶしきがいしゃ'],
    ['ｶﾌﾞｼｷｶﾞｲｼｬ', 'かぶしきがいしゃ'],
    ['ヴァル', 'ゔぁる'],
    ['鳩ヶ谷', '鳩ケ谷'],
    ['㈱イナザワ', '(株)いなざわ'],
    ['（株）あおい', '株式会社 あおい'],
    ['㈱あおい', '株式会社あおい'],
    ['㈲青葉', '有限会社青葉'],
    ['ﾀｶﾊｼ', 'タカハシ'],
    ['稲沢　太郎', '稲沢太郎'],
    ['ＡＢＣ　Ｃｏ．', 'abc co.'],
    ['R8−委‐001', 'r8-委-001'],
    ['あおい\u200b電算', 'あおい電算'],
    ['\ufeffあおい\u00ad電算\u2060', 'あおい電算'],
    ['あおい\u{e0041}電算\u3164', 'あおい電算'],
  ])('for %j finds %j', (typed, stored) => {
    expect(searchKey(typed)).toBe(searchKey(stored))
  })

  it.each([
    ['阪本', '坂本'],
    ['山崎', '山埼'],
    ['はは', 'ぱぱ'],
    ['こうじ', 'こうし'],
    ['ビョウイン', 'ビヨウイン'],
  ])('tells %s from %s', (one, other) => {
    expect(searchKey(one)).not.toBe(searchKey(other))
  })

  it('folds a key no further, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(searchKey(searchKey(text))).toBe(searchKey(text))
      }),
      { numRuns: 500 },
    )
  })

  it('has each variant under one form that is no variant itself', () => {
    const forms = [...variantCharacters.values()]
    expect(forms.filter((form) => variantCharacters.has(form))).toEqual([])
    const idle = [...variantCharacters].filter(
      ([variant, form]) => variant === form || variant.normalize('NFKC') !== variant,
    )
    expect(idle).toEqual([])
  })
})
