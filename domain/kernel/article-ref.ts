/**
 * How an article, a paragraph or an item is cited, or that a rule is the city's own setting and not in the guideline.
 */
export type ArticleRef =
  | `Art. ${number}`
  | `Art. ${number}(${number})`
  | `Art. ${number}(${number})(${number})`
  | 'operational setting'
