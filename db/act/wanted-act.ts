import type { Pool, PoolClient } from 'pg'
import type { AnyCommand } from '../../domain/law/decider.ts'
import type { CaseId, PersonId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import type { Via } from '../../domain/kernel/parties.ts'
import type { Origin } from '../kept/stored-event.ts'
import type { Trace } from './trace.ts'

/** An act that somebody or something wants to be recorded. */
export interface Act {
  readonly stream: CaseId
  readonly command: AnyCommand
  /** The command's own id. The same id again, with the same content, returns the same answer and changes nothing. */
  readonly id: string
  readonly origin: Origin
  readonly by: { readonly person: PersonId; readonly via: Via } | 'practice'
  /** The version that the actor saw; where it is given and the case has moved on, the act is refused as stale. */
  readonly expected?: number
  /**
   * Whether that is the version of a page of ours: what came since and is nothing that the command rests on, as the law
   * says of it, doesn't make it stale.
   */
  readonly asShown?: true
  /**
   * The practice's clock, heeded only within a minute of the wall clock or where skipping time is allowed. For history
   * that is brought in (origin `import`): when it happened.
   */
  readonly clock?: Instant
  /** The case because of which the practice acts on this one: it must still stand so when the act is written. */
  readonly cause?: Cause
  /**
   * Writes what belongs to the act and is too much for an event, such as the rows of an imported log: in the act's own
   * transaction, so that neither is ever there without the other. The event says what it was, by digest and count.
   */
  readonly alongside?: (client: PoolClient) => Promise<void>
}

/** A case at the version at which it was seen to be the cause of an act on another. */
export interface Cause {
  readonly stream: CaseId
  readonly version: number
}

/** The record's answer: the act is recorded, or refused and nothing has changed. There is no third. */
export type Answer =
  | {
      readonly kind: 'done'
      readonly stream: CaseId
      readonly version: number
      readonly again: boolean
      readonly closed: boolean
      readonly letters: boolean
      /**
       * The version before, where the practice has yet to look at it: whoever has told it of that one needn't tell it
       * of this one, too. Null where it has looked.
       */
      readonly awaited: number | null
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** What `act` needs: the pool, and whether this system may skip time (never in production). */
export interface RecordAccess {
  readonly pool: Pool
  readonly timeSkipping: boolean
  /** Where acts are traced; left out where nobody looks. */
  readonly trace?: Trace | undefined
}
