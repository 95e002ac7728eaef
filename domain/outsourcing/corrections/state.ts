import type { By } from '../../kernel/by.ts'
import type { UrgentValues } from './events.ts'
import type { ContractValues } from './fields.ts'

/** A correction as the case remembers it: what it was about, what stood there, what stands there now, and why. */
export type Correction = { readonly reason: string; readonly by: By } & (
  | { readonly of: 'contract'; readonly before: ContractValues; readonly after: ContractValues }
  | { readonly of: 'termination'; readonly before: ContractValues; readonly after: ContractValues }
  | { readonly of: 'urgent'; readonly before: UrgentValues; readonly after: UrgentValues }
)
