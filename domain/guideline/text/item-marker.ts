import { bracketedKanji, bracketedNumber, circledNumber, numberOf, numeral } from './numerals.ts'
import type { Ordinal } from './ordinal.ts'

/** In which way a row of paragraphs, items or sub-items is counted. Rows inside each other differ in it. */
export type CountingStyle =
  | 'digits'
  | 'bracketed-digits'
  | 'bracketed-kanji'
  | 'circled'
  | 'kanji'
  | 'numbered-item'
  | 'kana'
  | 'bracketed-kana'
  | 'iroha'
  | 'bracketed-iroha'
  | 'latin'
  | 'bracketed-latin'

/** A line that may begin a paragraph, an item or what is below it: how it is counted, and what stands behind. */
export interface ItemMarker {
  readonly style: CountingStyle
  readonly ordinal: Ordinal
  /** The last of several that a line stands for: (3)から(5)まで 削除. */
  readonly upTo: number | null
  readonly marker: string
  readonly rest: string
  /** Whether a space, or the line's end, sets the number apart from the words; without one it takes more to be sure. */
  readonly apart: boolean
}

const kanaRow = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'
const irohaRow = 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス'
const latinRow = 'abcdefghijklmnopqrstuvwxyz'

const placeIn =
  (row: string) =>
  (sign: string): number | null => {
    const place = row.indexOf(sign.normalize('NFKC').toLowerCase())
    return place === -1 ? null : place + 1
  }

const ascii = (digits: string): number | null => (/[一-十百千〇]/.test(digits) ? null : numberOf(digits))
const kanji = (digits: string): number | null => (/[0-9０-９]/.test(digits) ? null : numberOf(digits))

interface Form {
  readonly style: CountingStyle
  readonly sign: RegExp
  readonly number: (sign: string) => number | null
}

/** Each way of counting: what it looks like at the beginning of a line, the number itself being the first group. */
const forms: readonly Form[] = [
  { style: 'bracketed-digits', sign: /^[(（]\s?([0-9０-９]{1,3})\s?[)）]/, number: numberOf },
  { style: 'bracketed-digits', sign: /^([⑴-⒇])/, number: bracketedNumber },
  { style: 'bracketed-kanji', sign: /^[(（]([〇一二三四五六七八九十]{1,4})[)）]/, number: numberOf },
  { style: 'bracketed-kanji', sign: /^([㈠-㈩])/, number: bracketedKanji },
  { style: 'circled', sign: /^([①-⑳])/, number: circledNumber },
  { style: 'numbered-item', sign: new RegExp(`^第?(${numeral})号`), number: numberOf },
  { style: 'digits', sign: /^([0-9０-９]{1,3})/, number: ascii },
  { style: 'kanji', sign: /^([〇一二三四五六七八九十]{1,4})/, number: kanji },
  { style: 'bracketed-kana', sign: /^[(（]([ア-ン])[)）]/, number: placeIn(kanaRow) },
  { style: 'bracketed-iroha', sign: /^[(（]([ア-ン])[)）]/, number: placeIn(irohaRow) },
  { style: 'kana', sign: /^([ア-ン])/, number: placeIn(kanaRow) },
  { style: 'iroha', sign: /^([ア-ン])/, number: placeIn(irohaRow) },
  { style: 'bracketed-latin', sign: /^[(（]([a-zａ-ｚ])[)）]/, number: placeIn(latinRow) },
  { style: 'latin', sign: /^([a-zａ-ｚ])/, number: placeIn(latinRow) },
]

/** These set themselves apart from the words; the others need a space or a stop behind them. */
const selfEvident = /^(?:bracketed|circled)/
const branchForm = new RegExp(`^の(${numeral})(?=[\\s、．.]|$)`)
const stop = /^[．.、](?![0-9０-９〇一二三四五六七八九十])/

/**
 * What a sentence goes on with when a number is only named in it: (2)に掲げる; behind a bare number a count as well:
 * ３人.
 */
const goesOn = /^(?:[にのをはがでとへやか～〜・,，、]|及び|並び|又は|若し|から|まで|号|条|項)/
const counts = /^(?:[人名日月年件回箇ヶ階部者以時分割％%種点台通冊枚本]|\d|[０-９])/

/** Every way in which a line can be read as the beginning of a paragraph or item, the likeliest first. */
export const itemMarkers = (line: string): readonly ItemMarker[] =>
  forms.flatMap((form) => {
    const found = form.sign.exec(line)
    if (found === null) return []
    const [sign, digits] = found as unknown as readonly [string, string]
    const number = form.number(digits)
    return number === null ? [] : (ofSeveral(form, line, sign, number) ?? withBranches(form.style, line, sign, number))
  })

/** One line for several items in a row, as where they were taken out; null where it begins no such line. */
const ofSeveral = ({ style, sign: form, number: of }: Form, line: string, sign: string, number: number) => {
  const behind = line.slice(sign.length)
  const [link] = /^(?:から|及び|・|、|～|〜|―|－|-)/.exec(behind) ?? []
  if (link === undefined || !selfEvident.test(style)) return null
  const [last, digits] = form.exec(behind.slice(link.length)) ?? []
  const upTo = last === undefined || digits === undefined ? null : of(digits)
  if (last === undefined || upTo === null || upTo <= number) return null
  const end = /^まで/.exec(behind.slice(link.length + last.length))?.[0] ?? ''
  const marker = sign + link + last + end
  const rest = line.slice(marker.length)
  if (!/^(?:\s|$)/.test(rest)) return null
  return [{ style, ordinal: { number, branch: [] }, upTo, marker, rest: rest.trim(), apart: true }]
}

const withBranches = (style: CountingStyle, line: string, sign: string, number: number): readonly ItemMarker[] => {
  const found = branchForm.exec(line.slice(sign.length)) as readonly [string, string] | null
  const branch = found === null ? [] : [numberOf(found[1]) ?? 0]
  let marker = found === null ? sign : sign + found[0]
  const evident = selfEvident.test(style)
  if (!evident) marker += stop.exec(line.slice(marker.length))?.[0] ?? ''
  const behind = line.slice(marker.length)
  const apart = behind === '' || /^\s/.test(behind) || /[．.、]$/.test(marker)
  const bare = style === 'digits' && /[０-９]/.test(sign) && !counts.test(behind)
  if (!apart && (goesOn.test(behind) || !(evident || bare))) return []
  return [{ style, ordinal: { number, branch }, upTo: null, marker, rest: behind.trim(), apart }]
}
