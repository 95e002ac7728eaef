import type { By } from '../../kernel/by.ts'
import type { PersonId } from '../../kernel/ids.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { UrgentTerms } from './fields.ts'
import type { Request } from './request.ts'

/** The request as it was submitted or started, by number. */
export interface Revision {
  readonly revision: number
  readonly request: Request
  readonly at: Instant
  /** Who wrote it. */
  readonly person: PersonId
}

/** Work that began before the approval, as its head declared it; the declaration's own moment is in `by` (事後). */
export type UrgentStart = UrgentTerms & { readonly by: By }
