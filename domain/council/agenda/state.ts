import type { MatterSeen } from '../../kernel/other-cases.ts'
import type { LostMatter } from './events.ts'
import type { PostId } from '../../kernel/ids.ts'
import type { By } from '../../kernel/by.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { DrawnItem } from './fields.ts'
import type { ItemOutcome, ItemReport } from './item-report-fields.ts'
import type { CouncilState, Ended } from '../state.ts'

declare module '../state.ts' {
  interface CouncilState {
    readonly drawn: boolean
    /** The agenda in its order; `itemCount` numbers its items for ever. */
    readonly items: readonly AgendaItem[]
    readonly itemCount: number
    readonly takenOff: readonly (DrawnItem & Ended)[]
  }
}

/** The agenda is empty. */
export const agendaBefore = { drawn: false, items: [], itemCount: 0, takenOff: [] } satisfies Partial<CouncilState>

/** An item of the agenda and what became of it. */
export interface AgendaItem extends DrawnItem {
  readonly id: string
  readonly concerned: readonly PostId[]
  /** How many minutes are planned for it; items from before this was asked lack it. */
  readonly minutes?: number | null
  /** Who put it on; null where the practice drew it. */
  readonly by: By | null
  /** The very content that lies before the council; null for a free or proposed item, and for items from before 0.5. */
  readonly bound?: MatterSeen | null
  /** Set when its case changed, went back or was given up: nothing is found about it any more (Art. 21). */
  readonly lost?: { readonly how: LostMatter['how']; readonly at: Instant } | null
  /** Whether the notice named it: a deputy speaks for no item that the member didn't know of. */
  readonly notified: boolean
  readonly outcome: (Omit<ItemReport, 'item'> & { readonly present: readonly PostId[]; readonly by: By }) | null
  /** Every time the chair has put its outcome right after the closing; items from before 0.5 lack it. */
  readonly corrections?: readonly Corrected[]
  readonly withdrawn: Ended | null
  /** Null until the case was told; then the refusal's code, or null in it where the case took it. */
  readonly told: { readonly refusal: string | null } | null
}

/** An outcome that the chair has put right: what had stood, why it was wrong, and whether the case had been told it. */
export interface Corrected extends Ended {
  readonly was: ItemOutcome
  readonly to: ItemOutcome
  readonly wasTold: boolean
}
