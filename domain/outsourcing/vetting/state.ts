import type { OutsourcingState } from '../state.ts'
import type { Vetting } from './found.ts'

declare module '../state.ts' {
  interface OutsourcingState {
    /** The last vetting; and the last one of each vendor who may become the contractor. */
    readonly vetting: Vetting | null
    readonly vettings: readonly Vetting[]
  }
}

/** Nobody was looked into yet. */
export const vettingBefore = { vetting: null, vettings: [] } satisfies Partial<OutsourcingState>
