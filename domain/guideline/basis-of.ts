import type { ArticleRef } from '../kernel/article-ref.ts'

/** Where a guideline's rules stand: article, paragraph, item. What it is silent about is a setting of the city. */
export type Bases = { readonly [rule: string]: ArticleRef }

/**
 * The basis of a rule in a guideline: where its text holds it, else an operational setting. Every refusal, task, event,
 * page, letter and paper gets its citation here.
 */
export const basisOf = ({ bases, clauses }: Cited, rule: string): ArticleRef =>
  clauses.find(({ id }) => `clause-${id}` === rule)?.article ??
  (Object.hasOwn(bases, rule) ? bases[rule] : undefined) ??
  'operational setting'

/** What of a guideline says where its rules stand: its table, and each clause of its own list. */
interface Cited {
  readonly bases: Bases
  readonly clauses: readonly { readonly id: string; readonly article: ArticleRef }[]
}
