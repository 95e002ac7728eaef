import type { PersonId, PostId } from './ids.ts'
import type { Instant } from './instant.ts'

/** Who did it, as the later steps and the pages need it; the envelope has it too. */
export interface By {
  readonly person: PersonId
  readonly name: string
  readonly post: PostId
  readonly at: Instant
}
