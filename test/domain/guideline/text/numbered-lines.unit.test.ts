import { describe, expect, it } from 'vitest'
import { itemMarkers } from '../../../../domain/guideline/text/item-marker.ts'
import {
  asciiDigits,
  bracketedKanji,
  bracketedNumber,
  circledNumber,
  numberOf,
} from '../../../../domain/guideline/text/numerals.ts'
import { ordinalText } from '../../../../domain/guideline/text/ordinal.ts'

/** Every way in which a line can be read as numbered, one line of text each. */
const told = (line: string) =>
  itemMarkers(line).map(
    ({ style, ordinal, marker, rest, apart }) =>
      `${style} ${ordinalText(ordinal)} “${marker}” “${rest}” ${apart ? 'apart' : 'close'}`,
  )

describe('a line that may be a numbered one', () => {
  it.each([
    ['(1) 鍵', ['bracketed-digits 1 “(1)” “鍵” apart']],
    ['（ 12 ）鍵', ['bracketed-digits 12 “（ 12 ）” “鍵” close']],
    ['(１２３)鍵', ['bracketed-digits 123 “(１２３)” “鍵” close']],
    ['(1234)鍵', []],
    ['(1)', ['bracketed-digits 1 “(1)” “” apart']],
    ['⑴鍵', ['bracketed-digits 1 “⑴” “鍵” close']],
    ['⒇　鍵', ['bracketed-digits 20 “⒇” “鍵” apart']],
    ['(十二)鍵', ['bracketed-kanji 12 “(十二)” “鍵” close']],
    ['（二十一）鍵', ['bracketed-kanji 21 “（二十一）” “鍵” close']],
    ['(一二三四)鍵', ['bracketed-kanji 1234 “(一二三四)” “鍵” close']],
    ['(一二三四五)鍵', []],
    ['㈠鍵', ['bracketed-kanji 1 “㈠” “鍵” close']],
    ['㈩ 鍵', ['bracketed-kanji 10 “㈩” “鍵” apart']],
    ['①鍵', ['circled 1 “①” “鍵” close']],
    ['⑳ 鍵', ['circled 20 “⑳” “鍵” apart']],
    ['1号 鍵', ['numbered-item 1 “1号” “鍵” apart']],
    ['第十二号 鍵', ['numbered-item 12 “第十二号” “鍵” apart']],
    ['1号鍵', []],
    ['1 鍵', ['digits 1 “1” “鍵” apart']],
    ['１２　鍵', ['digits 12 “１２” “鍵” apart']],
    ['123 鍵', ['digits 123 “123” “鍵” apart']],
    ['1', ['digits 1 “1” “” apart']],
    ['1. 鍵', ['digits 1 “1.” “鍵” apart']],
    ['1．鍵', ['digits 1 “1．” “鍵” apart']],
    ['1、鍵', ['digits 1 “1、” “鍵” apart']],
    ['1.2 鍵', []],
    ['１．２鍵', ['digits 1 “１” “．２鍵” close']],
    ['1.二 鍵', []],
    ['1鍵', []],
    ['１鍵', ['digits 1 “１” “鍵” close']],
    ['１人', []],
    ['１に掲げる', []],
    ['1234 鍵', []],
    ['一 鍵', ['kanji 1 “一” “鍵” apart']],
    ['十二　鍵', ['kanji 12 “十二” “鍵” apart']],
    ['一、鍵', ['kanji 1 “一、” “鍵” apart']],
    ['一鍵', []],
    ['一二三四五 鍵', []],
    ['(ア)鍵', ['bracketed-kana 1 “(ア)” “鍵” close', 'bracketed-iroha 36 “(ア)” “鍵” close']],
    ['（ロ）　鍵', ['bracketed-kana 43 “（ロ）” “鍵” apart', 'bracketed-iroha 2 “（ロ）” “鍵” apart']],
    ['ア 鍵', ['kana 1 “ア” “鍵” apart', 'iroha 36 “ア” “鍵” apart']],
    ['イ．鍵', ['kana 2 “イ．” “鍵” apart', 'iroha 1 “イ．” “鍵” apart']],
    ['ン 鍵', ['kana 46 “ン” “鍵” apart']],
    ['ヰ 鍵', ['iroha 25 “ヰ” “鍵” apart']],
    ['ア鍵', []],
    ['ガ 鍵', []],
    ['(a)鍵', ['bracketed-latin 1 “(a)” “鍵” close']],
    ['（ｚ）鍵', ['bracketed-latin 26 “（ｚ）” “鍵” close']],
    ['ｂ 鍵', ['latin 2 “ｂ” “鍵” apart']],
    ['z 鍵', ['latin 26 “z” “鍵” apart']],
    ['A 鍵', []],
    ['鍵', []],
    ['鍵(1)', []],
    ['鍵 ⑴', []],
    ['鍵①', []],
    ['鍵㈠', []],
    ['', []],
  ])('%s', (line, ways) => {
    expect(told(line)).toEqual(ways)
  })

  it('may have branches behind its number', () => {
    expect(told('(1)の2 鍵')).toEqual(['bracketed-digits 1-2 “(1)の2” “鍵” apart'])
    expect(told('(1)の2の十 鍵')).toEqual([])
    expect(told('(1)の2')).toEqual(['bracketed-digits 1-2 “(1)の2” “” apart'])
    expect(told('第1号の2 鍵')).toEqual(['numbered-item 1-2 “第1号の2” “鍵” apart'])
    expect(told('1の2 鍵')).toEqual(['digits 1-2 “1の2” “鍵” apart'])
    expect(told('1の2．鍵')).toEqual(['digits 1-2 “1の2．” “鍵” apart'])
    expect(told('(1)の札')).toEqual([])
  })

  it.each([
    'に',
    'の札',
    'を',
    'は',
    'が',
    'で',
    'と',
    'へ',
    'や',
    'か',
    '～',
    '〜',
    '・',
    ',',
    '，',
    '、',
    '及び',
    '並び',
  ])('is none where a sentence goes on with %s', (words) => {
    expect(told(`(2)${words}鍵`)).toEqual([])
  })

  it.each(['又は', '若し', 'から', 'まで', '号', '条', '項'])('nor with %s', (words) => {
    expect(told(`(2)${words}鍵`)).toEqual([])
    expect(told(`(2) ${words}鍵`)).toHaveLength(1)
    expect(told(`(2)鍵${words}`)).toHaveLength(1)
  })

  it.each('人名日月年件回箇ヶ階部者以時分割％%種点台通冊枚本'.split(''))(
    'is a count where 3 stands before %s',
    (sign) => {
      expect(told(`３${sign}の札`)).toEqual([])
      expect(told(`３鍵${sign}`)).toHaveLength(1)
      expect(told(`(3)${sign}の札`)).toHaveLength(1)
    },
  )
})

