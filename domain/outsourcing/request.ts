import type { PlainDate } from '../kernel/plain-date.ts'

/**
 * What a department asks for: the content that Art. 21 names (the work, the reason, the protection of information)
 * and what the council needs to weigh it. Texts are kept exactly as given.
 */
export interface Request {
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
  /** The intended vendor's name; several candidates come with the procedure's later parts. */
  readonly vendor: string
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  /** The expected price in yen, tax included. */
  readonly amountYen: number
  /** Whether the vendor means to pass work on, and what to whom. */
  readonly subcontracting: string
}

/** The kinds of work that are outsourced, as the application form groups them. */
export const workKinds = ['hardware-maintenance', 'software-maintenance', 'operation-support', 'printing', 'counter-support', 'disposal', 'other'] as const
/** One of the kinds of work. */
export type WorkKind = (typeof workKinds)[number]

/** The kinds of information that an outsourcing may touch. */
export const informationKinds = ['none', 'operation-logs', 'configuration', 'personal', 'identification'] as const
/** One of the kinds of information. */
export type InformationKind = (typeof informationKinds)[number]
