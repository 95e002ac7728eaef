/**
 * How an article, a paragraph or an item is cited, or that a rule is the city's own setting and not in the guideline.
 */
export type ArticleRef =
  | `Art. ${number}`
  | `Art. ${number}(${number})`
  | `Art. ${number}(${number})(${number})`
  | 'operational setting'

/** Whether a text cites in this form. */
export const isArticleRef = (text: string): text is ArticleRef =>
  text === 'operational setting' || /^Art\. [1-9]\d{0,2}(\([1-9]\d{0,2}\)){0,2}$/.test(text)
/** A citation taken apart. */
export interface Place {
  readonly article: number
  /** The paragraph, or the item where an article has items alone. */
  readonly first: number | null
  readonly second: number | null
}

/** Where a citation points to; null for an operational setting, and for what is no citation. */
export const placeOf = (ref: string): Place | null => {
  const [, article, first, second] = /^Art\. (\d+)(?:\((\d+)\))?(?:\((\d+)\))?$/.exec(ref) ?? []
  if (article === undefined) return null
  return { article: Number(article), first: numberOr(first), second: numberOr(second) }
}

const numberOr = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

/** The citation of a whole article. */
export const articleRef = (article: number): ArticleRef => `Art. ${article}`
