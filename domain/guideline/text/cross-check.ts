/** What a text says of itself, held against what was read: its contents, and the tables and forms that it names. */
import type { NotUnderstood, TextPart } from './guideline-text.ts'
import { numberOf, numeral } from './numerals.ts'
import { ordinalText } from './ordinal.ts'
import type { SourceLine } from './source-line.ts'
import { divisionLine, ordinalOf } from './structure-lines.ts'

/** Chapters and articles that the contents (目次) name and the text doesn't have. */
export const contentsThatDiffer = (
  parts: readonly TextPart[],
  lines: readonly SourceLine[],
): readonly NotUnderstood[] => {
  const divisions = new Set(parts.filter((one) => one.kind === 'division').map((one) => one.level + one.number))
  const articles = new Set(parts.flatMap((one) => (one.kind === 'article' ? [one.number, one.upTo] : [])))
  const entries = new Set(parts.flatMap((one) => (one.kind === 'contents' ? one.lines : [])))
  const missing = (entry: string): readonly string[] => {
    const division = divisionLine(entry)
    const lacks = division !== null && !divisions.has(division.level + ordinalText(division.ordinal))
    const named = [...entry.matchAll(new RegExp(`第(${numeral})条((?:の${numeral})*)`, 'g'))]
    const absent = named.filter(([, ...found]) => !articles.has(ordinalText(ordinalOf(...(found as [string, string])))))
    return [...(lacks ? [division.marker] : []), ...absent.map(([whole]) => whole)]
  }
  return [...entries].flatMap((entry) =>
    missing(entry).map((about): NotUnderstood => {
      const { no } = lines.find((one) => one.text === entry) as SourceLine
      return { from: no, to: no, why: 'contents-differ', about }
    }),
  )
}

const reference = new RegExp(`別表(?:第${numeral})?|(?:別記)?様式(?:第${numeral}号?)?|(?:別記)?第${numeral}号様式`, 'g')

/** Tables and forms that the text names and the file doesn't have: they may stand in a file of their own. */
export const appendicesMissing = (
  parts: readonly TextPart[],
  lines: readonly SourceLine[],
): readonly NotUnderstood[] => {
  const there = new Set(
    parts.flatMap((one) =>
      one.kind === 'appendix' ? [plainName(one.heading.match(reference)?.[0] ?? one.heading)] : [],
    ),
  )
  const named = new Map<string, NotUnderstood>()
  for (const { text, no } of lines)
    for (const [about] of text.matchAll(reference))
      if (/[0-9０-９一二三四五六七八九十]|別/.test(about) && !named.has(plainName(about)))
        named.set(plainName(about), { from: no, to: no, why: 'appendix-missing', about })
  return [...named].flatMap(([name, note]) => (there.has(name) ? [] : [note]))
}

/** 様式第1号, 第１号様式 and 別記様式第一号 are one name: whether it is a form, and its number. */
const plainName = (name: string): string => {
  const number = new RegExp(numeral).exec(name)
  return `${name.includes('様式')} ${number && numberOf(number[0])}`
}
