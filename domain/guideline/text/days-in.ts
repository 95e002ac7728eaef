import { eraNames, parseJapaneseDate } from '../../kernel/era.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { numberOf, numeral } from './numerals.ts'

const monthAndDate = `(${numeral})月\\s?(${numeral})日`
/** 令和5年4月1日, or 同年7月1日 behind another day. */
const day = `(?:(${eraNames})\\s?(元|${numeral})|同)年\\s?${monthAndDate}`

/** Every Japanese day that a text names, in its order, whatever its numerals. */
export const daysIn = (text: string): readonly PlainDate[] => found(text, new RegExp(day, 'g'))

/**
 * The days from which supplementary provisions say that a paper is in force or applies. Where they say the day on which
 * it was announced, that is the day that the heading, or what stands under the paper's title, names.
 */
export const daysOfForce = (text: string, announced: PlainDate | null): readonly PlainDate[] => {
  const named = found(text, new RegExp(`${day}(?:\\s?[(（][^()（）]{0,40}[)）])?から(?!起算)`, 'g'))
  const onAnnouncement = /(?:公布|公表|公示|告示|決裁|制定|施行)の日から(?:施行|適用)/.test(text)
  return onAnnouncement && announced !== null ? [announced, ...named] : named
}

const found = (text: string, form: RegExp): readonly PlainDate[] => {
  let last: string | null = null
  return [...text.matchAll(form)].flatMap(([, era, year, month, date]) => {
    if (era !== undefined) last = `${era}${numberText(year)}`
    const read = parseJapaneseDate(`${last}年${numberText(month)}月${numberText(date)}日`)
    return read === null ? [] : [read]
  })
}

const numberText = (digits = ''): string => (digits === '元' ? digits : String(numberOf(digits)))
