import type { By } from '../../kernel/by.ts'
import type { CaseNumber } from '../../kernel/case-number.ts'
import type { EventOf } from '../../law/decider.ts'
import type { NoticeDue } from '../notices/events.ts'
import type { FirstReport, Supplement } from './fields.ts'

declare module '../events.ts' {
  interface IncidentEvents {
    readonly report: ReportEvent
  }
}

/** What can have been reported (Art. 22(5)). */
export type ReportEvent =
  | EventOf<
      'IncidentReported',
      FirstReport & { readonly number: CaseNumber; readonly notices: readonly NoticeDue[]; readonly by: By }
    >
  | EventOf<'ReportSupplemented', Supplement & { readonly by: By }>
