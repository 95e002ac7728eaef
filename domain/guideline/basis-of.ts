import type { ArticleRef } from '../kernel/article-ref.ts'

/** Where a guideline's rules stand: article, paragraph, item. What it is silent about is a setting of the city. */
export type Bases = { readonly [rule: string]: ArticleRef }

/** The name of the rule that a clause of the guideline's own list is. */
export type ClauseRule = `clause-${string}`
/** The name of the rule that a kind of agenda of the guideline's own list is. */
export type MatterRule = `council-matter-${string}`

/**
 * The basis of a rule in a guideline: where its text holds it, else an operational setting. Every refusal, task, event,
 * page, letter and paper gets its citation here.
 */
export const basisOf = ({ bases, clauses, agendaKinds }: Cited, rule: string): ArticleRef =>
  clauses.find(({ id }) => `clause-${id}` === rule)?.article ??
  agendaKinds.find(({ id }) => `council-matter-${id}` === rule)?.article ??
  (Object.hasOwn(bases, rule) ? bases[rule] : undefined) ??
  'operational setting'

/** What of a guideline says where its rules stand: its table, and each clause and kind of agenda of its own lists. */
interface Cited {
  readonly bases: Bases
  readonly clauses: readonly Listed[]
  readonly agendaKinds: readonly Listed[]
}

interface Listed {
  readonly id: string
  readonly article: ArticleRef
}

/** Every rule that a guideline's text holds, with its place: the table's, the clauses and the kinds of agenda. */
export const statedRules = ({ bases, clauses, agendaKinds }: Cited): Bases => ({
  ...bases,
  ...Object.fromEntries(agendaKinds.map(({ id, article }) => [`council-matter-${id}`, article])),
  ...Object.fromEntries(clauses.map(({ id, article }) => [`clause-${id}`, article])),
})
