import type { PersonId, PostId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

/**
 * What the rule book knows of how far its city is set up, so that every page can say what is missing: what of it was
 * said, who holds which post, and who was invited to sign in. The law decides nothing by it.
 */
export interface SetUpFacts {
  readonly named: boolean
  /** Whether a version of its own guideline was recorded, and its official text. */
  readonly guideline: boolean
  readonly text: boolean
  /** Whether somebody has found that letters arrive. */
  readonly mail: boolean
  /** Whether anybody was entered besides the first administrator. */
  readonly people: boolean
  readonly appointments: readonly {
    readonly person: PersonId
    readonly post: PostId
    readonly from: PlainDate
    readonly until: PlainDate | null
  }[]
  readonly invited: readonly PersonId[]
  /**
   * From which day on anything begins by itself in a city that was founded to bring its own guideline: that of its
   * first version; null while there is none. Not said where the delivered guideline is kept.
   */
  readonly beginsFrom?: PlainDate | null
}
