import type { OutsourcingState } from '../state.ts'
import type { By } from '../../kernel/by.ts'
import type { UrgentValues } from '../request/state.ts'
import type { ContractValues } from '../contract/fields.ts'
import type { FactKind, FactValues } from './facts.ts'

declare module '../state.ts' {
  interface OutsourcingState {
    /** What was recorded wrongly and put right, both values. */
    readonly corrections: readonly Correction[]
  }
}

/** A correction as the case remembers it: what it was about, what stood there, what stands there now, and why. */
export type Correction = { readonly reason: string; readonly by: By } & (
  | { readonly of: 'contract'; readonly before: ContractValues; readonly after: ContractValues }
  | { readonly of: 'termination'; readonly before: ContractValues; readonly after: ContractValues }
  | { readonly of: 'urgent'; readonly before: UrgentValues; readonly after: UrgentValues }
  | {
      readonly of: 'record'
      readonly kind: FactKind
      /** Which part of the case it is about. */
      readonly about: string
      readonly before: FactValues
      readonly after: FactValues
      readonly never?: true
    }
)

/** Nothing was put right. */
export const correctionsBefore = { corrections: [] } satisfies Partial<OutsourcingState>
