import type { Corrects } from '../../domain/outsourcing/changes/change.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'

/** What the council had before it, as an event says. */
export interface Seen {
  readonly round: number
  readonly revision: number
  readonly fingerprint: string
  readonly papers?: readonly { readonly id: string; readonly name: string; readonly sha256: string }[]
}

/** A paper of the case. */
export interface Paper {
  readonly about: string | null
  readonly sha256: string
  readonly addedOn: PlainDate
  /** Whether it lay with a request that was submitted, or came later. */
  fixed: boolean
  off: boolean
}

/** What the secretariat wrote down of a meeting outside. */
export interface Reported {
  readonly meeting: string
  readonly heldOn: PlainDate
  readonly outcome: string
  readonly minutes: string
}

/** A condition that somebody has to meet. */
export interface Asked {
  readonly id: string
  /** The change or sub-contract with whose approval it came; null for the case's own. */
  readonly of: string | null
  met: boolean
}

/** A change or a sub-contract on its way. */
export interface Part {
  readonly id: string
  readonly needs: string
  /** Of a sub-contract. */
  readonly parent: string | null
  readonly terms: { readonly startsOn?: PlainDate | undefined; readonly endsOn?: PlainDate | undefined }
  /** What a change puts right of the record, where it is a correction that left what was approved. */
  readonly corrects?: Corrects | undefined
  askedOn: PlainDate
  revision: number
  wishedOn: PlainDate | null
  council: { readonly outcome: string; readonly saw: Seen | null } | null
  /** waiting, returned, granted, effective, over. */
  stands: 'waiting' | 'returned' | 'granted' | 'effective' | 'over'
  effectiveOn: PlainDate | null
}

/** An inspection that was called for. */
export interface Inspected {
  open: boolean
  heldOn: PlainDate | null
  /** Whom it looks at: the contractor, or a sub-contract. */
  readonly subject: string
}

/** A finding and how far it is put right. */
export interface Found {
  readonly severity: string
  readonly inspection: string
  open: boolean
  report: { readonly person: string; readonly on: PlainDate; readonly received: PlainDate } | null
  awaitsCheck: boolean
}

/** Something whose ground fell away, and what was answered. */
export interface Doubtful {
  readonly cause: string
  readonly about: string
  course: string | null
  over: boolean
}

/** What is kept in mind of an outsourcing while its events pass: no more than what its articles ask about. */
export interface OutsourcingMemory {
  readonly stream: string
  office: string
  award: string
  vendors: readonly string[]
  period: { startsOn: PlainDate; endsOn: PlainDate } | null
  revision: number
  round: number
  readonly vetted: Map<string, { readonly verdict: string; readonly checkedOn: PlainDate }>
  /** Its papers by their names there, and the last report of a meeting outside of each part. */
  readonly papers: Map<string, Paper>
  readonly reported: Map<string | null, Reported>
  submittedOn: PlainDate | null
  submittedRevision: number
  backOn: PlainDate | null
  formAccepted: boolean
  council: {
    readonly outcome: string
    readonly heldOn: PlainDate
    /** When it stood: the meeting was closed, or the chair confirmed it. */
    readonly at: string
    readonly saw: Seen | null
    readonly conditions: number
  } | null
  urgentOn: PlainDate | null
  /** When urgent work was declared. */
  urgentSaidAt: Instant | null
  approvedOn: PlainDate | null
  conditions: Asked[]
  contract: {
    readonly contractor: string
    signedOn: PlainDate
    startsOn: PlainDate
    endsOn: PlainDate
    clauses: readonly string[]
  } | null
  terminated: boolean
  /** The agreed last day of a contract that ends early. */
  insteadOf: PlainDate | null
  ended: boolean
  clauseWriters: Set<string>
  /** Whether a second reader was asked for, and whether one has confirmed since. */
  readerAsked: boolean
  sheetRead: boolean
  readonly changes: Map<string, Part>
  readonly subcontracts: Map<string, Part>
  readonly inspections: Map<string, Inspected>
  nthInspection: number
  readonly findings: Map<string, Found>
  /** By party, the day by which all was back; null where nothing was held, or why nothing was from then on is said. */
  readonly disposals: Map<string, PlainDate | null>
  /** When a sub-contract ended before the contract did. */
  readonly subcontractsEnded: Map<string, PlainDate>
  backups: boolean
  readonly given: Map<string, PlainDate>
  readonly incidents: Map<string, boolean>
  seasonAsked: boolean
  /** The cases that renew this one and are alive, and the end of which the head said that it is not renewed. */
  readonly renewals: Set<string>
  declinedFor: PlainDate | null
  /** What is in doubt, by its name. */
  readonly doubts: Map<string, Doubtful>
  /** Whether the rest that comes next is the approver's answer to a doubt. */
  restsByAnswer: boolean
  /** Since when the contract rests. */
  restsSince: PlainDate | null
}

/** A case of which nothing has passed yet. */
export const outsourcingMemory = (stream: string): OutsourcingMemory => ({
  stream,
  office: '',
  award: '',
  vendors: [],
  period: null,
  revision: 1,
  round: 1,
  vetted: new Map(),
  papers: new Map(),
  reported: new Map(),
  submittedOn: null,
  submittedRevision: 0,
  backOn: null,
  formAccepted: false,
  council: null,
  urgentOn: null,
  urgentSaidAt: null,
  approvedOn: null,
  conditions: [],
  contract: null,
  terminated: false,
  insteadOf: null,
  ended: false,
  clauseWriters: new Set(),
  readerAsked: false,
  sheetRead: false,
  changes: new Map(),
  subcontracts: new Map(),
  inspections: new Map(),
  nthInspection: 0,
  findings: new Map(),
  disposals: new Map(),
  subcontractsEnded: new Map(),
  backups: false,
  given: new Map(),
  incidents: new Map(),
  seasonAsked: false,
  renewals: new Set(),
  declinedFor: null,
  doubts: new Map(),
  restsByAnswer: false,
  restsSince: null,
})
