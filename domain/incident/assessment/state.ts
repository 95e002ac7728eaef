import type { By } from '../../kernel/by.ts'
import type { IncidentState } from '../state.ts'

declare module '../state.ts' {
  interface IncidentState {
    readonly assessment: { readonly malicious: boolean; readonly reason: string; readonly by: By } | null
  }
}

/** Nobody has assessed it. */
export const assessmentBefore = { assessment: null } satisfies Partial<IncidentState>
