import type { PostId } from '../../domain/kernel/ids.ts'
import type { LetterPlan } from '../../domain/kernel/letter.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { FoldedCase } from './fold-case.ts'

/** A case that was read to its last event, with all that follows from its events. */
export interface ReadCase {
  readonly stream: string
  readonly version: number
  readonly hash: Buffer
  /** Null where it can't be folded; that is said already. */
  readonly folded: FoldedCase | null
  readonly letters: readonly PlannedLetter[]
}

/**
 * A letter that an event called for, and the posts whose holders get it: where nobody holds them, the
 * secretariat's.
 */
export interface PlannedLetter extends LetterPlan {
  readonly version: number
  readonly ordinal: number
  readonly day: PlainDate
  readonly recordedAt: string | undefined
  readonly secretariat: PostId
}
