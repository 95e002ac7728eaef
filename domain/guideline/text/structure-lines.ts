import { numberOf, numeral } from './numerals.ts'
import type { DivisionLevel } from './guideline-text.ts'
import type { Ordinal } from './ordinal.ts'

/** A line that begins an article: its number, the heading that may stand behind it, and what follows. */
export interface ArticleLine {
  readonly marker: string
  readonly ordinal: Ordinal
  readonly upTo: Ordinal | null
  readonly captionBehind: string
  readonly rest: string
  /** Whether a space or the line's end sets the number apart from the words. */
  readonly apart: boolean
}

/** What the patterns of numbers find: all of it, the number, its branches. */
type Numbered = readonly [string, string, string]
type Divided = readonly [string, string, string, string]

const branches = `((?:の${numeral})*)`
// A word processor sets the signs of a number apart, by spaces of any width.
const oneArticle = `第\\s*(${numeral})\\s*条${branches}`
const articleForm = new RegExp(`^${oneArticle}`)
const rangeForm = new RegExp(`^\\s*(?:から|及び|・|、|～|〜|―|－|-)\\s*${oneArticle}(?:まで)?(?=\\s|$)`)
const shortForm = new RegExp(`^第(${numeral})${branches}(?=\\s)`)
const captionForm = /^\s*(?:[(（][^()（）]{1,60}[)）]|[【〔［][^】〕］]{1,60}[】〕］])/
/** What a sentence goes on with when it only names the article: 第3条の規定, 第3条第2項, 第3条に. */
const goesOn = /^(?:[のにをはがでとへやか～〜・、，,中各第又]|及び|並び|若し|から|まで|例|本|後|前)/

/** The place of an article by its number and its branches, as a pattern has found them. */
export const ordinalOf = (number: string, branch: string): Ordinal => ({
  number: numberOf(number) ?? 0,
  branch: branch
    .split('の')
    .filter((one) => one !== '')
    .map((one) => numberOf(one) ?? 0),
})

/** Reads the beginning of an article (第3条の2); null where a line is none, or only names one in a sentence. */
export const articleLine = (line: string, form: 'with-jo' | 'without-jo' = 'with-jo'): ArticleLine | null => {
  const found = (form === 'with-jo' ? articleForm : shortForm).exec(line)
  if (found === null) return null
  const [, number, branch] = found as unknown as Numbered
  const range = rangeForm.exec(line.slice(found[0].length)) as Numbered | null
  const marker = found[0] + (range?.[0] ?? '')
  const behind = line.slice(marker.length)
  const bracketed = range === null ? (captionForm.exec(behind)?.[0] ?? '') : ''
  const caption = bracketed === '' && form === 'without-jo' && isHeadingAlone(behind) ? behind : bracketed
  const words = behind.slice(caption.length)
  const apart = words === '' || /^\s/.test(words) || /^\s/.test(behind)
  if (!apart && goesOn.test(behind)) return null
  return {
    marker,
    ordinal: ordinalOf(number, branch),
    upTo: range === null ? null : ordinalOf(range[1], range[2]),
    captionBehind: caption.trim(),
    rest: words.trim(),
    apart,
  }
}

/** Whether what stands behind 第1 is no sentence but its heading: the words begin on the next line. */
const isHeadingAlone = (behind: string): boolean => /^\s+[^\s。、]{1,30}$/.test(behind)

/** A line that is the heading of a chapter or section. */
export interface DivisionLine {
  readonly level: DivisionLevel
  readonly marker: string
  readonly ordinal: Ordinal
  readonly name: string
}

const divisionForm = new RegExp(`^第\\s*(${numeral})(\\s*[編章節款]|目)${branches}`)

