import type { ArticleRef } from '../domain/kernel/article-ref.ts'
import type { Instant } from '../domain/kernel/instant.ts'

/** One event of a case's record, as the store keeps it, with its hash. */
export interface HistoryEntry {
  readonly version: number
  readonly type: string
  readonly data: object
  readonly meta: {
    readonly occurredAt: Instant
    readonly article: ArticleRef
    readonly guidelineVersion: string
    /** The version of the rule book that decided it; none before a city had one. */
    readonly ruleBook?: number
    readonly actor:
      | { readonly kind: 'person'; readonly name: string; readonly post: string }
      | { readonly kind: 'practice' }
  }
  /** SHA-256 in hex. */
  readonly hash: string
}

/** A history that is too long to be read whole: how it began, and the stretch that is shown, of so many acts in all. */
export interface LongHistory {
  readonly first: HistoryEntry
  readonly stretch: readonly HistoryEntry[]
  readonly inAll: number
}
