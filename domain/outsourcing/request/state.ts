import type { OutsourcingState } from '../state.ts'
import type { OfOwnWork } from '../../law/own-work.ts'
import type { CautionSaid } from '../in-effect/caution.ts'
import type { By } from '../../kernel/by.ts'
import type { PersonId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { UrgentTerms } from './fields.ts'
import type { OutsourcingRequest } from './request.ts'

declare module '../state.ts' {
  interface OutsourcingState {
    /** The request as it stands, and every earlier one. */
    readonly request: OutsourcingRequest | null
    readonly revisions: readonly Revision[]
    readonly submitted: By | null
    /** Who found the form in order, and whether it was their own work. */
    readonly formCheck: ({ readonly by: By } & OfOwnWork) | null
    /** Set where the work began before the approval (事後). */
    readonly urgent: UrgentStart | null
    /** What was out of order when it was done, as it was said then. */
    readonly cautions: readonly CautionSaid[]
  }
}

/** The request as it was submitted or started, by number. */
export interface Revision {
  readonly revision: number
  readonly request: OutsourcingRequest
  readonly at: Instant
  /** Who wrote it. */
  readonly person: PersonId
}

/** Work that began before the approval, as its head declared it; the declaration's own moment is in `by` (事後). */
export type UrgentStart = UrgentTerms & { readonly by: By }

/** A case of which nothing was asked yet. */
export const requestBefore = {
  request: null,
  revisions: [],
  submitted: null,
  formCheck: null,
  urgent: null,
  cautions: [],
} satisfies Partial<OutsourcingState>

/** Since when urgent work went on, and with whom. */
export interface UrgentValues {
  readonly startedOn: PlainDate
  readonly contractor: string
}
