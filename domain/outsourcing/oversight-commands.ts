import type { PlainDate } from '../kernel/plain-date.ts'
import type { DisposalManner, VettingMeans } from './commands.ts'

type Command<Type extends string, Data> = { readonly type: Type; readonly data: Data }

/**
 * What may be asked while a contract runs and when it ends (Arts. 22(2), 23), besides the inspection's report itself.
 */
export type OversightCommand =
  | Command<'MoveInspection', { readonly inspection: string; readonly toDay: PlainDate; readonly reason: string }>
  | Command<'SkipInspection', { readonly inspection: string; readonly reason: string }>
  | Command<'ScheduleInspection', InspectionCall>
  | Command<'AnnounceInspection', Announcement>
  | Command<'RecordInspectionRefusal', RefusedInspection>
  | Command<
      'RecordCorrectiveReport',
      { readonly finding: string; readonly text: string; readonly receivedOn: PlainDate }
    >
  | Command<'CheckEffectiveness', EffectivenessCheck>
  | Command<'NoteProposed', ProposalNote>
  | Command<'TerminateContract', TerminationTerms>
  | Command<'RecordGiven', GivenTerms>
  | Command<'RecordTakenBack', { readonly given: string; readonly takenBackOn: PlainDate }>
  | Command<'ProposeFinding', { readonly finding: string; readonly correctBy: PlainDate }>

/** An inspection outside the rhythm (臨時検査), such as after an incident. */
export interface InspectionCall {
  readonly onDay: PlainDate
  readonly means: VettingMeans
  readonly reason: string
  /** Who is inspected: `contractor`, or a sub-contractor to whom the city has consented, by its id. */
  readonly subject: string
}

/**
 * What the contractor is told before an inspection; printed as a notice (検査実施通知書), for vendors have no accounts.
 */
export interface Announcement {
  readonly inspection: string
  readonly onDay: PlainDate
  /** Tokyo time, `13:30`. */
  readonly clock: string
  readonly place: string
  readonly inspectors: string
  /** What the contractor is to have ready; may be empty. */
  readonly note: string
}

/** The contractor let nobody inspect (検査の拒否). */
export interface RefusedInspection {
  readonly inspection: string
  readonly refusedOn: PlainDate
  /** Who said so, by role. */
  readonly refusedBy: string
  readonly reason: string
  /** The day by which the inspection is to be held all the same. */
  readonly dueOn: PlainDate
}

/** What was found at an item of the checklist. An item left out was not checked. */
export interface CheckedItem {
  readonly item: string
  readonly result: CheckResult
  readonly evidence: string
}

/** 適, 不適, 該当なし, 未確認. */
export const checkResults = ['met', 'not-met', 'not-applicable', 'unchecked'] as const
/** One of those. */
export type CheckResult = (typeof checkResults)[number]

/** Whether what the contractor did against a finding works; if not, by when it is to be put right now. */
export interface EffectivenessCheck {
  readonly finding: string
  readonly checkedOn: PlainDate
  readonly effective: Effect
  readonly text: string
  readonly correctBy?: PlainDate
}

/** 有効, 不十分. */
export const effects = ['effective', 'not-effective'] as const
/** One of those. */
export type Effect = (typeof effects)[number]

/** What became of a proposed agenda item: it comes before the council, or it doesn't, and why. */
export interface ProposalNote {
  /** What was proposed: the subject of its task `propose-item`, such as a finding. */
  readonly about: string
  readonly outcome: ProposalOutcome
  /** The meeting's name, or the reason why the council doesn't take it up. */
  readonly note: string
}

/** 付議, 付議しない. */
export const proposalOutcomes = ['on-agenda', 'not-taken'] as const
/** One of those. */
export type ProposalOutcome = (typeof proposalOutcomes)[number]

/** A contract that ends before its last day (中途解約). */
export interface TerminationTerms {
  readonly endsOn: PlainDate
  readonly terminatedBy: TerminatedBy
  readonly reason: string
}

/** 市, 受託者, 合意. */
export const terminators = ['city', 'contractor', 'agreement'] as const
/** One of those. */
export type TerminatedBy = (typeof terminators)[number]

/** A medium or paper that came back or was destroyed, as the certificate lists it. */
export interface DisposedMedium {
  readonly what: string
  readonly serials: string
  readonly quantity: string
  readonly manner: Exclude<DisposalManner, 'none'>
  readonly doneOn: PlainDate
  /** How it was destroyed or erased: crushed, overwritten, dissolved; empty for what was returned. */
  readonly method: string
  readonly doneBy: string
  readonly witness: string
}

/** What the contract gave somebody and the city wants back: later procedures record it by themselves. */
export interface GivenTerms {
  readonly kind: GivenKind
  readonly what: string
  /** To whom, by role: no personal name is needed. */
  readonly toWhom: string
  readonly since: PlainDate
}

/** Permits to enter, IDs, authorities, keys, lent equipment, lent papers. */
export const givenKinds = ['permit', 'id', 'authority', 'key', 'equipment', 'papers'] as const
/** One of those. */
export type GivenKind = (typeof givenKinds)[number]
