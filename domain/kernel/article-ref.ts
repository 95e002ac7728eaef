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
