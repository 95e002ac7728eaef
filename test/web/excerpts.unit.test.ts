import { describe, expect, it } from 'vitest'
import { excerpt } from '../../web/search/search-page.tsx'

const filler = (character: string, times: number) => character.repeat(times)

describe('the excerpt of what was found', () => {
  it('is the whole text where that is short', () => {
    expect(excerpt('端末のUSB接続口を\nふさぐこと。', 'usb')).toBe('端末のUSB接続口を ふさぐこと。')
  })

  it.each([
    ['plain', filler('前', 60)],
    ['outside the first plane', filler('𠮷', 60)],
    ['with selectors', filler('葛\u{E0100}', 60)],
    ['an emoji each', filler('🈁', 60)],
    ['in half width with its mark', filler('ｶﾞ', 60)],
    ['as one sign that is searched as two words', filler('㍿', 60)],
    ['what disappears in the searched copy', filler('　', 1) + filler('―', 60)],
  ])('begins twenty characters before the word, after characters that are %s', (_name, before) => {
    const found = excerpt(`${before}髙野橋の端末${filler('後', 100)}`, '高野橋')
    const [start = ''] = found.split('髙野橋の端末')
    expect(start.startsWith('…')).toBe(true)
    expect(Array.from(new Intl.Segmenter('ja').segment(start.slice(1)))).toHaveLength(20)
    expect(found.isWellFormed()).toBe(true)
  })

  it('cuts no character from its selector or mark at either end', () => {
    const found = excerpt(filler('葛\u{E0100}', 200), '葛')
    expect([found.endsWith('葛\u{E0100}…'), Array.from(found).filter((one) => one === '葛')]).toEqual([
      true,
      Array(80).fill('葛'),
    ])
  })

  it('begins at the beginning where the word stands there in no such way', () => {
    expect(excerpt(filler('文', 100), '端末')).toBe(`${filler('文', 80)}…`)
    expect(excerpt(filler('文', 100), ' ')).toBe(`${filler('文', 80)}…`)
  })
})
