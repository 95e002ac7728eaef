import type { By } from '../kernel/by.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { DisposalReport } from './commands.ts'
import type { NotedProposal } from './oversight-events.ts'
import type {
  Announcement,
  EffectivenessCheck,
  GivenTerms,
  RefusedInspection,
  TerminationTerms,
} from './oversight-commands.ts'

/** What a case knows of its oversight (Arts. 22(2), 23) besides the inspections and findings themselves. */
export interface Oversight {
  /** The days to which planned inspections were moved; the last move of each counts. */
  readonly moves: readonly Move[]
  /** What the contractor was told of coming inspections; the last of each counts. */
  readonly announcements: readonly (Announcement & { readonly by: By })[]
  /** Set where the contract ended, or will end, before its agreed last day. */
  readonly termination: (TerminationTerms & { readonly insteadOf: PlainDate; readonly by: By }) | null
  /** The latest certificate of each party: `contractor`, a sub-contractor's id, or `backups`. */
  readonly disposals: readonly PartyDisposal[]
  readonly given: readonly Given[]
  /** What became of the items that the practice proposed to the council. */
  readonly proposals: readonly NotedProposal[]
}

/** An inspection put on another day, and why. */
export interface Move {
  readonly inspection: string
  readonly fromDay: PlainDate
  readonly toDay: PlainDate
  readonly reason: string
  readonly by: By
}

/** A vendor's refusal to be inspected. */
export type RefusalOfInspection = Omit<RefusedInspection, 'inspection'> & { readonly by: By }

/** What the contractor reported to have done against a finding. */
export interface CorrectiveReport {
  readonly text: string
  readonly receivedOn: PlainDate
  readonly by: By
}

/** A check whether that works. */
export type EffectivenessChecked = Omit<EffectivenessCheck, 'finding'> & { readonly by: By }

/** A certificate and whose it is. */
export type PartyDisposal = DisposalReport & { readonly party: string; readonly by: By }

/** What was given, and whether it came back. */
export interface Given extends GivenTerms {
  readonly id: string
  readonly by: By
  readonly takenBack: { readonly takenBackOn: PlainDate; readonly by: By } | null
}

/** Nothing of it yet. */
export const noOversight: Oversight = {
  moves: [],
  announcements: [],
  termination: null,
  disposals: [],
  given: [],
  proposals: [],
}
