import { describe, expect, it } from 'vitest'
import { numberOf } from '../../../../domain/guideline/text/numerals.ts'
import { followsOn, isBehind, ordinalText, type Ordinal } from '../../../../domain/guideline/text/ordinal.ts'

describe('a numeral', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十一', 21],
    ['百', 100],
    ['百二十三', 123],
    ['千二百', 1200],
    ['一二', 12],
    ['二〇', 20],
    ['十百', null],
    ['一二十', null],
    ['札', null],
    ['', null],
    ['1234567', null],
  ])('%s is %s', (text, number) => {
    expect(numberOf(text)).toBe(number)
  })
})

describe('the order of articles and items', () => {
  const ordinal = (text: string): Ordinal => {
    const [number = 0, ...branch] = text.split('-').map(Number)
    return { number, branch }
  }
  it.each(['3 4', '3 3-2', '3-2 3-3', '3-2 4', '3-2 3-2-2', '3-2-2 3-2-3', '3-2-2 3-3'])('goes on: %s', (pair) => {
    const [one = '', other = ''] = pair.split(' ')
    expect(followsOn(ordinal(one), ordinal(other))).toBe(true)
    expect(isBehind(ordinal(one), ordinal(other))).toBe(true)
  })

  it.each(['3 5', '3 3', '4 3', '3 3-3', '3 4-2', '3-2 3-4', '3-3 3-2'])('does not: %s', (pair) => {
    const [one = '', other = ''] = pair.split(' ')
    expect(followsOn(ordinal(one), ordinal(other))).toBe(false)
  })

  it('begins with 1, and knows what stands further behind', () => {
    expect([followsOn(null, ordinal('1')), followsOn(null, ordinal('2')), followsOn(null, ordinal('1-2'))]).toEqual([
      true,
      false,
      false,
    ])
    expect([
      isBehind(ordinal('3'), ordinal('5')),
      isBehind(ordinal('3-2'), ordinal('3')),
      isBehind(ordinal('3'), ordinal('3')),
    ]).toEqual([true, false, false])
    expect(ordinalText(ordinal('3-2'))).toBe('3-2')
  })
})
