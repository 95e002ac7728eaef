import { articleNumber, placeOf, type ArticleRef, type Place } from '../kernel/article-ref.ts'
import type { Article } from './articles.ts'
import type { Paper } from './papers.ts'

interface WithArticles {
  readonly articles: readonly Article[]
  /** The word for the guideline itself; `papers` are those that it has besides. */
  readonly called: { readonly ja: string; readonly en: string }
  readonly papers: readonly Paper[]
}
type Lang = 'ja' | 'en'

/** The article of a guideline that a citation belongs to; null for operational settings. */
export const articleOf = ({ articles }: Pick<WithArticles, 'articles'>, ref: ArticleRef): Article | null => {
  const place = placeOf(ref)
  if (place === null) return null
  const { paper, article, branch } = place
  return (
    articles.find(
      (one) => one.number === article && (one.branch ?? null) === branch && (one.paper ?? null) === paper,
    ) ?? null
  )
}

/**
 * A citation as a reader sees it: `Art. 22(6)` is 第22条第6号 in Japanese, for that article has items alone, and
 * `Art. 5(3)(1)` is 第5条第3項第1号. The article of a further paper is cited with that paper.
 */
export const citation = (guideline: WithArticles, ref: ArticleRef, lang: Lang): string => {
  const place = placeOf(ref)
  if (place === null) return settingWords[lang](guideline.called[lang])
  const paper = place.paper === null ? null : paperCalled(guideline, place.paper, lang)
  return lang === 'en' ? inEnglish(place, paper) : `${paper ?? ''}${inJapanese(guideline, ref, place)}`
}

/** The same with the paper's short name also where it is the main one, as a letter or a form has it: 要綱第21条. */
export const citationWithPaper = (guideline: WithArticles, ref: ArticleRef, lang: Lang): string => {
  const place = placeOf(ref)
  const cited = citation(guideline, ref, lang)
  if (place === null || place.paper !== null) return cited
  return lang === 'ja' ? `${guideline.called.ja}${cited}` : `${cited} of the ${guideline.called.en}`
}

/** The full title of the paper that a citation is of. */
export const titleOfCited = (
  { title, papers }: { readonly title: Paper['title']; readonly papers: readonly Paper[] },
  ref: ArticleRef,
  lang: Lang,
): string => (papers.find((one) => one.id === placeOf(ref)?.paper)?.title ?? title)[lang]

/** A citation without its paper's name, for whoever writes the full title before it. */
export const citationAlone = (guideline: WithArticles, ref: ArticleRef, lang: Lang): string => {
  const place = placeOf(ref)
  if (place === null) return citation(guideline, ref, lang)
  return lang === 'en' ? inEnglish(place, null) : inJapanese(guideline, ref, place)
}

const settingWords = {
  ja: (called: string) => `運用上の設定（${called}に定めなし）`,
  en: (called: string) => `operational setting, not in the ${called}`,
} as const

const paperCalled = ({ papers }: WithArticles, id: string, lang: Lang): string =>
  papers.find((one) => one.id === id)?.called[lang] ?? id

const inEnglish = ({ article, branch, first, second }: Place, paper: string | null): string =>
  [
    `Art. ${articleNumber({ number: article, branch })}`,
    ...[first, second].map((one) => (one === null ? '' : `(${one})`)),
    paper === null ? '' : ` of the ${paper}`,
  ].join('')

const inJapanese = (guideline: WithArticles, ref: ArticleRef, place: Place): string => {
  const { article, branch, first, second } = place
  const itemsOnly = articleOf(guideline, ref)?.itemsOnly === true
  return [
    `第${article}条`,
    ...(branch === null ? [] : branch.split('-').map((one) => `の${one}`)),
    first === null ? '' : itemsOnly ? `第${first}号` : `第${first}項`,
    second === null ? '' : `第${second}号`,
  ].join('')
}
