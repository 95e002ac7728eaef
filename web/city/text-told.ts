import { countedArticle, daysOfForceIn } from '../../domain/guideline/text/counted-text.ts'
import type { GuidelineText, Supplement, TextPart } from '../../domain/guideline/text/guideline-text.ts'
import { wareki } from '../../domain/kernel/era.ts'
import type { Lang } from '../language.ts'
import type { TextReadWords } from './text-read-wording.ts'
import { textReadEn } from './words/text-read.en.ts'
import { textReadJa } from './words/text-read.ja.ts'

/** What is said of a text that was read, in both languages. */
export const textReadWords: { readonly [lang in Lang]: TextReadWords } = { ja: textReadJa, en: textReadEn }

/** One part of a text in a line, and how deep it stands: a title, what is below it, what is below that. */
export interface PartTold {
  readonly depth: 0 | 1 | 2
  readonly said: string
}

/** What was understood of a text, part by part: its chapters, articles and days. */
export const partsTold = ({ parts }: GuidelineText, lang: Lang): readonly PartTold[] =>
  parts.map((one) => toldPart(one, lang))

/** How much of everything a text has. */
export const sumTold = (text: GuidelineText, lang: Lang): string => {
  const { parts } = text
  const articles = parts.flatMap((one) => (one.kind === 'article' ? [countedArticle(one)] : []))
  const sum = (of: (one: (typeof articles)[number]) => number) => articles.reduce((all, one) => all + of(one), 0)
  return textReadWords[lang].sum({
    divisions: parts.filter((one) => one.kind === 'division').length,
    articles: articles.length,
    paragraphs: sum((one) => one.paragraphs),
    items: sum((one) => one.items),
    tables: sum((one) => one.tables),
    days: daysOfForceIn(text).length,
  })
}

const toldPart = (part: TextPart, lang: Lang): PartTold => {
  const words = textReadWords[lang]
  switch (part.kind) {
    case 'title':
      return { depth: 0, said: part.text }
    case 'aside':
      return { depth: 1, said: `(${words.aside(part.lines.length)}) ${shortened(part.lines.join(' / '))}` }
    case 'enacted':
    case 'contents':
    case 'preamble':
      return { depth: 1, said: `(${words[part.kind]}) ${shortened(part.lines.join(' / '))}` }
    case 'division':
      return { depth: 1, said: `${part.marker} ${part.name}` }
    case 'article': {
      const { paragraphs, items, tables } = countedArticle(part)
      const counts = words.counts({ paragraphs, items, tables })
      return { depth: 2, said: `${part.marker}${part.caption === '' ? '' : ` ${part.caption}`}  ${counts}` }
    }
    case 'supplement':
      return { depth: 1, said: toldSupplement(part, lang) }
    case 'appendix':
      return { depth: 1, said: part.heading }
  }
}

const toldSupplement = ({ heading, inForceFrom }: Supplement, lang: Lang): string => {
  const words = textReadWords[lang]
  const days = inForceFrom.map((day) => `${wareki(day)} (${day})`).join(lang === 'ja' ? '、' : ', ')
  return `${heading === '' ? words.noHeading : heading}  ${days === '' ? words.noDay : words.inForce(days)}`
}

const longest = 60

/** A line of a file, as far as it helps to find it again. */
export const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)
