import { englishDate, eraYearOf, wareki, warekiShort, warekiWithWeekday } from '../domain/kernel/era.ts'
import { tokyoClockOf, tokyoDateOf, type Instant } from '../domain/kernel/instant.ts'
import { daysBetween, partsOf, type PlainDate } from '../domain/kernel/plain-date.ts'
import type { Lang } from './language.ts'

const romaji: Readonly<Record<string, string>> = {
  令和: 'Reiwa',
  平成: 'Heisei',
  昭和: 'Showa',
  大正: 'Taisho',
  明治: 'Meiji',
}

/** A day as the city writes it, 令和8年3月13日(金); in English with the Japanese year behind it. */
export function dayText(lang: Lang, date: PlainDate): string {
  if (lang === 'ja') return warekiWithWeekday(date)
  const { era, year } = eraYearOf(date)
  return `${englishDate(date)}, ${romaji[era.name] ?? era.name} ${year}`
}

/** A day with a time of the day, which may be missing. */
export function dayAndTime(lang: Lang, date: PlainDate, time: string): string {
  return time === '' ? dayText(lang, date) : `${dayText(lang, date)}${lang === 'ja' ? ' ' : ', '}${time}`
}

/** A day where many stand in a row: no weekday, no second calendar. */
export function shortDayText(lang: Lang, date: PlainDate): string {
  return lang === 'ja' ? wareki(date) : englishDate(date).replace(/ \(.*$/, '')
}

/** A day in the narrow column of a list: R8.3.13, in English 13 Mar 2026. */
export function narrowDayText(lang: Lang, date: PlainDate): string {
  if (lang === 'ja') return warekiShort(date)
  const [day = '', month = '', year = ''] = englishDate(date).split(' ')
  return `${day} ${month.slice(0, 3)} ${year}`
}

const farDays = 300

/** A day where what is near stands in a row, 12/1 火; with its year, in Japanese the era's, where it is far away. */
export function nearDayText(lang: Lang, date: PlainDate, today: PlainDate): string {
  const { month, day } = partsOf(date)
  const isFar = Math.abs(daysBetween(today, date)) > farDays
  const english = englishDate(date)
  const weekdayIn = (text: string) => /\((.+)\)$/.exec(text)?.[1] ?? ''
  if (lang === 'ja') return `${isFar ? warekiShort(date) : `${month}/${day}`} ${weekdayIn(warekiWithWeekday(date))}`
  const [, inMonth = ''] = english.split(' ')
  return `${weekdayIn(english)} ${day} ${inMonth.slice(0, 3)}${isFar ? ` ${date.slice(0, 4)}` : ''}`
}

/** A moment by the office's clock. */
export function momentText(lang: Lang, at: Instant): string {
  const day = tokyoDateOf(at)
  return lang === 'ja' ? `${warekiWithWeekday(day)} ${tokyoClockOf(at)}` : `${englishDate(day)}, ${tokyoClockOf(at)}`
}

/** Calendar days from now until the day of a moment; negative when it has passed. */
export function daysUntil(now: Instant, at: Instant): number {
  return daysBetween(tokyoDateOf(now), tokyoDateOf(at))
}
