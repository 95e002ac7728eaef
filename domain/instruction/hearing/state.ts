import type { By } from '../../kernel/by.ts'
import type { Report, ReportTerms } from './fields.ts'
import type { InstructionState } from '../state.ts'

declare module '../state.ts' {
  interface InstructionState {
    readonly asked: (ReportTerms & { readonly by: By }) | null
    readonly report: (Report & { readonly by: By }) | null
  }
}

/** No report was asked for. */
export const hearingBefore = { asked: null, report: null } satisfies Partial<InstructionState>
