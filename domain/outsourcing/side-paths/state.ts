import type { OutsourcingState } from '../state.ts'
import type { By } from '../../kernel/by.ts'
import type { CouncilReport } from '../deliberation/fields.ts'
import type { ReturnTarget, Step } from '../stages.ts'
import type { Vetting } from '../vetting/found.ts'

declare module '../state.ts' {
  interface OutsourcingState {
    /** The present round, from 1; each return or pull-back begins the next. */
    readonly round: number
    readonly rounds: readonly EndedRound[]
  }
}

/** From where a case went back, whither, why, and by whom. */
export interface WayBack {
  readonly from: Step
  readonly to: ReturnTarget
  readonly reason: string
  readonly by: By
}

/** A round that a return or pull-back ended, with what had been decided in it. */
export interface EndedRound extends WayBack {
  readonly round: number
  readonly how: 'returned' | 'pulled-back'
  readonly council: CouncilReport | null
  readonly vetting: Vetting | null
}

/** The first round of a case. */
export const sidePathsBefore = { round: 1, rounds: [] } satisfies Partial<OutsourcingState>
