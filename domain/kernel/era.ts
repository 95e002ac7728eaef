/** Japanese era dates (和暦), which every paper of the city carries, and the English form beside them. */
import { fromParts, partsOf, weekday, type PlainDate } from './plain-date.ts'

/** An era (元号): its first year is 元年 and begins on the day of its start, not on 1 January. */
export interface Era {
  readonly name: string
  readonly letter: string
  readonly firstYear: number
  readonly start: string
}

/**
 * The eras since dates are counted by the Gregorian calendar, latest first (元号法 and the cabinet orders under it). A
 * new era is one line here.
 */
export const eras = [
  { name: '令和', letter: 'R', firstYear: 2019, start: '2019-05-01' },
  { name: '平成', letter: 'H', firstYear: 1989, start: '1989-01-08' },
  { name: '昭和', letter: 'S', firstYear: 1926, start: '1926-12-25' },
  { name: '大正', letter: 'T', firstYear: 1912, start: '1912-07-30' },
  { name: '明治', letter: 'M', firstYear: 1868, start: '1868-01-25' },
] as const satisfies readonly Era[]

const meiji = eras[4]
const weekdayKanji = ['日', '月', '火', '水', '木', '金', '土'] as const
const weekdayEnglish = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const monthEnglish = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The era that a day falls in, and the year within it. */
export function eraYearOf(date: PlainDate): { readonly era: Era; readonly year: number } {
  const era = eras.find((one) => one.start <= date) ?? meiji
  return { era, year: partsOf(date).year - era.firstYear + 1 }
}

/** The form on papers, 令和8年3月31日; an era's first year is 元年. */
export function wareki(date: PlainDate): string {
  const { era, year } = eraYearOf(date)
  const { month, day } = partsOf(date)
  return `${era.name}${year === 1 ? '元' : year}年${month}月${day}日`
}

/** The form for narrow columns, R8.3.31. */
export function warekiShort(date: PlainDate): string {
  const { era, year } = eraYearOf(date)
  const { month, day } = partsOf(date)
  return `${era.letter}${year}.${month}.${day}`
}

/** The form for due dates and meetings, 令和8年3月31日(火). */
export function warekiWithWeekday(date: PlainDate): string {
  return `${wareki(date)}(${weekdayKanji[weekday(date)]})`
}

/** What a month is called in English by its number; a number that is none stays as it is. */
export const englishMonth = (month: number): string => monthEnglish[month - 1] ?? String(month)

/** The English form, 31 March 2026 (Tue). */
export function englishDate(date: PlainDate): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${englishMonth(month)} ${year} (${weekdayEnglish[weekday(date)]})`
}

/** The eras' names, as one of a pattern's choices. */
export const eraNames = eras.map((one) => one.name).join('|')
const eraInitials = eras.map((one) => one.name[0] + one.letter + one.letter.toLowerCase()).join('')
const monthAndDay = '(?<month>\\d{1,2})(?:月|[./-])(?<day>\\d{1,2})日?(?:\\((?<weekday>[日月火水木金土])(?:曜日?)?\\))?'
const eraForm = new RegExp(`^(?<era>${eraNames}|[${eraInitials}])(?<year>元|\\d{1,3})(?:年|[./-])${monthAndDay}$`)
const westernForm = new RegExp(`^(?<year>\\d{4})(?:年|[./-])${monthAndDay}$`)
const longestDate = 100
const digitsForm = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/

/**
 * Reads a date as people type it or as spreadsheets hold it: R5.4.1, 令和5年4月1日, 令和元年5月1日, 2023/4/1, 20230401,
 * full-width too. A year past the end of its era counts on (平成35年3月31日 stands in contracts made before 2019), a
 * day before its era began is refused, and so is a weekday that doesn't fit, because then one of the two is a slip. Not
 * for workflow code (Unicode tables).
 */
export function parseJapaneseDate(text: string): PlainDate | null {
  if (text.length > longestDate) return null
  const plain = asciiForm(text)
  const groups = (eraForm.exec(plain) ?? westernForm.exec(plain) ?? digitsForm.exec(plain))?.groups
  if (groups === undefined) return null
  const era = groups['era'] === undefined ? undefined : eraNamed(groups['era'])
  const counted = groups['year'] === '元' ? 1 : Number(groups['year'])
  const year = era === undefined ? counted : era.firstYear + counted - 1
  const date = fromParts({ year, month: Number(groups['month']), day: Number(groups['day']) })
  if (date === null || (era !== undefined && date < era.start)) return null
  if (groups['weekday'] !== undefined && groups['weekday'] !== weekdayKanji[weekday(date)]) return null
  return date
}

function eraNamed(name: string): Era | undefined {
  return eras.find((one) => one.name.startsWith(name) || one.letter === name.toUpperCase())
}

/** Digits and signs in their plain form; a space goes only where it can't join two numbers into one. */
function asciiForm(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/[‐‑‒–—―−ー]/g, '-')
    .replace(/(?<!\d)\s+|\s+(?!\d)/g, '')
}
