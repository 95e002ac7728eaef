/** An article, a paragraph or an item of the one paper that a guideline is. */
type PlaceRef = `Art. ${number}` | `Art. ${number}(${number})` | `Art. ${number}(${number})(${number})`

/**
 * How an article, a paragraph or an item is cited, or that a rule is the city's own setting and not in the guideline.
 * Where a guideline is several papers with articles of their own, the paper's id stands before: `outsourcing: Art. 3`.
 */
export type ArticleRef = PlaceRef | `${string}: ${PlaceRef}` | 'operational setting'

/** Whether a text cites in this form. */
export const isArticleRef = (text: string): text is ArticleRef =>
  text === 'operational setting' ||
  /^(?:[a-z][a-z0-9-]{0,39}: )?Art\. [1-9]\d{0,2}(?:\([1-9]\d{0,2}\)){0,2}$/.test(text)

/** A citation taken apart. */
export interface Place {
  /** The paper, where the guideline is several; null for its main one. */
  readonly paper: string | null
  readonly article: number
  /** The paragraph, or the item where an article has items alone. */
  readonly first: number | null
  readonly second: number | null
}

/** Where a citation points to; null for an operational setting, and for what is no citation. */
export const placeOf = (ref: string): Place | null => {
  const [, paper, article, first, second] =
    /^(?:([a-z][a-z0-9-]*): )?Art\. (\d+)(?:\((\d+)\))?(?:\((\d+)\))?$/.exec(ref) ?? []
  if (article === undefined) return null
  return { paper: paper ?? null, article: Number(article), first: numberOr(first), second: numberOr(second) }
}

const numberOr = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

/** The citation of a whole article, of the main paper or of another one. */
export const articleRef = (article: number, paper: string | null = null): ArticleRef =>
  paper === null ? `Art. ${article}` : `${paper}: Art. ${article}`
