import type { Oversight } from '../oversight.ts'
import type { OutsourcingState } from '../state.ts'
import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { DisposalReport, GivenTerms, TerminationTerms } from './fields.ts'

declare module '../oversight.ts' {
  interface Oversight {
    /** When the contract rested, and since when it goes on. */
    readonly suspensions: readonly Suspension[]
    /** Set where the contract ended, or will end, before its agreed last day. */
    readonly termination: Termination | null
    /** The latest certificate of each party: `contractor`, a sub-contractor's id, or `backups`. */
    readonly disposals: readonly PartyDisposal[]
    readonly given: readonly Given[]
  }
}

declare module '../state.ts' {
  interface OutsourcingState {
    readonly disposal: Disposal | null
    readonly ending: Ending | null
  }
}

/** An end before the agreed last day, and which day that was. */
export type Termination = TerminationTerms & { readonly insteadOf: PlainDate; readonly by: By }

/** A rest of the contract: from when, why, and since when it goes on. */
export interface Suspension {
  readonly from: PlainDate
  readonly reason: string
  readonly by: By
  readonly resumed: { readonly on: PlainDate; readonly reason: string; readonly by: By } | null
}

/** A certificate of return or disposal. */
export type Disposal = DisposalReport & { readonly by: By }

/** A certificate and whose it is. */
export type PartyDisposal = Disposal & { readonly party: string }

/** What was given, and whether it came back. */
export interface Given extends GivenTerms {
  readonly id: string
  readonly by: By
  readonly takenBack: { readonly takenBackOn: PlainDate; readonly by: By } | null
  /** Set where it was recorded by mistake and was never given. */
  readonly never?: true
}

/** How the case ended. */
export interface Ending {
  readonly how: 'completed' | 'disapproved' | 'withdrawn'
  readonly reason: string
  readonly by: By
}

/** A case that goes on. */
export const endingBefore = { disposal: null, ending: null } satisfies Partial<OutsourcingState>

/** It never rested, nothing was given, and nothing is back. */
export const endingOverseen = {
  suspensions: [],
  termination: null,
  disposals: [],
  given: [],
} satisfies Partial<Oversight>
