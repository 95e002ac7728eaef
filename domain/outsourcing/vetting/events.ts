import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { VettingReport } from './fields.ts'

/** That a vendor was looked into (Art. 20). */
export type VettingEvent = EventOf<'VendorVetted', VettingReport & { readonly by: By }>
