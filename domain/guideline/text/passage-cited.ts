import { placeOf, type ArticleRef } from '../../kernel/article-ref.ts'
import type { Paper } from '../papers.ts'
import type { GuidelineText } from './guideline-text.ts'
import type { OfficialText } from './official-text.ts'
import { articleNumbered, papersOf, passageOf, type Passage } from './passage.ts'

type WithPapers = { readonly papers: readonly Paper[] }

/**
 * The paper of an official text that a citation is of: the first for the main one, and for a further one that whose
 * title it has. Null where the text that was loaded doesn't have it.
 */
export const paperCited = (
  { papers }: WithPapers,
  official: OfficialText | null,
  paper: string | null,
): GuidelineText | null => {
  if (official === null) return null
  const all = papersOf(official.text)
  if (paper === null) return all[0] ?? null
  const title = papers.find((one) => one.id === paper)?.title.ja
  return all.find(({ parts }) => parts.some((one) => one.kind === 'title' && one.text.includes(title ?? paper))) ?? null
}

/** What a citation means in an official text; null where it has no such article. */
export const passageCited = (guideline: WithPapers, official: OfficialText | null, ref: ArticleRef): Passage | null => {
  const place = placeOf(ref)
  if (place === null) return null
  const paper = paperCited(guideline, official, place.paper)
  return paper === null ? null : passageOf(paper, ref)
}

/** A whole article by the number of its address, in the paper that is meant. */
export const wholeArticle = (
  guideline: WithPapers,
  official: OfficialText | null,
  { paper, number }: { readonly paper: string | null; readonly number: string },
): Passage | null => {
  const text = paperCited(guideline, official, paper)
  const article = text === null ? null : articleNumbered(text, number)
  return article === null ? null : { article, paragraph: null, item: null }
}
