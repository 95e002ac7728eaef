import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { EventOf } from '../../law/decider.ts'
import type {
  CorrectiveTerms,
  EffectivenessCheck,
  FindingEnd,
  FindingProposal,
  InspectionAnswer,
  InspectionCall,
  InspectionReport,
  NewInspectionPlan,
  RefusedInspection,
} from './fields.ts'
import type { Announced, Finding, Move } from './state.ts'

declare module '../events.ts' {
  interface OutsourcingEvents {
    readonly inspections: InspectionEvent
  }
}

/** What can have happened with inspections and findings (Art. 23). */
export type InspectionEvent =
  | EventOf<'InspectionDue', { readonly inspection: string; readonly nth: number; readonly dueOn: PlainDate }>
  | EventOf<
      'InspectionRecorded',
      Omit<InspectionReport, 'findings'> & {
        readonly findings: readonly Finding[]
        /** Set where the head reported it, who then answers for it by that. */
        readonly answeredFor?: true
        readonly by: By
      }
    >
  | EventOf<'InspectionAnsweredFor', InspectionAnswer & { readonly by: By }>
  | EventOf<'InspectionsPlanned', NewInspectionPlan & { readonly from: number; readonly by: By }>
  | EventOf<'InspectionMoved', Move>
  | EventOf<
      'InspectionSkipped',
      {
        readonly inspection: string
        readonly nth: number
        readonly dueOn: PlainDate
        readonly reason: string
        readonly by: By
      }
    >
  | EventOf<
      'InspectionScheduled',
      InspectionCall & { readonly inspection: string; readonly nth: number; readonly by: By }
    >
  | EventOf<'InspectionAnnounced', Announced>
  | EventOf<'InspectionRefused', RefusedInspection & { readonly finding: Finding; readonly by: By }>
  | EventOf<'CorrectiveReportRecorded', CorrectiveTerms & { readonly by: By }>
  | EventOf<'EffectivenessChecked', EffectivenessCheck & { readonly by: By }>
  | EventOf<'FindingClosed', FindingEnd & { readonly by: By }>
  | EventOf<'FindingProposed', FindingProposal>
