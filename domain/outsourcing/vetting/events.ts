import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { OfOwnWork } from '../own-work-kinds.ts'
import type { VerdictTerms } from './fields.ts'
import type { RecordedVetting } from './found.ts'

/** What can have happened to a vetting: a vendor was looked into, and the head gave the verdict (Art. 20). */
export type VettingEvent =
  | EventOf<'VendorVetted', RecordedVetting>
  | EventOf<'VerdictGiven', VerdictTerms & OfOwnWork & { readonly by: By }>
