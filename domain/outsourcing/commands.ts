import type { OfficeId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { ClauseId } from '../guideline/clauses.ts'
import type { VettingAreaId } from '../guideline/vetting-areas.ts'
import type { TaskCommand } from '../tasks/remind-and-escalate.ts'
import type { Request } from './request.ts'

type Command<Type extends string, Data> = { readonly type: Type; readonly data: Data }
type Reason = { readonly reason: string }

/** What may be asked of an outsourcing case (Arts. 20–23). The last two and the task commands are the practice's. */
export type OutsourcingCommand =
  | Command<'StartOutsourcing', { readonly office: OfficeId; readonly request: Request }>
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
  | Command<'OpenInspection', { readonly nth: number }>
  | Command<'EndContract', { readonly endsOn: PlainDate }>
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
  readonly answers: readonly VettingAnswer[]
  readonly verdict: VettingVerdict
  readonly note: string
}

/** How the vendor was looked into: papers, hearing, on site. */
export const vettingMeans = ['papers', 'hearing', 'on-site'] as const
/** One of those ways. */
export type VettingMeans = (typeof vettingMeans)[number]
/** The head's verdict on the vendor. */
export const vettingVerdicts = ['suitable', 'conditional', 'unsuitable'] as const
/** One of the verdicts. */
export type VettingVerdict = (typeof vettingVerdicts)[number]
/** What was found in one area, and the evidence for it. */
export interface VettingAnswer {
  readonly area: VettingAreaId
  readonly finding: AreaFinding
  readonly evidence: string
}
/** Whether the vendor's arrangements in an area are enough. */
export const areaFindings = ['met', 'not-met', 'not-applicable'] as const
/** One of those findings. */
export type AreaFinding = (typeof areaFindings)[number]

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
}

/** What an inspection of the contractor found (Art. 23). */
export interface InspectionReport {
  readonly inspection: string
  readonly heldOn: PlainDate
  readonly means: VettingMeans
  readonly inspector: string
  readonly summary: string
  readonly findings: readonly FindingTerms[]
}

/** One finding: how grave it is, what it is, and by when it is to be put right. */
export interface FindingTerms {
  readonly severity: Severity
  readonly text: string
  readonly correctBy: PlainDate
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
}

/** Returned, destroyed, both, or nothing had been handed over. */
export const disposalManners = ['returned', 'destroyed', 'returned-and-destroyed', 'none'] as const
/** One of those. */
export type DisposalManner = (typeof disposalManners)[number]
