import type { ArticleRef } from '../../kernel/article-ref.ts'
import type { Article, GuidelineText, Item, Paragraph } from './guideline-text.ts'

/** What a citation means in a text: the article, and of it the paragraph and the item where it names them. */
export interface Passage {
  readonly article: Article
  readonly paragraph: Paragraph | null
  readonly item: Item | null
}

/** A text's papers, each from its title on; a file without a title is one paper. */
export const papersOf = ({ parts }: GuidelineText): readonly GuidelineText[] => {
  const starts = parts.flatMap((one, at) => (one.kind === 'title' ? [at] : []))
  const cuts = starts.slice(1)
  return [0, ...cuts].map((start, at) => ({ parts: parts.slice(start, cuts[at] ?? parts.length) }))
}

/** The articles of a paper in their order; those of its supplementary provisions are not among them. */
export const articlesOf = ({ parts }: GuidelineText): readonly Article[] =>
  parts.flatMap((one) => (one.kind === 'article' ? [one] : []))

/** An article by its number, `5` or `3-2`; null where the paper has none, or only says that it was taken out. */
export const articleNumbered = (paper: GuidelineText, number: string): Article | null =>
  articlesOf(paper).find((one) => one.number === number) ?? null

/**
 * What a citation means in a paper. `Art. 22(6)` is the sixth item where the article has one paragraph with items, and
 * else the sixth paragraph. Null where the paper has no such article.
 */
export const passageOf = (paper: GuidelineText, ref: ArticleRef): Passage | null => {
  const found = /^(?:[a-z][a-z0-9-]*: )?Art\. ([\d-]+)(?:\((\d+)\))?(?:\((\d+)\))?$/.exec(ref)
  if (found === null) return null
  const [, number, first, second] = found as unknown as Cited
  const article = articleNumbered(paper, number)
  if (article === null) return null
  const [only, ...others] = article.paragraphs
  if (second === undefined && only !== undefined && others.length === 0) {
    const item = itemNumbered(only, first)
    if (item !== null) return { article, paragraph: only, item }
  }
  const paragraph = article.paragraphs.find((one) => String(one.number) === first) ?? null
  return {
    article,
    paragraph,
    item: paragraph && itemNumbered(paragraph, second),
  }
}

/** A citation's own text, its article, and the numbers in brackets behind it. */
type Cited = readonly [string, string, string | undefined, string | undefined]

const itemNumbered = ({ content }: Paragraph, number: string | undefined): Item | null =>
  (content.find((one) => one.kind === 'item' && one.number === number) as Item | undefined) ?? null
