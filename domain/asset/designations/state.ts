import type { By } from '../../kernel/by.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Designation } from './fields.ts'
import type { AssetState } from '../state.ts'

declare module '../state.ts' {
  interface AssetState {
    readonly designations: readonly Designated[]
  }
}

/** Nobody is designated. */
export const designationsBefore = { designations: [] } satisfies Partial<AssetState>

/** Whoever may handle or use it, for which office, from when, and until when. */
export interface Designated extends Designation {
  readonly id: string
  readonly name: string
  readonly office: OfficeId
  readonly by: By
  readonly ended: { readonly on: PlainDate; readonly reason: string; readonly by: By | null } | null
}
