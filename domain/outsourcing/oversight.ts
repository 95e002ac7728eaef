import type { NotedProposal } from './deliberation/state.ts'
import type { Given, PartyDisposal, Suspension, Termination } from './ending/state.ts'
import type { Announced, Move } from './inspections/state.ts'

declare module './state.ts' {
  interface OutsourcingState {
    readonly oversight: Oversight
  }
}

/** What a case knows of its oversight (Arts. 22(2), 23) besides the inspections and findings themselves. */
export interface Oversight {
  /** The days to which planned inspections were moved; the last move of each counts. */
  readonly moves: readonly Move[]
  /** How many inspections of the plan there were when days were set instead of a rhythm: those are numbered on. */
  readonly planFrom: number
  /** When the contract rested, and since when it goes on. */
  readonly suspensions: readonly Suspension[]
  /** What the contractor was told of coming inspections; the last of each counts. */
  readonly announcements: readonly Announced[]
  /** Set where the contract ended, or will end, before its agreed last day. */
  readonly termination: Termination | null
  /** The latest certificate of each party: `contractor`, a sub-contractor's id, or `backups`. */
  readonly disposals: readonly PartyDisposal[]
  readonly given: readonly Given[]
  /** What became of the items that the practice proposed to the council. */
  readonly proposals: readonly NotedProposal[]
}

/** Nothing of it yet. */
export const noOversight: Oversight = {
  moves: [],
  planFrom: 0,
  suspensions: [],
  announcements: [],
  termination: null,
  disposals: [],
  given: [],
  proposals: [],
}
