import { articleStarts, type ArticleSection } from './article-starts.ts'
import { followsOn, ordinalText, type Ordinal } from './ordinal.ts'
import type { SourceLine, Token } from './source-line.ts'
import {
  articleLine,
  divisionLine,
  isAppendixHeading,
  isCaption,
  isContentsHeading,
  isOfTheSite,
  isSupplementHeading,
  isTitleLike,
  plainTitle,
  saysInForce,
  type DivisionLine,
} from './structure-lines.ts'

/** A stretch of the file that becomes one or a few parts of the text. */
export type Section =
  | { readonly kind: 'head' | 'contents' | 'aside'; readonly body: Token[] }
  | { readonly kind: 'division'; readonly line: SourceLine; readonly read: DivisionLine }
  | ArticleSection
  | { readonly kind: 'supplement'; readonly heading: SourceLine | null; readonly body: Token[] }
  | { readonly kind: 'appendix'; readonly heading: SourceLine; readonly body: Token[] }

/** Where in a paper a line stands, by what came before it. */
interface Place {
  readonly state: 'head' | 'body' | 'supplement' | 'appendix' | 'aside'
  /** The last article of this paper; null before its first. */
  readonly last: Ordinal | null
  readonly title: string | null
}

/** What begins at a line: the stretch, how many lines are read with it, and where the paper stands behind it. */
interface Opening {
  readonly section: Section
  readonly count: number
  readonly after: Place
}

/** How far below a name an article 1 is looked for, which makes it the name of another paper. */
const nearby = 80

/** Parts a file into its stretches. */
export const sectionsOf = (tokens: readonly Token[]): readonly Section[] => {
  const opening = openings(tokens)
  const sections: Section[] = []
  let place: Place = { state: 'head', last: null, title: null }
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token
    const begun = token.kind === 'line' ? opening(at, token.line, place) : null
    if (begun !== null) {
      sections.push(begun.section)
      place = begun.after
      at += begun.count
      continue
    }
    const current = sections.at(-1)
    if (current === undefined || current.kind === 'division') sections.push({ kind: 'head', body: [token] })
    else current.body.push(token)
    if (place.state === 'head' && place.title === null && token.kind === 'line' && isTitleLike(token.line.text))
      place = { ...place, title: plainTitle(token.line.text) }
    at++
  }
  return sections
}

const openings = (tokens: readonly Token[]) => {
  const articles = articleStarts(tokens)
  const lastArticle = tokens.findLastIndex((_, at) => articles.numberAt(at) !== null)
  const isNewPaper = (at: number, line: SourceLine, { last }: Place): boolean => {
    if (last === null || !isTitleLike(line.text)) return false
    for (let below = at + 1; below < at + nearby; below++) {
      const number = articles.numberAt(below)
      if (number !== null) return followsOn(null, number)
    }
    return false
  }
  const isAside = (at: number, { text }: SourceLine, { last, title }: Place): boolean =>
    at > lastArticle && last !== null && (isOfTheSite(text) || plainTitle(text) === title)

  const inBody = (at: number, line: SourceLine, place: Place): Opening | null => {
    const read = divisionLine(line.text)
    if (read !== null) return openingOf(place, { kind: 'division', line, read }, 1, { state: 'body' })
    const found = articles.startAt(at, place.last)
    if (found === null) return null
    const { ordinal, upTo } = found.section.read
    return openingOf(place, found.section, found.count, { state: 'body', last: upTo ?? ordinal })
  }

  return (at: number, line: SourceLine, place: Place): Opening | null => {
    const { text } = line
    const body: Token[] = [{ kind: 'line', line }]
    if (isNewPaper(at, line, place))
      return openingOf(place, { kind: 'head', body }, 1, { state: 'head', last: null, title: plainTitle(text) })
    if (place.state === 'aside') return null
    if (isAside(at, line, place)) return openingOf(place, { kind: 'aside', body }, 1, { state: 'aside' })
    if (place.state === 'head' && isContentsHeading(text)) {
      const count = contentsLength(tokens, at)
      return openingOf(place, { kind: 'contents', body: tokens.slice(at, at + count) }, count, {})
    }
    const inside = place.state === 'head' || place.state === 'body' ? inBody(at, line, place) : null
    return inside ?? (place.last === null ? null : afterArticles(at, line, place, tokens))
  }
}

const openingOf = (place: Place, section: Section, count: number, change: Partial<Place>): Opening => ({
  section,
  count,
  after: { ...place, ...change },
})

/** What begins only below the first article: supplementary provisions, with a heading or without, and appendices. */
const afterArticles = (at: number, line: SourceLine, place: Place, tokens: readonly Token[]): Opening | null => {
  const { text } = line
  if (isSupplementHeading(text))
    return openingOf(place, { kind: 'supplement', heading: line, body: [] }, 1, { state: 'supplement' })
  if (saysInForce(text) && isWithoutHeading(at, place, tokens))
    return openingOf(place, { kind: 'supplement', heading: null, body: [{ kind: 'line', line }] }, 1, {
      state: 'supplement',
    })
  return isAppendixHeading(text)
    ? openingOf(place, { kind: 'appendix', heading: line, body: [] }, 1, { state: 'appendix' })
    : null
}

/** Whether supplementary provisions begin here without a heading: not where their first sentence stands below one. */
const isWithoutHeading = (at: number, { state }: Place, tokens: readonly Token[]): boolean => {
  const above = tokens[at - 1]
  const isHeading = above?.kind === 'line' && (isSupplementHeading(above.line.text) || isCaption(above.line.text))
  return !(state === 'supplement' && isHeading)
}

/** How many lines the contents take: until their first line comes again as a heading, or a line is no entry. */
const contentsLength = (tokens: readonly Token[], from: number): number => {
  let first: string | null = null
  let at = from + 1
  for (let token = tokens[at]; token?.kind === 'line'; token = tokens[at]) {
    const { text } = token.line
    const key = entryKey(text)
    if (key === null && !isSupplementHeading(text) && !isAppendixHeading(text)) break
    if (key !== null && key === first) break
    if (at === from + 1) first = key
    at++
  }
  return at - from
}

/** What an entry of the contents names: a chapter or an article by its number; null where it names neither. */
const entryKey = (text: string): string | null => {
  const division = divisionLine(text)
  const article = articleLine(text)
  if (division !== null) return `${division.level}${ordinalText(division.ordinal)}`
  return article === null || text.includes('。') ? null : `条${ordinalText(article.ordinal)}`
}
