import type { CaseId, OfficeId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { ClauseId } from '../guideline/clauses.ts'
import type { QuestionnaireVersion } from '../guideline/questionnaire.ts'
import type { TaskCommand } from '../tasks/remind-and-escalate.ts'
import type { PartCommand } from './contract-parts.ts'
import type { CheckedItem, DisposedMedium, OversightCommand } from './oversight-commands.ts'
import type { IncidentNoteCommand } from './incidents/incidents.ts'
import type { Request } from './request/request.ts'
import type { ApplicationCommand } from './application-commands.ts'

type Command<Type extends string, Data> = { readonly type: Type; readonly data: Data }
type Reason = { readonly reason: string }

/** What may be asked of an outsourcing case (Arts. 20–23). The last two and the task commands are the practice's. */
export type OutsourcingCommand =
  | Command<'StartOutsourcing', { readonly office: OfficeId; readonly request: Request; readonly renewalOf?: CaseId }>
  | Command<'AmendRequest', { readonly request: Request }>
  | Command<'RecordVetting', VettingReport>
  | Command<'SubmitOutsourcing', { readonly note: string }>
  | Command<'AcceptForm', { readonly note: string }>
  | Command<'RecordCouncilOutcome', CouncilReport>
  | Command<'ApproveOutsourcing', { readonly conditions: readonly ConditionTerms[]; readonly note: string }>
  | Command<'DisapproveOutsourcing', Reason>
  | Command<'ReturnOutsourcing', Reason & { readonly to: ReturnTarget }>
  | Command<'PullBackOutsourcing', Reason>
  | Command<'WithdrawOutsourcing', Reason>
  | Command<'RegisterContract', ContractTerms>
  | Command<'FulfilCondition', { readonly condition: string; readonly note: string }>
  | Command<'RecordInspection', InspectionReport>
  | Command<'CloseFinding', { readonly finding: string; readonly action: string; readonly checkedOn: PlainDate }>
  | Command<'RecordDisposal', DisposalReport>
  | Command<'CloseOutsourcing', { readonly note: string }>
  | Command<'RecordCertificate', CertificateReport>
  | Command<'OpenInspection', { readonly nth: number }>
  | Command<'EndContract', { readonly endsOn: PlainDate }>
  | Command<
      'NoteCertificateExpiring',
      { readonly certificate: string; readonly nth: number; readonly expiresOn: PlainDate }
    >
  | OversightCommand
  | ApplicationCommand
  | PartCommand
  | IncidentNoteCommand
  | TaskCommand

/** The steps to which a case can be sent back (差戻し), in their order. */
export const returnTargets = ['vetting', 'submission', 'form-check', 'deliberation'] as const
/** One of those steps. */
export type ReturnTarget = (typeof returnTargets)[number]

/** What was found about the vendor (Art. 20). */
export interface VettingReport {
  readonly vendor: string
  /** The 13 digits of the corporate number, or empty. */
  readonly corporateNumber: string
  readonly checkedOn: PlainDate
  readonly means: readonly VettingMeans[]
  /** The questionnaire that the answers belong to. */
  readonly questionnaire: QuestionnaireVersion
  readonly answers: readonly VettingAnswer[]
  readonly certificates: readonly Certificate[]
  /** How the vendor refused to answer; empty where it answered. */
  readonly answerRefused: string
  readonly verdict: VettingVerdict
  readonly note: string
  /** The earlier vetting from which answers were taken over, to be confirmed on a new day; null where none were. */
  readonly copiedFrom: { readonly case: string; readonly checkedOn: PlainDate } | null
}

/** How the vendor was looked into: papers, hearing, on site. */
export const vettingMeans = ['papers', 'hearing', 'on-site'] as const
/** One of those ways. */
export type VettingMeans = (typeof vettingMeans)[number]
/** The head's verdict on the vendor. */
export const vettingVerdicts = ['suitable', 'conditional', 'unsuitable'] as const
/** One of the verdicts. */
export type VettingVerdict = (typeof vettingVerdicts)[number]
/** What the vendor answered to one item, and, apart from it, what the city found and on what evidence. */
export interface VettingAnswer {
  readonly item: string
  /** The vendor's own words. */
  readonly answer: string
  readonly finding: ItemFinding
  readonly evidence: string
  /** How this item was looked into; null where the report's means hold for it too. */
  readonly means: VettingMeans | null
}
/** Whether the vendor meets an item: 適, 不適, 該当なし; `open` where nobody has judged it. */
export const itemFindings = ['met', 'not-met', 'not-applicable', 'open'] as const
/** One of those findings. */
export type ItemFinding = (typeof itemFindings)[number]

/** A certificate that the vendor showed. Alone it proves nothing sufficient (operational setting). */
export interface Certificate {
  readonly kind: CertificateKind
  readonly number: string
  readonly scope: string
  readonly expiresOn: PlainDate
}
/** ISO/IEC 27001, PrivacyMark, another one. */
export const certificateKinds = ['iso27001', 'p-mark', 'other'] as const
/** One of those kinds. */
export type CertificateKind = (typeof certificateKinds)[number]

/**
 * What became of a certificate that expires while the contract runs: renewed, with its new number and day, or not, with
 * the reason.
 */
export interface CertificateReport {
  readonly certificate: string
  readonly outcome: CertificateOutcome
  readonly number: string
  readonly expiresOn: PlainDate | null
  readonly note: string
}
/** Renewed or not. */
export const certificateOutcomes = ['renewed', 'not-renewed'] as const
/** One of those. */
export type CertificateOutcome = (typeof certificateOutcomes)[number]

/** How the council deliberated (Art. 21), as the secretariat records it from the minutes. */
export interface CouncilReport {
  /** The meeting's name, such as 令和8年度第3回セキュリティ会議. */
  readonly meeting: string
  readonly heldOn: PlainDate
  readonly outcome: CouncilOutcome
  readonly conditions: readonly ConditionTerms[]
  readonly note: string
}

/** 可, 条件付き可, 継続審議, 否. */
export const councilOutcomes = ['favourable', 'favourable-with-conditions', 'continued', 'unfavourable'] as const
/** One of the council's outcomes. */
export type CouncilOutcome = (typeof councilOutcomes)[number]

/** A condition: what must be done, and by which day. */
export interface ConditionTerms {
  readonly text: string
  readonly dueOn: PlainDate
}

/** The contract as signed (Art. 22). */
export interface ContractTerms {
  readonly contractor: string
  readonly contractNumber: string
  readonly signedOn: PlainDate
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  /** Where each of the six clauses stands; each exactly once. */
  readonly clauses: readonly ClausePlace[]
  /** Every how many months the contractor is inspected (Art. 23). */
  readonly inspectEveryMonths: number
}

/** Where a clause stands: in which document that is part of the contract, and at which place. */
export interface ClausePlace {
  readonly clause: ClauseId
  readonly document: string
  readonly place: string
  /** The clause's own words (写し), where they were copied; recommended, not required. */
  readonly quotation: string
}

/** What an inspection of the contractor found (Art. 23). */
export interface InspectionReport {
  readonly inspection: string
  readonly heldOn: PlainDate
  readonly means: VettingMeans
  readonly inspector: string
  readonly summary: string
  readonly findings: readonly FindingTerms[]
  /** Who was there for the contractor, by role, and where it was held. */
  readonly attendee?: string
  readonly place?: string
  /** What was found item by item; what isn't here was not checked. */
  readonly checklist?: readonly CheckedItem[]
}

/** One finding: how grave it is, what it is, and by when it is to be put right. */
export interface FindingTerms {
  readonly severity: Severity
  readonly text: string
  readonly correctBy: PlainDate
  /** The item of the checklist that it is about, where it is about one. */
  readonly item?: string
}

/** 重大, 軽微, 改善提案. */
export const severities = ['serious', 'minor', 'suggestion'] as const
/** One of the severities. */
export type Severity = (typeof severities)[number]

/** The proof that the city's materials came back or were destroyed (Art. 22(2)), or why there were none. */
export interface DisposalReport {
  readonly manner: DisposalManner
  readonly doneOn: PlainDate
  /** Number or date of the contractor's certificate; for `none` the reason. */
  readonly certificate: string
  readonly media: string
  readonly confirmedBy: string
  /** Whose certificate it is: `contractor` where nothing is said, a sub-contractor's id, or `backups`. */
  readonly party?: string
  /** The certificate's own date. */
  readonly certificateOn?: PlainDate
  /** What came back or was destroyed, one by one; the text in `media` is the short form. */
  readonly items?: readonly DisposedMedium[]
  /** What became of copies and backups, or that there are none, because … */
  readonly backups?: string
}

/** Returned, destroyed, both, or nothing had been handed over. */
export const disposalManners = ['returned', 'destroyed', 'returned-and-destroyed', 'none'] as const
/** One of those. */
export type DisposalManner = (typeof disposalManners)[number]
