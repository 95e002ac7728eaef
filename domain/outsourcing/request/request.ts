import type { PlainDate } from '../../kernel/plain-date.ts'
import { applicationFields, type Application } from './application.ts'

/**
 * What a department asks for: the content that Art. 21 names (the work, the reason, the protection of information)
 * and what the council needs to weigh it. Texts are kept exactly as given.
 */
export interface Request extends Application {
  /** The case's title (件名). */
  readonly title: string
  readonly kind: WorkKind
  /** What is outsourced (委託する事務の内容). */
  readonly work: string
  /** Why it is outsourced (理由). */
  readonly reason: string
  /** What information is handled and how it is protected (情報の保護に関する事項). */
  readonly protection: string
  /** Kinds of information that the contractor handles. */
  readonly information: readonly InformationKind[]
  /** Where the work is done. */
  readonly place: string
  /**
   * How the contractor is found: named already (also where nothing is said), one of several candidates, or known after
   * the award only (Art. 20).
   */
  readonly award?: Award
  /** The intended vendor's name; empty where there are several candidates or none is known yet. */
  readonly vendor: string
  /** The candidates of a tender, each of whom is vetted; none where one vendor is named or none is known yet. */
  readonly candidates?: readonly string[]
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  /** The expected price in yen, tax included. */
  readonly amountYen: number
  /** Whether the vendor means to pass work on, and what to whom. */
  readonly subcontracting: string
}

/** The kinds of work that are outsourced, as the application form groups them. */
export const workKinds = [
  'hardware-maintenance',
  'software-maintenance',
  'development',
  'operation-support',
  'network',
  'data-entry',
  'printing',
  'counter-support',
  'storage-transport',
  'training',
  'disposal',
  'other',
] as const
/** One of the kinds of work. */
export type WorkKind = (typeof workKinds)[number]

/** The kinds of information that an outsourcing may touch. */
export const informationKinds = ['none', 'operation-logs', 'configuration', 'personal', 'identification'] as const
/** One of the kinds of information. */
export type InformationKind = (typeof informationKinds)[number]

/** Every field of a request in the order of its form: what pages show, and in what two revisions may differ. */
export const requestFieldOrder = [
  'title',
  'kind',
  'work',
  'reason',
  'information',
  'protection',
  'place',
  'award',
  'vendor',
  'candidates',
  'startsOn',
  'endsOn',
  'amountYen',
  'subcontracting',
  ...applicationFields,
] as const satisfies readonly (keyof Request)[]

/** 相手方が決まっている, 候補が複数ある, 落札者の決定後に調査する. */
export const awards = ['named', 'candidates', 'after-award'] as const
/** One of those ways to a contractor. */
export type Award = (typeof awards)[number]
