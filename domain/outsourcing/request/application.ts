import type { ClauseId } from '../../guideline/clauses.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { RelatedProcedureId, RelatedState } from '../../guideline/related-procedures.ts'
import type { RoomId } from '../../guideline/rooms.ts'
import type { WorkKind } from './request.ts'

/**
 * What an application may say beyond the content that Art. 21 names (operational setting: nothing of it is required,
 * but the ground of a contract without a tender). A field that isn't there wasn't entered: requests that were made
 * before a field existed read the same as those that left it out.
 */
export interface Application {
  /** Who can be asked about it (担当者), and where. */
  readonly contact?: string
  readonly extension?: string
  /** 新規 or 更新. */
  readonly occasion?: Occasion
  /** The number of the approval before this one (前回承認番号), also where that was on paper. */
  readonly previousApproval?: string
  /** Other kinds of work that belong to it (業務区分), besides the main one. */
  readonly alsoKinds?: readonly WorkKind[]
  /** Why staff don't do it themselves, by category (能力・経費・期限・業務量). */
  readonly reasonKinds?: readonly ReasonKind[]
  /** 予算科目. */
  readonly budgetItem?: string
  readonly contractMethod?: ContractMethod
  /** The ground for a contract without a tender (随意契約の根拠). */
  readonly contractGround?: string
  /** About how many people's records are handled (件数). */
  readonly records?: number
  /** Whether 特定個人情報 is handled. */
  readonly specificPersonal?: YesOrNo
  /** The controlled rooms that the contractor enters (Art. 7). */
  readonly rooms?: readonly RoomId[]
  /** The authorities that the contractor needs on the system (操作権限). */
  readonly authorities?: string
  /** How data are handed over (授受). */
  readonly handOver?: string
  /** What is taken out of the city's premises, and how (持出し). */
  readonly takeOut?: string
  /** How materials are kept, returned and destroyed (保管・返還・廃棄). */
  readonly custody?: string
  /** Where the six clauses of Art. 22 stand in the draft contract, as far as there is one. */
  readonly draftClauses?: readonly DraftClause[]
  /** The day on which the office would like the council to deliberate (審議希望日). */
  readonly wishedDeliberationOn?: PlainDate
  /** The day on which the contract is to be signed (契約予定日). */
  readonly plannedContractOn?: PlainDate
  /** Other procedures that the same work needs, and where they stand. */
  readonly relatedProcedures?: readonly RelatedEntry[]
}

/** Where one of the six clauses stands in the draft: in which document, and at which place. */
export interface DraftClause {
  readonly clause: ClauseId
  readonly document: string
  readonly place: string
}

/** One line of the checklist of related procedures. */
export interface RelatedEntry {
  readonly procedure: RelatedProcedureId
  readonly state: RelatedState
}

/** A new outsourcing, or one that goes on from an earlier contract. */
export const occasions = ['new', 'renewal'] as const
/** One of those. */
export type Occasion = (typeof occasions)[number]

/** Why the work is given outside: ability, cost, deadline, volume. */
export const reasonKinds = ['ability', 'cost', 'deadline', 'volume'] as const
/** One of those. */
export type ReasonKind = (typeof reasonKinds)[number]

/** 一般競争入札, 指名競争入札, 随意契約, プロポーザル. */
export const contractMethods = ['open-tender', 'designated-tender', 'negotiated', 'proposal'] as const
/** One of the ways to come to a contract. */
export type ContractMethod = (typeof contractMethods)[number]

/** Yes or no, where leaving it open is a third answer. */
export const yesOrNo = ['yes', 'no'] as const
/** One of the two. */
export type YesOrNo = (typeof yesOrNo)[number]

/** The application's own fields in the order of the form. */
export const applicationFields = [
  'contact',
  'extension',
  'occasion',
  'previousApproval',
  'alsoKinds',
  'reasonKinds',
  'records',
  'specificPersonal',
  'rooms',
  'authorities',
  'handOver',
  'takeOut',
  'custody',
  'budgetItem',
  'contractMethod',
  'contractGround',
  'plannedContractOn',
  'wishedDeliberationOn',
  'draftClauses',
  'relatedProcedures',
] as const satisfies readonly (keyof Application)[]
