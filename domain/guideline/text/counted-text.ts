import type { Article, Block, GuidelineText } from './guideline-text.ts'

/** What an article consists of, by which a person sees whether all of it came in. */
export interface CountedArticle {
  readonly article: Article
  readonly paragraphs: number
  /** Its items (号); what is below them is not counted. */
  readonly items: number
  readonly tables: number
}

/** How much of what an article has. */
export const countedArticle = (article: Article): CountedArticle => {
  const content = article.paragraphs.flatMap((one) => one.content)
  return {
    article,
    paragraphs: article.paragraphs.length,
    items: content.filter((one) => one.kind === 'item').length,
    tables: tablesIn(content),
  }
}

const tablesIn = (content: readonly Block[]): number =>
  content.reduce((sum, one) => sum + (one.kind === 'table' ? 1 : one.kind === 'item' ? tablesIn(one.content) : 0), 0)

/** The days from which a paper says that it, or a change of it, is in force, in its order. */
export const daysOfForceIn = ({ parts }: GuidelineText): readonly string[] =>
  parts.flatMap((one) => (one.kind === 'supplement' ? one.inForceFrom : []))
