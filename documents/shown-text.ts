import { dateToSerial, isDateFormat, type Cell, type CellValue } from 'hucre'
import { format } from 'numfmt'

/** From which day a book counts its days: Excel for the Mac once began in 1904. */
export type DateSystem = '1900' | '1904'

/** Hours, minutes or seconds that go on beyond a day. */
const isSpan = /\[(?:h+|m+|s+)\]/i

/**
 * What a cell shows to its reader: 9:00 rather than the part of a day that is stored, 99.50% rather than 0.995. Null
 * where it isn't certain what Excel would show: then the cell is named, and a person writes it as text.
 */
export const shownText = (value: CellValue, numFmt: string | undefined, system: DateSystem = '1900'): string | null => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return shapedText(value, numFmt)
  // A span of time has no first day: it is counted from the day from which its book counts.
  const isFrom1904 = system === '1904' && isSpan.test(numFmt ?? '')
  const number = value instanceof Date ? dateToSerial(value, isFrom1904) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) return null
  // A day without a pattern has one of the numbered ones that each country's Excel shows in its own way.
  if (value instanceof Date && numFmt === undefined) return null
  return shaped(number, numFmt ?? 'General')
}

/** Whether a cell's value comes from a formula, which nobody works out again here. */
export const isFormula = (cell: Cell | undefined): boolean => cell?.formula !== undefined

const shapedText = (text: string, numFmt = '@'): string | null =>
  ['@', 'General'].includes(numFmt) || !numFmt.includes('@') ? text : shaped(text, numFmt)

const shaped = (value: number | string, numFmt: string): string | null => {
  const pattern = numFmt === 'm/d/yyyy' ? 'yyyy/m/d' : numFmt === 'm/d/yyyy h:mm' ? 'yyyy/m/d h:mm' : numFmt
  if (!isPlain(pattern) || (typeof value === 'number' && value < 0 && isDateFormat(pattern))) return null
  const text = format(pattern, value, { locale: 'ja', throws: false })
  // What Excel writes where it can't, and numbers that it shortens.
  return /^#+$|\dE[+-]?\d/.test(text) ? null : text.trim()
}

/**
 * Whether a pattern has nothing but what every Excel shows alike: digits, signs, texts, colours, the yen, days and
 * times by number. Eras, names of months in letters, dollars by the machine's country, fractions and conditions are
 * not.
 */
const isPlain = (pattern: string): boolean => {
  if (pattern === 'General') return true
  if (pattern.length > longestPattern) return false
  const bare = pattern
    .replaceAll(/"[^"]*"|\\.|[_*]./gu, '')
    .replaceAll(
      /\[(?:Red|Blue|Black|White|Green|Cyan|Magenta|Yellow|赤|青|黒|白|緑|水|紫|黄|Color ?\d+|色\d+)\]/giu,
      '',
    )
    .replaceAll(/\[\$(?:[¥￥円])?-?(?:ja-JP|411)?\]/giu, '')
    .replaceAll(/\[(?:h+|m+|s+)\]/giu, '')
    .replaceAll(/General/giu, '')
  return onlyKnown.test(bare)
}

/** What every Excel shows alike: signs, digits, and days and times by number. */
const onlyKnown = new RegExp(
  `^(?:${[
    /[0#.,% ;:()+\-/@¥￥△▲一-龠ぁ-んァ-ヶー（）：、]/,
    /y{1,4}(?!y)/,
    /d{1,2}(?!d)/,
    /m{1,2}(?!m)/,
    /h{1,2}(?!h)/,
    /s{1,2}(?!s)/,
    /a{3,4}(?!a)/,
  ]
    .map(({ source }) => source)
    .join('|')})*$`,
  'iu',
)

/** Excel itself takes no longer one. */
const longestPattern = 255
