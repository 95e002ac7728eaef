import { describe, expect, it } from 'vitest'
import { saysNone, saysNothing } from '../../../domain/kernel/says-nothing.ts'

describe('a text in which nothing is said', () => {
  it.each(['', ' ', '。', '-', '—', '…', '・', '\u3000', '※'])('“%s” has neither letter nor figure', (text) => {
    expect([saysNothing(text), saysNone(text)]).toEqual([true, true])
  })

  it.each([
    'なし',
    '特になし。',
    '無',
    '無し',
    'ない',
    '該当なし',
    '（なし）',
    'ありません',
    'ナシ',
    'N/A',
    'none',
    'No',
  ])('“%s” says that there is nothing', (text) => {
    expect([saysNothing(text), saysNone(text)]).toEqual([false, true])
  })

  it.each(['なしの木の剪定', '再委託なし', '端末の故障', '1', 'ないと困るため', '該当する業務がない'])(
    '“%s” says something',
    (text) => {
      expect(saysNone(text)).toBe(false)
    },
  )
})