describe('a number', () => {
  it.each([
    ['0', 0],
    ['９', 9],
    ['123456', 123456],
    ['１２３４５６７', null],
    ['〇', 0],
    ['九', 9],
    ['一〇三', 103],
    ['一二三四五六七八九', 123456789],
    ['一二三四五六七八九一', null],
    ['千', 1000],
    ['九千九百九十九', 9999],
    ['二百三', 203],
    ['百十', 110],
    ['十二三', null],
    ['百百', null],
    ['十千', null],
    ['1十', null],
    ['十1', null],
    ['札十', null],
    ['十札', null],
    ['札1', null],
    ['1札', null],
  ])('%s is %s', (text, number) => {
    expect(numberOf(text)).toBe(number)
  })

  it('may be one sign', () => {
    expect(['①', '⑳', '⓪', '⑴', '㉑', '', '札'].map(circledNumber)).toEqual([1, 20, null, null, null, null, null])
    expect(['⑴', '⒇', '⑳', '⒈'].map(bracketedNumber)).toEqual([1, 20, null, null])
    expect(['㈠', '㈩', '㈟', '㈪'].map(bracketedKanji)).toEqual([1, 10, null, null])
  })

  it('has ASCII digits, whatever stands around them', () => {
    expect(asciiDigits('第０９条、１２')).toBe('第09条、12')
  })
})

it.each(['(1)', '⑴', '(一)', '㈠', '①', '1号', '1 ', '一 ', '(ア)', '(イ)', 'ア ', 'イ ', '(a)', 'a '])(
  'a line in whose middle %s stands begins nothing',
  (sign) => {
    expect(itemMarkers(`鍵${sign}札`)).toEqual([])
  },
)
