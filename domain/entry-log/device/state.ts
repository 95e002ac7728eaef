import type { By } from '../../kernel/by.ts'
import type { LogBatch } from './fields.ts'
import type { EntryLogState } from '../state.ts'

declare module '../state.ts' {
  interface EntryLogState {
    readonly batches: readonly LogBatch[]
    /** The months whose log was asked for, and those of which somebody said that there is none. */
    readonly asked: readonly string[]
    readonly without: readonly { readonly month: string; readonly reason: string; readonly by: By }[]
  }
}

/** No log was brought in. */
export const deviceBefore = { batches: [], asked: [], without: [] } satisfies Partial<EntryLogState>
