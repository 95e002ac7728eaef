import { placeOf, type ArticleRef } from '../kernel/article-ref.ts'
import type { Article } from './articles.ts'

type WithArticles = { readonly articles: readonly Article[] }

/** The article of a guideline that a citation belongs to; null for operational settings. */
export const articleOf = ({ articles }: WithArticles, ref: ArticleRef): Article | null =>
  articles.find((one) => one.number === placeOf(ref)?.article) ?? null

/**
 * A citation as a reader sees it: `Art. 22(6)` is 第22条第6号 in Japanese, for that article has items alone, and
 * `Art. 5(3)(1)` is 第5条第3項第1号.
 */
export const citation = (guideline: WithArticles, ref: ArticleRef, lang: 'ja' | 'en'): string => {
  const place = placeOf(ref)
  if (place === null) return settingWords[lang]
  return lang === 'en' ? ref : inJapanese(place, articleOf(guideline, ref)?.itemsOnly === true)
}

const settingWords = {
  ja: '運用上の設定（要綱に定めなし）',
  en: 'operational setting, not in the guideline',
} as const

const inJapanese = ({ article, first, second }: NonNullable<ReturnType<typeof placeOf>>, itemsOnly: boolean): string =>
  [
    `第${article}条`,
    first === null ? '' : itemsOnly ? `第${first}号` : `第${first}項`,
    second === null ? '' : `第${second}号`,
  ].join('')
