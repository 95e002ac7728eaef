import type { By } from '../kernel/by.ts'
import type { CaseId, OfficeId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { ArticleRef } from '../kernel/article-ref.ts'
import type { TaskEvent } from '../tasks/task.ts'
import type {
  CertificateReport,
  ContractTerms,
  CouncilReport,
  DisposalReport,
  InspectionReport,
  ReturnTarget,
  Severity,
  VettingReport,
} from './commands.ts'
import type { PartEvent } from './contract-parts.ts'
import type { OversightEvent } from './oversight-events.ts'
import type { ApplicationEvent } from './application-events.ts'
import type { IncidentNoteEvent } from './incidents/incidents.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { Request } from './request/request.ts'

type Event<Type extends string, Data> = { readonly type: Type; readonly article: ArticleRef; readonly data: Data }

export type { By } from '../kernel/by.ts'

/** Everything that can have happened to an outsourcing case. */
export type OutsourcingEvent =
  | Event<
      'OutsourcingStarted',
      { readonly office: OfficeId; readonly request: Request; readonly renewalOf?: CaseId; readonly by: By }
    >
  | Event<'RequestAmended', { readonly revision: number; readonly request: Request; readonly by: By }>
  | Event<'VendorVetted', VettingReport & { readonly by: By }>
  | Event<
      'OutsourcingSubmitted',
      { readonly number: CaseNumber; readonly revision: number; readonly note: string; readonly by: By }
    >
  | Event<'FormAccepted', { readonly note: string; readonly by: By }>
  | Event<'CouncilOutcomeRecorded', CouncilReport & { readonly meetingCase?: CaseId; readonly by: By }>
  | Event<
      'OutsourcingApproved',
      {
        readonly conditions: readonly Condition[]
        readonly note: string
        readonly afterTheFact?: true
        readonly by: By
      }
    >
  | Event<'OutsourcingDisapproved', { readonly reason: string; readonly by: By }>
  | Event<
      'OutsourcingReturned',
      { readonly from: Step; readonly to: ReturnTarget; readonly reason: string; readonly by: By }
    >
  | Event<
      'OutsourcingPulledBack',
      { readonly from: Step; readonly to: ReturnTarget; readonly reason: string; readonly by: By }
    >
  | Event<'OutsourcingWithdrawn', { readonly from: Step; readonly reason: string; readonly by: By }>
  | Event<'ContractRegistered', ContractTerms & { readonly by: By }>
  | Event<'ConditionFulfilled', { readonly condition: string; readonly note: string; readonly by: By }>
  | Event<'InspectionDue', { readonly inspection: string; readonly nth: number; readonly dueOn: PlainDate }>
  | Event<
      'InspectionRecorded',
      Omit<InspectionReport, 'findings'> & { readonly findings: readonly Finding[]; readonly by: By }
    >
  | Event<
      'FindingClosed',
      { readonly finding: string; readonly action: string; readonly checkedOn: PlainDate; readonly by: By }
    >
  | Event<'CertificateExpiring', { readonly certificate: string; readonly nth: number; readonly expiresOn: PlainDate }>
  | Event<'CertificateRecorded', CertificateReport & { readonly by: By }>
  | Event<'ContractEnded', { readonly endsOn: PlainDate }>
  | Event<'DisposalRecorded', DisposalReport & { readonly by: By }>
  | Event<'OutsourcingClosed', { readonly note: string; readonly by: By }>
  | OversightEvent
  | ApplicationEvent
  | PartEvent
  | IncidentNoteEvent
  | TaskEvent

/** The steps of a case while it is open. */
export type Step =
  | 'vetting'
  | 'submission'
  | 'form-check'
  | 'deliberation'
  | 'approval'
  | 'contracting'
  | 'in-force'
  | 'closing'

/** A condition of the approval, with the name by which the case knows it. */
export interface Condition {
  readonly id: string
  readonly text: string
  readonly dueOn: PlainDate
  /** Whether the council asked for it or the chief added it. */
  readonly from: 'council' | 'chief'
}

/** A finding of an inspection, with the name by which the case knows it. */
export interface Finding {
  readonly id: string
  readonly severity: Severity
  readonly text: string
  readonly correctBy: PlainDate
  /** The checklist's item that it is about, or `refusal` where the contractor let nobody inspect. */
  readonly item?: string
}
