import type { By } from '../../kernel/by.ts'
import type { CaseNumber } from '../../kernel/case-number.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Concerned } from '../concerned.ts'
import type { Report, ReportTerms } from './fields.ts'

declare module '../events.ts' {
  interface InstructionEvents {
    readonly hearing: HearingEvent
  }
}

/** What can have happened in the hearing of a report (Art. 11). */
export type HearingEvent =
  | EventOf<
      'ReportRequested',
      ReportTerms & { readonly concerns?: Concerned; readonly number: CaseNumber; readonly by: By }
    >
  | EventOf<'ReportGiven', Report & { readonly by: By }>