/** Reads the heading of a chapter or section; null where a line is none, or only names one in a sentence. */
export const divisionLine = (line: string): DivisionLine | null => {
  const found = divisionForm.exec(line)
  if (found === null) return null
  const [marker, number, unit, branch] = found as unknown as Divided
  const behind = line.slice(marker.length)
  if (behind.length > 60 || behind.includes('。') || (!/^\s/.test(behind) && goesOn.test(behind))) return null
  return {
    level: unit.trim() as DivisionLevel,
    marker,
    ordinal: ordinalOf(number, branch),
    name: behind.trim(),
  }
}

/** Whether a line is a heading in brackets, as it stands above an article. */
export const isCaption = (line: string): boolean =>
  /^(?:[(（].{1,80}[)）]|[【〔［].{1,80}[】〕］])$/.test(line) &&
  !line.includes('。') &&
  !/^[(（](?:[0-9０-９]{1,3}|[〇一二三四五六七八九十]{1,3}|[ア-ン]|[a-zａ-ｚ])[)）]$/.test(line)

/** Whether a line is the heading of the contents (目次). */
export const isContentsHeading = (line: string): boolean => /^目\s*次$/.test(line)

/** Whether a line is the heading of supplementary provisions, with the amendment's day and number behind it. */
export const isSupplementHeading = (line: string): boolean =>
  /^[附付]\s*則(?:\s*[(（][^。]{1,80}[)）])?(?:\s*抄)?$/.test(line)

const kindsOfPaper = '(?:要綱|要領|規程|規則|条例|基準|規定|細則|方針|訓令|告示|指針|内規|要項|手順書)'
const inForceForm = new RegExp(
  `^(?:\\d{1,2}\\s|[０-９]{1,2}\\s)?この${kindsOfPaper}は、.{0,200}?(?:施行|適用)(?:する|し)`,
)

/** Whether a line says from when the paper is in force, as the first sentence of supplementary provisions does. */
export const saysInForce = (line: string): boolean => inForceForm.test(line)

const number = `第?\\s?${numeral}`
const appendixForm = new RegExp(
  `^(?:別表|別記|別図|別紙|様式|別記様式|参考様式)(?:\\s?(?:${number})?(?:号)?(?:の${numeral})?)(?:様式)?(?:\\s*[(（][^。]{1,60}[)）])?$`,
)
const numberedFormSheet = new RegExp(`^(?:別記)?第${numeral}号様式(?:の${numeral})?(?:\\s*[(（][^。]{1,60}[)）])?$`)

/** Whether a line is the heading of a table (別表), a form (様式) or the like behind the articles. */
export const isAppendixHeading = (line: string): boolean => appendixForm.test(line) || numberedFormSheet.test(line)

const titleForm = new RegExp(`^(?![第(（])[^。、]{2,80}${kindsOfPaper}(?:\\s*[(（][^。]{1,30}[)）])?$`)

/** Whether a line can be a paper's name: it ends with what the paper is, or bears the publisher's mark ○. */
export const isTitleLike = (line: string): boolean =>
  (/^[○◯〇●◎]\s*\S/.test(line) && line.length <= 90 && !line.includes('。')) || titleForm.test(line)

/** A paper's name without the publisher's mark and spaces, by which two lines are the same name. */
export const plainTitle = (line: string): string => line.replace(/^[○◯〇●◎]/, '').replace(/\s/g, '')

/** Whether a line belongs to the site that published the text. */
export const isOfTheSite = (line: string): boolean =>
  /^(?:体系情報|沿革情報|メニュー|ページの先頭へ|(?:トップ(?:ページ)?|先頭|目次)へ(?:戻る)?|.{0,20}例規集.{0,20}|Copyright.*|©.*)$/i.test(
    line,
  )

/** Whether a line under the title is a day, a number, or says that the paper was amended. */
export const isEnactedLine = (line: string): boolean =>
  !line.includes('。') &&
  (/年.{1,6}月.{1,6}日/.test(line) ||
    /第?[0-9０-９〇一二三四五六七八九十百千]+号[)）]?$/.test(line) ||
    /^(?:施行|改正|沿革|制定|全部改正|一部改正|公布|注)/.test(line))
