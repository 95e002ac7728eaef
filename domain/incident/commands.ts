import type { CaseId, OfficeId, PostId } from '../kernel/ids.ts'
import type { By } from '../kernel/by.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { NoticeId } from '../guideline/incident-settings.ts'
import type { TaskCommand } from '../tasks/remind-and-escalate.ts'

type Command<Type extends string, Data> = { readonly type: Type; readonly data: Data }

/** What may be asked of an incident (Art. 22(5)). `NoteContractTold` and the task commands are the practice's. */
export type IncidentCommand =
  | Command<'ReportIncident', FirstReport>
  | Command<'AssessIncident', Assessment>
  | Command<'SupplementReport', Supplement>
  | Command<'AddAffectedContract', { readonly contract: CaseId }>
  | Command<'NotifyDone', NoticeReport>
  | Command<'WaiveNotice', { readonly notice: NoticeId; readonly reason: string }>
  | Command<'OrderFollowUp', FollowUpTerms>
  | Command<'ReportFollowUp', { readonly followUp: string; readonly result: string }>
  | Command<'ProposeCouncil', { readonly reason: string }>
  | Command<'NoteProposed', ProposalAnswer & Partial<TakenUp>>
  | Command<'CloseIncident', { readonly note: string }>
  | Command<'NoteContractTold', Telling>
  | TaskCommand

/** The first report, at any hour: only what is known at once. A day or number that isn't known yet is left open. */
export interface FirstReport {
  readonly title: string
  /** The office that it concerns. */
  readonly office: OfficeId
  readonly discoveredOn: PlainDate
  /** Tokyo time, such as `02:00`. */
  readonly discoveredTime: string
  readonly occurredOn: PlainDate | null
  readonly occurredTime: string
  /** Who reported it to the city: mostly the contractor. */
  readonly reportedBy: string
  readonly what: string
  /** How many people may be concerned. */
  readonly people: number | null
  /** Which information or things, and how many. */
  readonly items: string
  /** What was done at once. */
  readonly measures: string
  /** The outsourcing cases whose contracts are affected. */
  readonly contracts: readonly CaseId[]
}

/** What the secretariat makes of the report: whether somebody is behind it, and who has to be notified. */
export interface Assessment {
  readonly malicious: boolean
  /** The notices that are to be made; all others are not, for the reason given. */
  readonly notices: readonly NoticeId[]
  readonly reason: string
}

/** What has become known since; what is empty has not changed. */
export interface Supplement {
  readonly text: string
  readonly cause: string
  readonly effect: string
  readonly secondaryDamage: string
  /** What the persons concerned were told. */
  readonly persons: string
  readonly publication: string
  readonly prevention: string
  readonly people: number | null
}

/** A notice that was made: when, to whom, what it said. */
export interface NoticeReport {
  readonly notice: NoticeId
  readonly doneOn: PlainDate
  readonly doneTime: string
  readonly recipient: string
  readonly text: string
}

/** Something that has to be done because of the incident, by whom and by when. */
export interface FollowUpTerms {
  readonly text: string
  readonly askedOf: PostId
  readonly dueOn: PlainDate
}

/** What became of a proposal to the council: on which meeting's agenda it stands, or why on none. */
export interface ProposalAnswer {
  readonly about: string
  readonly outcome: 'on-agenda' | 'not-taken'
  /** The meeting, or the reason. */
  readonly note: string
}

/** What the council's practice adds when a meeting takes the proposal onto its agenda; no person may say so. */
export interface TakenUp {
  readonly meetingCase: CaseId
  readonly item: string
  /** Who of the secretariat did it there. */
  readonly recordedBy: By
}

/** What became of telling a contract: it knows, or it could not be told (closed, or no such case). */
export interface Telling {
  readonly contract: CaseId
  readonly what: 'reported' | 'closed'
  readonly outcome: 'told' | 'refused'
  /** The refusal's code; empty where it was told. */
  readonly code: string
  /** Whose contract it is, as the contract's own case says; empty where there is none. */
  readonly office: OfficeId | ''
  readonly label: string
  readonly contractor: string
}
