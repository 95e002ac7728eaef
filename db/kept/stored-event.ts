import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import type { CaseId, PersonId, PostId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'

/** An event as the record keeps it: what the law said happened, in its envelope. JSON-safe throughout. */
export interface StoredEvent {
  readonly id: string
  readonly stream: CaseId
  /** 1 for the stream's first event, and one more for each. */
  readonly version: number
  readonly type: string
  readonly schemaVersion: number
  readonly data: object
  readonly meta: EventMeta
}

/** Which command made the event, who gave it by which way, when, and under which text of the guideline. */
export interface EventMeta {
  readonly command: { readonly origin: Origin; readonly id: string; readonly type: string }
  readonly actor: EventActor
  /** The case's clock at the act. */
  readonly occurredAt: Instant
  /**
   * The database's clock at the act, the same as the column `recorded_at`. Events of releases before 0.4.0 lack it:
   * what the column says of them is under no hash.
   */
  readonly recordedAt?: Instant
  readonly article: ArticleRef
  readonly guidelineVersion: string
  /**
   * The version of the rule book under which it was decided: how many events the city's own stream had. Left out where
   * the city had settled nothing yet, and so in every event before 0.4.
   */
  readonly ruleBook?: number
  /**
   * Whether the law asked whose work the act passes; what says nothing of own work then had none. Left out of all other
   * acts, and of every act before 0.4.
   */
  readonly asksOwnWork?: true
}

/** Who acted, with name, post and office as they were at the act; or the practice, whose time had come. */
export type EventActor =
  | {
      readonly kind: 'person'
      readonly person: PersonId
      readonly name: string
      readonly post: PostId
      readonly office: string
      readonly via: string
    }
  | { readonly kind: 'practice' }

/**
 * Where a command comes from. Ids are unique within their origin, and the server sets the origin, never the caller:
 * so nobody outside can take an id that the practice is going to use.
 */
export type Origin = 'web' | 'api' | 'practice' | 'meeting' | 'import'
