import type { PlainDate } from '../../kernel/plain-date.ts'
import { articleStarts, type ArticleSection } from './article-starts.ts'
import { appendicesMissing, contentsThatDiffer } from './cross-check.ts'
import { daysIn, daysOfForce } from './days-in.ts'
import type { Article, GuidelineText, NotUnderstood, Paragraph, TextPart } from './guideline-text.ts'
import { outlineOf, type OutlineWay } from './outline.ts'
import { followsOn, ordinalText, type Ordinal } from './ordinal.ts'
import { readAppendix } from './read-appendix.ts'
import { readHead, type ReadParts } from './read-head.ts'
import { sectionsOf, type Section } from './sections.ts'
import { fullFrom, type SourceLine, type Token } from './source-line.ts'
import { linesIn, tokensOf } from './tokens.ts'
import { wordsOf } from './words-of.ts'

/** A text that was read, and the lines of the file that a person should look at. */
export interface ReadGuidelineText {
  readonly text: GuidelineText
  readonly notUnderstood: readonly NotUnderstood[]
}

/**
 * Reads a city's official text out of a file: plain text as sites and word processors give it, or a page with its
 * markup. Nothing is left out: what can't be read is kept as it stands and named.
 */
export const readGuidelineText = (source: string): ReadGuidelineText => {
  const tokens = tokensOf(source)
  const lines = linesIn(tokens)
  const reading: Reading = { fullFrom: fullFrom(lines), last: null, announced: null, titled: false, numbers: new Set() }
  const read = sectionsOf(tokens).map((section) => readSection(section, reading))
  const parts = read.flatMap((one) => one.parts)
  const noArticles: readonly NotUnderstood[] = parts.some((one) => one.kind === 'article')
    ? []
    : [{ from: 1, to: lines.at(-1)?.no ?? 1, why: 'no-articles', about: '' }]
  const notes = [
    ...noArticles,
    ...read.flatMap((one) => one.notes),
    ...contentsThatDiffer(parts, lines),
    ...appendicesMissing(parts, lines),
  ]
  return { text: { parts }, notUnderstood: notes.sort((one, other) => one.from - other.from) }
}

/** What of the lines above decides how the next ones are read. */
interface Reading {
  readonly fullFrom: number | null
  last: Ordinal | null
  announced: PlainDate | null
  titled: boolean
  /** The numbers of the articles that the paper has so far. */
  readonly numbers: Set<string>
}

const readSection = (section: Section, reading: Reading): ReadParts => {
  switch (section.kind) {
    case 'head':
      return headOf(section.body, reading)
    case 'contents':
    case 'aside':
      return { parts: [{ kind: section.kind, lines: linesIn(section.body).map((one) => one.text) }], notes: [] }
    case 'division': {
      const { level, marker, ordinal, name } = section.read
      return { parts: [{ kind: 'division', level, marker, number: ordinalText(ordinal), name }], notes: [] }
    }
    case 'article': {
      const { article, notes } = articleOf(section, reading.last, wayOf(reading))
      reading.last = section.read.upTo ?? section.read.ordinal
      const { no } = section.line
      const twice: readonly NotUnderstood[] = reading.numbers.has(article.number)
        ? [{ from: no, to: no, why: 'article-twice', about: article.marker }]
        : []
      reading.numbers.add(article.number)
      // That its number doesn't follow goes without saying then.
      const others = notes.filter((one) => twice.length === 0 || one.why !== 'article-number')
      return { parts: [article], notes: [...twice, ...others] }
    }
    case 'supplement':
      return supplementOf(section, reading)
    case 'appendix': {
      const heading = section.heading.text
      const { content, notes } = readAppendix(heading, section.body, wayOf(reading))
      return { parts: [{ kind: 'appendix', heading, content }], notes }
    }
  }
}

const wayOf = ({ fullFrom }: Reading): OutlineWay => ({ fullFrom, captions: false })

const headOf = (body: readonly Token[], reading: Reading): ReadParts => {
  const another = reading.last !== null
  const read = readHead(linesIn(body), another || !reading.titled)
  if (another) {
    reading.last = null
    reading.numbers.clear()
  }
  if (another || !reading.titled) reading.announced = null
  reading.titled = true
  const enacted = read.parts.flatMap((one) => (one.kind === 'enacted' ? one.lines : [])).join('\n')
  reading.announced ??= daysIn(enacted)[0] ?? null
  return read
}

interface ReadArticle {
  readonly article: Article
  readonly notes: readonly NotUnderstood[]
}

const articleOf = (
  { caption, line, read, body }: ArticleSection,
  last: Ordinal | null,
  way: OutlineWay,
): ReadArticle => {
  const { paragraphs, notes } = outlineOf(body, way)
  const { marker, ordinal, upTo, captionBehind } = read
  const sequence: readonly NotUnderstood[] = followsOn(last, ordinal)
    ? []
    : [{ from: line.no, to: line.no, why: 'article-number', about: marker }]
  return {
    article: {
      kind: 'article',
      caption: caption === '' ? captionBehind : caption,
      ...(caption === '' && captionBehind !== '' ? { captionBehind: true as const } : {}),
      marker,
      number: ordinalText(ordinal),
      ...(upTo === null ? {} : { upTo: ordinalText(upTo) }),
      paragraphs,
    },
    notes: [...sequence, ...notes],
  }
}

const supplementOf = (section: Extract<Section, { kind: 'supplement' }>, reading: Reading): ReadParts => {
  const { heading, body } = section
  const { content, notes } = provisionsOf(body, { ...wayOf(reading), captions: true })
  const announced = heading === null ? null : (daysIn(heading.text)[0] ?? null)
  const inForceFrom = daysOfForce(wordsOf(content), announced ?? reading.announced)
  const { no: from } = heading ?? (linesIn(body)[0] as SourceLine)
  const undated: readonly NotUnderstood[] =
    inForceFrom.length > 0 ? [] : [{ from, to: from, why: 'no-day-of-force', about: heading?.text ?? '' }]
  const part: TextPart = { kind: 'supplement', heading: heading?.text ?? '', content, inForceFrom }
  return { parts: [part], notes: [...undated, ...notes] }
}

interface Provisions {
  readonly content: readonly (Paragraph | Article)[]
  readonly notes: readonly NotUnderstood[]
}

/** Supplementary provisions have paragraphs, or articles of their own that begin with 1 again. */
const provisionsOf = (tokens: readonly Token[], way: OutlineWay): Provisions => {
  const { startAt } = articleStarts(tokens)
  const above: Token[] = []
  const articles: ArticleSection[] = []
  let last: Ordinal | null = null
  for (let at = 0; at < tokens.length;) {
    const start = startAt(at, last)
    const token = tokens[at] as Token
    if (start === null) (articles.at(-1)?.body ?? above).push(token)
    else {
      articles.push(start.section)
      last = start.section.read.upTo ?? start.section.read.ordinal
    }
    at += start?.count ?? 1
  }
  const first = outlineOf(above, way)
  const read = articles.map((one, at) => {
    const before = articles[at - 1]?.read
    return articleOf(one, before === undefined ? null : (before.upTo ?? before.ordinal), { ...way, captions: false })
  })
  return {
    content: [...first.paragraphs, ...read.map((one) => one.article)],
    notes: [...first.notes, ...read.flatMap((one) => one.notes)],
  }
}
