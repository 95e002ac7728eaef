/** Numbers as Japanese papers write them: 12, １２, 十二, 一二, ⑫, ⑿, ㈡. */

const kanjiDigits = '〇一二三四五六七八九'
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** The digits of a number in a pattern: ASCII, full-width or kanji. */
export const numeral = '(?:[0-9０-９]+|[〇一二三四五六七八九十百千]+)'

/** Digits in their ASCII form; everything else as it stands. */
export const asciiDigits = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) - 0xfee0))

/** The number that a numeral stands for; null where it is none, or larger than any paper counts. */
export const numberOf = (text: string): number | null => {
  const plain = asciiDigits(text)
  if (/^\d{1,6}$/.test(plain)) return Number(plain)
  if (!/^[〇一二三四五六七八九十百千]{1,9}$/.test(plain)) return null
  return /[十百千]/.test(plain)
    ? withUnits(plain)
    : Number(plain.replace(/./g, (one) => String(kanjiDigits.indexOf(one))))
}

/** 百二十三: what stands before a unit multiplies it, and nothing before it is one. */
const withUnits = (text: string): number | null => {
  let sum = 0
  let digit: number | null = null
  let last = 10_000
  for (const one of text) {
    const unit = units[one]
    if (unit === undefined) {
      if (digit !== null) return null
      digit = kanjiDigits.indexOf(one)
      continue
    }
    if (unit >= last) return null
    last = unit
    sum += (digit ?? 1) * unit
    digit = null
  }
  return sum + (digit ?? 0)
}

const countedFrom =
  (first: number, count: number) =>
  (sign: string): number | null => {
    const place = (sign.codePointAt(0) ?? 0) - first
    return place >= 0 && place < count ? place + 1 : null
  }

/** ① to ⑳. */
export const circledNumber = countedFrom(0x2460, 20)
/** ⑴ to ⒇. */
export const bracketedNumber = countedFrom(0x2474, 20)
/** ㈠ to ㈩. */
export const bracketedKanji = countedFrom(0x3220, 10)
