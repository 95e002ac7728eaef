import { describe, expect, it } from 'vitest'
import { inShiftJis } from '../../web/shift-jis.ts'

const back = (text: string): string => new TextDecoder('shift_jis').decode(inShiftJis(text).bytes)

describe('a file in Shift_JIS', () => {
  it.each(['髙橋', '﨑', '㈱あおい', 'ｱｲｳ ABC', '①〜Ⅳ', '住民基本台帳 第21条', '\r\n"a",b'])('keeps %j', (text) => {
    expect(back(text).replaceAll('～', '〜')).toBe(text)
    expect(inShiftJis(text).marked).toBe(0)
  })

  it('writes 髙 and 﨑 as Windows does, by the extension of IBM', () => {
    expect([...inShiftJis('髙﨑').bytes]).toEqual([0xfb, 0xfc, 0xfa, 0xb1])
  })

  it('marks what it lacks and says which character it is: none is lost', () => {
    expect(back('𠮷田 葛\u{e0100}')).toBe('〓(U+20BB7)田 葛〓(U+E0100)')
    expect(inShiftJis('𠮷田 葛\u{e0100}').marked).toBe(2)
  })

  it('reads back every character that it has', () => {
    for (let point = 0x20; point < 0x10000; point++) {
      if (point >= 0xd800 && point <= 0xdfff) continue
      const text = String.fromCodePoint(point)
      if (inShiftJis(text).marked === 0 && !'〜−‖—¢£¬'.includes(text)) expect(back(text)).toBe(text)
    }
  })
})
