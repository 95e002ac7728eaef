import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, cutTo, padTo, wrap } from '../../mail/columns.ts'

describe('columns', () => {
  it('counts full-width characters twice, and marks that belong to one not at all', () => {
    expect(columnsOf('abc ﾃﾞﾝｺ')).toBe(8)
    expect(columnsOf('承認')).toBe(4)
    expect(columnsOf('葛\u{e0100}')).toBe(2)
    expect(columnsOf('𠮷')).toBe(2)
  })

  it('pads and cuts by columns', () => {
    expect(padTo('件名', 8)).toBe('件名    ')
    expect(cutTo('統合端末の保守', 8)).toBe('統合端…')
    expect(cutTo('統合端末', 8)).toBe('統合端末')
  })
})

describe('breaking lines', () => {
  it('breaks between Japanese characters, never before a mark that ends a phrase', () => {
    expect(wrap('調べて、記録する。', 8)).toEqual(['調べて、', '記録す', 'る。'])
    expect(wrap('次の「指摘」を正す', 6)).toEqual(['次の', '「指', '摘」を', '正す'])
  })

  it('breaks at spaces in English, and within a word only where it fits no line', () => {
    expect(wrap('in view of the outcome', 10)).toEqual(['in view of', 'the', 'outcome'])
    expect(wrap('a'.repeat(25), 10)).toEqual(['a'.repeat(10), 'a'.repeat(10), 'a'.repeat(5)])
  })

  it('keeps an empty paragraph as one empty line', () => {
    expect(wrap('', 10)).toEqual([''])
  })

  it('loses no character and leaves no line too long, whatever the text', () => {
    const text = fc.array(
      fc.constantFrom('審', '議', '、', '。', '「', '」', 'a', 'bc', ' ', '-', 'ﾃﾞ', '葛\u{e0100}', '𠮷', '（', '）'),
      { maxLength: 80 },
    )
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 30 }), (parts, columns) => {
        const lines = wrap(parts.join(''), columns)
        expect(lines.filter((line) => columnsOf(line) > columns)).toEqual([])
        expect(lines.join('').replaceAll(' ', '')).toBe(parts.join('').replaceAll(' ', ''))
      }),
    )
  })
})
