import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { AnalysisRequest } from './fields.ts'

declare module '../events.ts' {
  interface OwnHistoryEvents {
    readonly analysis: AnalysisEvent
  }
}

/** What can have happened about an analysis of the operation history (Art. 16). */
export type AnalysisEvent =
  | EventOf<'HistoryAnalysisAsked', AnalysisRequest & { readonly id: string; readonly by: By }>
  | EventOf<'HistoryAnalysed', { readonly analysis: string; readonly result: string; readonly by: By }>
