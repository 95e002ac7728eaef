import type { By } from '../../kernel/by.ts'
import type { AnalysisRequest } from './fields.ts'
import type { HistoryState } from '../state.ts'

declare module '../state.ts' {
  interface HistoryState {
    readonly analyses: readonly Analysis[]
  }
}

/** Nobody asked for an analysis. */
export const analysisBefore = { analyses: [] } satisfies Partial<HistoryState>

/** An analysis that was asked for, and what it came to. */
export interface Analysis extends AnalysisRequest {
  readonly id: string
  readonly by: By
  readonly answered: { readonly result: string; readonly by: By } | null
}
