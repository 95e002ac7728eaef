import { countedArticle } from '../../domain/guideline/text/counted-text.ts'
import type { GuidelineText, NotUnderstood, Supplement, TextPart } from '../../domain/guideline/text/guideline-text.ts'
import { wareki } from '../../domain/kernel/era.ts'
import { toldWords, type Lang } from './told-words.ts'

/** What was understood of a text, line by line for the terminal: its chapters, articles and days. */
export const toldText = ({ parts }: GuidelineText, lang: Lang): readonly string[] => {
  const words = toldWords[lang]
  const lines = parts.flatMap((one) => toldPart(one, lang))
  const articles = parts.flatMap((one) => (one.kind === 'article' ? [countedArticle(one)] : []))
  const sum = (of: (one: (typeof articles)[number]) => number) => articles.reduce((all, one) => all + of(one), 0)
  const supplements = parts.filter((one) => one.kind === 'supplement')
  return [
    ...lines,
    '',
    words.sum({
      articles: articles.length,
      paragraphs: sum((one) => one.paragraphs),
      items: sum((one) => one.items),
      tables: sum((one) => one.tables),
      days: supplements.flatMap((one) => one.inForceFrom).length,
    }),
  ]
}

const toldPart = (part: TextPart, lang: Lang): readonly string[] => {
  const words = toldWords[lang]
  switch (part.kind) {
    case 'title':
      return ['', `■ ${part.text}`]
    case 'aside':
      return [`  (${words.aside(part.lines.length)}) ${shortened(part.lines.join(' / '))}`]
    case 'enacted':
    case 'contents':
    case 'preamble':
      return [`  (${words[part.kind]}) ${shortened(part.lines.join(' / '))}`]
    case 'division':
      return [`  ${part.marker} ${part.name}`]
    case 'article': {
      const { paragraphs, items, tables } = countedArticle(part)
      const counts = words.counts({ paragraphs, items, tables })
      return [`    ${part.marker}${part.caption === '' ? '' : ` ${part.caption}`}  ${counts}`]
    }
    case 'supplement':
      return [`  ${toldSupplement(part, lang)}`]
    case 'appendix':
      return [`  ${part.heading}`]
  }
}

const toldSupplement = ({ heading, inForceFrom }: Supplement, lang: Lang): string => {
  const words = toldWords[lang]
  const days = inForceFrom.map((day) => `${wareki(day)} (${day})`).join(lang === 'ja' ? '、' : ', ')
  return `${heading === '' ? words.noHeading : heading}  ${days === '' ? words.noDay : words.inForce(days)}`
}

/** What was not understood, with the lines of the file. */
export const toldNotes = (notes: readonly NotUnderstood[], source: string, lang: Lang): readonly string[] => {
  const words = toldWords[lang]
  const lines = source.split(/\r\n|\r|\n/)
  if (notes.length === 0) return [`✓ ${words.allUnderstood}`]
  return [
    `! ${words.notUnderstood(notes.length)}`,
    ...notes.flatMap(({ from, to, why, about }) => [
      `  ${words.lines(from, to)}: ${words.why[why]}${about === '' ? '' : ` (${about})`}`,
      `    | ${shortened(lines[from - 1]?.trim() ?? '')}`,
    ]),
  ]
}

const longest = 60
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)
