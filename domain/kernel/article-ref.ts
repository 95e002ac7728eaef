/** An article's number: 5, or 3-2 for 第3条の2, which an amendment put in behind 第3条. */
type ArticleNumber = `${number}` | `${number}-${number}`
/** An article, a paragraph or an item of the one paper that a guideline is. */
type PlaceRef =
  | `Art. ${ArticleNumber}`
  | `Art. ${ArticleNumber}(${number})`
  | `Art. ${ArticleNumber}(${number})(${number})`

/**
 * How an article, a paragraph or an item is cited, or that a rule is the city's own setting and not in the guideline.
 * Where a guideline is several papers with articles of their own, the paper's id stands before: `outsourcing: Art. 3`.
 */
export type ArticleRef = PlaceRef | `${string}: ${PlaceRef}` | 'operational setting'

/** Whether a text cites in this form. */
export const isArticleRef = (text: string): text is ArticleRef =>
  text === 'operational setting' ||
  /^(?:[a-z][a-z0-9-]{0,39}: )?Art\. [1-9]\d{0,2}(?:-[1-9]\d?){0,3}(?:\([1-9]\d{0,2}\)){0,2}$/.test(text)

/** A citation taken apart. */
export interface Place {
  /** The paper, where the guideline is several; null for its main one. */
  readonly paper: string | null
  readonly article: number
  /** Its branches, `2` for 第3条の2, `2-3` for 第3条の2の3; null for none. */
  readonly branch: string | null
  /** The paragraph, or the item where an article has items alone. */
  readonly first: number | null
  readonly second: number | null
}

/** Where a citation points to; null for an operational setting, and for what is no citation. */
export const placeOf = (ref: string): Place | null => {
  const [, paper, article, branch, first, second] =
    /^(?:([a-z][a-z0-9-]*): )?Art\. (\d+)(?:-(\d+(?:-\d+)*))?(?:\((\d+)\))?(?:\((\d+)\))?$/.exec(ref) ?? []
  if (article === undefined) return null
  return {
    paper: paper ?? null,
    article: Number(article),
    branch: branch ?? null,
    first: numberOr(first),
    second: numberOr(second),
  }
}

const numberOr = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

/** The citation of a whole article, of the main paper or of another one. */
export const articleRef = (article: number | string, paper: string | null = null): ArticleRef =>
  (paper === null ? `Art. ${article}` : `${paper}: Art. ${article}`) as ArticleRef

/** An article's number as citations and addresses have it: `5`, or `3-2` with its branch. */
export const articleNumber = (one: { readonly number: number; readonly branch?: string | null }): string =>
  one.branch === undefined || one.branch === null ? String(one.number) : `${one.number}-${one.branch}`

/**
 * A citation as somebody types it, in Japanese (第3条の2第1項第2号, 運用上の設定) or as the record has it;
 * null for what is none. A further paper's id stands before: `outsourcing: 第3条`.
 */
export const parseCitation = (typed: string): ArticleRef | null => {
  const text = typed.normalize('NFKC').trim()
  if (isArticleRef(text)) return text
  if (text === settingInJapanese) return 'operational setting'
  const [, paper = '', article, branches = '', paragraph, item] =
    /^([a-z][a-z0-9-]*: ?)?第?(\d+)条((?:の\d+)*)(?:第?(\d+)項)?(?:第?(\d+)号)?$/.exec(text) ?? []
  if (article === undefined) return null
  const places = [paragraph, item].flatMap((one) => (one === undefined ? [] : [`(${one})`]))
  const of = paper === '' ? '' : `${paper.trimEnd()} `
  const ref = `${of}Art. ${article}${branches.replaceAll('の', '-')}${places.join('')}`
  return isArticleRef(ref) ? ref : null
}

/** How a setting stands on a form in Japanese, where a citation is asked for. */
export const settingInJapanese = '運用上の設定'
