import type { OutsourcingState } from '../state.ts'
import type { Change } from './change.ts'

declare module '../state.ts' {
  interface OutsourcingState {
    /** Changes of what was approved (Art. 21), in the order in which they were asked for. */
    readonly changes: readonly Change[]
  }
}

/** Nothing is to change. */
export const changesBefore = { changes: [] } satisfies Partial<OutsourcingState>
