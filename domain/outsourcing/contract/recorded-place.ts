import type { ArticleRef } from '../../kernel/article-ref.ts'
import type { ClausePlace } from './fields.ts'

/** What a clause was called and where it stood when its place in the contract was recorded. */
interface ClauseSaid {
  readonly article: ArticleRef
  readonly ja: string
  readonly en: string
}

/** Where a clause stands, with what it was called on the day of the act; contracts of the first releases lack that. */
export type RecordedPlace = ClausePlace & { readonly said?: ClauseSaid }
